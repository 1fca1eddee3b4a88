"""The page keeps its split, fits small windows, reads aloud, and stays calm with a long journal."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from tests.ui.a_window import Counter, counter
from tests.ui.job.conftest import AtJob
from ui.carets import caret_of, put_caret
from ui.drafts import Drafts
from ui.job.journal_rows import EntryRow
from ui.job.page import JobPage
from ui.theme.tokens import look

__all__ = ["counter"]

CONTROL = Qt.KeyboardModifier.ControlModifier


def entries(at_job: AtJob, count: int) -> None:
    """Write so many entries and wait for them."""
    books = at_job.floor.books
    for number in range(count):
        write_entry(
            books.desk, text=f"linje {number}", audience=Audience.INTERNAL, job_id=books.job, by=books.ole
        )
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: len(at_job.rows()) == count + 1)


def test_the_split_is_remembered(at_job: AtJob) -> None:
    file = str(at_job.folder / "state.ini")
    state = QSettings(file, QSettings.Format.IniFormat)
    first = JobPage(at_job.floor.shop, Drafts(at_job.folder), state)
    at_job.qtbot.addWidget(first)
    first.resize(1200, 800)
    first.show()
    first.halves.moveSplitter(500, 1)
    state.sync()
    again = JobPage(at_job.floor.shop, Drafts(at_job.folder), QSettings(file, QSettings.Format.IniFormat))
    at_job.qtbot.addWidget(again)
    again.resize(1200, 800)
    again.show()
    at_job.qtbot.waitUntil(lambda: again.takeover.width() == 500)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_a_small_window_scrolls_down_only(
    at_job: AtJob, monkeypatch: pytest.MonkeyPatch, zoom: float
) -> None:
    monkeypatch.setattr(look, "zoom", zoom)
    page = JobPage(at_job.floor.shop, Drafts(at_job.folder))
    at_job.qtbot.addWidget(page)
    page.resize(820, 560)
    page.show()
    page.open(at_job.floor.books.job)
    at_job.qtbot.waitUntil(lambda: page.sheet is not None)
    page.entry.text.setPlainText("Prisen er 900 kr. Hun siger ja. Vi ringer senest mandag kl. 12")
    page.entry.found.read_now()
    at_job.qtbot.wait(50)
    inside = page.area.widget()
    assert inside is not None
    assert inside.width() <= page.area.viewport().width()
    parts: list[QWidget] = [page.entry.write_button, page.takeover.whose.take_button, *page.entry.found.chips]
    parts += [*page.takeover.promises.buttons.values(), page.head.call_button, page.head.promise_button]
    shown = [part for part in parts if part.isVisible()]
    assert len(shown) >= len(parts) - len(page.takeover.promises.buttons)
    for part in shown:
        right = part.mapTo(inside, part.rect().topRight()).x()
        assert right < inside.width(), part
        assert part.width() >= part.minimumSizeHint().width(), part
    assert page.halves.is_narrow == (zoom > 1)


def test_at_the_ordinary_size_the_choices_stand_in_one_line(at_job: AtJob) -> None:
    at_job.page.resize(1440 - 204, 820)
    at_job.qtbot.wait(20)
    channels = at_job.page.entry.channels
    assert channels.how.y() == channels.side.y()


def test_f6_goes_through_head_card_journal_and_entry(counter: Counter) -> None:
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    page.head.call_button.setFocus()
    for pane in page.panes()[1:]:
        counter.window.next_pane()
        assert pane.hasFocus()


def test_ctrl_m_takes_the_job_that_is_shown(counter: Counter) -> None:
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    page.focus_entry()
    counter.press(Qt.Key.Key_M, CONTROL)
    counter.wait(lambda: page.takeover.whose.owner.text() == "Maja owns this")
    assert counter.window.windowTitle().startswith(f"#{counter.books.number} Søren Hansen")


def test_a_long_journal_has_no_widget_a_row_and_words_only_what_is_asked_for(at_job: AtJob) -> None:
    before = len(at_job.page.journal.findChildren(QWidget))
    entries(at_job, 120)
    assert len(at_job.page.journal.findChildren(QWidget)) == before
    far = next(
        row for row in at_job.page.model.rows if isinstance(row, EntryRow) and row.entry.text == "linje 5"
    )
    assert "spoken" not in vars(far)


def test_a_tick_repaints_only_what_says_something_else(at_job: AtJob) -> None:
    entries(at_job, 5)
    at_job.floor.promised("ring om pris", 47, job=at_job.floor.books.job)
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: bool(at_job.rows()[-1].mark))
    changed: list[int] = []
    at_job.page.model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    at_job.floor.later(minutes=1)
    at_job.page.tick()
    assert changed == [len(at_job.page.model.rows) - 1]


def test_hidden_internal_notes_are_not_on_the_page(at_job: AtJob) -> None:
    entries(at_job, 2)
    at_job.floor.shop.hide_internal = True
    assert [row.entry.event for row in at_job.rows()] == ["job_opened"]
    at_job.floor.shop.hide_internal = False
    assert len(at_job.rows()) == 3


def test_what_a_screen_reader_hears(at_job: AtJob) -> None:
    at_job.floor.promised("ring om pris", 47, job=at_job.floor.books.job)
    at_job.page.refresh()
    card = at_job.page.takeover.promises
    at_job.qtbot.waitUntil(lambda: len(card.promises) == 1)
    assert card.accessibleName() == "Open promises, 1"
    channel = at_job.page.entry.channels.how
    assert channel.accessibleName() == "Channel"
    assert all(isinstance(each, QRadioButton) for each in channel.members)


def test_the_draft_is_kept_with_caret_channel_and_time(at_job: AtJob) -> None:
    entry = at_job.page.entry
    entry.choose(3)
    at_job.page.focus_entry()
    entry.text.setPlainText("Prisen er")
    put_caret(entry.text, 4)
    assert entry.kept.text() == "Draft kept 15:20"
    at_job.page.leave()
    at_job.page._drafts.save()  # as the program does when it ends
    again = JobPage(at_job.floor.shop, Drafts(Path(at_job.folder)))
    at_job.qtbot.addWidget(again)
    again.open(at_job.floor.books.job)
    assert (again.entry.text.toPlainText(), caret_of(again.entry.text)) == ("Prisen er", 4)
    assert again.entry.channel is Channel.SMS
    assert again.entry.kept.text() == "Draft kept 15:20"


def test_the_page_opens_no_window_of_its_own(counter: Counter) -> None:
    before = {top for top in QApplication.topLevelWidgets() if top.isVisible()}
    counter.window.open_job(counter.books.job)
    counter.settled()
    assert counter.window.isActiveWindow()
    assert {top for top in QApplication.topLevelWidgets() if top.isVisible()} <= before
