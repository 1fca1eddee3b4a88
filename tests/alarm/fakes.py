"""Promises without a journal, for the tests of the alarm."""

import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from repairdesk.alarm.ring import Ring
from repairdesk.domain.clock import Clock
from repairdesk.domain.records import Stage
from repairdesk.domain.words import StageKind


class FakeSource:
    """Knows stages by heart; remembers who asked and what was recorded."""

    def __init__(self, stages: Iterable[Stage] = ()) -> None:
        self.stages = list(stages)
        self.recorded: list[tuple[str, str]] = []
        self.threads: set[int] = set()
        self.trouble: dict[str, list[Exception]] = {"due_now": [], "next_instant": [], "delivered": []}
        self.asked = 0
        self.closed = 0
        self._lock = threading.Lock()

    def _enter(self, name: str) -> None:
        self.threads.add(threading.get_ident())
        if self.trouble[name]:
            raise self.trouble[name].pop(0)

    def due_now(self, now: datetime) -> tuple[Ring, ...]:
        self.asked += 1
        self._enter("due_now")
        with self._lock:
            come = [s for s in self.stages if s.at <= now and (s.promise_id, s.key) not in self.recorded]
        ids = dict.fromkeys(stage.promise_id for stage in come)
        return tuple(
            Ring(each, tuple(s for s in come if s.promise_id == each), now, late=False) for each in ids
        )

    def next_instant(self, after: datetime) -> datetime | None:
        self._enter("next_instant")
        with self._lock:
            return min((stage.at for stage in self.stages if stage.at > after), default=None)

    def delivered(self, rings: tuple[Ring, ...], now: datetime) -> None:
        self._enter("delivered")
        self.recorded += [(stage.promise_id, stage.key) for ring in rings for stage in ring.stages]

    def close(self) -> None:
        self.closed += 1

    def add(self, stage: Stage) -> None:
        with self._lock:
            self.stages.append(stage)


def stage(at: datetime, promise_id: str = "p1", key: str = "due") -> Stage:
    return Stage(promise_id, key, StageKind.DUE, at)


class Screen:
    """Stands for the window: keeps what was shown, and when."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.shown: list[tuple[str, str]] = []
        self.late_seconds: list[float] = []
        self.answer = True
        self.raising: set[str] = set()
        self.showing = 0
        self.most_at_once = 0

    def show(self, rings: tuple[Ring, ...]) -> bool:
        self.showing += 1
        self.most_at_once = max(self.most_at_once, self.showing)
        try:
            for ring in rings:
                if ring.promise_id in self.raising:
                    raise ValueError("a customer's own words")
            if self.answer:
                for ring in rings:
                    self.shown += [(ring.promise_id, each.key) for each in ring.stages]
                    self.late_seconds += [
                        (self._clock.now() - each.at).total_seconds() for each in ring.stages
                    ]
            return self.answer
        finally:
            self.showing -= 1


def until(come: Callable[[], object], seconds: float = 5.0) -> bool:
    """Wait until `come` holds; False when it did not within `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if come():
            return True
        time.sleep(0.005)
    return bool(come())


SOON = timedelta(milliseconds=300)
