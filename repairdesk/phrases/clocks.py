"""Clock times: "halv fire", "kvart i fem", "fem over halv fire", "14.30", "1430", "3pm", "mellem 16 og 17"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from repairdesk.phrases.amounts import numbers
from repairdesk.phrases.lexicon import Reader, is_last
from repairdesk.phrases.tokens import touching

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """A time on the clock in minutes after midnight; unless `exact`, it could be twelve hours later."""

    minutes: int
    exact: bool
    said: bool = True
    """Whether the words alone say it is a clock time, as "kl" or a colon does; a bare "10" does not."""
    start: int | None = None
    """The beginning of a range, in minutes."""
    about: int = 0
    """The minutes past the hour that were allowed where only "just past" it was said."""


def _hours(reader: Reader, index: int) -> Iterator[tuple[int, int, bool]]:
    """Yield whole hours at `index`: where they end, the hour, and whether it is certain."""
    if index >= len(reader):
        return
    if reader.tokens[index].is_number:
        split = reader.sign(index + 1, ".", ":") and touching(reader.tokens, index + 1)
        if split and touching(reader.tokens, index + 2) and reader.number(index + 2) is not None:
            return
        text = reader.tokens[index].text
        if len(text) <= 2 and int(text) <= 24:
            yield index + 1, int(text), text[0] == "0" or not 1 <= int(text) <= 12
        return
    for end, value in numbers(reader, index):
        if value.denominator == 1 and 0 <= value <= 24:
            yield end, int(value), not 1 <= value <= 12


def _by_digits(reader: Reader, index: int) -> tuple[int, Clock] | None:
    """Read 14:30, 14.30, 14h30, 1430 and 0930."""
    first = reader.number(index)
    if first is None:
        return None
    text = reader.tokens[index].text
    if len(text) == 4 and first // 100 <= 24 and first % 100 < 60 and first <= 2400:
        return index + 1, Clock(first // 100 * 60 + first % 100, exact=True, said=False)
    if len(text) > 2 or first > 24 or not reader.sign(index + 1, ":", ".", "h"):
        return None
    second = reader.number(index + 2)
    if second is None or second > 59 or len(reader.tokens[index + 2].text) != 2 or first * 60 + second > DAY:
        return None
    if not touching(reader.tokens, index + 1) or not touching(reader.tokens, index + 2):
        return None
    exact = text[0] == "0" or not 1 <= first <= 12
    return index + 3, Clock(first * 60 + second, exact)


def _half(reader: Reader, index: int) -> Iterator[tuple[int, Clock]]:
    """Yield "halv fire" as 3:30, "half past three" and "half three" as 3:30 after three."""
    for category in ("half", "half_past"):
        for end, shift in reader.all(index, category):
            assert isinstance(shift, int)
            for last, hour, exact in _hours(reader, end):
                if 1 <= hour <= 24:
                    yield last, Clock((hour * 60 + shift) % DAY, exact)


def _just_past(reader: Reader, index: int) -> Iterator[tuple[int, Clock]]:
    """Yield "lige over fem" and "just past five" as a quarter past."""
    for end, later in reader.all(index, "just_past"):
        assert isinstance(later, int)
        intro = reader.first(end, "clock")
        for last, hour, exact in _hours(reader, intro[0] if intro else end):
            if not reader.first(last, "unit", "money", "o_clock"):
                yield last, Clock((hour * 60 + later) % DAY, exact, said=intro is not None, about=later)


def _steps(reader: Reader, index: int) -> Iterator[tuple[int, int]]:
    """Yield the minutes said before "past" or "to"."""
    for end, quarter in reader.all(index, "quarter"):
        assert isinstance(quarter, int)
        yield end, quarter
    for end, count in numbers(reader, index):
        if count.denominator == 1 and 1 <= count <= 29:
            named = reader.first(end, "minutes")
            if (
                named is None
                and count % 5
                and reader.tokens[index].is_number
                and reader.sign(end, "to", "of")
            ):
                continue
            yield (named[0] if named else end), int(count)


def _relative(reader: Reader, index: int) -> Iterator[tuple[int, Clock]]:
    """Yield "kvart over to", "ti minutter i fire", "fem på halv fire", "ten to four"."""
    for middle, step in _steps(reader, index):
        for category in ("after", "before"):
            for end, sign in reader.all(middle, category):
                assert isinstance(sign, int)
                for last, clock in _half(reader, end):
                    yield last, Clock((clock.minutes + sign * step) % DAY, clock.exact)
                for last, hour, exact in _hours(reader, end):
                    yield last, Clock((hour * 60 + sign * step) % DAY, exact)


def _marked(reader: Reader, end: int, clock: Clock) -> tuple[int, Clock]:
    """Read what follows a clock time and makes it certain: am, pm, o'clock, "15-tiden"."""
    hour = clock.minutes // 60
    for category in ("am", "pm"):
        for last, shift in reader.all(end, category):
            if 1 <= hour <= 12 and not (hour == 12 and clock.minutes > 12 * 60 + 59):
                later = 0 if shift == 0 else 12 * 60
                return last, Clock(clock.minutes % (12 * 60) + later, exact=True, about=clock.about)
    tail = reader.first(end, "o_clock")
    if tail:
        return _marked(reader, tail[0], replace(clock, said=True))
    after = end + 1 if reader.sign(end, "-") else end
    tail = reader.first(after, "clock_tail")
    if tail:
        return tail[0], replace(clock, said=True)
    if reader.sign(end, "h", "t") and touching(reader.tokens, end) and clock.exact:
        return end + 1, clock
    return end, clock


def _spelled(reader: Reader, index: int) -> Iterator[tuple[int, Clock]]:
    """Yield an hour and, after "klokken", its minutes: "seksten tredive", "16 30"."""
    for end, hour, exact in _hours(reader, index):
        introduced = reader.ends_before(index, "clock") is not None
        led = introduced or reader.ends_before(index, "clock_by") is not None
        for last, minutes in numbers(reader, end) if led else []:
            if minutes.denominator == 1 and 10 <= minutes < 60 and hour < 24 and not reader.all(last, "unit"):
                yield last, Clock(hour * 60 + int(minutes), exact)
        yield end, Clock(hour * 60, exact, said=introduced)


def _single(reader: Reader, index: int, plain: bool = False) -> tuple[int, Clock] | None:
    """Return the longest clock time at `index`, without its range; `plain` leaves "five to four" to be a range."""
    intro = reader.first(index, "clock")
    start = intro[0] if intro else index
    if start >= len(reader):
        return None
    readings = [*_relative(reader, start), *_half(reader, start), *_spelled(reader, start)]
    readings += _just_past(reader, start)
    for end, hour in reader.all(start, "clock_word"):
        assert isinstance(hour, int)
        readings.append((end, Clock(hour * 60, exact=False)))
    digits = _by_digits(reader, start)
    if digits:
        readings.append(digits)
    if plain:
        joined = [reading for reading in readings if reader.first(reading[0], "and", "am", "pm", "o_clock")]
        readings = joined or readings
    if not readings:
        return None
    end, clock = max((_marked(reader, *reading) for reading in readings), key=lambda reading: reading[0])
    if intro:
        clock = replace(clock, said=True)
    return end, clock


def _named_end(reader: Reader, index: int) -> tuple[int, Clock] | None:
    """Return the noon or midnight that ends a range: "between ten and noon"."""
    named = reader.first(index, "part")
    if named is None or named[1] not in ("noon", "midnight"):
        return None
    return named[0], Clock(12 * 60 if named[1] == "noon" else DAY, exact=True)


def clock_at(reader: Reader, index: int) -> tuple[int, Clock] | None:
    """Return the clock time that begins at `index` and where it ends; a range is its end."""
    between = reader.first(index, "between")
    start = between[0] if between else index
    found = _single(reader, start, plain=between is not None)
    if found is None:
        return None
    end, first = found
    if reader.sign(end, "past") or (reader.sign(end, "over") and is_last(reader, end + 1)):
        return None
    join = reader.first(end, "and" if between else "range")
    if join and (second := _single(reader, join[0]) or _named_end(reader, join[0])):
        last, clock = second
        said = first.said or clock.said or between is not None
        if not (first.said or clock.said) and reader.first(last, "unit", "working"):
            return None
        exact = clock.exact
        return last, Clock(clock.minutes, exact, said, first.minutes)
    return None if between else found
