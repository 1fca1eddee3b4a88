"""The hints in the status line say what the keys do on the page that is shown, and never take room from Undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.a_window import Counter, counter
from ui.job.page import JobPage
from ui.keys.keymap import Keymap
from ui.theme import style
from ui.theme.calmly import TextSize
from ui.theme.tokens import look, tokens

__all__ = ["counter"]


@pytest.fixture
def large_text(counter: Counter) -> Iterator[None]:
    """Text twice as large, while a test lasts."""
    TextSize(counter.window).be(2.0)
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", 1.0)


def hints(counter: Counter) -> list[str]:
    """Return what is shown, one by one."""
    return [each.strip() for each in counter.window.status._hints.text().split("·")]


def on_the_job(counter: Counter) -> JobPage:
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None and page.sheet.id == counter.books.job)
    return page


def test_today_names_the_keys_of_the_card_the_panes_and_the_reminders(counter: Counter) -> None:
    assert hints(counter) == ["F1 keys", "F6 next pane", "F8 reminders"]


def test_esc_is_said_to_lead_where_it_leads(counter: Counter) -> None:
    on_the_job(counter)
    assert hints(counter) == ["F6 next pane", "Esc back to Today"]
    counter.window.show_today()
    counter.window.going.to("find")
    on_the_job(counter)
    assert hints(counter)[-1] == "Esc back to Find"
    counter.press(Qt.Key.Key_Escape)
    assert counter.window.going.trail.here.room == "find"
    assert hints(counter)[-1] == "Esc back to Today"


def test_a_draft_is_said_to_be_kept_only_while_there_is_one(counter: Counter) -> None:
    page = on_the_job(counter)
    page.entry.text.setPlainText("Prisen er")
    assert hints(counter)[-1] == "Esc back to Today, draft is kept"
    page.entry.text.clear()
    assert hints(counter)[-1] == "Esc back to Today"
    page.escape()
    assert counter.window.status.accessibleName() != "Draft kept"


def test_leaving_a_draft_behind_says_so(counter: Counter) -> None:
    page = on_the_job(counter)
    page.entry.text.setPlainText("Prisen er")
    page.escape()
    assert counter.window.stack.currentWidget() is counter.today
    assert counter.window.status.accessibleName() == "Draft kept"
    for room in ("customer_form", "new_job", "settings"):
        counter.window.status.say("")
        counter.window.going.to(room)
        counter.window.going.back()
        assert counter.window.status.accessibleName() == "", room


def test_while_an_entry_is_corrected_esc_leads_back_to_the_new_one(counter: Counter) -> None:
    counter.books.promise_call()
    page = on_the_job(counter)
    assert page.sheet is not None
    last = page.sheet.entries[-1]
    page.entry.correct(last, last.text)
    assert hints(counter)[-1] == "Esc back to the entry, the correction is kept"
    page.escape()
    assert counter.window.stack.currentWidget() is page
    assert hints(counter)[-1].startswith("Esc back to Today")


def test_where_room_is_short_hints_go_before_anything_is_cut(counter: Counter, large_text: None) -> None:
    status, window = counter.window.status, counter.window
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(status.undo_button.isVisible)
    window.resize(1024, 640)
    counter.wait(lambda: status._said.font().pixelSize() >= 24)
    for words in ("Kort", "Lovet: " + "Hansen får besked om prisen " * 3):
        status.say(words)
        counter.qtbot.wait(50)
        said, undo, told = status._said, status.undo_button, status._hints
        left = undo.mapTo(status, QPoint(0, 0)).x()
        assert said.text() == said.whole or not told.text()
        assert undo.width() >= undo.sizeHint().width()
        assert left + undo.width() <= status.width()
        assert told.width() >= told.fontMetrics().horizontalAdvance(told.text())


def test_the_status_line_begins_beside_the_sidebar(counter: Counter) -> None:
    window = counter.window
    side, status = window.sidebar, window.status
    assert status.mapTo(window, QPoint(0, 0)).x() == side.width()
    assert side.mapTo(window, QPoint(0, side.height())).y() == window.height()


def test_undo_does_not_make_the_status_line_taller(counter: Counter) -> None:
    status = counter.window.status
    assert status.height() == look.px(tokens()["height"]["status"])
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(status.undo_button.isVisible)
    counter.settled()
    assert status.height() == look.px(tokens()["height"]["status"])


def test_a_changed_key_is_the_one_that_is_hinted_at(counter: Counter) -> None:
    keys: Keymap = counter.window.shop.keys
    keys.change("next_pane", keys.sequences("correct")[0])
    counter.wait(lambda: "F2 next pane" in hints(counter))
