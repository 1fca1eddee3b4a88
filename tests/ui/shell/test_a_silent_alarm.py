"""A heartbeat that hangs is said in the window: a reminder that never comes is missed by nobody else."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.store.engine import FILE
from tests.a_shop import a_shop
from tests.ui.a_window import put_away
from tests.ui.today.conftest import Counter, counter
from ui.app import RepairDesk, make_application

__all__ = ["counter"]


def test_a_heartbeat_that_hangs_is_said_as_long_as_it_hangs(counter: Counter) -> None:
    alarm, status = counter.program.alarm, counter.program.window.status
    counter.wait(lambda: alarm.heartbeat is not None)
    heartbeat = alarm.heartbeat
    assert heartbeat is not None
    with heartbeat._knocking:  # what it waits for never comes
        heartbeat._last_knock -= 90
        alarm.listen()
        assert "silent since" not in status.accessibleName()
        alarm.listen()
        assert "The reminders have been silent since 15:18." in status.accessibleName()
        status.say("")
        alarm.listen()
        assert "silent since 15:18" in status.accessibleName()
    status.say("")
    heartbeat.knock()
    alarm.listen()
    alarm.listen()
    assert status.accessibleName() == ""


def test_a_pc_that_wakes_up_is_given_time_to_knock(counter: Counter) -> None:
    alarm, status = counter.program.alarm, counter.program.window.status
    counter.wait(lambda: alarm.heartbeat is not None)
    heartbeat = alarm.heartbeat
    assert heartbeat is not None
    with heartbeat._knocking:
        heartbeat._last_knock -= 8 * 3600
        alarm.listen()
    heartbeat.knock()
    alarm.listen()
    assert "silent" not in status.accessibleName()


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")
def test_a_journal_that_cannot_be_opened_in_the_morning_rings_as_soon_as_it_can(
    qtbot: QtBot, tmp_path: Path
) -> None:
    make_application()
    books = a_shop(tmp_path)
    books.promise_call("ring om delen", 60)
    books.later(hours=3)
    books.desk.close()
    journal, aside = tmp_path / FILE, tmp_path / "on the disk that comes late"
    journal.rename(aside)
    journal.mkdir()
    program = RepairDesk(tmp_path, books.clock)
    try:
        with qtbot.waitSignals([program.office.trouble] * 3, timeout=30_000):
            program.start()
        assert program.alarm.heartbeat is None
        journal.rmdir()
        aside.rename(journal)
        qtbot.waitUntil(
            lambda: program.alarm.window is not None and program.alarm.window.isVisible(), timeout=30_000
        )
        qtbot.waitUntil(lambda: program.window.today.model.rowCount() > 0, timeout=30_000)
        qtbot.waitUntil(lambda: [each.name for each in program.shop.staff] == ["Maja", "Ole"], timeout=30_000)
    finally:
        put_away(program)
