"""Notices a clock that was set back by hand, so that a promise due by either clock rings: early rather than never."""

from collections.abc import Callable
from datetime import datetime, timedelta

SET_BACK = timedelta(minutes=2)
"""A step back of at most this is the ordinary correction of a clock."""

DISTRUST = timedelta(days=1)
"""The old clock is not believed for longer than this."""


class Wall:
    """Tells, beside the present instant, what the clock would show had nobody set it back."""

    def __init__(self, monotonic: Callable[[], float], highest: datetime | None = None) -> None:
        """Begin to follow the clock. `highest` is what it showed at most in the last run."""
        self._monotonic = monotonic
        self._mark: tuple[datetime, float] | None = None if highest is None else (highest, monotonic())
        self._highest = highest

    def instants(self, now: datetime) -> tuple[datetime, ...]:
        """Return `now`, and after it the instant by the clock as it was before it was set back.

        The old clock is asked until the new one has passed the highest instant ever shown.
        """
        ticks = self._monotonic()
        if self._mark is None or self._highest is None or now >= self._highest:
            return self._follow(now, ticks)
        began, at_ticks = self._mark
        old = began + timedelta(seconds=ticks - at_ticks)
        if old - now <= SET_BACK or old - self._highest > DISTRUST:
            return self._follow(now, ticks)
        return now, old

    @property
    def highest(self) -> datetime | None:
        """The high-water mark: the latest instant the clock has shown."""
        return self._highest

    def _follow(self, now: datetime, ticks: float) -> tuple[datetime, ...]:
        self._mark = (now, ticks)
        self._highest = now
        return (now,)
