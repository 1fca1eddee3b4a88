"""Staffed times to offer when a promise would fall due while the shop is closed."""

from datetime import datetime, timedelta

from repairdesk.domain.hours import OpeningHours

ASIDE = timedelta(minutes=30)
"""How far from closing and opening an offered time stands."""


def offers(due: datetime, hours: OpeningHours, now: datetime) -> tuple[datetime, ...]:
    """Return the staffed instants beside `due`: before the last closing ahead of it, and after the next opening.

    None when the shop is open at `due`, has not told its hours, or there is no such time after `now`. The promise
    as it was said stays possible; nothing is moved by itself.
    """
    if not hours.is_set or hours.is_open(due):
        return ()
    found = []
    before = hours.stretch_before(due)
    if before is not None:
        at = max(before.end - ASIDE, before.start)
        if at > now:
            found.append(at)
    opening = hours.next_open(due)
    if opening > due:
        stretch = hours.stretch_at(opening)
        after = opening + ASIDE
        found.append(min(after, stretch.end) if stretch else after)
    return tuple(found)
