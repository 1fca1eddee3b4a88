"""UI.md 9, behaviour 8: the selection goes to the next row, the list does not jump, nothing is sorted under a hand."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from repairdesk.actions.keep import keep
from tests.ui.a_window import Counter, counter

__all__ = ["counter"]


def owing(counter: Counter, count: int, first: int = 20) -> list[str]:
    """Let calls be owed, ten minutes apart."""
    ids = [counter.books.promise_call(f"nummer {at}", first + 10 * at) for at in range(count)]
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == count)
    return ids


def select(counter: Counter, words: str) -> None:
    counter.today.list.take_focus()
    for _ in range(60):
        line = counter.today.selected_promise()
        if line is not None and line.words == words:
            return
        counter.press(Qt.Key.Key_Down)
    raise AssertionError(f"{words} cannot be reached")


def where(counter: Counter, words: str) -> int:
    """How far below the upper edge of the list a row begins."""
    rows = counter.today.model.rows
    at = next(at for at, row in enumerate(rows) if getattr(row, "words", "") == words)
    return int(counter.today.list.visualRect(counter.today.model.index(at)).top())


def test_after_kept_the_next_row_is_selected_and_the_others_stay(counter: Counter) -> None:
    """Behaviour 8, kept."""
    owing(counter, 25)
    counter.window.resize(1024, 640)
    select(counter, "nummer 14")
    counter.qtbot.wait(50)
    before = where(counter, "nummer 12")
    counter.press(Qt.Key.Key_Space)
    counter.wait(lambda: "nummer 14" not in counter.shown())
    line = counter.today.selected_promise()
    assert line is not None and line.words == "nummer 15"
    assert where(counter, "nummer 12") == before


def test_what_goes_above_the_view_moves_nothing_in_it(counter: Counter) -> None:
    """Behaviour 8, another seat: rows in sight stay where the eye is."""
    ids = owing(counter, 25)
    counter.window.resize(1024, 640)
    select(counter, "nummer 20")
    counter.qtbot.wait(50)
    before = where(counter, "nummer 20")
    keep(counter.books.desk, promise_id=ids[0], by=counter.books.ole)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: "nummer 0" not in counter.shown())
    assert where(counter, "nummer 20") == before


def longer_quiet(counter: Counter) -> None:
    """Let a slow machine have the time to see that nothing was sorted."""
    counter.today._quiet.setInterval(4000)


def point(counter: Counter, at: QPoint) -> None:
    """Move the pointer over the list, whatever lies over it on the screen of the tests."""
    view, none = counter.today.list.viewport(), Qt.MouseButton.NoButton
    here, there = QPointF(at), QPointF(view.mapToGlobal(at))
    kind, held = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, here, there, none, none, held))


def test_while_the_pointer_moves_the_clock_does_not_sort_again(counter: Counter) -> None:
    """Behaviour 8, the pointer: a row must not slip away under it."""
    owing(counter, 3, first=59)
    longer_quiet(counter)
    point(counter, QPoint(60, 80))
    counter.books.promise_call("noget der haster", 5)
    counter.program.office.changed.emit(None)
    counter.settled()
    assert "noget der haster" not in counter.shown()
    counter.wait(lambda: counter.shown()[0] == "noget der haster")


def test_while_somebody_types_the_clock_does_not_sort_again(counter: Counter) -> None:
    """Behaviour 8, typing."""
    owing(counter, 3, first=59)
    longer_quiet(counter)
    counter.type("ring")
    counter.books.promise_call("noget der haster", 5)
    counter.program.office.changed.emit(None)
    counter.settled()
    assert "noget der haster" not in counter.shown()
    counter.wait(lambda: counter.shown()[0] == "noget der haster")
