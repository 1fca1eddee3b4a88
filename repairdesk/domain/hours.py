"""Opening hours: they warn while promising and pull reminders forward; they never move a due time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from repairdesk.domain.zone import load_zone, local, resolve

SEARCH_DAYS = 400
"""How far opening hours are looked up before the shop counts as closed for good."""


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """From opening to closing on one day, in local time; `closes` 00:00 means midnight at the end of the day."""

    opens: time
    closes: time


_JOINED = timedelta(days=3)
"""A shop that never closes has no last closing; its hours are joined this far."""

DaySpans = tuple[OpenSpan, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """One stretch of staffed time, as aware UTC instants."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class OpeningHours:
    """When someone is in the shop. `weekly` runs from Monday; an exception beats a holiday, a holiday the week."""

    zone: ZoneInfo
    weekly: tuple[DaySpans, ...] = ((),) * 7
    exceptions: Mapping[date, DaySpans] = field(default_factory=dict)
    holidays: Mapping[date, str] = field(default_factory=dict)
    _known: dict[date, list[Open]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Days looked up before; reminders ask for the same few days over and over."""

    @property
    def is_set(self) -> bool:
        """Whether the shop has told its hours at all; without them nothing is warned of or pulled forward."""
        return any(self.weekly) or any(self.exceptions.values())

    def spans_on(self, day: date) -> DaySpans:
        """Return the local opening spans of `day`, in order."""
        if day in self.exceptions:
            return self.exceptions[day]
        return () if day in self.holidays else self.weekly[day.weekday()]

    def opens_on(self, day: date) -> list[Open]:
        """Return the staffed stretches of `day` as instants; one swallowed by a clock change is left out."""
        if day not in self._known:
            self._known[day] = self._look_up(day)
        return self._known[day]

    def _look_up(self, day: date) -> list[Open]:
        if resolve(datetime.combine(day, time(12)), self.zone).gap >= timedelta(days=1):
            return []  # the calendar has no such day there, as Samoa's 30 December 2011
        stretches = []
        for span in self.spans_on(day):
            next_day = span.closes <= span.opens
            end_day = day + timedelta(days=1) if next_day else day
            start = resolve(datetime.combine(day, span.opens), self.zone).instant
            end = resolve(datetime.combine(end_day, span.closes), self.zone).instant
            if end > start:
                stretches.append(Open(start, end))
        return stretches

    def opening_on(self, day: date) -> datetime | None:
        """Return the naive local time at which the shop opens on `day`, or None when it stays closed."""
        spans = self.spans_on(day)
        return datetime.combine(day, spans[0].opens) if spans else None

    def closing_on(self, day: date) -> datetime | None:
        """Return the naive local time at which the shop closes on `day` for good, or None when it stays closed."""
        spans = self.spans_on(day)
        if not spans:
            return None
        last = spans[-1]
        over = timedelta(days=1) if last.closes <= last.opens else timedelta(0)
        return datetime.combine(day, last.closes) + over

    def _forward(self, instant: datetime) -> Iterator[Open]:
        day = local(instant, self.zone).date() - timedelta(days=1)
        for step in range(SEARCH_DAYS):
            yield from self.opens_on(day + timedelta(days=step))

    def _backward(self, instant: datetime) -> Iterator[Open]:
        day = local(instant, self.zone).date() + timedelta(days=1)
        for step in range(SEARCH_DAYS):
            yield from reversed(self.opens_on(day - timedelta(days=step)))

    def stretch_at(self, instant: datetime) -> Open | None:
        """Return the staffed stretch around `instant`; closing time itself is still within, for a promise "by 18"."""
        for stretch in self._forward(instant):
            if stretch.start <= instant <= stretch.end:
                return stretch
            if stretch.start > instant:
                return None
        return None

    def is_open(self, instant: datetime) -> bool:
        """Whether someone is there at `instant`; always true while the hours are not set."""
        return not self.is_set or self.stretch_at(instant) is not None

    def next_open(self, instant: datetime) -> datetime:
        """Return the first staffed moment at or after `instant`; `instant` itself when there is none in sight."""
        if not self.is_set:
            return instant
        for stretch in self._forward(instant):
            if stretch.end > instant:
                return max(stretch.start, instant)
        return instant

    def stretch_before(self, instant: datetime) -> Open | None:
        """Return the last staffed stretch that begins before `instant`."""
        for stretch in self._backward(instant):
            if stretch.start < instant:
                return stretch
        return None

    def spell_before(self, instant: datetime) -> Open | None:
        """Return the last staffed time that begins at or before `instant`, joined with what touches it nearby."""
        begun = (stretch for stretch in self._backward(instant) if stretch.start <= instant)
        last = next(begun, None)
        if last is None:
            return None
        start, end = last.start, last.end
        for stretch in begun:
            if stretch.end < start or instant - start > _JOINED:
                break
            start, end = min(start, stretch.start), max(end, stretch.end)
        for stretch in self._forward(end):
            if stretch.start > end or end - instant > _JOINED:
                break
            end = max(end, stretch.end)
        return Open(start, end)


def opening_hours(
    zone: str,
    weekly: tuple[DaySpans, ...] = ((),) * 7,
    exceptions: Mapping[date, DaySpans] | None = None,
    holidays: Mapping[date, str] | None = None,
) -> OpeningHours:
    """Return opening hours for the zone called `zone`. Raises BadSetting for an unknown zone."""
    return OpeningHours(load_zone(zone), weekly, exceptions or {}, holidays or {})
