"""Further habits of the quick line: the keypad, pasted mails, and never waiting for the journal."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from repairdesk.domain.words import Kind
from tests.ui.a_window import Counter, counter

__all__ = ["counter"]


def test_enter_on_the_keypad_writes_as_well(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert counter.written().kind is Kind.CALL_BACK


def test_of_a_pasted_mail_the_first_line_is_read_and_the_rest_is_kept(counter: Counter) -> None:
    QGuiApplication.clipboard().setText(f"ring {counter.books.number} 1t pris\nKære butik\nMvh Hansen")
    counter.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    counter.press(Qt.Key.Key_Return)
    assert counter.written().about == "pris"
    counter.wait(lambda: "Kære butik" in counter.window.drafts.text("today.rest"))


def test_reading_a_keystroke_never_waits_for_the_journal(counter: Counter) -> None:
    """The sentence is read on the window's thread; the database thread may be busy as long as it likes."""
    let_go = threading.Event()
    counter.program.office.ask(lambda desk: let_go.wait(5), lambda _: None)
    counter.type(f"ring {counter.books.number} 1t")
    assert counter.today.quick.line.hint.text() == "Writes the promise"
    let_go.set()


def test_chips_and_offered_times_are_on_the_screen_at_once(counter: Counter) -> None:
    """Also when the whole sentence comes in one piece, as a draft or a paste does."""
    counter.field.setText(f"sms inden 24 timer #{counter.books.number}")
    counter.qtbot.wait(50)
    quick = counter.today.quick
    for part in (quick.chips, quick.warning):
        buttons = part.findChildren(QPushButton)
        assert len(buttons) >= 3
        assert all(part.rect().contains(each.geometry()) for each in buttons)


def test_the_owner_of_the_promise_stands_at_the_right_of_the_chips(counter: Counter) -> None:
    chips = counter.today.quick.chips
    counter.field.setText(f"ring {counter.books.number} 1t")
    counter.qtbot.wait(50)
    shown = next(each for each in chips.findChildren(QLabel) if each.text() == "Owner: Maja")
    assert shown.geometry().right() >= chips.width() - 2
    counter.press(Qt.Key.Key_Return)
    assert counter.written().owner == "Maja"
    counter.field.setText("højst 1500")
    assert chips.owner == ""
