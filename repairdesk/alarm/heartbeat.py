"""The heartbeat: asks what rings, has it shown, records it afterwards; woken on time, and knocking besides.

APScheduler wakes it at the next known instant. An own knock on the monotonic clock, every 15 seconds at most,
finds what a sleep, a changed clock or a failed alarm would have missed: the database decides, not the timer.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from repairdesk.alarm.high_water import HighWater
from repairdesk.alarm.ring import ReminderSource, Ring, joined, without
from repairdesk.alarm.waker import Waker
from repairdesk.alarm.wall import Wall
from repairdesk.domain.clock import Clock
from repairdesk.domain.trouble import Trouble

__all__ = ["Heartbeat", "ReminderSource", "Ring"]

log = logging.getLogger(__name__)

KNOCK_SECONDS = 15.0
AFTER_TROUBLE = 1.0
"""Seconds until the first try after a failed knock; doubled for each further one."""

LOOK_SECONDS = 1.0
"""Seconds between two looks whether another program has written, or the clock has jumped."""

JUMP = timedelta(seconds=2)
"""A clock that in one look goes this much more or less than it should was set, or the PC has slept."""

LONGEST_WAIT = timedelta(days=30)

BUSY_TRIES = 3
"""So often a busy journal is tried again before anybody is told: another window may be writing a long list."""

Show = Callable[[tuple[Ring, ...]], bool]
"""Shows rings; returns whether they really stand on the screen. Only then are they recorded."""

OnTrouble = Callable[[Exception], None]


class Heartbeat:
    """Rings what is due, on one thread of its own: the source is opened, asked and closed there."""

    def __init__(
        self,
        source: ReminderSource | Callable[[], ReminderSource],
        clock: Clock,
        show: Show,
        knock_seconds: float = KNOCK_SECONDS,
        on_trouble: OnTrouble | None = None,
        high_water: HighWater | None = None,
        on_set_back: Callable[[], object] | None = None,
    ) -> None:
        """Set up without starting. `source` may be a function that opens the source on the heartbeat's thread.

        `on_trouble` is told, on that thread, of every failure; the heartbeat goes on. With `high_water` a clock that
        was set back while the program was closed is noticed too; `on_set_back` is told once of either.
        """
        self._source_or_opener = source
        self._source: ReminderSource | None = None
        self._clock = clock
        self._show = show
        self._knock_seconds = min(knock_seconds, KNOCK_SECONDS)
        self._on_trouble = on_trouble
        self._high_water = high_water
        self._on_set_back = on_set_back
        self._wall = Wall(time.monotonic, high_water.read() if high_water else None)
        self._waker: Waker | None = None
        self._set_back = False
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._knocking = threading.Lock()
        self._thread: threading.Thread | None = None
        self._unrecorded: tuple[Ring, ...] = ()
        self._failures = 0
        self._unshown = 0
        self._last_knock = time.monotonic()

    def start(self) -> None:
        """Beat on a thread of its own until `stop`."""
        self._thread = threading.Thread(target=self.run, name="heartbeat", daemon=True)
        self._thread.start()

    def run(self) -> None:
        """Beat on this thread until `stop` is called from another one."""
        try:
            self._waker = Waker(self.knock_now)
            self._waker.start()
        except Exception as trouble:
            self._waker = None
            self._report("waker", trouble)
        try:
            while not self._stopping.is_set():
                self._wake.clear()
                if self._stopping.is_set():  # said between the two lines above
                    break
                version = self._version()
                self.knock()
                self._wait(version)
        finally:
            if self._waker is not None:
                self._waker.stop()
            self._close_source()

    def stop(self, patience: float = 5.0) -> None:
        """End the beat, and wait for the thread to have closed its source."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(patience)

    def knock_now(self) -> None:
        """Have it ask at once; returns without waiting for the answer."""
        self._wake.set()

    def rearm(self) -> None:
        """Call after every commit that touches promises, acks, snoozes or settings; returns at once."""
        self._wake.set()

    @property
    def silent_seconds(self) -> float:
        """Seconds since the last knock was finished; much more than the knock means that the alarm hangs."""
        return time.monotonic() - self._last_knock

    @property
    def clock_was_set_back(self) -> bool:
        """Whether the clock stands behind an instant it has shown before, by more than a correction."""
        return self._set_back

    def knock(self) -> None:
        """Ask once, show what rings and set the alarm again. Never raises; never runs twice at a time."""
        with self._knocking:
            instants = self._wall.instants(self._clock.now())
            was, self._set_back = self._set_back, len(instants) > 1
            if self._set_back and not was and self._on_set_back is not None:
                self._on_set_back()
            failed = [not self._tried(step, instants) for step in (self._ring, self._record, self._arm)]
            self._failures = self._failures + 1 if any(failed) else 0
            if self._failures > 1:
                self._tried(self._close_source, instants)
            self._tried(self._remember, instants)
            self._last_knock = time.monotonic()

    def _remember(self, _instants: tuple[datetime, ...]) -> None:
        if self._high_water is not None:
            self._high_water.note(self._wall.mark)

    def _tried(self, step: Callable[[tuple[datetime, ...]], None], instants: tuple[datetime, ...]) -> bool:
        try:
            step(instants)
        except Exception as trouble:
            self._report(step.__name__.strip("_"), trouble)
            return False
        return True

    def _ring(self, instants: tuple[datetime, ...]) -> None:
        """Show what rings by any of the clocks; recorded afterwards, so that a crash rings twice, never not at all."""
        source = self._opened()
        rings: tuple[Ring, ...] = ()
        for instant in instants:
            rings = joined(rings, source.due_now(instant))
        known = frozenset(key for ring in self._unrecorded for key in ring.keys)
        rings = without(rings, known)
        shown = self._shown(rings) if rings else ()
        self._unrecorded += shown
        self._unshown = 0 if len(shown) == len(rings) else self._unshown + 1

    def _record(self, instants: tuple[datetime, ...]) -> None:
        """Record what was shown. While that fails it is kept in mind, and not shown over and over."""
        if self._unrecorded:
            self._opened().delivered(self._unrecorded, instants[0])
            self._unrecorded = ()

    def _shown(self, rings: tuple[Ring, ...]) -> tuple[Ring, ...]:
        """Return the rings that were shown; one that cannot be shown does not silence the others."""
        try:
            return rings if self._show(rings) else ()
        except Exception as trouble:
            self._report("show", trouble)
            return () if len(rings) == 1 else tuple(ring for ring in rings if self._shown((ring,)))

    def _arm(self, instants: tuple[datetime, ...]) -> None:
        if self._waker is None:
            return
        source = self._opened()
        waits = [found - each for each in instants if (found := source.next_instant(each)) is not None]
        self._waker.wake_in(min([*waits, LONGEST_WAIT]) if waits else None)

    def _opened(self) -> ReminderSource:
        if self._source is None:
            given = self._source_or_opener
            self._source = given() if callable(given) else given
        return self._source

    def _close_source(self, _instants: tuple[datetime, ...] = ()) -> None:
        """Let a source go that was opened here; the next knock opens another."""
        if not callable(self._source_or_opener):
            return
        source, self._source = self._source, None
        close = getattr(source, "close", None)
        if callable(close):
            close()

    def _wait(self, version: int) -> None:
        """Wait for the alarm, a call, another program's commit, a jump of the clock, or the next safety knock."""
        ends = time.monotonic() + self._patience()
        while (left := ends - time.monotonic()) > 0:
            began, ticks = self._clock.now(), time.monotonic()
            if self._wake.wait(min(left, LOOK_SECONDS)) or self._version() != version:
                return
            walked = timedelta(seconds=time.monotonic() - ticks)
            if abs(self._clock.now() - began - walked) > JUMP:
                return

    def _version(self) -> int:
        """Return what changes when another program has written; 0 while the source cannot tell."""
        ask = getattr(self._source, "version", None)
        try:
            return int(ask()) if callable(ask) else 0
        except Exception:  # the next knock meets the same trouble, and reports it
            return 0

    def _patience(self) -> float:
        tries = max(self._failures, self._unshown)
        if not tries:
            return self._knock_seconds
        return min(AFTER_TROUBLE * 2.0 ** min(tries - 1, 8), self._knock_seconds)

    def _report(self, what: str, trouble: Exception) -> None:
        """Log the kind of trouble, never its text: it may hold a customer's words."""
        if isinstance(trouble, Trouble) and trouble.code == "busy" and self._failures < BUSY_TRIES:
            return
        log.warning("heartbeat: %s failed: %s", what, type(trouble).__name__)
        if self._on_trouble is not None:
            try:
                self._on_trouble(trouble)
            except Exception as further:
                log.warning("heartbeat: report failed: %s", type(further).__name__)
