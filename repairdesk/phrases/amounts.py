"""Numbers and lengths of time: "femogtyve minutter", "2½ time", "an hour and a half", "2-3 dage"."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from repairdesk.phrases import lexicon_en
from repairdesk.phrases.lexicon import Reader, is_last
from repairdesk.phrases.tokens import touching

SIGNS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_HALF = Fraction(1, 2)
_REAL = {"minute": 1, "quarter": 15, "half_hour": 30, "hour": 60, "three_quarters": 45, "full_day": 24 * 60}
_CALENDAR = {"day": (1, 0), "week": (7, 0), "fortnight": (14, 0), "month": (0, 1), "year": (0, 12)}
_SMALLER = {
    "hour": ("quarter", "minute"),
    "full_day": ("hour", "minute"),
    "day": ("hour", "minute"),
    "week": ("day", "full_day"),
    "month": ("week", "day"),
}
_ENGLISH = frozenset({*lexicon_en.UNITS.split(), "a", "an", "next", "any", "this", "the"})
_MEASURES = frozenset(
    "god godt lille knap knapt drøj hel helt hele fuld fuldt knapp drøy drøyt snau snaut liten lita full fullt good"
    " short whole solid".split()
)
"""Words within a length that leave it as it is: "om en god time"."""
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: steps on the calendar and a real span."""

    real: timedelta = timedelta(0)
    days: int = 0
    months: int = 0

    def __add__(self, other: "Length") -> "Length":
        return Length(self.real + other.real, self.days + other.days, self.months + other.months)

    @property
    def is_real(self) -> bool:
        """Whether the length is hours and minutes only."""
        return not self.days and not self.months


def _digits(reader: Reader, index: int) -> Iterator[tuple[int, Fraction]]:
    """Yield the numbers written in digits at `index`: 3, 3/4, 1,5, 1½ and 1 1/2."""
    whole = reader.number(index)
    if whole is None:
        sign = SIGNS.get(reader.tokens[index].text)
        if sign is not None:
            yield index + 1, sign
        return
    after = reader.tokens[index + 1].text if index + 1 < len(reader) else ""
    if after in SIGNS:
        yield index + 2, whole + SIGNS[after]
    below = reader.number(index + 2)
    if below is not None and after == "/" and 0 < whole < below < 10:
        yield index + 3, Fraction(whole, below)
    joined = touching(reader.tokens, index + 1) and touching(reader.tokens, index + 2)
    if below is not None and after in (",", ".") and joined and len(reader.tokens[index + 2].text) <= 2:
        yield index + 3, Fraction(f"{whole}.{reader.tokens[index + 2].text}")
    if below is None and reader.number(index + 1) is not None:
        for end, part in _digits(reader, index + 1):
            if part < 1:
                yield end, whole + part
    yield index + 1, Fraction(whole)


def numbers(reader: Reader, index: int) -> Iterator[tuple[int, Fraction]]:
    """Yield every number that begins at `index`, the longest first."""
    if index >= len(reader):
        return
    yield from _digits(reader, index)
    for end, value in reader.all(index, "number"):
        assert isinstance(value, int | Fraction)
        sign = SIGNS.get(reader.tokens[end].text) if value == 1 and end < len(reader) else None
        if sign is not None:
            yield end + 1, sign
        if value in (20, 30, 40, 50):
            yield from _joined(reader, end, Fraction(value))
        yield end, Fraction(value)


def _joined(reader: Reader, index: int, tens: Fraction) -> Iterator[tuple[int, Fraction]]:
    for end, value in reader.all(index, "number"):
        if (
            isinstance(value, int)
            and 0 < value < 10
            and reader.tokens[index].word not in ("a", "an", "et", "en", "ett")
        ):
            yield end, tens + value


def quantities(reader: Reader, index: int) -> Iterator[tuple[int, Fraction]]:
    """Yield amounts that begin at `index`; a range such as "2-3" or "en til to" is its end."""
    for end, low in numbers(reader, index):
        for join, _ in reader.all(end, "range") or reader.all(end, "and"):
            for last, high in numbers(reader, join):
                if high > low or (high == low and high > 1):
                    yield last, high
        for last, more in reader.all(end, "half_more"):
            assert isinstance(more, Fraction)
            if low >= 1 and low.denominator == 1:
                yield last, low + more
        yield end, low


def _length(amount: Fraction, unit: object) -> Length | None:
    assert isinstance(unit, str)
    if amount <= 0 or amount > _LONGEST:
        return None
    if unit in _REAL:
        return Length(timedelta(seconds=round(amount * _REAL[unit] * 60)))
    days, months = _CALENDAR[unit]
    if unit == "day" and amount.denominator > 1:
        return Length(timedelta(seconds=round(amount * 86400)))
    if (amount * days).denominator > 1:
        return Length(days=round(amount * days + _HALF))
    return Length(days=int(amount * days), months=0) if days else _months(amount * months)


def _months(months: Fraction) -> Length:
    whole = int(months)
    return Length(days=round((months - whole) * 30), months=whole)


def _single(reader: Reader, index: int) -> Iterator[tuple[int, str, Length]]:
    """Yield "two hours", "an hour and a half", "2 timer"; with the unit, for what may follow."""
    colon = _colon(reader, index)
    if colon:
        yield colon
    for number_end, amount in quantities(reader, index):
        for end, unit in units(reader, number_end + reader.sign(number_end, *_MEASURES)):
            assert isinstance(unit, str)
            for last, more in reader.all(end, "half_more"):
                assert isinstance(more, Fraction)
                length = _length(amount + more, unit)
                if length and not reader.all(last, "unit"):
                    yield last, unit, length
            yield from _or_more(reader, end, unit)
            length = _length(amount, unit)
            if length:
                yield end, unit, length


def units(reader: Reader, index: int) -> list[tuple[int, object]]:
    """Return the units at `index`; after an English word "time" and "times" are no hours, and "d 3/12" no days."""
    if reader.sign(index, "time", "times") and index > 0:
        before = reader.tokens[index - 1].word
        counted = reader.sign(index, "times") and not reader.sign(index + 1, "tid", "'", "’")
        if before in _ENGLISH or (counted and reader.tokens[index - 1].is_number):
            return []
    if reader.sign(index, "d") and (reader.number(index + 1) is not None or reader.number(index - 1) is None):
        return []
    return reader.all(index, "unit")


def _colon(reader: Reader, index: int) -> tuple[int, str, Length] | None:
    """Return "1:30 time" and, after "om", "30m"."""
    whole, minutes = reader.number(index), reader.number(index + 2)
    if whole is not None and minutes is not None and minutes < 60 and reader.sign(index + 1, ":"):
        for end, unit in reader.all(index + 3, "unit"):
            if unit == "hour":
                return end, "minute", Length(timedelta(hours=whole, minutes=minutes))
    short = reader.sign(index + 1, "m") and touching(reader.tokens, index + 1)
    if whole and short and whole < 1000 and reader.ends_before(index, "span_by"):
        return index + 2, "minute", Length(timedelta(minutes=whole))
    return None


def _or_more(reader: Reader, index: int, unit: str) -> Iterator[tuple[int, str, Length]]:
    """Yield the end of "an hour or two" and "en dag eller to"."""
    if reader.sign(index, "or", "eller"):
        for end, amount in numbers(reader, index + 1):
            length = _length(amount, unit)
            if length and amount > 1 and not reader.first(end, "unit", "clock_tail"):
                yield end, unit, length


def _joint(reader: Reader, index: int) -> int:
    """Step over "og", "and", "," or "+" between the parts of one length."""
    if reader.sign(index, "og", "and", ",", "+", "&"):
        return index + 1
    return index


def _following(reader: Reader, index: int, unit: str, length: Length) -> tuple[int, Length]:
    """Return the end and sum of what follows a length: "1t 30m", "1h30", "2 timer og 30 min"."""
    if unit not in _SMALLER:
        return index, length
    start = _joint(reader, index)
    for end, smaller, more in _single(reader, start):
        if smaller in _SMALLER[unit]:
            return _following(reader, end, smaller, length + more)
    minutes = reader.number(start)
    if unit == "hour" and minutes is not None and minutes < 60:
        if reader.sign(start + 1, "m"):
            return start + 2, length + Length(timedelta(minutes=minutes))
        joined = touching(reader.tokens, index) or (minutes % 5 == 0 and is_last(reader, start + 1))
        if joined and len(reader.tokens[start].text) == 2:
            return start + 1, length + Length(timedelta(minutes=minutes))
    return index, length


def _tail(reader: Reader, index: int) -> int:
    """Step over "tid" and "time" in "en uges tid" and "two days' time"."""
    after = index + 1 if reader.sign(index, "'", "’") else index
    if reader.sign(index, "from", "fra") and reader.sign(index + 1, "now", "nu", "nå"):
        return index + 2
    return after + 1 if reader.sign(after, "tid", "time") else index


def _determiner(reader: Reader, index: int) -> int:
    """Step over "det næste", "the next", "de næste"."""
    start = index
    if reader.sign(index, "en", "et", "ei") and reader.number(index + 1) is not None:
        return index + 1
    for category in ("the", "next"):
        if reader.all(index, category):
            index = reader.all(index, category)[0][0]
    return index if index == start or reader.ends_before(index, "next") else start


def length_at(reader: Reader, index: int) -> tuple[int, Length] | None:
    """Return the length of time that begins at `index` and where it ends, the longest reading."""
    best: tuple[int, Length] | None = None
    start = _determiner(reader, index)
    for end, unit, length in _single(reader, start):
        last, total = _following(reader, end, unit, length)
        last = _tail(reader, last)
        if best is None or last > best[0]:
            best = (last, total)
    led = reader.ends_before(index, "span_by") is not None
    for end, bare in reader.all(index, "bare_hour") if best is None and led else []:
        length_of = _length(Fraction(1), bare)
        if length_of:
            return end, length_of
    for end, named in units(reader, start) if best is None and start > index else []:
        if named in _REAL:
            length_of = _length(Fraction(1), named)
            return (end, length_of) if length_of else None
    return best
