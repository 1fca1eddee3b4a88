"""The panel that asks for a PIN is never in the way: it goes on after trouble, and gives the keyboard back."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from repairdesk.domain.trouble import Trouble
from repairdesk.store.engine import FILE
from tests.ui.a_window import Counter, nobody
from ui.sign_in import SignIn

__all__ = ["nobody"]

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

ENTER, ESC, F6 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F6
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(nobody: Counter) -> SignIn:
    """Somebody wanted to write a promise, and is asked who signs it."""
    nobody.type(f"ring {nobody.books.number} 1t")
    nobody.press(ENTER)
    panel = nobody.program.sign_in
    nobody.wait(lambda: panel.isVisible() and nobody.focus() is panel.pin)
    return panel


def test_trouble_while_the_pin_is_looked_up_is_told_in_the_panel_and_the_next_try_signs(
    nobody: Counter, asked: SignIn, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    nobody.type("1111")
    nobody.press(ENTER)
    nobody.qtbot.waitUntil(lambda: "Another program" in asked.answer.text(), timeout=30_000)
    other.execute("ROLLBACK")
    other.close()
    asked.pin.clear()
    nobody.type("2580")
    nobody.press(ENTER)
    nobody.wait(lambda: nobody.program.shop.signed_in == nobody.books.maja)


def test_trouble_that_comes_while_nothing_is_looked_up_is_not_told_in_the_panel(
    nobody: Counter, asked: SignIn
) -> None:
    nobody.program.office.trouble.emit(Trouble("disk_full"))
    assert asked.answer.text() == ""


def test_who_was_on_another_page_is_there_again_after_the_pin(nobody: Counter) -> None:
    nobody.window.show_settings()
    page = nobody.window.pages.settings()
    nobody.settled()
    panel = nobody.program.sign_in
    nobody.focus().clearFocus()
    nobody.program.shop.sign_in_wanted.emit("")
    nobody.wait(lambda: nobody.focus() is panel.pin)
    nobody.type("2580")
    nobody.press(ENTER)
    nobody.wait(lambda: not panel.isVisible())
    focus = nobody.focus()
    assert focus.isVisible()
    assert page.isAncestorOf(focus) or focus is page


def test_who_was_in_a_window_beside_goes_back_into_it(nobody: Counter) -> None:
    nobody.window.show_keys()
    keys = nobody.window.pages.keys()
    nobody.wait(lambda: keys.isVisible() and keys.isAncestorOf(nobody.focus()))
    here, panel = nobody.focus(), nobody.program.sign_in
    nobody.program.shop.sign_in_wanted.emit("")
    nobody.wait(lambda: nobody.focus() is panel.pin)
    nobody.press(ESC)
    nobody.wait(lambda: nobody.focus() is here)
    keys.close()


def test_enter_is_named_only_where_enter_writes(nobody: Counter, asked: SignIn) -> None:
    nobody.type("2580")
    nobody.press(ENTER)
    nobody.wait(lambda: not asked.isVisible())
    assert nobody.window.status.accessibleName() == "Maja signs now. Press Enter again to write it."
    nobody.program.shop.sign_in(None)
    nobody.window.show_settings()
    nobody.settled()
    nobody.program.shop.sign_in_wanted.emit("")
    nobody.wait(lambda: nobody.focus() is asked.pin)
    nobody.type("2580")
    nobody.press(ENTER)
    nobody.wait(lambda: not asked.isVisible())
    assert nobody.window.status.accessibleName() == "Maja signs now. Now do it once more."


def test_the_panel_stays_inside_a_window_that_is_made_smaller(nobody: Counter, asked: SignIn) -> None:
    nobody.window.resize(1500, 1000)
    nobody.settled()
    nobody.window.resize(1024, 640)
    nobody.settled()
    assert nobody.window.rect().contains(asked.geometry())


def test_a_pin_that_was_taken_back_with_escape_signs_nobody_in(nobody: Counter, asked: SignIn) -> None:
    nobody.type("2580")
    nobody.press(ENTER)
    nobody.press(ESC)
    nobody.settled()
    assert nobody.program.shop.signed_in is None
    assert not asked.isVisible()
    assert nobody.focus() is nobody.field


def test_f6_finds_the_panel_again_and_escape_closes_it_from_wherever_one_is(
    nobody: Counter, asked: SignIn
) -> None:
    nobody.books.promise_call()
    nobody.window.tick()
    nobody.wait(lambda: nobody.shown())
    nobody.window.today.list.take_focus()
    for _ in range(6):
        nobody.press(F6)
        if nobody.focus() in (asked.pin, asked.who):
            break
    assert asked.isAncestorOf(nobody.focus())
    nobody.window.today.list.take_focus()
    here = nobody.focus()
    nobody.press(ESC)
    assert not asked.isVisible()
    assert nobody.focus() is here


def test_a_wrong_pin_and_the_wait_after_five_are_said_aloud_but_not_every_second_of_it(
    nobody: Counter, asked: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("ui.sign_in.announce", lambda _of, text: heard.append(text))
    for _ in range(5):
        heard.clear()
        nobody.type("1111")
        nobody.press(ENTER)
        nobody.wait(lambda: any("This is not the PIN" in each for each in heard))
    shown = asked.answer.text()
    nobody.wait(lambda: asked.answer.text() not in ("", shown))
    assert len([each for each in heard if "Five wrong PINs" in each]) == 1
