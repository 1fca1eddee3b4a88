"""Times that are told rather than promised: "købt i maj", "the shop is open 10-18", "Windows 10 til 11"."""

from repairdesk.phrases.lexicon import Reader
from repairdesk.phrases.tokens import touching

_RELEASED = ("version", "ver", "firmware", "bios", "ios", "macos", "android", "driver")
"""What comes in versions with a point: "version 3.12" is no date."""


def clause(reader: Reader, index: int) -> tuple[int, int]:
    """Return the clause that the word at `index` stands in."""
    start = end = index
    while start > 0 and not _ends_clause(reader, start - 1):
        start -= 1
    while end < len(reader) and not _ends_clause(reader, end):
        end += 1
    return start, end


def _ends_clause(reader: Reader, index: int) -> bool:
    if reader.tokens[index].is_word:
        return False
    if reader.sign(index, ".", ","):
        return not touching(reader.tokens, index + 1) and not (
            reader.sign(index, ".") and reader.ends_before(index + 1, "clock", "the", "by", "month")
        )
    return reader.sign(index, ";", "!", "?")


def is_told(reader: Reader, start: int, span: bool) -> bool:
    """Whether the clause of the time at `start` tells something, promises nothing and names no deadline."""
    telling = reader.places("told")
    if not telling:
        return False
    first, last = clause(reader, start)
    if not any(first <= index < last for index in telling):
        return False
    if any(first <= index < last for index in reader.places("kind")):
        return False
    if span and reader.ends_before(start, "span_by"):
        return False
    lead = start
    while (before := reader.ends_before(lead, "clock", "the", "this")) is not None and before[0] < lead:
        if reader.ends_before(lead, "deadline"):
            return False
        lead = before[0]
    return reader.all(start, "deadline") == [] and reader.ends_before(lead, "deadline") is None


def greetings(reader: Reader) -> set[int]:
    """Return the words of "good morning" and "god weekend", which name no time."""
    return {
        place
        for start in reader.places("greeting")
        for end, _ in reader.all(start, "greeting")[:1]
        for place in range(start, end)
    }


def versions(reader: Reader) -> set[int]:
    """Return the numbers that are versions of something: both in "Windows 10 til 11"."""
    found: set[int] = set()
    for index in reader.numbered:
        if reader.sign(index - 1, *_RELEASED) and reader.sign(index + 1, "."):
            found |= {index, index + 2}
        named = reader.ends_before(index, "version") is not None
        if not named or reader.number(index) is None or reader.sign(index + 1, ".", ":"):
            continue
        found.add(index)
        join = reader.first(index + 1, "range")
        if join is None or reader.number(join[0]) is None or join[0] - index != 2:
            continue
        if not reader.sign(join[0] + 1, ":", "."):
            found |= {index + 1, join[0]}
    return found
