"""What a wait is for the customer: real hours from now to the due instant, and how much of them the shop is open."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from repairdesk.domain.hours import SEARCH_DAYS, Open, OpeningHours
from repairdesk.domain.zone import local, resolve

LONGEST = timedelta(days=SEARCH_DAYS)
"""Beyond it opening hours are anybody's guess."""


@dataclass(frozen=True, slots=True)
class Wait:
    """From `start` to `due`, both aware UTC; `open` are the staffed stretches in between, in order and apart."""

    start: datetime
    due: datetime
    open: tuple[Open, ...] = ()
    known: bool = True
    """Whether the shop's hours are known for all of it."""

    @property
    def total(self) -> timedelta:
        """The real time the customer waits."""
        return self.due - self.start

    @property
    def staffed(self) -> timedelta:
        """How much of it someone is in the shop."""
        return sum((each.end - each.start for each in self.open), timedelta(0))


def wait(start: datetime, due: datetime, hours: OpeningHours) -> Wait:
    """Return the wait from `start` until `due`; none at all when `due` is not ahead."""
    due = max(start, due)
    if not hours.is_set or due - start > LONGEST:
        return Wait(start, due, known=False)
    return Wait(start, due, staffed_between(start, due, hours))


def staffed_between(start: datetime, end: datetime, hours: OpeningHours) -> tuple[Open, ...]:
    """Return the staffed stretches from `start` to `end`, cut at both; those that touch are one."""
    day, last = local(start, hours.zone).date() - timedelta(days=1), local(end, hours.zone).date()
    found: list[Open] = []
    while day <= last:
        for each in hours.opens_on(day):
            begins, ends = max(each.start, start), min(each.end, end)
            if found and begins <= found[-1].end:
                found[-1] = Open(found[-1].start, max(found[-1].end, ends))
            elif begins < ends:
                found.append(Open(begins, ends))
        day += timedelta(days=1)
    return tuple(found)


def midnights(start: datetime, end: datetime, hours: OpeningHours) -> tuple[datetime, ...]:
    """Return the instants between `start` and `end` at which a day begins in the shop."""
    day, last = local(start, hours.zone).date() + timedelta(days=1), local(end, hours.zone).date()
    found = []
    while day <= last:
        at = resolve(datetime.combine(day, time()), hours.zone).instant
        if start < at < end and at not in found:
            found.append(at)
        day += timedelta(days=1)
    return tuple(found)
