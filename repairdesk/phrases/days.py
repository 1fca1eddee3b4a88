"""Days: weekdays, "i morgen", "uge 48", "næste uge", "end of week", feasts."""

from collections.abc import Iterator
from datetime import date, timedelta

from repairdesk.phrases.amounts import Length
from repairdesk.phrases.dates import dates_at, on_date
from repairdesk.phrases.day import IMPOSSIBLE, Day, add_length, month_of, week_of
from repairdesk.phrases.lexicon import Reader, is_last
from repairdesk.phrases.tokens import touching


def _weekday(today: date, number: int) -> Day:
    return Day(today + timedelta(days=(number - today.weekday()) % 7), "weekday")


def _next_weekday(today: date, number: int) -> Day:
    """Return "next Tuesday": the one of next calendar week; the coming one too, when that is another."""
    monday = today - timedelta(days=today.weekday())
    chosen = monday + timedelta(days=7 + number)
    coming = today + timedelta(days=(number - today.weekday()) % 7 or 7)
    return Day(chosen, "next_weekday", other=coming if coming != chosen else None, fixed=True)


def _period(today: date, code: object) -> Day:
    assert isinstance(code, str)
    match code.split():
        case ["week", step]:
            return week_of(today + timedelta(days=7 * int(step)))
        case ["weekend", *steps]:
            sunday = week_of(today + timedelta(days=7 * len(steps))).date
            return Day(sunday, "weekend", sunday - timedelta(days=1), fixed=True)
        case ["after", "weekend"]:
            return Day(week_of(today).date + timedelta(days=1), "after_weekend", fixed=True)
        case ["before", "weekend"]:
            friday = week_of(today).date - timedelta(days=2)
            return Day(friday, "before_weekend", week_of(today).first, fixed=True)
        case ["month", step]:
            return month_of(add_length(today.replace(day=1), Length(months=int(step))))
    raise AssertionError(code)


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
            reader.number(end + dotted) is not None
            or reader.first(end + dotted, "clock", "part", "after_day") is not None
            or _hour_follows(reader, start, end + dotted)
        )
        before = start > 0 and (
            reader.ends_before(start, "by", "next", "kind", "range", "part", "am", "pm") is not None
            or (reader.number(start - 1) is not None and is_last(reader, end))
        )
        if reader.sign(start, "fri") and reader.ends_before(start, "free"):
            continue
        if dotted or follows or before:
            yield end + dotted, _next_weekday(today, number) if steps else _weekday(today, number)


def _hour_follows(reader: Reader, start: int, end: int) -> bool:
    """Whether "after 3" or "før kl 12" follows; "man", "sat" and "fri" are other words before these."""
    lead = reader.first(end, "lower", "clock_by")
    if lead is None or reader.sign(start, "man", "sat", "fri"):
        return False
    return reader.number(lead[0]) is not None or reader.first(lead[0], "clock") is not None


def _dotted(reader: Reader, index: int, today: date) -> Iterator[tuple[int, Day]]:
    """Yield "ti. kl 16", as calendars shorten the days; the dot and an hour or a date make it one."""
    for end, number in reader.all(index, "weekday_dot"):
        assert isinstance(number, int)
        dot = reader.sign(end, ".") and touching(reader.tokens, end)
        follows = (
            reader.sign(end + 1, "kl", "klokken", "klokka", "d", "den") or reader.number(end + 1) is not None
        )
        if dot and follows and not touching(reader.tokens, end + 1):
            yield end + 1, _weekday(today, number)


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
                yield end + 1, week_of(monday)
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
    found += dates_at(reader, index, today)
    found += _weekdays(reader, index, today)
    found += _dotted(reader, index, today)
    if not found:
        return None
    end, day = max(found, key=lambda reading: reading[0])
    if (
        reader.sign(end, "week", "fortnight")
        and day.first is None
        and reader.number(end + 1) is None
        and day.date > date.min
    ):
        days = 7 if reader.sign(end, "week") else 14
        return end + 1, Day(day.date + timedelta(days=days), "relative", fixed=True)
    return end, day
