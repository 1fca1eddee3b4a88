"""How a promise stands at a glance, and in which group of Today it is shown."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
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


class Staffed:
    """The staffed time around some days, laid out once so that many instants can be looked up in it."""

    def __init__(self, hours: OpeningHours, first: date, days: int = 15) -> None:
        """Lay out `days` days from `first` on; any other instant is looked up the long way."""
        self.hours, self.first = hours, first
        stretches = [
            each for step in range(-1, days) for each in hours.opens_on(first + timedelta(days=step))
        ]
        self._starts = [each.start for each in stretches]
        self._ends = [each.end for each in stretches]
        self._from = resolve(datetime.combine(first, time()), hours.zone).instant
        self._until = resolve(datetime.combine(first + timedelta(days=days - 1), time()), hours.zone).instant

    def is_open(self, instant: datetime) -> bool:
        """Whether someone is there at `instant`, as `OpeningHours.is_open` tells."""
        if not self.hours.is_set or not self._from <= instant < self._until:
            return self.hours.is_open(instant)
        place = bisect_right(self._starts, instant) - 1
        return place >= 0 and instant <= self._ends[place]


@dataclass(frozen=True, slots=True)
class Horizon:
    """The instants that part the groups, worked out once for a whole list."""

    now: datetime
    staffed: Staffed
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
        if self.next_opening is not None and due < self.next_opening and not self.staffed.is_open(due):
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
        return PromiseState.ON_TRACK if self.staffed.is_open(due) else PromiseState.CLOSED


def horizon(hours: OpeningHours, now: datetime, staffed: Staffed | None = None) -> Horizon:
    """Return what parts the groups at `now`; `staffed` may be one laid out before for the same day and hours."""
    day = local(now, hours.zone).date()
    if staffed is None or staffed.hours is not hours or staffed.first != day:
        staffed = Staffed(hours, day)
    tomorrow = day + timedelta(days=1)
    midnight = resolve(datetime.combine(tomorrow, time()), hours.zone).instant
    stretch = hours.stretch_at(now) if hours.is_set else None
    day_end = midnight if stretch is None else max(midnight, stretch.end + timedelta(microseconds=1))
    opening = hours.next_open(day_end) if hours.is_set else None
    return Horizon(now, staffed, now + SOON, day_end, opening)


def group(due: datetime, hours: OpeningHours, now: datetime) -> Group:
    """Return the group of Today in which a promise due at `due` is shown."""
    return horizon(hours, now).group(due)


def state(due: datetime, reservation: str, hours: OpeningHours, now: datetime) -> PromiseState:
    """Return how a promise due at `due` stands."""
    return horizon(hours, now).state(due, reservation)
