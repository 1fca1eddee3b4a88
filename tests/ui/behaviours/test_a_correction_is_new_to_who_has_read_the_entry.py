"""Behaviour 21: a correction after a colleague has read the entry is shown as new to that colleague."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience
from repairdesk.queries.job import job
from tests.ui.a_window import Counter, open_window
from ui.job.journal_rows import EntryRow, LateCorrection, NewRow, Row
from ui.job.page import JobPage


def the_page(counter: Counter) -> JobPage:
    """Open Hansen's job as whoever is signed in."""
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None and page.sheet.id == counter.books.job)
    counter.settled()
    return page


def read_as(counter: Counter, who: str) -> list[Row]:
    """Sign in, read Hansen's job, and go back to Today; the rows that stood there."""
    counter.program.shop.sign_in(who)
    page = the_page(counter)
    rows = list(page.model.rows)
    QTest.keyClick(page.journal, Qt.Key.Key_Escape)
    assert counter.window.stack.currentWidget() is counter.today
    counter.settled()
    return rows


def news(rows: list[Row]) -> list[str]:
    """What stands under the line "New since you were here", in words."""
    at = next((place for place, row in enumerate(rows) if isinstance(row, NewRow)), len(rows))
    return [row.text for row in rows[at:] if isinstance(row, EntryRow)]


def test_a_correction_is_new_to_who_has_read_the_entry_and_to_nobody_else(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as counter:
        books = counter.books
        first = write_entry(
            books.desk, text="USB foran: 3", audience=Audience.INTERNAL, job_id=books.job, by=books.maja
        )
        assert news(read_as(counter, books.ole)) == []
        assert news(read_as(counter, books.ole)) == []
        books.later(minutes=10)
        write_entry(
            books.desk, text="USB foran: 2", audience=Audience.INTERNAL, job_id=books.job, by=books.maja,
            corrects_id=first.id,
        )  # fmt: skip
        again = read_as(counter, books.ole)
        assert [row.text for row in again if isinstance(row, NewRow)] == ["New since you were here at 15:20"]
        assert news(again) == ["Maja corrected entry 2: “USB foran: 2”"]
        late = next(row for row in again if isinstance(row, LateCorrection))
        assert late.audience is Audience.INTERNAL, "only colleagues see it, and it looks and reads so"
        assert late.spoken.startswith("Internal, entry 3, ")
        assert late.spoken.endswith("“USB foran: 2”, instead of “USB foran: 3”")
        assert news(read_as(counter, books.ole)) == []
        assert news(read_as(counter, books.maja)) == []


def test_the_line_stays_while_one_reads_and_the_mark_is_written_when_one_goes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as counter:
        books = counter.books
        read_as(counter, books.ole)
        write_entry(
            books.desk, text="Ring først", audience=Audience.INTERNAL, job_id=books.job, by=books.maja
        )
        counter.program.shop.sign_in(books.ole)
        page = the_page(counter)
        before = job(books.desk, id=books.job, reader_id=books.ole).seen
        page.refresh()
        counter.settled()
        assert news(page.model.rows) == ["Ring først"]
        assert job(books.desk, id=books.job, reader_id=books.ole).seen == before
        counter.window.show_today()
        counter.settled()
        after = job(books.desk, id=books.job, reader_id=books.ole).seen
        assert before is not None
        assert after is not None
        assert after.number == before.number + 1


def test_quitting_while_one_reads_is_a_mark_too(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        the_page(counter)
        counter.window.setProperty("quitting", True)
        counter.program.stop()
        assert job(counter.books.desk, id=counter.books.job, reader_id=counter.books.maja).seen is not None
