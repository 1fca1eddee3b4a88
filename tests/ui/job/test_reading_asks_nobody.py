"""Who only reads is not asked for a PIN: what the program writes by itself waits for nobody's hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience
from repairdesk.queries.job import job
from tests.ui.a_window import Counter, open_window
from ui.job.page import JobPage

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def nobody(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """Maja and Ole have PINs, and nobody has said who they are."""
    with open_window(qtbot, tmp_path) as made:
        made.program.shop.sign_in(None)
        yield made


def test_reading_a_job_with_nobody_signed_in_opens_no_panel(nobody: Counter) -> None:
    asked: list[str] = []
    nobody.program.shop.sign_in_wanted.connect(asked.append)
    window, books = nobody.window, nobody.books
    window.open_job(books.job)
    page = window.stack.currentWidget()
    assert isinstance(page, JobPage)
    nobody.wait(lambda: page.sheet is not None)
    write_entry(books.desk, text="Ring først", audience=Audience.INTERNAL, job_id=books.job, by=books.ole)
    nobody.program.office.changed.emit(None)
    nobody.wait(lambda: page.model.rows[-1].text == "Ring først")
    page.tick()
    page.entry.text.setPlainText("halvt skrevet")
    window.tick()
    page.leave()
    for room in ("jobs", "customers", "find", "today"):
        window.going.to(room)
    window.save_state()
    window.refresh()
    nobody.settled()
    assert (asked, nobody.program.sign_in.isVisible()) == ([], False)
    assert job(books.desk, id=books.job, reader_id=books.maja).seen is None


def test_what_somebody_does_asks_who_it_is_and_nothing_is_written_meanwhile(nobody: Counter) -> None:
    window, books = nobody.window, nobody.books
    window.open_job(books.job)
    page = window.stack.currentWidget()
    assert isinstance(page, JobPage)
    nobody.wait(lambda: page.sheet is not None)
    before = len(job(books.desk, id=books.job).entries)
    page.entry.text.setPlainText("Prisen er givet")
    nobody.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    page.entry.write()
    nobody.wait(nobody.program.sign_in.isVisible)
    assert page.entry.text.toPlainText() == "Prisen er givet"
    assert len(job(books.desk, id=books.job).entries) == before
