"""Instants and spans as the terminal writes and reads them."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from repairdesk.domain.refusal import BadSetting

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_UNITS = {"m": 60, "h": 3600, "d": 86400}


def utc_text(instant: datetime) -> str:
    """Return "2026-11-20T14:20:00Z"."""
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def local_text(instant: datetime, zone: ZoneInfo) -> str:
    """Return the shop's wall time with its distance from UTC, as "2026-11-20T15:20:00+01:00"."""
    return instant.astimezone(zone).isoformat(timespec="seconds")


def in_full(instant: datetime, zone: ZoneInfo | None = None) -> str:
    """Return "Friday 20 November 2026 15:20", as it is read back to a customer; a wall time needs no zone."""
    wall = instant.astimezone(zone) if zone else instant
    return f"{_DAYS[wall.weekday()]} {wall.day} {_MONTHS[wall.month - 1]} {wall.year} {wall:%H:%M}"


def short(instant: datetime, zone: ZoneInfo) -> str:
    """Return "Fri 20 Nov 15:20"."""
    wall = instant.astimezone(zone)
    return f"{_DAYS[wall.weekday()][:3]} {wall.day} {_MONTHS[wall.month - 1][:3]} {wall:%H:%M}"


def span_text(span: timedelta) -> str:
    """Return "1 h 5 min" for a span of any sign, to the nearest minute."""
    minutes = round(abs(span).total_seconds() / 60)
    days, rest = divmod(minutes, 24 * 60)
    hours, left = divmod(rest, 60)
    parts = [f"{days} d" if days else "", f"{hours} h" if hours else "", f"{left} min" if left else ""]
    return " ".join(part for part in parts[: 2 if days else 3] if part) or "0 min"


def left_text(due: datetime, now: datetime) -> str:
    """Return "in 25 min", or "25 min late" once the promise has lapsed."""
    return f"in {span_text(due - now)}" if due >= now else f"{span_text(now - due)} late"


def read_span(text: str) -> timedelta:
    """Return the span of "90m", "2h", "1h30m" or "3d". Raises BadSetting for anything else."""
    words = re.sub(r"\s+", "", text.casefold())
    if not re.fullmatch(r"(\d{1,6}(?:[.,]\d{1,3})?[mhd])+", words):
        raise BadSetting(what="span", said=text, example="2h")
    found = re.findall(r"(\d+(?:[.,]\d+)?)([mhd])", words)
    return timedelta(seconds=sum(float(count.replace(",", ".")) * _UNITS[unit] for count, unit in found))
