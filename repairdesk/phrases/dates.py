"""Dates: "3/12", "3. december", "the 25th", "i december"."""

import calendar
from collections.abc import Iterator
from datetime import date

from repairdesk.phrases.amounts import Length
from repairdesk.phrases.day import IMPOSSIBLE, Day, add_length, month_of
from repairdesk.phrases.lexicon import Reader
from repairdesk.phrases.tokens import touching


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
        if plain and digits and _ends_dotted(reader, end):
            yield end, _day_of_month(today, day)
        if not 1 <= day <= 31 or not (led or (plain and digits and not reader.sign(end - 1, "."))):
            continue
        counts = reader.first(end, "unit", "minutes", "edition") or reader.sign(end, ":", ".", "/")
        alone = plain or not led or not reader.is_known(end) or reader.first(end, "clock", "by")
        if alone and not counts:
            yield end, _day_of_month(today, day)


def _ends_dotted(reader: Reader, end: int) -> bool:
    """Whether "27." goes on with an hour, as in "27. inden kl 12", and no new sentence begins."""
    goes_on = reader.sign(end - 1, ".") and end < len(reader) and reader.tokens[end].text[0].islower()
    lead = reader.first(end, "clock", "deadline") if goes_on else None
    if lead is None or reader.ends_before(end - 2, "clock", "job", "clock_by"):
        return False
    return reader.number(lead[0]) is not None or reader.first(lead[0], "clock") is not None


def _month_alone(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield the whole month in "i december" and "end of November"; "inden december" could be two things."""
    if not reader.sign(index - 1, "i", "in", "of", "af", "av", "during", "ultimo", "primo", "medio"):
        return
    for end, month in reader.all(index, "month"):
        assert isinstance(month, int)
        yield end, month_of(date(today.year + (month < today.month), month, 1))


def dates_at(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield every date that begins at `index` and where it ends."""
    yield from _named_month(reader, index, today)
    yield from _digits(reader, index, today)
    yield from _plain_day(reader, index, today)
    yield from _month_alone(reader, index, today)
