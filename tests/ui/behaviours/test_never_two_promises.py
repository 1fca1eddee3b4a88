"""UI.md 9, behaviour 25: a double click, a held Enter or a doubled scan never writes two promises."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.a_window import Counter, counter
from tests.ui.hand import click_again

__all__ = ["counter"]


def hold_enter(counter: Counter, times: int = 12) -> None:
    """Press Enter and let the keyboard repeat it."""
    counter.press(Qt.Key.Key_Return)
    for _ in range(times):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
            QApplication.sendEvent(counter.focus(), key)
        counter.qtbot.wait(5)


def test_a_held_enter_writes_one(counter: Counter) -> None:
    """Behaviour 25, Enter."""
    counter.type(f"ring {counter.books.number} 1t")
    hold_enter(counter)
    counter.settled()
    assert len(counter.open_promises()) == 1


def test_a_held_enter_does_not_take_a_time_nobody_has_read(counter: Counter) -> None:
    """Behaviour 25: the first Enter goes to the offered times; holding it chooses none."""
    counter.type(f"sms inden 24 timer #{counter.books.number}")
    hold_enter(counter)
    counter.settled()
    assert counter.open_promises() == ()


def test_a_double_click_on_an_offered_time_writes_one(counter: Counter) -> None:
    """Behaviour 25, the mouse."""
    counter.type(f"sms inden 24 timer #{counter.books.number}")
    shown = counter.today.quick.warning.findChildren(QPushButton)
    first = next(each for each in shown if each.isVisible())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    click_again(first)
    counter.written()
    counter.settled()
    assert len(counter.open_promises()) == 1


def test_a_doubled_scan_behind_a_sentence_writes_one(counter: Counter) -> None:
    """Behaviour 25, the scanner: the same digits and Enter, twice within a moment."""
    for _ in range(2):
        counter.type("ring 1t #" if not counter.field.text() else "")
        counter.type(str(counter.books.number))
        counter.press(Qt.Key.Key_Return)
    counter.written()
    counter.settled()
    assert len(counter.open_promises()) == 1


def test_the_same_sentence_sent_again_at_once_writes_one(counter: Counter) -> None:
    """Behaviour 25: nobody says the same promise twice within two seconds."""
    for _ in range(2):
        counter.type(f"ring {counter.books.number} 1t")
        counter.press(Qt.Key.Key_Return)
        counter.wait(lambda: not counter.field.text())
    counter.settled()
    assert len(counter.open_promises()) == 1


def test_what_is_typed_while_a_promise_is_being_written_stays(counter: Counter) -> None:
    """Behaviour 25, the other way: a second sentence is not swallowed with the first."""
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.type("sms")
    counter.written()
    counter.wait(lambda: counter.field.text() == "sms")


def test_a_double_click_on_kept_keeps_one_promise(counter: Counter) -> None:
    """Behaviour 25, the action bar: the second press would mean the next row."""
    for at, words in enumerate(("et", "to", "tre")):
        counter.books.promise_call(words, 20 + at)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 3)
    counter.today.list.take_focus()
    kept = counter.today.bar.keep_button
    QTest.mouseClick(kept, Qt.MouseButton.LeftButton)
    click_again(kept)
    counter.settled()
    counter.wait(lambda: len(counter.shown()) == 2)
    counter.settled()
    assert len(counter.open_promises()) == 2


def test_a_double_click_of_a_shaking_hand_keeps_one_promise(counter: Counter) -> None:
    """Behaviour 25: Qt takes it for two clicks, and the next row has come under the bar between them."""
    for at, words in enumerate(("et", "to", "tre")):
        counter.books.promise_call(words, 20 + at)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 3)
    counter.today.list.take_focus()
    kept, first = counter.today.bar.keep_button, counter.today.bar.line
    QTest.mouseClick(kept, Qt.MouseButton.LeftButton)
    counter.wait(lambda: counter.today.bar.line not in (None, first) and len(counter.shown()) == 2)
    QTest.mouseClick(kept, Qt.MouseButton.LeftButton)
    counter.settled()
    assert len(counter.open_promises()) == 2
    counter.qtbot.wait(QApplication.doubleClickInterval() + 50)
    QTest.mouseClick(kept, Qt.MouseButton.LeftButton)
    counter.wait(lambda: len(counter.open_promises()) == 1)


def test_a_double_click_on_call_says_nothing_of_how_it_went(counter: Counter) -> None:
    """Behaviour 25: the answers stand where the button was."""
    counter.books.promise_call("et", 20)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 1)
    counter.today.list.take_focus()
    bar = counter.today.bar
    bar.dial = lambda _: None
    QTest.mouseClick(bar.call_button, Qt.MouseButton.LeftButton)
    answer = bar._answers[0]
    assert answer.isVisible()
    click_again(answer)
    counter.settled()
    assert answer.isVisible()
    assert len(counter.open_promises()) == 1
    counter.qtbot.wait(QApplication.doubleClickInterval() + 50)
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
    counter.wait(lambda: len(counter.open_promises()) == 0)
