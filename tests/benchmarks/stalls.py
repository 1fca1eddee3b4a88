"""Watches an event loop: a timer that ticks every 5 ms notes each time it came late, and during which act."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 5
NOTICED_MS = 50
"""From here on a hand on the keyboard feels that the window stood still."""


@dataclass(frozen=True)
class Stall:
    """One late tick: how long the loop stood still, how long its thread worked meanwhile, and the act."""

    waited_ms: float
    worked_ms: float
    act: str


class Watch(QObject):
    """Notes late ticks while it is running; `act` is set by whoever acts."""

    def __init__(self) -> None:
        super().__init__()
        self.act = ""
        self.ticks = 0
        self.longest: dict[str, Stall] = {}
        """For each act its longest stall."""
        self.hardest: dict[str, Stall] = {}
        """For each act the stall in which the window's own thread worked longest."""
        self.noticed: list[Stall] = []
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._at = self._worked = 0.0

    def start(self) -> None:
        """Begin to watch; must run on the loop's own thread."""
        self._at, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Leave off."""
        self._timer.stop()

    def _tick(self) -> None:
        at, worked = time.perf_counter(), time.thread_time()
        seen = Stall((at - self._at) * 1000 - TICK_MS, (worked - self._worked) * 1000, self.act)
        self._at, self._worked = at, worked
        self.ticks += 1
        if seen.waited_ms > self._of(self.longest).waited_ms:
            self.longest[self.act] = seen
        if seen.worked_ms > self._of(self.hardest).worked_ms:
            self.hardest[self.act] = seen
        if seen.waited_ms > NOTICED_MS:
            self.noticed.append(seen)

    def _of(self, stalls: dict[str, Stall]) -> Stall:
        return stalls.get(self.act, Stall(0, 0, self.act))

    def worst(self) -> Stall:
        """Return the longest stall of all."""
        return max(self.longest.values(), key=lambda stall: stall.waited_ms)

    def hardest_worked(self) -> Stall:
        """Return the stall in which the thread itself worked longest."""
        return max(self.hardest.values(), key=lambda stall: stall.worked_ms)
