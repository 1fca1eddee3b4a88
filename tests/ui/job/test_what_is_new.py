"""What colleagues wrote since one was here stands under a line; one's own words are no news."""

import pytest

from repairdesk.actions.seen import seen
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience
from repairdesk.queries.job import job
from tests.ui.job.conftest import AtJob
from ui.job.journal_rows import EntryRow, NewRow
from ui.job.page import JobPage


def written(at_job: AtJob, text: str, by: str) -> None:
    """Let somebody write an entry and wait until it is on the page."""
    books = at_job.floor.books
    at_job.floor.elsewhere(
        lambda desk: write_entry(desk, text=text, audience=Audience.INTERNAL, job_id=books.job, by=by)
    )
    at_job.qtbot.waitUntil(lambda: any(row.text == text for row in at_job.rows()))


def been_here(at_job: AtJob) -> None:
    """Maja has read everything so far, and comes again later."""
    books = at_job.floor.books
    last = job(books.desk, id=books.job).entries[-1].number
    seen(books.desk, job_id=books.job, by=books.maja, number=last)
    at_job.page.visit.leave(looking=True)
    at_job.qtbot.wait(50)
    at_job.floor.later(minutes=40)
    at_job.open()
    at_job.qtbot.waitUntil(lambda: at_job.page.visit.before is not None)


def rows_from_line(at_job: AtJob) -> list[str]:
    """The line and what stands beneath it."""
    rows = at_job.page.model.rows
    at = next((place for place, row in enumerate(rows) if isinstance(row, NewRow)), len(rows))
    return [row.text for row in rows[at:] if isinstance(row, NewRow | EntryRow)]


def test_who_was_never_here_sees_no_line(at_job: AtJob) -> None:
    written(at_job, "Ring først", at_job.floor.books.ole)
    assert rows_from_line(at_job) == []


def test_a_colleagues_words_come_in_under_the_line(at_job: AtJob) -> None:
    been_here(at_job)
    written(at_job, "Ring først", at_job.floor.books.ole)
    assert rows_from_line(at_job) == ["New since you were here at 15:20", "Ring først"]


def test_ones_own_words_make_no_line_but_stand_under_one(at_job: AtJob) -> None:
    been_here(at_job)
    written(at_job, "mine", at_job.floor.books.maja)
    assert rows_from_line(at_job) == []
    written(at_job, "Ring først", at_job.floor.books.ole)
    written(at_job, "mine igen", at_job.floor.books.maja)
    assert rows_from_line(at_job)[1:] == ["Ring først", "mine igen"]


def test_what_stood_behind_another_window_was_not_read(
    at_job: AtJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    been_here(at_job)
    looking = [False]
    monkeypatch.setattr(JobPage, "isActiveWindow", lambda _: looking[0])
    written(at_job, "Ring først", at_job.floor.books.ole)
    at_job.page.tick()
    at_job.page.end_visit()
    at_job.open()
    at_job.qtbot.waitUntil(lambda: at_job.page.visit.before is not None)
    assert "Ring først" in rows_from_line(at_job)
    looking[0] = True
    at_job.page.end_visit()
    at_job.open()
    at_job.qtbot.waitUntil(lambda: rows_from_line(at_job) == [])


def test_the_line_names_the_day_when_that_was_another(at_job: AtJob) -> None:
    been_here(at_job)
    at_job.floor.later(days=1)
    written(at_job, "Ring først", at_job.floor.books.ole)
    assert rows_from_line(at_job)[0] == "New since you were here Friday 15:20"


def test_another_person_at_the_same_pc_has_read_nothing_yet(at_job: AtJob) -> None:
    been_here(at_job)
    written(at_job, "Ring først", at_job.floor.books.ole)
    at_job.floor.shop.sign_in(at_job.floor.books.ole)
    at_job.qtbot.waitUntil(lambda: rows_from_line(at_job) == [])


def test_the_line_coming_in_leaves_scroll_and_selection_alone(at_job: AtJob) -> None:
    for number in range(30):
        written(at_job, f"linje {number}", at_job.floor.books.maja)
    been_here(at_job)
    view = at_job.page.journal
    view.setCurrentIndex(at_job.page.model.index(3))
    view.verticalScrollBar().setValue(40)
    written(at_job, "Ring først", at_job.floor.books.ole)
    assert view.currentIndex().row() == 3
    assert view.verticalScrollBar().value() == 40
