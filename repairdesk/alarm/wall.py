"""Notices a clock that was set back by hand, so that a promise due by either clock rings: early rather than never."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

SET_BACK = timedelta(minutes=2)
"""A step back of at most this is the ordinary correction of a clock."""

DISTRUST = timedelta(days=1)
"""The old clock is not believed for longer than this, over restarts too."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The latest instant the clock has shown, and since when, by the clock as it is now, the two disagree."""

    highest: datetime
    doubted_since: datetime | None = None


class Wall:
    """Tells, beside the present instant, what the clock would show had nobody set it back."""

    def __init__(self, monotonic: Callable[[], float], mark: Mark | None = None) -> None:
        """Begin to follow the clock, from the high-water `mark` of the last run when there is one."""
        self._monotonic = monotonic
        self._began = None if mark is None else (mark.highest, monotonic())
        self._mark = mark

    def instants(self, now: datetime) -> tuple[datetime, ...]:
        """Return `now`, and after it the instant by the clock as it was before it was set back.

        The old clock is asked until the new one has passed the highest instant ever shown.
        """
        ticks = self._monotonic()
        if self._began is None or self._mark is None or now >= self._mark.highest:
            return self._follow(now, ticks)
        began, at_ticks = self._began
        old = began + timedelta(seconds=ticks - at_ticks)
        since = min(self._mark.doubted_since or now, now)
        if old - now <= SET_BACK or old - self._mark.highest > DISTRUST or now - since > DISTRUST:
            return self._follow(now, ticks)
        self._mark = Mark(self._mark.highest, since)
        return now, old

    @property
    def mark(self) -> Mark | None:
        """The high-water mark, to be kept over a restart."""
        return self._mark

    def _follow(self, now: datetime, ticks: float) -> tuple[datetime, ...]:
        self._began = (now, ticks)
        self._mark = Mark(now)
        return (now,)
