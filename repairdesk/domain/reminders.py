"""When a promise rings: a question to promise, hours, plan, acks, snoozes and an instant; no job is ever stored."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from repairdesk.domain.defaults import SHORT_PROMISE, ReminderPlan
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.overdue import latest_overdue, next_overdue
from repairdesk.domain.pulled import before_closing
from repairdesk.domain.quiet import Quiet, quiet, turning_points
from repairdesk.domain.records import Ack, Promise, Snooze, Stage
from repairdesk.domain.words import StageKind
from repairdesk.domain.zone import local, resolve

MORNING = time(9)
"""When the morning reminder rings in a shop that has not told its hours."""

MINUTE = timedelta(minutes=1)


def warnings(promise: Promise, hours: OpeningHours, plan: ReminderPlan) -> tuple[Stage, ...]:
    """Return the stages before the due instant, earliest first: all staffed, all after the promise was given."""
    given, due = promise.said_at, promise.due.instant
    leads = plan.leads(due - given)
    wishes = [(f"early:{lead / MINUTE:g}", StageKind.EARLY, due - lead) for lead in leads[:-1]]
    found = {
        at: Stage(promise.id, key, kind, at)
        for key, kind, wish in wishes
        if (at := _placed(wish, promise, hours, plan)) is not None
    }
    last = _last_chance(leads[-1] if leads else None, promise, hours, plan)
    if last is None and leads and not found:
        last = _half_time(promise, hours, plan)
    if last is not None:
        found[last] = Stage(promise.id, "last_chance", StageKind.LAST_CHANCE, last)
    morning = _morning(promise, hours) if plan.morning and due - given > SHORT_PROMISE else None
    if morning is not None and given < morning < due:
        found.setdefault(morning, Stage(promise.id, "morning", StageKind.EARLY, morning))
    return tuple(found[at] for at in sorted(found))


def due_stage(promise: Promise, hours: OpeningHours) -> Stage:
    """Return the stage of the lapse: at the due instant, or at the first staffed moment after it."""
    due = promise.due.instant
    at = due if hours.is_open(due) else hours.next_open(due)
    return Stage(promise.id, "due", StageKind.DUE, at)


def stages_due(
    promise: Promise,
    hours: OpeningHours,
    plan: ReminderPlan,
    acks: Iterable[Ack],
    snoozes: Iterable[Snooze],
    now: datetime,
) -> tuple[Stage, ...]:
    """Return every stage that has come by `now` and that nobody has ended, earliest first.

    Of the overdue stages only the newest one counts: a weekend is one reminder, not thirty.
    """
    if not promise.is_open:
        return ()
    rest = quiet(promise, hours, plan, acks, snoozes, now)
    first = due_stage(promise, hours)
    late = latest_overdue(promise.id, first.at, hours, plan, now)
    come = [*warnings(promise, hours, plan), first, *([late] if late else []), *rest.stages]
    return tuple(sorted((stage for stage in come if _rings(stage, rest, now)), key=lambda stage: stage.at))


def next_instant(
    promise: Promise,
    hours: OpeningHours,
    plan: ReminderPlan,
    acks: Iterable[Ack],
    snoozes: Iterable[Snooze],
    after: datetime,
) -> datetime | None:
    """Return the first instant later than `after` at which `stages_due` can change; None only once settled."""
    if not promise.is_open:
        return None
    first = due_stage(promise, hours).at
    points = [first, next_overdue(first, hours, plan, after)]
    points += [stage.at for stage in warnings(promise, hours, plan)] if after < promise.due.instant else []
    points += turning_points(promise, hours, plan, acks, snoozes)
    return min(point for point in points if point > after)


def _rings(stage: Stage, rest: Quiet, now: datetime) -> bool:
    return stage.at <= now and not rest.has_ended(stage)


def _placed(wish: datetime, promise: Promise, hours: OpeningHours, plan: ReminderPlan) -> datetime | None:
    """Return `wish` itself when staffed, else a moment before the closing ahead of it; None when neither will do."""
    if wish <= promise.said_at or wish >= promise.due.instant:
        return None
    return wish if hours.is_open(wish) else before_closing(wish, promise.said_at, hours, plan)


def _last_chance(
    lead: timedelta | None, promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> datetime | None:
    due = promise.due.instant
    if not hours.is_open(due):
        closing = before_closing(due, promise.said_at, hours, plan)
        if closing is not None:
            return closing
    return None if lead is None else _placed(due - lead, promise, hours, plan)


def _half_time(promise: Promise, hours: OpeningHours, plan: ReminderPlan) -> datetime | None:
    """Return the one warning of a promise given later than any of its leads."""
    given, due = promise.said_at, promise.due.instant
    half = given + (due - given) / 2
    at = _placed(half, promise, hours, plan)
    if at is None and half > given:
        opening = hours.next_open(half)
        at = opening if hours.is_open(opening) else None
    return at if at is not None and at < due else None


def _morning(promise: Promise, hours: OpeningHours) -> datetime | None:
    day = local(promise.due.instant, hours.zone).date()
    if not hours.is_set:
        return resolve(datetime.combine(day, MORNING), hours.zone).instant
    return min((stretch.start for stretch in hours.opens_on(day)), default=None)
