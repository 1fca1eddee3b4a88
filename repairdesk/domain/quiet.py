"""What "I take it" and a snooze silence, and for how long; the newest act of a person holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.pulled import before_closing
from repairdesk.domain.records import Ack, Promise, Snooze, Stage
from repairdesk.domain.refusal import SnoozeTooLong
from repairdesk.domain.words import StageKind

SNOOZE = timedelta(minutes=10)
BEFORE_DUE = timedelta(minutes=2)
"""A snooze ends at least this long before the due instant."""

SKEW = timedelta(minutes=2)
"""How far clocks of two seats may differ; an act dated later than this belongs to a clock that has been set back."""

LONGEST_SNOOZE = timedelta(hours=1)
"""However a snooze was written down, a lapsed promise is never quiet for longer."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """What people have silenced about one promise."""

    acked_until: datetime | None = None
    """The stages up to here were taken; and no further warning comes, though the lapse rings."""
    snoozed_until: datetime | None = None
    snooze: Stage | None = None
    """The stage that rings when the snooze is over."""

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that people's acts have added."""
        return () if self.snooze is None else (self.snooze,)

    def has_ended(self, stage: Stage) -> bool:
        """Whether `stage` needs no more ringing."""
        if stage is self.snooze:
            return False
        if self.acked_until is not None:
            warning = stage.kind in (StageKind.EARLY, StageKind.LAST_CHANCE)
            if warning or stage.at <= self.acked_until:
                return True
        if self.snoozed_until is None:
            return False
        return stage.at < self.snoozed_until or (stage.at == self.snoozed_until and self.snooze is not None)


def quiet(
    promise: Promise,
    hours: OpeningHours,
    plan: ReminderPlan,
    acks: Iterable[Ack],
    snoozes: Iterable[Snooze],
    now: datetime,
) -> Quiet:
    """Return what the acts known at `now` silence; an act from a clock since set back does not count yet."""
    taken = [ack.at for ack in acks if ack.promise_id == promise.id and ack.at <= now + SKEW]
    held = [each for each in snoozes if each.promise_id == promise.id and each.at <= now + SKEW]
    acked_until = max(taken, default=None)
    newest = max(held, key=lambda each: (each.at, each.until), default=None)
    if newest is None or (acked_until is not None and acked_until > newest.at):
        return Quiet(acked_until)
    until = _end(newest, promise, hours, plan)
    if newest.at < promise.due.instant <= until:  # the lapse itself rings then
        return Quiet(acked_until, until)
    key = f"snooze:{newest.until:%Y-%m-%dT%H:%M:%SZ}"
    return Quiet(acked_until, until, Stage(promise.id, key, StageKind.SNOOZE, until))


def turning_points(
    promise: Promise,
    hours: OpeningHours,
    plan: ReminderPlan,
    acks: Iterable[Ack],
    snoozes: Iterable[Snooze],
) -> list[datetime]:
    """Return the instants at which people's acts begin or cease to silence something."""
    points = [ack.at - SKEW for ack in acks if ack.promise_id == promise.id]
    for each in snoozes:
        if each.promise_id == promise.id:
            points += [each.at - SKEW, _end(each, promise, hours, plan)]
    return points


def latest_snooze_end(promise: Promise, now: datetime) -> datetime:
    """Return when a plain snooze given at `now` ends: in ten minutes, but ahead of a due instant that is to come.

    Close to the due instant that is not later than `now`: there is no snooze then.
    """
    due = promise.due.instant
    return now + SNOOZE if now >= due else min(now + SNOOZE, due - BEFORE_DUE)


def snooze_end(promise: Promise, now: datetime, asked: datetime | None = None) -> datetime:
    """Return when a snooze given at `now` ends; before the due instant it may be `asked` to be a longer one.

    Raises SnoozeTooLong when that is too close to the due instant or, once lapsed, more than ten minutes away.
    """
    due = promise.due.instant
    latest = now + SNOOZE if now >= due else due - BEFORE_DUE
    wanted = latest_snooze_end(promise, now) if asked is None else asked
    if wanted > latest or latest <= now:
        raise SnoozeTooLong(until=wanted, latest=latest)
    return wanted


def _end(snooze: Snooze, promise: Promise, hours: OpeningHours, plan: ReminderPlan) -> datetime:
    """Return when a snooze really ends: never past the due instant, and in staffed time when there is any."""
    due = promise.due.instant
    if snooze.at >= due:
        until = min(snooze.until, snooze.at + LONGEST_SNOOZE)
        return until if hours.is_open(until) else hours.next_open(until)
    until = min(snooze.until, due)
    if until == due or hours.is_open(until):
        return until
    return before_closing(until, snooze.at, hours, plan) or until
