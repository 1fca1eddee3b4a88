"""The heartbeat in a terminal: every ring is written, and recorded once it is."""

import threading
from datetime import UTC, datetime

from repairdesk.alarm.ring import Ring
from repairdesk.alarm.watch import watch
from repairdesk.domain.clock import SystemClock
from tests.alarm.fakes import SOON, FakeSource, stage, until

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_each_ring_is_written_and_the_watch_ends_when_told() -> None:
    clock, stop = SystemClock(MONDAY), threading.Event()
    source = FakeSource([stage(MONDAY, "a"), stage(MONDAY + SOON, "b")])
    written: list[str] = []

    def write(ring: Ring) -> None:
        written.append(ring.promise_id)
        if len(written) == 2:
            stop.set()

    watch(source, clock, write, stop)
    assert written == ["a", "b"]
    assert [promise_id for promise_id, _ in source.recorded] == ["a", "b"]
    assert source.threads == {threading.get_ident()}


def test_it_ends_by_itself_when_the_reader_has_gone_and_records_nothing_unseen() -> None:
    source = FakeSource([stage(MONDAY)])

    def write(_ring: Ring) -> None:
        raise BrokenPipeError

    watch(source, SystemClock(MONDAY), write, threading.Event())
    assert source.recorded == []


def test_a_line_that_cannot_be_written_is_tried_again() -> None:
    clock, stop = SystemClock(MONDAY), threading.Event()
    source = FakeSource([stage(MONDAY)])
    tries: list[str] = []
    troubles: list[Exception] = []

    def write(ring: Ring) -> None:
        tries.append(ring.promise_id)
        if len(tries) == 1:
            raise OSError
        stop.set()

    watch(source, clock, write, stop, knock_seconds=0.1, on_trouble=troubles.append)
    assert until(lambda: source.recorded)
    assert len(tries) == 2
    assert len(troubles) == 1
