"""Where instants stand on the strip: one pixel is the same real time everywhere, also across a clock change."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from repairdesk.domain.wait import Wait

BEFORE, AFTER = 0.05, 0.11
"""How much of the wait is shown before it and after it."""
LEAST = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Scale:
    """From `start` to `end` over `width` pixels."""

    start: datetime
    end: datetime
    width: float

    def x(self, instant: datetime) -> float:
        """Return where an instant stands; the ends for what lies outside."""
        share = (instant - self.start) / (self.end - self.start)
        return min(max(share, 0.0), 1.0) * self.width


def scale(wait: Wait, width: float) -> Scale:
    """Return the scale for a wait, with a little time on both sides of it."""
    span = max(wait.total, LEAST)
    return Scale(wait.start - span * BEFORE, wait.start + span * (1 + AFTER), max(width, 1.0))
