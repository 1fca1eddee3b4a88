"""Why a time that was said is no deadline: it is past, a duration, a rhythm, a beginning, or hangs on an event."""

from repairdesk.phrases.clocks import Clock
from repairdesk.phrases.day import Day
from repairdesk.phrases.items import Item, is_glue
from repairdesk.phrases.lexicon import Reader
from repairdesk.phrases.told import clause, is_told


def refusal(reader: Reader, item: Item) -> str:
    """Return why a time reading is no deadline, or an empty string."""
    if item.kind in ("past", "refused_span"):
        return "past" if item.kind == "past" else "duration"
    if item.kind in ("vague", "working"):
        return ""
    start = item.start
    while (lead := reader.ends_before(start, "the", "clock", "this", "next")) is not None and lead[0] < start:
        if reader.ends_before(start, "since", "not_before"):
            break
        start = lead[0]
    if reader.ends_before(start, "since"):
        return "rhythm"
    if reader.ends_before(start, "not_before"):
        return "not_before"
    if reader.ends_before(start, "only") and isinstance(item.value, Clock) and item.value.start is not None:
        return "rhythm"
    if reader.ends_before(start, "valid"):
        return "told"
    if _is_awaited(reader, start):
        return "not_before"
    strict = reader.ends_before(start, "strictly")
    if strict and _is_forbidden(reader, strict[0]):
        return "not_before"
    if _is_earliest(reader, item):
        return "not_before"
    if is_told(reader, item.start, item.kind == "span"):
        return "told"
    lower = reader.ends_before(start, "lower")
    from_span = lower is not None and reader.ends_before(lower[0], "unit") is not None
    if lower and not from_span and item.kind == "day" and not _range_follows(reader, item.end):
        return "not_before"
    if reader.ends_before(start, "part_of_period") and item.kind == "day":
        day = item.value
        return "part_of_period" if isinstance(day, Day) and day.first is not None else ""
    return ""


def _range_follows(reader: Reader, end: int) -> bool:
    return reader.first(end, "and") is not None


def _is_forbidden(reader: Reader, before: int) -> bool:
    """Whether the last verb of the clause up to `before` is denied, as in "don't call before 10"."""
    first, _ = clause(reader, before)
    if reader.ends_before(before, "not"):
        return True
    verbs = [place for place in reader.places("kind") if first <= place < before]
    if not verbs:
        return False
    start, end = verbs[-1], reader.all(verbs[-1], "kind")[0][0]
    denied = reader.ends_before(start, "not") is not None or bool(reader.all(end, "not"))
    return denied and not any(first <= place < before for place in reader.places("remind"))


def _is_awaited(reader: Reader, start: int) -> bool:
    """Whether nothing happens "until" then, as in "can't be reached until Monday"."""
    until = reader.ends_before(start, "until")
    if until is None:
        return False
    first, _ = clause(reader, until[0])
    return any(first <= place < until[0] for place in reader.places("not"))


def _is_earliest(reader: Reader, item: Item) -> bool:
    """Whether "at the earliest" speaks of this time: "Tuesday at the earliest", "tidligst klar onsdag"."""
    first, _ = clause(reader, item.start)
    said = any(first <= place < item.start for place in reader.places("earliest"))
    if said and not any(first <= place < item.start for place in reader.places("deadline")):
        return True
    tail = reader.first(item.end, "earliest")
    if tail is None or item.kind not in ("day", "part", "clock"):
        return False
    end = tail[0]
    return end >= len(reader) or not (reader.tokens[end].is_number or reader.first(end, "clock", "number"))


def is_beside_event(reader: Reader, item: Item, following: Item | None) -> bool:
    """Whether a length counts from something that has no time yet: "two weeks after pickup"."""
    beside = reader.first(item.end, "beside") if item.kind == "span" else None
    if beside is None or reader.ends_before(item.start, "span_by"):
        return False
    return following is None or following.kind == "vague" or not is_glue(reader, item.end, following.start)


def is_denied(reader: Reader, item: Item, start: int) -> bool:
    """Whether this time is ruled out, "not today" or "ikke klar i dag, men"; `start` is where its lead begins."""
    verb = reader.ends_before(start, "kind")
    denied = reader.ends_before(verb[0] if verb else start, "denies") or reader.ends_before(start, "denies")
    first, _ = clause(reader, item.start)
    if any(first <= place < item.start for place in reader.places("reservation", "when")):
        return False
    if denied is not None:
        return True
    after = item.end + reader.sign(item.end, ",")
    return reader.sign(after, "men", "but") and any(
        first <= place < item.start for place in reader.places("denies")
    )
