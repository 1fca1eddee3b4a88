"""A heartbeat that hangs is said in the window: a reminder that never comes is missed by nobody else."""

from tests.ui.today.conftest import Counter, counter

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
