"""When a promise of each kind rings unless the shop has chosen otherwise; plans travel as plain JSON values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType

from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.words import Kind

SHORT_PROMISE = timedelta(minutes=90)
"""A promise given at most this long before it is due follows the short leads."""

MOST_LEADS = 6
LONGEST = timedelta(days=14)


def _minutes(*numbers: int) -> tuple[timedelta, ...]:
    return tuple(timedelta(minutes=number) for number in numbers)


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """How long before the due time a promise rings, and how often after it; leads run from long to short."""

    short_leads: tuple[timedelta, ...] = _minutes(15, 5)
    long_leads: tuple[timedelta, ...] = _minutes(120, 30)
    morning: bool = True
    """Whether a long promise also rings when the shop opens on the due day."""
    before_closing: timedelta = timedelta(minutes=30)
    """How long before closing a reminder rings that would otherwise fall into the closed time."""
    overdue_every: timedelta = timedelta(minutes=10)
    overdue_for: timedelta = timedelta(hours=1)
    then_every: timedelta = timedelta(hours=1)

    def leads(self, given_ahead: timedelta) -> tuple[timedelta, ...]:
        """Return the leads, longest first, of a promise given `given_ahead` before its due time."""
        chosen = self.short_leads if given_ahead <= SHORT_PROMISE else self.long_leads
        return tuple(sorted(set(chosen), reverse=True))


USUAL = ReminderPlan()

DEFAULTS: Mapping[Kind, ReminderPlan] = MappingProxyType(
    {
        **dict.fromkeys(Kind, USUAL),
        Kind.NEXT_WORD: replace(USUAL, long_leads=_minutes(30)),
        Kind.FOLLOW_UP: replace(USUAL, long_leads=_minutes(30)),
    }
)

EXAMPLE = "short_leads: [15, 5] (minutes)"


def as_plain(plan: ReminderPlan) -> dict[str, object]:
    """Return `plan` as JSON values, with all times in minutes."""
    return {
        "short_leads": [_number(lead) for lead in plan.short_leads],
        "long_leads": [_number(lead) for lead in plan.long_leads],
        "morning": plan.morning,
        "before_closing": _number(plan.before_closing),
        "overdue_every": _number(plan.overdue_every),
        "overdue_for": _number(plan.overdue_for),
        "then_every": _number(plan.then_every),
    }


def from_plain(plain: Mapping[str, object]) -> ReminderPlan:
    """Return the plan written by `as_plain`; what is left out is as usual. Raises BadSetting for anything else."""
    usual = as_plain(USUAL)
    for name in plain:
        if name not in usual:
            raise _bad(str(name), plain[name])
    said = {**usual, **plain}
    return ReminderPlan(
        short_leads=_leads(said, "short_leads"),
        long_leads=_leads(said, "long_leads"),
        morning=_yes_or_no(said, "morning"),
        before_closing=_span(said, "before_closing", said["before_closing"]),
        overdue_every=_span(said, "overdue_every", said["overdue_every"], least=1),
        overdue_for=_span(said, "overdue_for", said["overdue_for"]),
        then_every=_span(said, "then_every", said["then_every"], least=1),
    )


def _number(span: timedelta) -> int | float:
    minutes = span / timedelta(minutes=1)
    return int(minutes) if minutes.is_integer() else minutes


def _leads(said: Mapping[str, object], name: str) -> tuple[timedelta, ...]:
    given = said[name]
    if not isinstance(given, list | tuple) or len(given) > MOST_LEADS:
        raise _bad(name, given)
    spans = {_span(said, name, lead) for lead in given}
    if timedelta(0) in spans:
        raise _bad(name, given)
    return tuple(sorted(spans, reverse=True))


def _span(said: Mapping[str, object], name: str, minutes: object, least: float = 0) -> timedelta:
    if isinstance(minutes, bool) or not isinstance(minutes, int | float):
        raise _bad(name, said[name])
    if not least <= minutes <= LONGEST / timedelta(minutes=1):  # also turns away NaN
        raise _bad(name, said[name])
    return timedelta(minutes=minutes)


def _yes_or_no(said: Mapping[str, object], name: str) -> bool:
    given = said[name]
    if not isinstance(given, bool):
        raise _bad(name, given)
    return given


def _bad(name: str, given: object) -> BadSetting:
    return BadSetting(what=name, said=str(given), example=EXAMPLE)
