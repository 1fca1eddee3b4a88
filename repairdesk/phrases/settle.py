"""From what was said about a time to the instant it means."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from repairdesk.domain.due import Due, at_wall, within
from repairdesk.domain.zone import local
from repairdesk.phrases.amounts import Length
from repairdesk.phrases.clocks import DAY, Clock
from repairdesk.phrases.day import Day, add_length
from repairdesk.phrases.moment import Moment
from repairdesk.phrases.shop_clock import NOON, Shop, midnight, wall_iso


@dataclass(slots=True)
class Settled:
    """The due found, whether it rolled to tomorrow, and the doubts with the local times to choose from."""

    due: Due | None = None
    rolled: bool = False
    doubts: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    refused: str = ""


def _hour(shop: Shop, day: date, clock: Clock, part: str) -> datetime:
    minutes = shop.pick(day, clock.minutes, clock.exact, part)
    if clock.start is not None and not clock.exact:
        begin = shop.pick(day, clock.start, False, part)
        if minutes <= begin and minutes + NOON <= 24 * 60:
            minutes += NOON
    return midnight(day) + timedelta(minutes=minutes)


def _on(shop: Shop, moment: Moment, day: date) -> datetime:
    """Return the wall time meant on `day`, with "an hour before" taken off."""
    return _plain(shop, moment, day) + moment.shift


def _plain(shop: Shop, moment: Moment, day: date) -> datetime:
    if moment.clock:
        return _hour(shop, day, moment.clock, moment.part)
    if moment.part:
        return shop.part_end(day, moment.part)
    if moment.closing == "opening":
        return shop.hours.opening_on(day) or midnight(day)
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
        if closing is not None and closing <= midnight(first):
            return closing if closing > shop.here else midnight(first)
    return midnight(first)


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
        return midnight(today) + timedelta(days=1)
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
    here = local(due.instant, shop.hours.zone).replace(tzinfo=None)
    choices = {"eight_days": _iso(here, here + timedelta(days=1))}
    choices |= dict.fromkeys(("day_mismatch", "several_times"), _others(shop, moment, here))
    choices["about_time"] = _on_the_hour(shop, moment, here)
    settled.doubts = [(code, found or choices.get(code, ())) for code, found in settled.doubts]
    return settled


def _others(shop: Shop, moment: Moment, here: datetime) -> tuple[str, ...]:
    """Return the time read and the coming local times of the days, hours and lengths that were said as well."""
    plain = replace(moment, doubts=[], others=[])
    instead = [_with(plain, other) for other in moment.others]
    if moment.length and (moment.day or moment.has_hour):
        instead.append(replace(plain, length=None))
    return _choices(shop, here, instead)


def _with(moment: Moment, other: Day | Clock | Length) -> Moment:
    if isinstance(other, Day):
        return replace(moment, day=other)
    return replace(moment, length=other) if isinstance(other, Length) else replace(moment, clock=other)


def _on_the_hour(shop: Shop, moment: Moment, here: datetime) -> tuple[str, ...]:
    """Return the time read and the hour itself for "just past five"; nothing where a time is only near."""
    clock = moment.clock
    if clock is None or not clock.about:
        return ()
    hour = replace(clock, minutes=(clock.minutes - clock.about) % DAY, about=0)
    return _choices(shop, here, [replace(moment, doubts=[], clock=hour)])


def _choices(shop: Shop, here: datetime, instead: list[Moment]) -> tuple[str, ...]:
    """Return the local time read and those of other moments that are still to come; nothing without another."""
    found = [due for each in instead if (due := settle(shop, each).due) is not None]
    walls = [local(due.instant, shop.hours.zone).replace(tzinfo=None) for due in found]
    return (
        _iso(here, *(wall for wall in walls if wall != here)) if any(wall != here for wall in walls) else ()
    )
