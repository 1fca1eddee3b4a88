"""A day as it was said, and steps on the calendar."""

import calendar
import datetime as dt
from dataclasses import dataclass
from datetime import date, timedelta

from repairdesk.phrases.amounts import Length


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or the days `first` to `date` of a period of which the last open one counts."""

    date: dt.date
    code: str = ""
    """weekday, date, today, relative, week, weekend, month, closing; or impossible."""
    first: dt.date | None = None
    other: dt.date | None = None
    """The other day "next Tuesday" could be, or the end of the week that "before the weekend" could be."""
    fixed: bool = False
    """Whether the day stays where it is even when its time has passed."""
    through: bool = False
    """Whether the words before name only its beginning or middle."""


IMPOSSIBLE = Day(date.min, "impossible", fixed=True)


def week_of(first: date, code: str = "week") -> Day:
    monday = first - timedelta(days=first.weekday())
    return Day(monday + timedelta(days=6), code, monday, fixed=True)


def month_of(first: date) -> Day:
    last = calendar.monthrange(first.year, first.month)[1]
    return Day(first.replace(day=last), "month", first.replace(day=1), fixed=True)


def add_length(day: date, length: Length) -> date:
    """Return `day` moved on by the days and months of `length`; the 31st becomes a month's last day."""
    months = day.year * 12 + day.month - 1 + length.months
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(days=length.days)
