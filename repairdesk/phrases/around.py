"""Whether words that could be a time are one here, by what stands around them."""

from repairdesk.phrases.amounts import Length
from repairdesk.phrases.clocks import Clock
from repairdesk.phrases.lexicon import Reader

_COMPARED = frozenset(
    "end enn than over under above below pris prisen price koster koste kostet costs cost for á mindst minst".split()
)
"""What stands before a price: a number of four digits after it is no clock time."""


def words_of(reader: Reader, start: int, end: int) -> str:
    """Return the folded words from `start` up to `end`."""
    return " ".join(token.word for token in reader.tokens[start:end])


def is_duration(reader: Reader, index: int, end: int, length: Length) -> bool:
    """Whether a length of time is a duration or an age and no deadline."""
    if reader.all(end, "span_not_after"):
        return True
    led = reader.ends_before(index, "span_by") is not None
    if reader.ends_before(end, "genitive") and end < len(reader) and reader.tokens[end].is_word and not led:
        return not reader.first(end, "by", "ahead", "lower", "day", "weekday", "part")
    roughly = reader.sign(
        index - 1, "about", "around", "roughly", "ca", "cirka", "omtrent", "omkring", "rundt"
    )
    before = reader.ends_before(index - roughly, "span_not")
    if before is not None and not led:
        return True
    return bool(length.months and length.months % 12 == 0 and not led)


def belongs_elsewhere(reader: Reader, index: int, end: int) -> bool:
    """Whether a vague word is part of something firmer: "no later than", "så snart delen kommer"."""
    for start in range(max(0, index - 2), index):
        for category in ("by", "when", "not_before"):
            if any(last > index for last, _ in reader.all(start, category)):
                return True
    feast = reader.first(index + 1, "feast")
    if feast and feast[0] > end:
        return True
    lead = reader.first(index, "by")
    if lead and (
        lead[0] > end or (lead[0] == end and reader.first(end, "day", "part", "weekday", "period", "by"))
    ):
        return True
    follows = (
        end < len(reader)
        and reader.tokens[end].is_word
        and not reader.first(end, "day", "part", "by", "about")
    )
    return bool(reader.all(index, "when")) and follows


def is_led(reader: Reader, index: int, end: int) -> bool:
    """Whether a time word or a preposition stands beside the words from `index` to `end`."""
    around = ("by", "weekday", "day", "weekday_short")
    if reader.ends_before(index, *around) is not None:
        return True
    return reader.first(end, "weekday", "day", "part", "by") is not None


def bare_clock_stands(
    reader: Reader, start: int, follows: int, clock: Clock, near: bool, known_day: bool
) -> bool:
    """Whether a number without "kl" or minutes is a clock time here."""
    if reader.sign(follows, "%", "/", ":", "x", "×", "€", "$", "+") or reader.all(follows, "money"):
        return False
    if reader.sign(start - 1, "#", "+", "-", "/", "€", "$", "x"):
        return False
    if follows < len(reader) and reader.tokens[follows].is_word and not reader.is_known(follows):
        return False
    if (
        reader.first(follows, "common", "part_noun", "working", "unit", "vague")
        or reader.number(follows) is not None
    ):
        return False
    if words_of(reader, start, follows) in ("en", "et", "ei", "a", "an"):
        return False
    four = reader.tokens[start].is_number and len(reader.tokens[start].text) == 4
    led = (
        reader.ends_before(start, "clock_by", "between", "not_before") is not None or near or clock.about > 0
    )
    odd = (
        clock.minutes % 5
        and not near
        and reader.sign(start - 1, "fra", "from", "efter", "etter", "after", "til", "to")
    )
    if four and (odd or reader.sign(start - 1, *_COMPARED)):
        return False
    if four:
        return led or clock.minutes % 5 == 0
    if clock.start is not None:
        return led or known_day or reader.tokens[start].is_number
    return led
