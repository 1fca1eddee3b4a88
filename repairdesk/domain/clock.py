"""The one place where time comes in; every rule is handed `now` as an aware UTC instant."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock, or one that was set to `start` when made and has run on since."""

    def __init__(self, start: datetime | None = None) -> None:
        """Set the clock to `start` (aware); without it the computer's own time is told."""
        if start is not None and start.tzinfo is None:
            raise ValueError("A clock needs an instant with its zone.")
        here = datetime.now(UTC)
        self._ahead = timedelta(0) if start is None else start.astimezone(UTC) - here

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC) + self._ahead


class MovableClock:
    """A clock that stands still until it is moved; practice days and stories run on it."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("A clock needs an instant with its zone.")
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant the clock was last moved to."""
        return self._now

    def move_to(self, instant: datetime) -> None:
        """Set the clock, forward or back."""
        self._now = instant.astimezone(UTC)

    def forward(self, by: timedelta) -> None:
        """Let real time pass."""
        self._now += by
