"""Wall time to instant and back, by the zone rules that come with the program."""

import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from repairdesk.domain.refusal import BadSetting

# The system's zone files differ from PC to PC; every seat must agree, so only the bundled ones are read.
zoneinfo.reset_tzpath(to=())


def load_zone(name: str) -> zoneinfo.ZoneInfo:
    """Return the zone called `name`, such as "Europe/Copenhagen". Raises BadSetting for an unknown name."""
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise BadSetting(what="zone", said=name, example="Europe/Copenhagen") from unknown


@dataclass(frozen=True, slots=True)
class Resolved:
    """An instant found for a wall time; `gap` is how far a wall time that does not exist was moved on."""

    instant: datetime
    gap: timedelta = timedelta(0)


def resolve(wall: datetime, zone: zoneinfo.ZoneInfo) -> Resolved:
    """Return the UTC instant of the naive local time `wall` in `zone`.

    A time that exists twice is the earlier; one that does not exist moves on by the length of the gap
    (RFC 5545 section 3.3.5, java.time.ZonedDateTime.ofLocal).
    """
    first = wall.replace(tzinfo=zone, fold=0)
    offset, other = first.utcoffset(), first.replace(fold=1).utcoffset()
    assert offset is not None and other is not None
    instant = first.astimezone(UTC)
    gap = other - offset if other > offset else timedelta(0)
    return Resolved(instant, gap)


def local(instant: datetime, zone: zoneinfo.ZoneInfo) -> datetime:
    """Return `instant` as the shop's clock on the wall shows it."""
    return instant.astimezone(zone)
