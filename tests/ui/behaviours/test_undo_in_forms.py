"""Behaviour 1 in the forms: where no letters were typed, Ctrl+Z takes back the last action there too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.ui.a_window import Counter, counter

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


def fields(page: QWidget) -> list[QWidget]:
    """The fields of a form that one can type into."""
    kinds = (QLineEdit, QPlainTextEdit)
    return [
        each for kind in kinds for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()
    ]


def promise_and_go_to(counter: Counter, room: str) -> None:
    """Promise a call, which can be taken back, and go to a form."""
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: len(counter.open_promises()) == 1)
    counter.window.going.to(room)
    counter.settled()


@pytest.mark.parametrize("room", ["customer_form", "new_job"])
def test_control_z_in_a_field_without_letters_of_its_own(counter: Counter, room: str) -> None:
    promise_and_go_to(counter, room)
    page = counter.window.stack.currentWidget()
    assert page is not None
    assert len(fields(page)) >= 3
    for field in fields(page):
        field.setFocus()
        counter.press(Qt.Key.Key_Z, CTRL)
        counter.wait(lambda: counter.open_promises() == ())
        counter.settled()
        counter.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        counter.wait(lambda: len(counter.open_promises()) == 1)
        counter.settled()


@pytest.mark.parametrize("room", ["customer_form", "new_job"])
def test_control_z_takes_back_letters_as_long_as_there_are_some(counter: Counter, room: str) -> None:
    promise_and_go_to(counter, room)
    counter.type("Ida")
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.settled()
    assert len(counter.open_promises()) == 1
