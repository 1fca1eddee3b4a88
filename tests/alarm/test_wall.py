"""A clock that was set back: what is due by either clock rings, early rather than never."""

from datetime import UTC, datetime, timedelta

from repairdesk.alarm.heartbeat import Heartbeat
from repairdesk.alarm.wall import Mark, Wall
from repairdesk.domain.clock import MovableClock
from tests.alarm.fakes import FakeSource, Screen, stage

TWO = datetime(2026, 11, 23, 14, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


class _Ticks:
    """A monotonic clock in the test's hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_on_an_ordinary_day_there_is_one_clock() -> None:
    ticks = _Ticks()
    wall = Wall(ticks)
    for second in range(0, 600, 15):
        ticks.seconds = 1000.0 + second
        assert wall.instants(TWO + timedelta(seconds=second)) == (TWO + timedelta(seconds=second),)


def test_a_small_correction_is_followed() -> None:
    wall = Wall(_Ticks())
    wall.instants(TWO)
    assert wall.instants(TWO - MINUTE) == (TWO - MINUTE,)
    assert wall.mark == Mark(TWO - MINUTE)


def test_set_back_an_hour_both_clocks_count_until_the_hour_has_been_lived_twice() -> None:
    ticks = _Ticks()
    wall = Wall(ticks)
    wall.instants(TWO)
    ticks.seconds += 30
    assert wall.instants(TWO - HOUR) == (TWO - HOUR, TWO + MINUTE / 2)
    ticks.seconds += 3569
    assert len(wall.instants(TWO - MINUTE)) == 2
    ticks.seconds += 60
    assert wall.instants(TWO) == (TWO,)


def test_a_clock_that_was_years_ahead_is_not_believed_for_longer_than_a_day() -> None:
    ticks = _Ticks()
    wall = Wall(ticks)
    wall.instants(TWO + timedelta(days=3650))
    assert len(wall.instants(TWO)) == 2
    ticks.seconds += 86_500
    assert wall.instants(TWO + timedelta(days=1)) == (TWO + timedelta(days=1),)


def test_put_forward_the_clock_is_followed_at_once() -> None:
    wall = Wall(_Ticks())
    wall.instants(TWO)
    assert wall.instants(TWO + HOUR) == (TWO + HOUR,)


def test_due_by_the_old_clock_it_rings_though_the_new_one_is_an_hour_behind() -> None:
    clock = MovableClock(TWO - MINUTE)
    screen = Screen(clock)
    source = FakeSource([stage(TWO + MINUTE / 2)])
    heartbeat = Heartbeat(source, clock, screen.show)
    ticks = _Ticks()
    heartbeat._wall = Wall(ticks)
    heartbeat.knock()
    set_back = [heartbeat.clock_was_set_back]
    clock.move_to(TWO - HOUR)
    heartbeat.knock()
    assert screen.shown == []
    set_back.append(heartbeat.clock_was_set_back)
    assert set_back == [False, True]
    ticks.seconds += 91
    heartbeat.knock()
    assert screen.shown == [("p1", "due")]
    heartbeat.knock()
    assert screen.shown == [("p1", "due")]
