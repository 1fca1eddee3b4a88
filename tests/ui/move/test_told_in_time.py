"""Whoever rings before the due time has told in time, also when the new promise is written down a little later."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.domain.words import Channel, Outcome
from tests.ui.move.conftest import CONTROL, Mover, field_of
from ui.move.window import MoveWindow

IN_TIME = "You told the customer at 15:35, so it counts as moved in time."


@pytest.fixture
def rung(mover: Mover) -> MoveWindow:
    """It is 15:41; the customer was rung from the window at 15:35."""
    window = mover.open()
    window.foot.dial = lambda _: None
    mover.later(minutes=15)
    mover.press(Qt.Key.Key_L, CONTROL)
    mover.later(minutes=6)
    window.tick()
    return window


def write(mover: Mover, window: MoveWindow) -> None:
    mover.cause(1)
    QTest.keyClicks(field_of(window), "mandag kl 16")
    window.write()
    mover.wait(lambda: mover.old().outcome is not None)


def test_told_before_the_due_time_and_written_down_after_it_counts_as_moved(
    mover: Mover, rung: MoveWindow
) -> None:
    assert rung.left.advice.text() == IN_TIME
    write(mover, rung)
    assert mover.old().outcome is Outcome.MOVED
    assert [(line.said_at.minute, line.channel) for line in mover.owed()] == [(35, Channel.PHONE)]
    status = mover.counter.window.status
    mover.wait(lambda: "Moved in time" in status._said.text())
    status.undo()
    mover.wait(lambda: mover.old().outcome is None)


def test_who_leaves_and_comes_back_has_still_told_in_time(mover: Mover, rung: MoveWindow) -> None:
    mover.press(Qt.Key.Key_Escape)
    again = mover.open()
    assert again is not rung
    assert again.left.advice.text() == IN_TIME
    write(mover, again)
    assert mover.old().outcome is Outcome.MOVED


def test_on_another_day_the_advice_names_the_day_it_was_told(mover: Mover, rung: MoveWindow) -> None:
    mover.later(days=1)
    rung.tick()
    assert rung.left.advice.text() == (
        "You told the customer on Friday 15:35, so it counts as moved in time."
    )


def test_told_in_another_way_than_the_call_it_counts_from_now(mover: Mover, rung: MoveWindow) -> None:
    rung.left.telling.choose(Channel.SMS)
    assert rung.left.advice.text().startswith("It lapsed 1 min ago")
    write(mover, rung)
    assert mover.old().outcome is Outcome.BROKEN


def test_a_call_after_the_due_time_is_too_late(mover: Mover) -> None:
    window = mover.open()
    window.foot.dial = lambda _: None
    mover.later(minutes=20)
    mover.press(Qt.Key.Key_L, CONTROL)
    assert window.left.advice.text().startswith("It lapsed just now")
    write(mover, window)
    assert mover.old().outcome is Outcome.BROKEN
