"""From what was said about a time to the instant it means.

A day part means its end, in the shop's local time:

early, first thing, tidlig               10:00
morning, formiddag                       12:00
noon, midday, lunch, middag              12:00
afternoon, eftermiddag, ettermiddag      closing of that day when it is later than 12:00, else 18:00
evening, tonight, aften, kveld           22:00
midnight, midnat                         24:00
night, nat, natt                         06:00 the day after
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from repairdesk.domain.due import Due, at_wall, within
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.zone import local
from repairdesk.phrases.clocks import Clock
from repairdesk.phrases.day import Day, add_length
from repairdesk.phrases.moment import Moment

PART_ENDS = {"early": 10, "morning": 12, "noon": 12, "evening": 22, "midnight": 24, "night": 30}
"""The hour at which a day part ends; the afternoon ends at closing."""
AFTERNOON_ENDS = 18
NOON = 12 * 60


@dataclass(slots=True)
class Settled:
    """The due found, whether it rolled to tomorrow, and the doubts with the local times to choose from."""

    due: Due | None = None
    rolled: bool = False
    doubts: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    refused: str = ""


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop's clock and opening hours at the moment the sentence is said."""

    now: datetime
    hours: OpeningHours
    here: datetime = field(init=False)
    """The naive local time."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "here", local(self.now, self.hours.zone).replace(tzinfo=None))

    def closing(self, day: date) -> datetime:
        """Return when the shop closes on `day`; midnight after it when it does not open."""
        return self.hours.closing_on(day) or _midnight(day) + timedelta(days=1)

    def last_closing(self, first: date, last: date) -> datetime:
        """Return the closing of the last open day of a period that is still to come."""
        for step in range((last - first).days + 1):
            closing = self.hours.closing_on(last - timedelta(days=step))
            if closing is not None:
                return closing if closing > self.here else _midnight(last) + timedelta(days=1)
        return _midnight(last) + timedelta(days=1)

    def is_open(self, day: date, minutes: int) -> bool:
        """Whether the shop is staffed on `day` so many minutes after midnight; closing itself counts."""
        for span in self.hours.spans_on(day):
            opens = span.opens.hour * 60 + span.opens.minute
            closes = span.closes.hour * 60 + span.closes.minute
            if opens <= minutes <= (closes if closes > opens else 24 * 60):
                return True
        return False

    def part_end(self, day: date, part: str) -> datetime:
        """Return when a day part ends on `day`."""
        if part == "afternoon":
            closing = self.hours.closing_on(day)
            if closing is not None and closing > _midnight(day) + timedelta(hours=12):
                return closing
            return _midnight(day) + timedelta(hours=AFTERNOON_ENDS)
        return _midnight(day) + timedelta(hours=PART_ENDS[part])

    def pick(self, day: date, minutes: int, exact: bool, part: str) -> int:
        """Return the minutes after midnight that a time on the twelve-hour face means on `day`."""
        if exact and not (part in ("afternoon", "evening") and 60 <= minutes < NOON):
            return minutes
        if part in ("early", "morning", "noon"):
            return minutes
        if part == "night":
            return minutes + 24 * 60 if minutes < 6 * 60 else minutes + (NOON if minutes < 13 * 60 else 0)
        if part in ("afternoon", "evening", "midnight"):
            stays = minutes >= 13 * 60 or (part == "afternoon" and minutes >= NOON)
            return minutes if stays else minutes + NOON
        if not minutes < NOON:
            return minutes
        morning, later = self.is_open(day, minutes), self.is_open(day, minutes + NOON)
        if morning != later:
            return minutes + (NOON if later else 0)
        return minutes + (NOON if minutes < 8 * 60 else 0)


def _hour(shop: Shop, day: date, clock: Clock, part: str) -> datetime:
    minutes = shop.pick(day, clock.minutes, clock.exact, part)
    if clock.start is not None and not clock.exact:
        begin = shop.pick(day, clock.start, False, part)
        if minutes <= begin and minutes + NOON <= 24 * 60:
            minutes += NOON
    return _midnight(day) + timedelta(minutes=minutes)


def _on(shop: Shop, moment: Moment, day: date) -> datetime:
    """Return the wall time meant on `day`, with "an hour before" taken off."""
    return _plain(shop, moment, day) + moment.shift


def _plain(shop: Shop, moment: Moment, day: date) -> datetime:
    if moment.clock:
        return _hour(shop, day, moment.clock, moment.part)
    if moment.part:
        return shop.part_end(day, moment.part)
    if moment.closing == "opening":
        return shop.hours.opening_on(day) or _midnight(day)
    return shop.closing(day)


def _half_day_doubt(
    shop: Shop, moment: Moment, wall: datetime, rolled: bool
) -> list[tuple[str, tuple[str, ...]]]:
    """Return the doubt between morning and afternoon where the words leave one."""
    clock = moment.clock
    if clock is None or clock.exact or moment.part or not 60 <= clock.minutes < NOON:
        return []
    minutes = wall.hour * 60 + wall.minute
    outside = shop.hours.is_set and not shop.is_open(wall.date(), minutes)
    if clock.minutes >= 8 * 60 or not (outside or rolled):
        return []
    other = wall - timedelta(hours=12) if minutes >= NOON else wall + timedelta(hours=12)
    choices = sorted(time.isoformat(timespec="minutes") for time in (wall, other) if time > shop.here)
    return [("am_pm", tuple(choices))]


def _without_day(shop: Shop, moment: Moment) -> tuple[datetime, bool]:
    """Return today's time, or tomorrow's when that has passed."""
    today = shop.here.date()
    wall = _on(shop, moment, today)
    for step in range(1, 9):
        if wall > shop.here:
            return wall, step > 1
        day = today + timedelta(days=step)
        if moment.closing and shop.hours.is_set and shop.hours.closing_on(day) is None:
            continue
        wall = _on(shop, moment, day)
    return wall, True


def _period(shop: Shop, moment: Moment, day: Day) -> datetime:
    """Return the time meant within a period: on its last open day."""
    assert day.first is not None
    first, last = day.first, day.date
    wall = shop.last_closing(first, last)
    if day.code == "before_weekend" and wall <= shop.here:
        wall = shop.last_closing(first + timedelta(days=7), last + timedelta(days=7))
    if moment.clock or moment.part:
        open_day = (wall - timedelta(minutes=1)).date()
        return _on(shop, moment, open_day)
    return wall


def _iso(*walls: datetime) -> tuple[str, ...]:
    return tuple(wall_iso(wall) for wall in walls)


def _before(shop: Shop, day: Day) -> datetime:
    """Return the last closing before a day; midnight when that has passed."""
    first = day.first or day.date
    if day.code == "weekday" and first == shop.here.date():
        first += timedelta(days=7)
    for step in range(1, 9):
        closing = shop.hours.closing_on(first - timedelta(days=step))
        if closing is not None and closing <= _midnight(first):
            return closing if closing > shop.here else _midnight(first)
    return _midnight(first)


def _with_day(shop: Shop, moment: Moment, day: Day, settled: Settled) -> datetime:
    """Return the wall time of a named day, with the doubts it raises."""
    today = shop.here.date()
    if moment.before and not moment.has_hour and day.code != "before_weekend":
        return _before(shop, day)
    if day.first is not None:
        wall = _period(shop, moment, day)
        saturday = shop.hours.closing_on(day.date + timedelta(days=1))
        if day.code == "before_weekend" and saturday and saturday > shop.here and not moment.has_hour:
            settled.doubts.append(("before_weekend", _iso(wall, saturday)))
        return wall
    wall = _on(shop, moment, day.date)
    if day.code == "weekday" and day.date == today:
        later = _on(shop, moment, today + timedelta(days=7))
        settled.doubts.append(("weekday_today", _iso(*([wall] if wall > shop.here else []), later)))
        return wall if wall > shop.here else later
    if day.code == "next_weekday" and day.other is not None:
        other = _on(shop, moment, day.other)
        settled.doubts.append(("next_weekday", _iso(other, wall)))
    if day.date == today and not moment.has_hour and wall <= shop.here:
        return _midnight(today) + timedelta(days=1)
    if wall <= shop.here and moment.clock and not moment.clock.exact:
        later = wall + timedelta(hours=12)
        if shop.is_open(later.date(), later.hour * 60 + later.minute) and later > shop.here:
            return later
    return wall


def _length(shop: Shop, moment: Moment) -> Due:
    assert moment.length is not None
    if moment.length.is_real:
        return within(moment.length.real, shop.now)
    day = add_length(shop.here.date(), moment.length)
    due = at_wall(datetime.combine(day, shop.here.time()), shop.hours.zone)
    if not moment.length.real:
        return due
    instant = due.instant + moment.length.real
    return at_wall(local(instant, shop.hours.zone).replace(tzinfo=None), shop.hours.zone)


def settle(shop: Shop, moment: Moment) -> Settled:
    """Return the due that a moment means; without one when it is impossible or over."""
    settled = Settled(doubts=[(code, ()) for code in moment.doubts])
    if moment.lower:
        if moment.closing == "after" or (moment.day is None and not moment.closing):
            return Settled(refused="not_before")
        moment = replace(moment, clock=None)
        settled.doubts.append(("not_before", ()))
    if moment.day and moment.day.code == "impossible":
        return Settled(refused="impossible")
    try:
        if moment.length:
            due = _length(shop, moment)
        else:
            if moment.day:
                wall = _with_day(shop, moment, moment.day, settled)
            else:
                wall, settled.rolled = _without_day(shop, moment)
            settled.doubts += _half_day_doubt(shop, moment, wall, settled.rolled)
            due = at_wall(wall, shop.hours.zone)
    except (ValueError, OverflowError):
        return Settled(refused="impossible")
    if due.instant <= shop.now:
        return Settled(refused="past")
    settled.due = due
    later = local(due.instant, shop.hours.zone).replace(tzinfo=None) + timedelta(days=1)
    choices = {"eight_days": _iso(later - timedelta(days=1), later)}
    choices |= dict.fromkeys(("day_mismatch", "several_times"), _others(shop, moment))
    settled.doubts = [(code, found or choices.get(code, ())) for code, found in settled.doubts]
    return settled


def _others(shop: Shop, moment: Moment) -> tuple[str, ...]:
    """Return the coming local times of the days that were said as well."""
    instead = [replace(moment, doubts=[], others=[], day=other) for other in moment.others]
    found = [due for each in instead if (due := settle(shop, each).due) is not None]
    return _iso(*(local(due.instant, shop.hours.zone).replace(tzinfo=None) for due in found))


def clock_today(shop: Shop, digits: int) -> str:
    """Return the coming 14:30 that "1430" would be, in ISO form."""
    wall = _midnight(shop.here.date()) + timedelta(hours=digits // 100, minutes=digits % 100)
    return wall_iso(wall if wall > shop.here else wall + timedelta(days=1))


def wall_iso(wall: datetime) -> str:
    """Return a local time in ISO form, to the minute."""
    return wall.isoformat(timespec="minutes")
