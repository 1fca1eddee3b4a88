"""How a lapsed promise goes on ringing: densely at first, then every hour, and at each opening; only while staffed."""

from datetime import UTC, datetime, timedelta

from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.hours import Open, OpeningHours
from repairdesk.domain.records import Stage
from repairdesk.domain.words import StageKind

_ALWAYS = Open(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


def latest_overdue(
    promise_id: str, first: datetime, hours: OpeningHours, plan: ReminderPlan, now: datetime
) -> Stage | None:
    """Return the newest overdue stage at or before `now` of a promise whose due stage rang at `first`."""
    if now <= first:
        return None
    spell = _spell(hours, now)
    if spell is None:
        return None
    number = _number_at(first, plan, min(now, spell.end))
    at = _beat(first, plan, number)
    if number >= 1 and at >= _beats_from(spell, first, plan):
        return Stage(promise_id, f"overdue:{number}", StageKind.OVERDUE, at)
    if spell.start > first:
        return Stage(promise_id, f"opening:{spell.start:%Y-%m-%dT%H:%MZ}", StageKind.OVERDUE, spell.start)
    return None


def next_overdue(first: datetime, hours: OpeningHours, plan: ReminderPlan, after: datetime) -> datetime:
    """Return the instant of the first overdue stage later than `after`; there always is one."""
    since = max(after, first)
    spell = _spell(hours, since)
    if spell is not None and spell.end > first:
        earliest = _beats_from(spell, first, plan)
        number = _number_at(first, plan, max(since, earliest - timedelta.resolution)) + 1
        at = _beat(first, plan, number)
        if at <= spell.end:
            return at
        since = max(since, spell.end)
    since += timedelta.resolution
    opening = hours.next_open(since)
    return opening if hours.is_open(opening) else since + plan.then_every


def _spell(hours: OpeningHours, instant: datetime) -> Open | None:
    return hours.spell_before(instant) if hours.is_set else _ALWAYS


def _beats_from(spell: Open, first: datetime, plan: ReminderPlan) -> datetime:
    """Return when the regular beats of a staffed spell begin: an opening rings itself and then has its peace."""
    return spell.start + plan.overdue_every if spell.start > first else first


def _number_at(first: datetime, plan: ReminderPlan, instant: datetime) -> int:
    """Return how many beats have come by `instant`."""
    dense = plan.overdue_for // plan.overdue_every
    thins_out = _beat(first, plan, dense)
    if instant < thins_out:
        return max((instant - first) // plan.overdue_every, 0)
    return dense + (instant - thins_out) // plan.then_every


def _beat(first: datetime, plan: ReminderPlan, number: int) -> datetime:
    dense = plan.overdue_for // plan.overdue_every
    return first + min(number, dense) * plan.overdue_every + max(number - dense, 0) * plan.then_every
