"""The moment that a reservation speaks of: "if the part comes Tuesday"."""

from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from repairdesk.domain.due import at_wall
from repairdesk.domain.hours import OpeningHours
from repairdesk.phrases.directory import Directory
from repairdesk.phrases.sentence import understand


@lru_cache(maxsize=64)
def reserved_until(reservation: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the moment that `reservation` names, or when the day begins that it names; None where it names none."""
    if not reservation:
        return None
    due = understand(reservation, now=now, hours=OpeningHours(zone), directory=Directory()).due
    if due is None or due.wall is None or due.wall.time() != time():
        return due.instant if due is not None else None
    # where no hours are set, a day without a time ends at midnight, so that it is told from a clock time
    return at_wall(due.wall - timedelta(days=1), zone).instant
