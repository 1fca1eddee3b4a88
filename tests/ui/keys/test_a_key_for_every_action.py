"""The card of keys never breaks: not by words no key has, not by a swap or a way back that leaves an action without."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter, counter
from ui.keys.keymap import Keymap
from ui.keys.table import ENTRIES
from ui.keys.window import KeysWindow

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

CTRL, PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def card(qtbot: QtBot) -> KeysWindow:
    keymap = Keymap()
    keymap.present = {each.name for each in ENTRIES}
    made = KeysWindow(keymap)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_words_that_no_key_has_are_said_so_and_down_stays_in_the_field(card: KeysWindow) -> None:
    card.search.setFocus()
    QTest.keyClicks(card.search, "zzzz")
    assert card.answer.text() == "No key has these words."
    QTest.keyClick(card.search, Qt.Key.Key_Down)
    assert card.search.hasFocus()
    card.search.clear()
    assert card.answer.text() == ""


def test_no_swap_is_offered_that_would_give_control_z_another_meaning(card: KeysWindow) -> None:
    card.ask("undo")
    QTest.keyClick(card.rows["undo"], Qt.Key.Key_F, CTRL)
    assert card.answer.text() == "Ctrl+F is already the key for “Find customer, phone, job, words”."
    assert card.swap_button.isHidden()


def test_first_keys_come_back_to_everyone_in_a_ring_of_swaps(card: KeysWindow) -> None:
    keymap = card._keymap
    keymap.swap("new", "find", QKeySequence("Ctrl+F"))
    keymap.swap("find", "today", QKeySequence("Ctrl+1"))
    keymap.back("find")
    for name, key in (("new", "Ctrl+N"), ("find", "Ctrl+F"), ("today", "Ctrl+1")):
        assert keymap.sequences(name) == [QKeySequence(key)]


def test_a_line_that_waits_lets_go_when_another_is_asked_or_the_card_is_closed(card: KeysWindow) -> None:
    card.ask("find")
    card.ask("today")
    asks = {name for name, row in card.rows.items() if row.is_waiting}
    assert asks == {"today"}
    card.close()
    card.show()
    assert not any(row.is_waiting for row in card.rows.values())


def test_a_digit_of_the_number_pad_is_the_same_key(card: KeysWindow) -> None:
    card.ask("find")
    QTest.keyClick(card.rows["find"], Qt.Key.Key_3, CTRL | PAD)
    assert "already the key for “Customers”" in card.answer.text()


@pytest.mark.parametrize("beside", ["keys", "move"])
def test_what_works_anywhere_works_in_the_windows_beside_too(counter: Counter, beside: str) -> None:
    asked: list[bool] = []
    counter.window.reminders_wanted.connect(lambda: asked.append(True))
    if beside == "move":
        call = counter.books.promise_call()
        window = counter.window.pages.move(call)
    else:
        window = counter.window.pages.keys()
    window.activateWindow()
    counter.wait(window.isActiveWindow)
    counter.settled()
    counter.press(Qt.Key.Key_F8)
    assert asked == [True]
    counter.press(Qt.Key.Key_F9)
    assert counter.program.shop.hide_internal
    counter.press(Qt.Key.Key_2, CTRL)
    counter.wait(counter.window.isActiveWindow)
    assert counter.window.going.trail.here.room == "jobs"
    window.close()


def test_a_line_that_waits_lets_go_when_one_goes_to_look_for_another(card: KeysWindow) -> None:
    card.ask("find")
    card.rows["find"].setFocus()
    card.search.setFocus()
    assert not card.rows["find"].is_waiting
