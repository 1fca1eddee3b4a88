"""The instant a promise lapses, stated as a span or as a wall time. Real calendar hours, always."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from repairdesk.domain.refusal import DueInPast
from repairdesk.domain.zone import load_zone, resolve


@dataclass(frozen=True, slots=True)
class Due:
    """`instant` (aware UTC) decides. `wall` (naive local) and `zone` are kept for a wall time as it was said."""

    instant: datetime
    wall: datetime | None = None
    zone: str | None = None
    gap: timedelta = timedelta(0)
    """How far the wall time was moved on because it does not exist in that zone."""

    @property
    def is_span(self) -> bool:
        """Whether the promise was stated as hours and minutes from when it was said."""
        return self.wall is None


def within(span: timedelta, said_at: datetime) -> Due:
    """Return the due of "within 24 hours": a span on the absolute time line, never on the wall clock."""
    return Due(said_at.astimezone(UTC) + span)


def at_wall(wall: datetime, zone: ZoneInfo) -> Due:
    """Return the due of "Friday 15:00" (naive local `wall`) in the shop's `zone`."""
    found = resolve(wall, zone)
    return Due(found.instant, wall, zone.key, found.gap)


def at_instant(instant: datetime, zone: ZoneInfo) -> Due:
    """Return the due at `instant` as a wall time of `zone`; as a span where that wall time means another instant."""
    due = at_wall(instant.astimezone(zone).replace(tzinfo=None, fold=0), zone)
    return due if due.instant == instant else Due(instant.astimezone(UTC))


def rederive(due: Due) -> Due:
    """Return the due again by the zone rules of today; a span never changes."""
    if due.wall is None or due.zone is None:
        return due
    return at_wall(due.wall, load_zone(due.zone))


def must_lie_ahead(due: Due, now: datetime) -> None:
    """Raise DueInPast for a time that has passed."""
    if due.instant <= now:
        raise DueInPast(due=due.instant)


def calendar_hours(due: Due, now: datetime) -> float:
    """Return the real hours from `now` until the due instant; negative once it has lapsed."""
    return (due.instant - now).total_seconds() / 3600
