"""How a promise stands at a glance, and in which group of Today it is shown."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.zone import local, resolve

SOON = timedelta(minutes=60)
"""A promise due within this is soon."""


class PromiseState(StrEnum):
    """The mark beside a promise."""

    OVERDUE = "overdue"
    SOON = "soon"
    ON_TRACK = "on_track"
    WAITING = "waiting"
    CLOSED = "closed"


class Group(StrEnum):
    """The groups of Today, in their order on the screen."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER_TODAY = "later_today"
    CLOSED = "closed"
    NEXT_DAYS = "next_days"


@dataclass(frozen=True, slots=True)
class Horizon:
    """The instants that part the groups, worked out once for a whole list."""

    now: datetime
    hours: OpeningHours
    soon: datetime
    day_end: datetime
    next_opening: datetime | None
    """The first opening after today; what falls due before it and out of hours is due while we are closed."""

    def group(self, due: datetime) -> Group:
        """Return the group of a promise due at `due`."""
        if due < self.now:
            return Group.OVERDUE
        if due <= self.soon:
            return Group.SOON
        if self.next_opening is not None and due < self.next_opening and not self.hours.is_open(due):
            return Group.CLOSED
        return Group.LATER_TODAY if due < self.day_end else Group.NEXT_DAYS

    def state(self, due: datetime, reservation: str) -> PromiseState:
        """Return the mark of a promise; a reservation shows while there is still time."""
        if due < self.now:
            return PromiseState.OVERDUE
        if due <= self.soon:
            return PromiseState.SOON
        if reservation:
            return PromiseState.WAITING
        return PromiseState.ON_TRACK if self.hours.is_open(due) else PromiseState.CLOSED


def horizon(hours: OpeningHours, now: datetime) -> Horizon:
    """Return what parts the groups at `now`."""
    tomorrow = local(now, hours.zone).date() + timedelta(days=1)
    midnight = resolve(datetime.combine(tomorrow, datetime.min.time()), hours.zone).instant
    stretch = hours.stretch_at(now) if hours.is_set else None
    day_end = midnight if stretch is None else max(midnight, stretch.end + timedelta(microseconds=1))
    opening = hours.next_open(day_end) if hours.is_set else None
    return Horizon(now, hours, now + SOON, day_end, opening)


def group(due: datetime, hours: OpeningHours, now: datetime) -> Group:
    """Return the group of Today in which a promise due at `due` is shown."""
    return horizon(hours, now).group(due)


def state(due: datetime, reservation: str, hours: OpeningHours, now: datetime) -> PromiseState:
    """Return how a promise due at `due` stands."""
    return horizon(hours, now).state(due, reservation)
