"""Ctrl+Z, Ctrl+Shift+Z and F1 mean the same in every window of the program, unless a field has letters to take back."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience
from repairdesk.queries.customer import customers
from tests.ui.a_window import Counter, counter, open_window
from ui.app import RepairDesk
from ui.customer.bring_in import BringIn
from ui.keys.table import ENTRIES
from ui.keys.window import KeysWindow
from ui.move.window import MoveWindow
from ui.own_window import EVERYWHERE, PLACES
from ui.reminder.window import ReminderWindow

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def front(counter: Counter, window: QWidget) -> None:
    window.activateWindow()
    counter.wait(lambda: QApplication.activeWindow() is window and QApplication.focusWidget() is not None)


def said(counter: Counter) -> str:
    return counter.window.status.accessibleName()


def brought_in(counter: Counter, folder: Path) -> BringIn:
    """Anna has just been brought in; the window that did it is in front."""
    file = folder / "list.csv"
    file.write_text("name,phone\nAnna Bro,22334455\n", "utf-8")
    window = counter.window.pages.bring_in()
    assert isinstance(window, BringIn)
    window.look_at(file)
    counter.wait(lambda: window.plan is not None)
    window.bring_in()
    counter.wait(lambda: window.answer.text().startswith("1 new customer brought in"))
    counter.settled()
    front(counter, window)
    window.choose_button.setFocus()
    return window


def is_here(counter: Counter, name: str) -> bool:
    return any(each.name == name for each in customers(counter.books.desk))


def test_control_z_in_the_window_that_brought_them_in_takes_them_out(
    counter: Counter, tmp_path: Path
) -> None:
    window = brought_in(counter, tmp_path)
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: not is_here(counter, "Anna Bro"))
    counter.settled()
    assert window.answer.text() == "Customers taken out again: 1"
    assert said(counter).startswith("15:20 · Customers taken out again: 1")
    assert "0" not in window.answer.text()
    window.close()


def test_what_was_done_elsewhere_is_taken_back_and_done_again_from_here(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.written()
    counter.settled()
    window = counter.window.pages.bring_in()
    front(counter, window)
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())
    counter.settled()
    counter.press(Qt.Key.Key_Z, CTRL | SHIFT)
    counter.written()
    window.close()


def test_after_undo_in_the_main_window_nobody_is_said_to_be_brought_in(
    counter: Counter, tmp_path: Path
) -> None:
    window = brought_in(counter, tmp_path)
    counter.window.status.undo()
    counter.wait(lambda: not is_here(counter, "Anna Bro"))
    counter.settled()
    assert "brought in" not in window.answer.text()
    window.close()


def test_who_was_written_about_stays_and_that_is_said(counter: Counter, tmp_path: Path) -> None:
    window = brought_in(counter, tmp_path)
    anna = next(each.id for each in customers(counter.books.desk) if each.name == "Anna Bro")
    write_entry(counter.books.desk, text="hun ringer", audience=Audience.HEARD, customer_id=anna)
    counter.window.status.undo()
    counter.wait(lambda: "taken out" in window.answer.text())
    assert window.answer.text() == (
        "Customers taken out again: 0. Still here, because something was written: 1"
    )
    window.close()


def test_f1_shows_the_card_of_keys_from_every_window(counter: Counter) -> None:
    counter.books.promise_call()
    promised = counter.open_promises()[0].id
    pages = counter.window.pages
    pages.about()
    about = pages._made["about"]
    about.close()
    for window in (pages.bring_in(), pages.move(promised), about):
        window.show()
        front(counter, window)
        counter.press(Qt.Key.Key_F1)
        card = pages._made["keys"]
        counter.wait(card.isVisible)
        card.close()
        window.close()


def test_control_z_and_the_key_that_closes_work_in_about_too(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.written()
    counter.settled()
    counter.window.pages.about()
    about = counter.window.pages._made["about"]
    front(counter, about)
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())
    counter.press(Qt.Key.Key_W, CTRL)
    assert not about.isVisible()


def test_control_z_in_a_new_promise_is_for_its_letters_first(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    promised = counter.written().id
    counter.settled()
    window = counter.window.pages.move(promised)
    assert isinstance(window, MoveWindow)
    counter.wait(lambda: window.sheet is not None)
    front(counter, window)
    field = window.right.sentence.field
    field.setFocus()
    counter.type("ring")
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.settled()
    assert field.text() == ""
    assert len(counter.open_promises()) == 1
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())
    window.close()


def test_on_the_card_of_keys_control_z_means_the_last_key(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.written()
    counter.settled()
    card = counter.window.pages.keys()
    assert isinstance(card, KeysWindow)
    keymap = counter.window.shop.keys
    keymap.change("call", QKeySequence("Ctrl+B"))
    front(counter, card)
    card.rows["call"].setFocus()
    counter.press(Qt.Key.Key_Z, CTRL)
    assert keymap.text("call") == "Ctrl+L"
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.press(Qt.Key.Key_Z, CTRL | SHIFT)
    counter.settled()
    assert len(counter.open_promises()) == 1
    card.close()


def test_f6_goes_from_part_to_part_and_round_again(counter: Counter) -> None:
    counter.books.promise_call()
    window = counter.window.pages.move(counter.open_promises()[0].id)
    assert isinstance(window, MoveWindow)
    counter.wait(lambda: window.sheet is not None)
    front(counter, window)

    def part() -> str:
        parts = {"left": window.left, "right": window.right, "foot": window.foot}
        return next(name for name, each in parts.items() if each.isAncestorOf(counter.focus()))

    passed = [part()]
    for _ in range(3):
        counter.press(Qt.Key.Key_F6)
        passed.append(part())
    assert sorted(passed[:3]) == ["foot", "left", "right"] and passed[3] == passed[0]
    counter.press(Qt.Key.Key_F6, SHIFT)
    assert part() == passed[2]
    window.close()


OF_THE_PROGRAM = ("F8", "F9", "F5", "Ctrl+R", "Ctrl++", "Ctrl+-", "Ctrl+0", "Ctrl+Q", "F1")
TO_A_PAGE = ("Ctrl+N", "Ctrl+F", "Ctrl+1", "Ctrl+2", "Ctrl+3")


def other_windows(counter: Counter) -> dict[str, QWidget]:
    """Every window beside the main one, with something in each."""
    promised = counter.books.promise_call()
    counter.window.pages.about()
    pages = counter.window.pages
    return {
        "about": pages._made["about"],
        "move": pages.move(promised),
        "keys": pages.keys(),
        "bring in": pages.bring_in(),
    }


@pytest.mark.parametrize("kind", ["about", "move", "keys", "bring in"])
def test_what_works_anywhere_works_in_the_windows_beside(counter: Counter, kind: str) -> None:
    window = other_windows(counter)[kind]
    done: list[str] = []
    names = {key: each.name for each in ENTRIES for key in each.first}
    window.deed_wanted.disconnect()  # type: ignore[attr-defined]
    window.place_wanted.disconnect()  # type: ignore[attr-defined]
    window.deed_wanted.connect(done.append)  # type: ignore[attr-defined]
    window.place_wanted.connect(done.append)  # type: ignore[attr-defined]
    for key in (*OF_THE_PROGRAM, *TO_A_PAGE):
        front(counter, window)
        done.clear()
        QTest.keySequence(counter.focus(), QKeySequence(key))
        assert done == [names[key]], key
    window.close()


def test_what_works_anywhere_works_in_the_reminder(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        counter.program.alarm.start = lambda: None  # type: ignore[method-assign]
        counter.program.alarm.window = ReminderWindow(counter.program.shop, counter.program.drafts)
        reminder = counter.program.alarm.window
        RepairDesk._ring(counter.program)
        done: list[str] = []
        for name in (*EVERYWHERE, *PLACES):
            counter.window.menus._deeds[name] = partial(done.append, name)
        counter.books.promise_call()
        counter.books.later(minutes=56)
        reminder.refresh()
        counter.wait(reminder.isVisible)
        names = {key: each.name for each in ENTRIES for key in each.first}
        for key in (*OF_THE_PROGRAM, *TO_A_PAGE):
            reminder.take_focus()
            front(counter, reminder)
            done.clear()
            QTest.keySequence(counter.focus(), QKeySequence(key))
            assert done == [names[key]], key
        reminder.close()


@pytest.mark.parametrize("kind", ["move", "keys", "bring in"])
def test_f11_fills_the_screen_and_gives_it_back(counter: Counter, kind: str) -> None:
    window = other_windows(counter)[kind]
    front(counter, window)
    counter.press(Qt.Key.Key_F11)
    assert window.isFullScreen()
    counter.press(Qt.Key.Key_F11)
    assert not window.isFullScreen()
    window.close()


def test_shift_f10_opens_the_menu_of_a_field_there_too(counter: Counter) -> None:
    window = other_windows(counter)["move"]
    assert isinstance(window, MoveWindow)
    front(counter, window)
    window.right.sentence.field.setFocus()
    counter.press(Qt.Key.Key_F10, SHIFT)
    counter.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    window.close()
