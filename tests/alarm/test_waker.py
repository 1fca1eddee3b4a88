"""The scheduler is only an alarm clock, but one that does not drop what it has overslept."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from repairdesk.alarm.waker import Waker
from repairdesk.domain.clock import SystemClock

HOUR = timedelta(hours=1)


@pytest.fixture
def woken() -> threading.Event:
    return threading.Event()


@pytest.fixture
def waker(woken: threading.Event) -> Iterator[Waker]:
    made = Waker(woken.set)
    made.start()
    yield made
    made.stop()


def test_an_alarm_whose_moment_has_long_passed_wakes_at_once(waker: Waker, woken: threading.Event) -> None:
    """By its default APScheduler drops a job that is more than a second late."""
    waker._system = SystemClock(SystemClock().now() - HOUR)
    waker.wake_in(timedelta(seconds=1))
    assert woken.wait(10)


def test_only_the_last_alarm_that_was_set_wakes(waker: Waker, woken: threading.Event) -> None:
    waker.wake_in(timedelta(milliseconds=20))
    waker.wake_in(HOUR)
    waker.wake_in(None)
    assert waker._scheduler.get_jobs() == []
    waker.wake_in(None)
    waker.wake_in(-HOUR)
    assert woken.wait(10)
