"""The heartbeat rings on time, shows before it records, and outlives every failure."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from repairdesk.alarm.heartbeat import Heartbeat
from repairdesk.alarm.ring import ReminderSource
from repairdesk.alarm.slip import Slip, through
from repairdesk.domain.clock import Clock, MovableClock, SystemClock
from repairdesk.domain.trouble import Trouble
from tests.alarm.fakes import SOON, FakeSource, Screen, stage, until

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@contextmanager
def _beating(
    source: FakeSource, clock: Clock, screen: Screen, knock: float = 15.0
) -> Iterator[tuple[Heartbeat, list[Exception]]]:
    troubles: list[Exception] = []
    heartbeat = Heartbeat(source, clock, screen.show, knock, troubles.append)
    heartbeat.start()
    try:
        yield heartbeat, troubles
    finally:
        heartbeat.stop()


def _still(source: FakeSource) -> tuple[Heartbeat, MovableClock, Screen, list[Exception]]:
    """A heartbeat that knocks only when told, on a clock that moves only when told."""
    clock = MovableClock(MONDAY)
    screen = Screen(clock)
    troubles: list[Exception] = []
    return Heartbeat(source, clock, screen.show, on_trouble=troubles.append), clock, screen, troubles


def test_the_scheduler_wakes_it_at_the_very_moment() -> None:
    """The safety knock is 15 seconds away here: only the armed alarm can be this punctual."""
    clock = SystemClock(MONDAY)
    source, screen = FakeSource(), Screen(clock)
    for number in range(5):
        source.add(stage(clock.now() + SOON * (number + 1), f"p{number}"))
    with _beating(source, clock, screen):
        assert until(lambda: len(screen.shown) == 5)
    assert all(0 <= late < 0.5 for late in screen.late_seconds)
    assert source.recorded == screen.shown


def test_what_was_missed_while_it_was_off_rings_at_the_start() -> None:
    source, clock = FakeSource([stage(MONDAY - timedelta(hours=20))]), SystemClock(MONDAY)
    screen = Screen(clock)
    with _beating(source, clock, screen):
        assert until(lambda: screen.shown)


def test_a_promise_written_meanwhile_rings_after_a_rearm() -> None:
    source, clock = FakeSource(), SystemClock(MONDAY)
    screen = Screen(clock)
    with _beating(source, clock, screen) as (heartbeat, _):
        assert until(lambda: source.asked)
        source.add(stage(clock.now() + SOON))
        heartbeat.rearm()
        assert until(lambda: screen.shown)
    assert screen.late_seconds[0] < 0.5


def test_what_another_program_wrote_is_noticed_within_a_second() -> None:
    class Shared(FakeSource):
        """A journal that tells when somebody else has written."""

        def version(self) -> int:
            return len(self.stages)

    source, clock = Shared(), SystemClock(MONDAY)
    screen = Screen(clock)
    with _beating(source, clock, screen):
        assert until(lambda: source.asked)
        source.add(stage(clock.now()))
        assert until(lambda: screen.shown)
    assert screen.late_seconds[0] < 2


def test_the_safety_knock_finds_what_nobody_announced() -> None:
    """As after a sleep: the alarm still waits by the old clock, the knock asks the present one."""
    clock = MovableClock(MONDAY)
    source, screen = FakeSource([stage(MONDAY + timedelta(hours=1))]), Screen(clock)
    with _beating(source, clock, screen, knock=0.1):
        assert until(lambda: source.asked > 1)
        assert screen.shown == []
        clock.forward(timedelta(hours=2))
        assert until(lambda: screen.shown)


def test_the_safety_knock_comes_every_fifteen_seconds_at_most() -> None:
    heartbeat = Heartbeat(FakeSource(), SystemClock(), lambda rings: True, knock_seconds=3600)
    assert heartbeat._patience() == 15.0


def test_a_stage_is_shown_once() -> None:
    heartbeat, _, screen, _ = _still(source := FakeSource([stage(MONDAY)]))
    for _ in range(3):
        heartbeat.knock()
    assert screen.shown == [("p1", "due")]
    assert source.recorded == [("p1", "due")]


def test_nothing_rings_early() -> None:
    heartbeat, clock, screen, _ = _still(FakeSource([stage(MONDAY + timedelta(minutes=5))]))
    clock.forward(timedelta(minutes=4, seconds=59))
    heartbeat.knock()
    assert screen.shown == []


def test_what_no_window_could_show_is_not_recorded_and_rings_again() -> None:
    heartbeat, _, screen, _ = _still(source := FakeSource([stage(MONDAY)]))
    screen.answer = False
    heartbeat.knock()
    assert source.recorded == []
    screen.answer = True
    heartbeat.knock()
    assert screen.shown == source.recorded == [("p1", "due")]


def test_a_window_that_is_not_ready_yet_is_asked_again_within_a_second_or_two() -> None:
    source, clock = FakeSource([stage(MONDAY)]), SystemClock(MONDAY)
    screen = Screen(clock)
    screen.answer = False
    with _beating(source, clock, screen):
        assert until(lambda: source.asked)
        screen.answer = True
        assert until(lambda: screen.shown, 3)


def test_one_promise_that_cannot_be_shown_does_not_silence_the_others() -> None:
    heartbeat, _, screen, troubles = _still(source := FakeSource([stage(MONDAY, name) for name in "abc"]))
    screen.raising = {"b"}
    heartbeat.knock()
    assert source.recorded == [("a", "due"), ("c", "due")]
    assert {type(trouble) for trouble in troubles} == {ValueError}
    screen.raising = set()
    heartbeat.knock()
    assert ("b", "due") in source.recorded


def test_what_was_shown_but_not_recorded_is_recorded_later_and_not_shown_over_and_over() -> None:
    heartbeat, clock, screen, troubles = _still(source := FakeSource([stage(MONDAY)]))
    source.trouble["delivered"] = [OSError("disk full"), OSError("disk full")]
    heartbeat.knock()
    source.add(stage(MONDAY + timedelta(minutes=1), "p2"))
    clock.forward(timedelta(minutes=1))
    heartbeat.knock()
    assert screen.shown == [("p1", "due"), ("p2", "due")]
    assert source.recorded == []
    heartbeat.knock()
    assert screen.shown == [("p1", "due"), ("p2", "due")]
    assert source.recorded == [("p1", "due"), ("p2", "due")]
    assert len(troubles) == 2


def test_after_trouble_with_the_journal_it_tries_again_within_a_second() -> None:
    source, clock = FakeSource([stage(MONDAY)]), SystemClock(MONDAY)
    source.trouble["due_now"] = [OSError("locked")]
    source.trouble["next_instant"] = [OSError("locked")]
    screen = Screen(clock)
    began = time.monotonic()
    with _beating(source, clock, screen) as (_, troubles):
        assert until(lambda: screen.shown)
        assert time.monotonic() - began < 3
        assert len(troubles) == 2


def test_a_report_that_fails_itself_ends_nothing() -> None:
    source, clock = FakeSource([stage(MONDAY)]), MovableClock(MONDAY)
    source.trouble["due_now"] = [OSError("locked")]
    screen = Screen(clock)

    def report(_trouble: Exception) -> None:
        raise RuntimeError

    heartbeat = Heartbeat(source, clock, screen.show, on_trouble=report)
    heartbeat.knock()
    heartbeat.knock()
    assert screen.shown


def test_all_questions_come_from_one_thread_and_never_two_at_once() -> None:
    """A connection to the journal belongs to the thread that opened it."""
    clock = SystemClock(MONDAY)
    opened_on: list[int] = []
    source = FakeSource(stage(MONDAY + timedelta(milliseconds=20 * n), f"p{n}") for n in range(30))
    screen = Screen(clock)

    def open_source() -> ReminderSource:
        opened_on.append(threading.get_ident())
        return source

    heartbeat = Heartbeat(open_source, clock, screen.show)
    heartbeat.start()
    for _ in range(200):
        heartbeat.rearm()
        heartbeat.knock_now()
        time.sleep(0.003)
    assert until(lambda: len(screen.shown) == 30)
    heartbeat.stop()
    assert source.threads == set(opened_on) != {threading.get_ident()}
    assert screen.most_at_once == 1
    assert sorted(screen.shown) == sorted(set(screen.shown))
    assert source.closed == 1


def test_a_source_that_fails_twice_is_opened_anew() -> None:
    clock = MovableClock(MONDAY)
    screen = Screen(clock)
    broken, whole = FakeSource(), FakeSource([stage(MONDAY)])
    broken.trouble["due_now"] = [OSError("gone"), OSError("gone")]
    sources = [broken, whole]
    heartbeat = Heartbeat(lambda: sources.pop(0), clock, screen.show)
    for _ in range(3):
        heartbeat.knock()
    assert broken.closed == 1
    assert screen.shown == [("p1", "due")]


def test_stopped_it_is_quiet_and_leaves_no_thread() -> None:
    source, clock = FakeSource(), SystemClock(MONDAY)
    screen = Screen(clock)
    with _beating(source, clock, screen):
        assert until(lambda: source.asked)
    source.add(stage(clock.now()))
    time.sleep(0.2)
    assert screen.shown == []
    assert "heartbeat" not in [thread.name for thread in threading.enumerate()]


def test_a_window_on_another_thread_answers_when_the_ring_stands_there() -> None:
    slips: list[Slip] = []
    source, clock = FakeSource([stage(MONDAY)]), SystemClock(MONDAY)
    heartbeat = Heartbeat(source, clock, through(slips.append, patience=5))
    heartbeat.start()
    assert until(lambda: slips)
    assert source.recorded == []
    slips[0].shown()
    assert until(lambda: source.recorded)
    heartbeat.stop()


def test_a_window_that_does_not_answer_is_asked_again() -> None:
    slips: list[Slip] = []
    clock = MovableClock(MONDAY)
    source = FakeSource([stage(MONDAY)])
    heartbeat = Heartbeat(source, clock, through(slips.append, patience=0.01))
    heartbeat.knock()
    heartbeat.knock()
    assert len(slips) == 2
    assert source.recorded == []


def test_how_long_it_has_been_silent_can_be_asked() -> None:
    heartbeat, _, _, _ = _still(FakeSource())
    heartbeat.knock()
    assert heartbeat.silent_seconds < 5


def test_a_journal_that_is_busy_for_a_moment_is_tried_again_before_anybody_is_told() -> None:
    source = FakeSource([stage(MONDAY)])
    source.trouble["delivered"] = [Trouble("busy")] * 5
    heartbeat, _, screen, troubles = _still(source)
    told = []
    for _ in range(6):
        heartbeat.knock()
        told.append(len(troubles))
    assert told == [0, 0, 0, 1, 2, 2]
    assert screen.shown == source.recorded == [("p1", "due")]
