"""What is said of a time at which the shop is closed, and of the times that are offered instead."""

from datetime import date, datetime, time, timedelta

from repairdesk.domain.due import Due
from ui.i18n import translate
from ui.lists.counts import counts
from ui.shop import Shop
from ui.today.question import in_full
from ui.wording import Wording


def fact(due: Due, shop: Shop) -> str:
    """Return "24 hours is Saturday 15:20. The shop closes at 14:00." """
    words, wall = shop.wording, shop.wording.wall(due.instant)
    ends_a_day = not due.is_span and wall.time() == time(0)
    day = wall.date() - timedelta(days=1) if ends_a_day else wall.date()
    name = words.weekday_long(day)
    if ends_a_day:
        first = translate("Today", "Due by the end of %1.").replace("%1", name)
    elif due.is_span:
        span = _span(due.instant - shop.clock.now(), words)
        first = translate("Today", "%1 is %2 %3.").replace("%1", span)
    else:
        first = translate("Today", "Due %2 %3.")
    first = first.replace("%2", name).replace("%3", words.oclock(wall))
    return f"{first} {_closed(shop, day, wall.replace(tzinfo=None))}"


def _closed(shop: Shop, day: date, wall: datetime) -> str:
    """Say why nobody is there at `wall`, by the opening hours of `day`."""
    words, hours = shop.wording, shop.hours
    last = hours.closing_on(day)
    if last is None:
        return translate("Today", "The shop is closed on %1.").replace("%1", words.day(day, long=True))
    spans = hours.spans_on(day)
    opens = [at for span in spans if (at := datetime.combine(day, span.opens)) > wall]
    closed = [at for span in spans if (at := datetime.combine(day, span.closes)) <= wall]
    if opens and closed:
        text = translate("Today", "The shop is closed from %1 to %2.")
        return text.replace("%1", words.oclock(closed[-1])).replace("%2", words.oclock(opens[0]))
    if opens:
        return translate("Today", "The shop opens at %1.").replace("%1", words.oclock(opens[0]))
    return translate("Today", "The shop closes at %1.").replace("%1", words.oclock(last))


def offer(instant: datetime, now: datetime, wording: Wording) -> tuple[str, str]:
    """Return how far off an offered time is, short and as it is read aloud: "22 h" and "in 22 hours"."""
    minutes = max(round((instant - now).total_seconds() / 60), 1)
    if minutes < 60:
        return wording.hours(timedelta(minutes=minutes)), counts.in_minutes(minutes)
    hours = round(minutes / 60)
    return wording.hours(timedelta(hours=hours)), counts.in_hours(hours)


def _span(span: timedelta, wording: Wording) -> str:
    """Return "24 hours", or "1 h 30" where they are not whole; a minute may have passed since it was said."""
    minutes = round(span.total_seconds() / 60)
    hours = round(minutes / 60)
    whole = hours > 0 and abs(minutes - 60 * hours) <= 1
    return counts.hours(hours) if whole else wording.hours(timedelta(minutes=minutes))


def named(instant: datetime, now: datetime, wording: Wording) -> str:
    """Return "Saturday 13:30", with the date where the weekday alone could be another week's."""
    wall, today = wording.wall(instant), wording.wall(now).date()
    near = 0 <= (wall.date() - today).days < 7
    return f"{wording.weekday_long(wall.date())} {wording.clock(wall)}" if near else in_full(wording, instant)
