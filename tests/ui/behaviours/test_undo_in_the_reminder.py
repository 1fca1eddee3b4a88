"""Behaviour 1 in the reminder: what was pressed by mistake is taken back there, with the same keys as everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.domain.words import Outcome
from repairdesk.queries.promise import promise_line
from tests.ui.today.conftest import Counter, counter

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier


def outcome(counter: Counter, promise_id: str) -> Outcome | None:
    """What the journal says of a promise."""
    return counter.in_the_journal(lambda desk: promise_line(desk, promise_id).outcome)


def test_control_z_takes_back_a_kept_that_was_pressed_by_mistake(counter: Counter) -> None:
    program = counter.program
    counter.wait(lambda: program.alarm.heartbeat is not None)
    counter.type(f"ring 1 time #{counter.number}\n")
    counter.wait(lambda: len(counter.words()) == 1)
    counter.type(f"ring 2 timer #{counter.number}\n")
    counter.wait(lambda: len(counter.words()) == 2)
    counter.later(minutes=118)
    heartbeat, reminder = program.alarm.heartbeat, program.alarm.window
    assert heartbeat is not None
    assert reminder is not None
    heartbeat.knock_now()
    counter.wait(lambda: reminder.isVisible() and reminder.pile.open is not None)
    reminder.take_focus()
    counter.wait(reminder.isActiveWindow)
    assert reminder.pile.open is not None
    first = reminder.pile.open.line.id
    QTest.keyClick(reminder.focusWidget(), Qt.Key.Key_K)
    counter.wait(lambda: outcome(counter, first) is not None)
    assert outcome(counter, first) is Outcome.KEPT_LATE
    counter.wait(lambda: reminder.pile.open is not None and reminder.pile.open.line.id != first)
    QTest.keyClick(reminder.focusWidget(), Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: outcome(counter, first) is None)
