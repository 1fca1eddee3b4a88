"""A reminder that would fall into closed time is pulled forward to before the closing."""

from datetime import datetime

from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.hours import OpeningHours


def before_closing(
    wish: datetime, after: datetime, hours: OpeningHours, plan: ReminderPlan
) -> datetime | None:
    """Return the moment before the last closing ahead of `wish`; None when nobody is there between `after` and it.

    When little staffed time is left since `after`, it is the middle of what is left.
    """
    stretch = hours.stretch_before(wish) if hours.is_set else None
    if stretch is None or stretch.end <= after:
        return None
    at = max(stretch.start, stretch.end - plan.before_closing)
    return at if at > after else after + (stretch.end - after) / 2
