"""Closing the window keeps the reminders; quitting says that they stop, and keeps what was typed."""

from tests.ui.today.conftest import Counter, counter
from ui.drafts import Drafts

__all__ = ["counter"]


def test_without_a_tray_closing_minimises_and_says_that_reminders_go_on(counter: Counter) -> None:
    window = counter.program.window
    counter.wait(lambda: counter.program.alarm.heartbeat is not None)
    window.tray = None
    window.close()
    assert window.isMinimized()
    assert "background, so that reminders come" in window.status.accessibleName()
    heartbeat = counter.program.alarm.heartbeat
    assert heartbeat is not None
    assert heartbeat.silent_seconds < 60


def test_quitting_says_that_reminders_stop_and_keeps_the_sentence(counter: Counter) -> None:
    counter.type("ring Hansen")
    counter.program.quit()
    assert "Reminders stop on this PC" in counter.program.window.status.accessibleName()
    assert counter.program.stopped
    assert Drafts(counter.program.data).text("today.quick_line") == "ring Hansen"
