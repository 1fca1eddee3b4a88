"""The longer snoozes somebody may choose while a promise is not yet due; none goes beyond two minutes before it."""

from datetime import datetime, timedelta

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.quiet import BEFORE_DUE, SNOOZE

BEFORE_CLOSING = timedelta(minutes=15)


def longer_snoozes(due: datetime, hours: OpeningHours, now: datetime) -> tuple[tuple[str, datetime], ...]:
    """Return names and ends of longer snoozes: "half_hour", "hour", "closing" (before it), "opening" (the next).

    Earliest first; each end once; only what is longer than a plain snooze and ends in time. None once lapsed.
    """
    wanted = [("half_hour", now + timedelta(minutes=30)), ("hour", now + timedelta(hours=1))]
    if hours.is_set:
        stretch = hours.stretch_at(now)
        if stretch is not None:
            wanted.append(("closing", stretch.end - BEFORE_CLOSING))
        wanted.append(("opening", hours.next_open(stretch.end + timedelta.resolution if stretch else now)))
    fitting = {end: name for name, end in reversed(wanted) if now + SNOOZE < end <= due - BEFORE_DUE}
    return tuple((fitting[end], end) for end in sorted(fitting))
