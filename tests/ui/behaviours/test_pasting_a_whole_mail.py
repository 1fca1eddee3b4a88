"""UI.md 9, behaviour 16: of a pasted e-mail the first line is read, the rest is offered as a journal entry."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.a_shop import a_shop
from tests.ui.a_window import AFTERNOON, Counter, counter, open_window
from ui.job.page import JobPage

__all__ = ["counter"]

LETTER = "Kære butik\n\nDen slukker stadig.\nMvh Hansen"


def paste(counter: Counter, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    counter.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def entry_text(counter: Counter) -> str:
    page = counter.window.stack.currentWidget()
    return page.entry.text.toPlainText() if isinstance(page, JobPage) else ""


def test_only_the_first_line_stands_in_the_line_and_the_rest_is_kept_in_sight(counter: Counter) -> None:
    """Behaviour 16, before anything is written."""
    paste(counter, f"ring {counter.books.number} 1t pris\n{LETTER}")
    assert counter.field.text() == f"ring {counter.books.number} 1t pris"
    assert counter.today.quick.rest.isVisible()
    assert counter.today.quick.rest.lines == LETTER
    assert not counter.today.quick.rest.open_button.isVisible()


def test_after_the_promise_one_press_puts_the_rest_into_the_jobs_entry_box(counter: Counter) -> None:
    """Behaviour 16: the offer stands on the screen and needs one press."""
    paste(counter, f"ring {counter.books.number} 1t pris\n{LETTER}")
    counter.press(Qt.Key.Key_Return)
    assert counter.written().about == "pris"
    offer = counter.today.quick.rest.open_button
    counter.wait(offer.isVisible)
    assert offer.accessibleName() == f"Open them in the journal of #{counter.books.number}"
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert entry_text(counter) == LETTER
    assert not counter.today.quick.rest.lines


def test_alt_1_does_the_same(counter: Counter) -> None:
    """Behaviour 16, without the mouse."""
    paste(counter, f"ring {counter.books.number} 1t pris\n{LETTER}")
    counter.press(Qt.Key.Key_Return)
    counter.wait(counter.today.quick.rest.open_button.isVisible)
    counter.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert entry_text(counter) == LETTER


def test_the_rest_is_still_offered_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    """Behaviour 16 and 2: what was pasted is not lost with the window."""
    books = a_shop(tmp_path, AFTERNOON)
    with open_window(qtbot, tmp_path, books=books) as before:
        paste(before, f"ring {books.number} 1t pris\n{LETTER}")
    with open_window(qtbot, tmp_path, books=books) as after:
        assert after.today.quick.rest.lines == LETTER
        assert after.today.quick.rest.isVisible()
    books.desk.close()


def test_a_line_that_was_copied_with_its_ends_is_one_line(counter: Counter) -> None:
    """Behaviour 16: nothing is left over, and no sign for a line break stands in the line."""
    paste(counter, "\nring Hansen\r\n")
    assert counter.field.text() == "ring Hansen"
    assert not counter.today.quick.rest.isVisible()


def test_what_stood_behind_the_caret_stays_in_the_sentence(counter: Counter) -> None:
    """Behaviour 16: only what was pasted is taken apart."""
    counter.type("ring Hansen pris")
    for _ in range(4):
        counter.press(Qt.Key.Key_Left)
    paste(counter, f"1t\n{LETTER}")
    assert counter.field.text() == "ring Hansen 1t pris"
    assert counter.field.cursorPosition() == len("ring Hansen 1t")
    assert counter.today.quick.rest.lines == LETTER
