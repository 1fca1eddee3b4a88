"""The main window: panes and keys, who signs, looks that switch live, and no text that is taken for markup."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from repairdesk.actions.customer import add_customer
from repairdesk.desk import open_desk
from tests.ui.a_window import Counter, counter, open_window
from ui.theme import style
from ui.theme.tokens import look

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _ordinary_look() -> Iterator[None]:
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", 1.0)


def test_somebody_else_can_be_at_the_counter_and_signs_what_follows(counter: Counter) -> None:
    counter.program.shop.sign_in(counter.books.ole)
    assert counter.window.sidebar.person.accessibleName() == "Signed in: Ole"
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    assert counter.written().said_by == "Ole"


def test_f6_goes_from_pane_to_pane_and_comes_round_and_shift_f6_goes_back(counter: Counter) -> None:
    _one_promise(counter)
    seen = []
    for _ in range(4):
        counter.press(Qt.Key.Key_F6)
        seen.append(counter.focus())
    assert len({id(pane) for pane in seen}) == 4
    assert seen[-1] is counter.field
    for pane in reversed(seen[:3]):
        counter.press(Qt.Key.Key_F6, SHIFT)
        assert counter.focus() is pane


def test_f6_goes_round_on_every_page(counter: Counter) -> None:
    counter.window.show_settings()
    first = counter.focus()
    counter.press(Qt.Key.Key_F6)
    second = counter.focus()
    assert counter.window.sidebar.isAncestorOf(second)
    counter.press(Qt.Key.Key_F6)
    page = counter.window.stack.currentWidget()
    assert page is not None
    assert page.isAncestorOf(counter.focus())
    assert first is not second


def test_f10_opens_the_first_menu(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F10)
    menu = counter.window.menus.menus["shop"]
    counter.wait(menu.isVisible)
    menu.close()


def test_f9_says_that_internal_notes_are_hidden_and_shows_them_again(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F9)
    assert counter.program.shop.hide_internal
    assert counter.window.menus.actions["hide_internal"].isChecked()
    assert "F9 shows them again" in counter.window.status.accessibleName()
    counter.press(Qt.Key.Key_F9)
    assert not counter.program.shop.hide_internal


def test_ctrl_j_leads_to_the_journal_of_the_selected_job(counter: Counter) -> None:
    _one_promise(counter)
    counter.today.list.take_focus()
    counter.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert counter.window.stack.currentWidget() is not counter.today


def _one_promise(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)


def test_dark_and_light_change_while_windows_are_open_and_the_text_stays(counter: Counter) -> None:
    counter.type("ring Hansen om")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "dark")
    counter.qtbot.wait(50)
    assert counter.window.palette().window().color() == look.color("bg.window")
    assert counter.field.text() == "ring Hansen om"


def test_no_label_of_the_window_ever_shows_marked_up_text(counter: Counter) -> None:
    may_mark_up = {
        label.text()
        for label in counter.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    }
    assert may_mark_up <= {"", "–"}  # pictures, and the dash between two times


def test_a_customer_whose_name_is_markup_is_shown_as_written(counter: Counter) -> None:
    add_customer(counter.books.desk, name="<b>Ib</b> <img src=x>", by=counter.books.maja)
    counter.program.shop.refresh()
    counter.settled()
    counter.type("ring Ib 1t")
    counter.press(Qt.Key.Key_Return)
    assert counter.written().customer == "<b>Ib</b> <img src=x>"


def test_everything_fits_at_the_smallest_size(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    counter.window.resize(1024, 640)
    counter.qtbot.wait(50)
    assert (counter.window.width(), counter.window.height()) == (1024, 640)
    bar = counter.today.bar
    assert bar.open_button.geometry().right() <= bar.width()


def test_what_was_promised_is_there_when_the_program_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        sentence = f"ring {counter.books.number} 1t pris"
        counter.type(sentence)
        counter.press(Qt.Key.Key_Return)
        counter.written()
        counter.wait(lambda: counter.shown() == [sentence])
        books = counter.books
    again = replace(books, desk=open_desk(tmp_path, books.clock))
    with open_window(qtbot, tmp_path, books=again) as counter:
        assert counter.shown() == [sentence]
    again.desk.close()


def test_f11_fills_the_screen_and_gives_it_back(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F11)
    assert counter.window.isFullScreen()
    counter.press(Qt.Key.Key_F11)
    assert not counter.window.isFullScreen()


@pytest.mark.parametrize("key", ["F5", "Ctrl+R"])
def test_the_journal_is_asked_again_for_what_another_pc_wrote(counter: Counter, key: str) -> None:
    counter.books.promise_call("skrevet andetsteds")
    counter.settled()
    assert "skrevet andetsteds" not in counter.shown()
    QTest.keySequence(counter.focus(), QKeySequence(key))
    counter.wait(lambda: "skrevet andetsteds" in counter.shown())
