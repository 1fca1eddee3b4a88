"""Bad news told early: cause, new time and reservation, from Today's list to the journal in thirty-five keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from repairdesk.domain.words import Cause, Channel, Kind, Outcome
from repairdesk.queries.sheets import PromiseLine
from tests.stories.conftest import Day
from ui.move.window import MoveWindow
from ui.practice.counter import settle, settle_for

MOST_KEYS = 35
SENTENCE = "klar man 16 hvis delen kommer"


class Keyboard:
    """Real keys into whatever has the focus; a modifier counts as its own key."""

    def __init__(self) -> None:
        self.pressed = 0

    def chord(self, modifier: Qt.KeyboardModifier, key: Qt.Key) -> None:
        QTest.keyClick(_focus(), key, modifier)
        self.pressed += 2

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(_focus(), sign)
            self.pressed += 1

    def enter(self) -> None:
        QTest.keyClick(_focus(), Qt.Key.Key_Return)
        self.pressed += 1


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_a_new_promise_with_cause_and_reservation_takes_thirty_five_keys(day: Day) -> None:
    promise = day.promise("klar #1042 i dag kl 15.40")
    settle(lambda: _row(day, promise) >= 0, "it does not stand on Today")
    day.window.activateWindow()
    today = day.window.today
    today.list.take_focus()
    today.list.setCurrentIndex(today.model.index(_row(day, promise), 0))
    before, keys = day.open_ids(), Keyboard()
    keys.chord(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T)
    window = _opened()
    keys.chord(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_1)
    keys.type(SENTENCE)
    keys.enter()
    settle(lambda: len(day.open_ids() - before) == 2, "the new promise and its call were not written")
    settle_for(30)
    assert keys.pressed <= MOST_KEYS
    assert window not in QApplication.topLevelWidgets() or not window.isVisible()
    old = day.line(promise)
    assert (old.outcome, old.cause) == (Outcome.MOVED, Cause.PART_LATE)
    lines = sorted((day.line(each) for each in day.open_ids() - before), key=lambda line: line.due)
    assert [(line.kind, day.due(line.id)) for line in lines] == [
        (Kind.CALL_BACK, "23 12:00"),
        (Kind.READY, "23 16:00"),
    ]
    assert (lines[1].words, lines[1].reservation) == (SENTENCE, "hvis delen kommer")
    assert lines[1].channel is Channel.PHONE


def _row(day: Day, promise_id: str) -> int:
    rows = day.window.today.model.rows
    return next(
        (at for at, row in enumerate(rows) if isinstance(row, PromiseLine) and row.id == promise_id), -1
    )


def _opened() -> MoveWindow:
    """The window, once it has the keyboard and knows the promise."""

    def shown() -> MoveWindow | None:
        front = QApplication.activeWindow()
        return front if isinstance(front, MoveWindow) and front.sheet is not None else None

    settle(lambda: shown() is not None, "the window did not open")
    found = shown()
    assert found is not None
    return found
