"""A reservation needs a call: when to ring the customer either way, well before the new time."""

from datetime import datetime, time, timedelta

from repairdesk.domain.hours import Open, OpeningHours
from repairdesk.domain.wait import LONGEST, staffed_between
from repairdesk.domain.zone import local, resolve

NOON = time(12)
WELL_BEFORE = timedelta(hours=1)
"""Noon of the due day will do when it leaves the customer this long."""
NOT_AT_ONCE = timedelta(minutes=30)
ROUND_MINUTES = 15


def either_way(
    now: datetime, due: datetime, hours: OpeningHours, named: datetime | None = None
) -> datetime | None:
    """Return when to ring: noon of the due day, else halfway through the staffed time until then.

    Always between `now` and `due`, not before `named`, the day or the moment that the reservation speaks of, and
    while someone is there if anyone is there at all in between; None when `due` is not ahead.
    """
    if due <= now:
        return None
    if named is not None and named < due:
        now = max(now, named)
    noon = resolve(datetime.combine(local(due, hours.zone).date(), NOON), hours.zone).instant
    if now + NOT_AT_ONCE <= noon <= due - WELL_BEFORE and hours.is_open(noon):
        return noon
    stretches: tuple[Open, ...] = ()
    if hours.is_set:
        stretches = staffed_between(now, min(due, now + LONGEST), hours)
    return _halfway(stretches or (Open(now, due),), hours)


def _halfway(stretches: tuple[Open, ...], hours: OpeningHours) -> datetime:
    """Return the middle of the time in `stretches`, at a full quarter where the stretch has one before it."""
    left = sum((each.end - each.start for each in stretches), timedelta(0)) / 2
    for each in stretches:
        if left < each.end - each.start:
            break
        left -= each.end - each.start
    exact = each.start + left
    wall = local(exact, hours.zone)
    past = timedelta(minutes=wall.minute % ROUND_MINUTES, seconds=wall.second, microseconds=wall.microsecond)
    rounded = exact - past
    if rounded > stretches[0].start and rounded >= each.start:
        return rounded
    return exact
