"""A line that was taken back stays readable and says so: who and when, in the journal, aloud, copied and in Find."""

from PySide6.QtGui import QGuiApplication

from repairdesk.actions.changes import Changes
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from repairdesk.queries.job import job
from repairdesk.queries.lists import found_page
from tests.ui.job.conftest import AtJob
from tests.ui.job.test_what_is_new import been_here, rows_from_line, written
from ui.find.rows import found_rows
from ui.job.journal_rows import EntryRow


def a_line(
    at_job: AtJob, text: str, corrects: str | None = None, audience: Audience = Audience.SAID
) -> Changes:
    """Let Ole write a line and wait until it is on the page."""
    books = at_job.floor.books
    made = write_entry(
        books.desk, text=text, audience=audience, channel=Channel.PHONE, job_id=books.job, by=books.ole,
        corrects_id=corrects,
    )  # fmt: skip
    at_job.floor.office.changed.emit(None)
    at_job.qtbot.waitUntil(lambda: shown(at_job, text) is not None)
    return made


def shown(at_job: AtJob, text: str) -> EntryRow | None:
    """The entry with this text, or the one that was corrected to it."""
    return next((row for row in at_job.rows() if text in row.spoken), None)


def take_back(at_job: AtJob, done: Changes) -> Changes:
    """Maja takes it back a minute later; what would do it again."""
    books = at_job.floor.books
    at_job.floor.later(minutes=1)
    token = done.undo or done.redo
    assert token is not None
    made = undo(books.desk, token, books.maja)
    at_job.floor.office.changed.emit(None)
    lines = job(books.desk, id=books.job).entries
    at_job.qtbot.waitUntil(lambda: at_job.page.sheet is not None and at_job.page.sheet.entries == lines)
    at_job.floor.shop.turns.hurry(at_job.page)
    return made


def said(row: EntryRow) -> list[tuple[str, str]]:
    """What stands beneath an entry."""
    return [(each.said, each.now) for each in row.corrections]


def test_it_says_taken_back_beside_the_first_text_with_who_and_when(at_job: AtJob) -> None:
    done = a_line(at_job, "Den er klar fredag")
    take_back(at_job, done)
    row = shown(at_job, "Den er klar fredag")
    assert row is not None
    assert said(row) == [("Taken back 15:21 by Maja", "")]
    assert [(each.start, each.length, each.struck) for each in row.struck] == [(0, 18, True)]
    assert row.spoken.endswith("Den er klar fredag, Taken back 15:21 by Maja")
    assert not any("Corrected" in each.spoken or "“”" in each.spoken for each in at_job.rows())


def test_it_is_copied_with_the_words_that_take_it_back(at_job: AtJob) -> None:
    done = a_line(at_job, "Den er klar fredag")
    take_back(at_job, done)
    place = next(at for at, row in enumerate(at_job.page.model.rows) if row.text == "Den er klar fredag")
    at_job.page.journal.setCurrentIndex(at_job.page.model.index(place))
    at_job.page.journal.copy()
    assert QGuiApplication.clipboard().text().endswith("Den er klar fredag · Taken back 15:21 by Maja")


def test_done_again_it_stands_again_and_nothing_is_struck(at_job: AtJob) -> None:
    again = take_back(at_job, a_line(at_job, "Den er klar fredag"))
    take_back(at_job, again)
    row = shown(at_job, "Den er klar fredag")
    assert row is not None
    assert said(row) == [("Taken back 15:21 by Maja", ""), ("Stands again 15:22 by Maja", "")]
    assert row.struck == ()


def test_a_correction_that_was_taken_back_lets_the_first_text_stand(at_job: AtJob) -> None:
    first = a_line(at_job, "USB foran: 3 stik")
    done = a_line(at_job, "USB foran: 2 stik", corrects=first.id)
    row = shown(at_job, "USB foran: 3 stik")
    assert row is not None
    assert row.struck
    take_back(at_job, done)
    row = shown(at_job, "USB foran: 3 stik")
    assert row is not None
    number = at_job.written()[-1].number
    assert said(row) == [
        ("Corrected 15:20 by Ole:", "“USB foran: 2 stik”"),
        (f"Correction {number} taken back 15:21 by Maja", ""),
    ]
    assert [each.gone for each in row.corrections] == [True, False]
    assert row.struck == ()


def test_it_is_news_to_who_has_read_the_entry(at_job: AtJob) -> None:
    books = at_job.floor.books
    token = a_line(at_job, "Klar fredag").undo
    been_here(at_job)
    assert token is not None
    at_job.floor.elsewhere(lambda desk: undo(desk, token, books.ole))
    at_job.qtbot.waitUntil(lambda: len(rows_from_line(at_job)) > 1)
    number = next(each.number for each in at_job.written() if each.text == "Klar fredag")
    assert rows_from_line(at_job)[1] == f"Ole took entry {number} back"
    written(at_job, "videre", books.ole)
    assert rows_from_line(at_job)[-1] == "videre"


def test_hidden_internal_notes_leave_no_trace_of_being_taken_back(at_job: AtJob) -> None:
    done = a_line(at_job, "Kabinettet er skjoldet", audience=Audience.INTERNAL)
    take_back(at_job, done)
    at_job.floor.shop.hide_internal = True
    assert not any("taken back" in row.spoken.lower() for row in at_job.rows())


def test_find_says_that_a_line_was_taken_back(at_job: AtJob) -> None:
    done = a_line(at_job, "Den er klar fredag")
    desk, wording = at_job.floor.books.desk, at_job.floor.shop.wording
    *_, row = found_rows(found_page(desk, "klar fredag"), wording)
    assert "Taken back" not in row.spoken
    take_back(at_job, done)
    *_, row = found_rows(found_page(desk, "klar fredag"), wording)
    assert row.wide[0].bottom.startswith("Taken back 15:21 by Maja · #1001")
    assert "Taken back 15:21 by Maja" in row.spoken
