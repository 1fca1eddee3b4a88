"""When a promise rings again after nobody was reached: as planned while there is time, densely in the last hours."""

from datetime import datetime, timedelta

from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.quiet import latest_snooze_end
from repairdesk.domain.records import Promise
from repairdesk.domain.reminders import warnings

LAST_HOURS = timedelta(hours=2)
"""So long before it is due, and once it has lapsed, a promise rings again ten minutes after a try."""


def next_try(promise: Promise, hours: OpeningHours, plan: ReminderPlan, now: datetime) -> datetime:
    """Return until when a promise is quiet after a try at `now` that did not keep it."""
    due = promise.due.instant
    if due - now <= LAST_HOURS:
        return latest_snooze_end(promise, now)
    planned = (stage.at for stage in warnings(promise, hours, plan) if stage.at > now)
    return min(planned, default=due - LAST_HOURS)
