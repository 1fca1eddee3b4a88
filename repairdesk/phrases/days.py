"""Days: weekdays, dates, "i morgen", "uge 48", "næste uge", "end of week", feasts."""

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from repairdesk.phrases.amounts import Length
from repairdesk.phrases.lexicon import Reader
from repairdesk.phrases.tokens import touching


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


def _weekday(today: date, number: int) -> Day:
    return Day(today + timedelta(days=(number - today.weekday()) % 7), "weekday")


def _next_weekday(today: date, number: int) -> Day:
    """Return "next Tuesday": the one of next calendar week; the coming one too, when that is another."""
    monday = today - timedelta(days=today.weekday())
    chosen = monday + timedelta(days=7 + number)
    coming = today + timedelta(days=(number - today.weekday()) % 7 or 7)
    return Day(chosen, "next_weekday", other=coming if coming != chosen else None, fixed=True)


def _week(first: date, code: str = "week") -> Day:
    monday = first - timedelta(days=first.weekday())
    return Day(monday + timedelta(days=6), code, monday, fixed=True)


def _month(first: date) -> Day:
    last = calendar.monthrange(first.year, first.month)[1]
    return Day(first.replace(day=last), "month", first.replace(day=1), fixed=True)


def add_length(day: date, length: Length) -> date:
    """Return `day` moved on by the days and months of `length`; the 31st becomes a month's last day."""
    months = day.year * 12 + day.month - 1 + length.months
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(days=length.days)


def _period(today: date, code: object) -> Day:
    assert isinstance(code, str)
    match code.split():
        case ["week", step]:
            return _week(today + timedelta(days=7 * int(step)))
        case ["weekend", *steps]:
            sunday = _week(today + timedelta(days=7 * len(steps))).date
            return Day(sunday, "weekend", sunday - timedelta(days=1), fixed=True)
        case ["after", "weekend"]:
            return Day(_week(today).date + timedelta(days=1), "relative", fixed=True)
        case ["before", "weekend"]:
            friday = _week(today).date - timedelta(days=2)
            return Day(friday, "before_weekend", _week(today).first, fixed=True)
        case ["month", step]:
            return _month(add_length(today.replace(day=1), Length(months=int(step))))
    raise AssertionError(code)


def on_date(today: date, day: int, month: int, year: int | None = None) -> Day:
    """Return the date; without a year the coming one."""
    if year is not None:
        year += 2000 if year < 100 else 0
        try:
            return Day(date(year, month, day), "date", fixed=True)
        except ValueError:
            return IMPOSSIBLE
    for candidate in (today.year, today.year + 1):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= today:
            return Day(found, "date", fixed=True)
    return IMPOSSIBLE


def _day_of_month(today: date, day: int) -> Day:
    """Return the coming "d. 3."."""
    for step in range(12):
        first = add_length(today.replace(day=1), Length(months=step))
        if day <= calendar.monthrange(first.year, first.month)[1] and first.replace(day=day) >= today:
            return Day(first.replace(day=day), "date", fixed=True)
    return IMPOSSIBLE


def _ordinals(reader: Reader, index: int) -> Iterator[tuple[int, int, bool]]:
    """Yield days of a month: 3, 3., 3rd, third; with whether it is plainly an ordinal."""
    number = reader.number(index)
    if number is not None and len(reader.tokens[index].text) <= 2:
        tail = reader.first(index + 1, "ordinal_tail") if touching(reader.tokens, index + 1) else None
        if tail:
            yield tail[0], number, True
        if reader.sign(index + 1, ".") and touching(reader.tokens, index + 1):
            yield index + 2, number, True
        yield index + 1, number, False
    for end, value in reader.all(index, "ordinal"):
        assert isinstance(value, int)
        yield end, value, True


def _year(reader: Reader, index: int) -> tuple[int, int | None]:
    """Return the year that may follow a date."""
    after = index + 1 if reader.sign(index, ",", "-", "/", ".") else index
    year = reader.number(after)
    if year is not None and 2000 <= year < 2100 and not reader.ends_before(after, "clock"):
        return after + 1, year
    short = touching(reader.tokens, index) and touching(reader.tokens, after) and after > index
    if year is not None and short and len(reader.tokens[after].text) == 2 and 20 <= year < 100:
        return after + 1, year
    return index, None


def _named_month(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield "3. december", "the 3rd of December", "Dec 3", "December the 3rd"."""
    for end, day, _ in _ordinals(reader, index):
        middle = end + 1 if reader.sign(end, "of", "i", "-") else end
        for last, month in reader.all(middle, "month"):
            assert isinstance(month, int)
            last, year = _year(reader, last)
            yield last, on_date(today, day, month, year)
    for end, month in reader.all(index, "month"):
        assert isinstance(month, int)
        middle = end + 1 if reader.sign(end, "the", "den") else end
        for last, day, plain in _ordinals(reader, middle):
            if day >= 1 and (plain or not reader.sign(last, ":", ".", "h")):
                last, year = _year(reader, last)
                yield last, on_date(today, day, month, year)


def _digits(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield 3/12, 3/12-2026, 3.12., 3.12.2026 and 2026-12-03."""
    first, second = reader.number(index), reader.number(index + 2)
    if first is None or second is None:
        return
    tokens, joint = reader.tokens, reader.tokens[index + 1].text
    if not (touching(tokens, index + 1) and touching(tokens, index + 2)):
        return
    third = reader.number(index + 4)
    if len(tokens[index].text) == 4:
        if third is not None and joint in "-/." and tokens[index + 3].text == joint:
            yield index + 5, on_date(today, third, second, first) if first > 0 else IMPOSSIBLE
        return
    if len(tokens[index].text) > 2 or len(tokens[index + 2].text) > 2 or joint not in "/.-":
        return
    end, year = _year(reader, index + 3)
    if joint == "/" or (joint == "-" and year is not None):
        yield end, on_date(today, first, second, year)
    elif joint == ".":
        dotted = reader.sign(index + 3, ".") and touching(tokens, index + 3)
        led = reader.ends_before(index, "the") is not None
        odd = second <= 12 and second % 5 != 0 and not tokens[index].text.startswith("0") and 1 <= first <= 31
        clock = reader.ends_before(index, "clock") is not None
        dated = (led or odd or dotted) and not clock and (second <= 12 or led)
        if year is not None or dated:
            yield (end if year is not None else index + 3 + dotted), on_date(today, first, second, year)


def _plain_day(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield "d. 3.", "den 3.", "the 3rd", "den tredje"; a number alone only after its article."""
    for end, day, plain in _ordinals(reader, index):
        led = reader.ends_before(index, "the") is not None
        digits = reader.tokens[index].is_number
        if (
            plain
            and digits
            and reader.sign(end - 1, ".")
            and (beside := reader.ends_before(index, "weekday"))
        ):
            found = _day_of_month(today, day)
            if found.date > date.min and found.date.weekday() == beside[1]:
                yield end, found
        if not 1 <= day <= 31 or not (led or (plain and digits and not reader.sign(end - 1, "."))):
            continue
        counts = reader.first(end, "unit", "minutes") or reader.sign(end, ":", ".", "/")
        alone = plain or not led or not reader.is_known(end) or reader.first(end, "clock", "by")
        if alone and not counts:
            yield end, _day_of_month(today, day)


def _weekdays(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield weekdays, with "næste", "this coming" and the like before them."""
    start, steps = index, 0
    upcoming = reader.first(index, "next")
    if upcoming:
        start, steps = upcoming[0], 1
    elif lead := reader.first(index, "this"):
        start = lead[0]
    for end, number in reader.all(start, "weekday"):
        assert isinstance(number, int)
        yield end, _next_weekday(today, number) if steps else _weekday(today, number)
    for end, number in reader.all(start, "weekday_short"):
        assert isinstance(number, int)
        dotted = reader.sign(end, ".")
        follows = (
            reader.number(end + dotted) is not None or reader.first(end + dotted, "clock", "part") is not None
        )
        before = reader.ends_before(start, "by", "next", "kind", "range") is not None and start > 0
        if reader.sign(start, "fri") and reader.ends_before(start, "free"):
            continue
        if dotted or follows or before:
            yield end + dotted, _next_weekday(today, number) if steps else _weekday(today, number)


def _week_number(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield "uge 48"."""
    for end, _ in reader.all(index, "week_number"):
        number = reader.number(end)
        if number is None:
            continue
        for year in (today.year, today.year + 1):
            try:
                monday = date.fromisocalendar(year, number, 1)
            except ValueError:
                continue
            if monday + timedelta(days=6) >= today:
                yield end + 1, _week(monday)
                break
        else:
            yield end + 1, IMPOSSIBLE


def day_at(reader: Reader, index: int, today: date) -> tuple[int, Day] | None:
    """Return the day that begins at `index` and where it ends, the longest reading."""
    found: list[tuple[int, Day]] = []
    for end, step in reader.all(index, "day"):
        assert isinstance(step, int)
        found.append((end, Day(today + timedelta(days=step), "relative" if step else "today", fixed=True)))
    for end, code in reader.all(index, "period"):
        found.append((end, _period(today, code)))
    for end, feast in reader.all(index, "feast"):
        assert isinstance(feast, tuple)
        found.append((end, on_date(today, feast[1], feast[0])))
    found += _week_number(reader, index, today)
    found += _named_month(reader, index, today)
    found += _digits(reader, index, today)
    found += _plain_day(reader, index, today)
    found += _weekdays(reader, index, today)
    found += _month_alone(reader, index, today)
    if not found:
        return None
    end, day = max(found, key=lambda reading: reading[0])
    if (
        reader.sign(end, "week")
        and day.first is None
        and reader.number(end + 1) is None
        and day.date > date.min
    ):
        return end + 1, Day(day.date + timedelta(days=7), "relative", fixed=True)
    return end, day


def _month_alone(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield the whole month in "i december" and "end of November"; "inden december" could be two things."""
    if not reader.sign(index - 1, "i", "in", "of", "af", "av", "during", "ultimo", "primo", "medio"):
        return
    for end, month in reader.all(index, "month"):
        assert isinstance(month, int)
        yield end, _month(date(today.year + (month < today.month), month, 1))
