"""Finds every time expression of a sentence and puts what belongs together into one group."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise, zip_longest

from repairdesk.phrases.amounts import SIGNS, length_at, quantities
from repairdesk.phrases.around import bare_clock_stands, belongs_elsewhere, is_duration, is_led, words_of
from repairdesk.phrases.clocks import Clock, clock_at
from repairdesk.phrases.days import day_at
from repairdesk.phrases.items import Group, Item, Times, is_glue
from repairdesk.phrases.lexicon import Reader, is_last
from repairdesk.phrases.refused import is_beside_event, is_denied, refusal
from repairdesk.phrases.told import greetings, versions

_RANK = ("past", "working", "span", "part", "day", "closing", "clock", "vague")
_NEEDS_LEAD = frozenset(
    "the day|the week|the month|the weekend|weekend|ugen|uka|uken|maned|maneden|weekenden|helga|helgen|helg|dag"
    "|manedsslutt|dagen i dag".split("|")
)
_BEGINNINGS = frozenset(
    "past working vague part_of_period number the next unit bare_hour part day period feast week_number month weekday"
    " weekday_short weekday_dot after_day this ordinal closing opening clock half half_past quarter between clock_word"
    " just_past".split()
)
"""What a time can begin with; other words need not be looked at closely."""
_LENGTH_BEGINS = frozenset({"number", "the", "next", "bare_hour", "unit"})
_DAY_BEGINS = frozenset(
    "day period feast week_number month weekday weekday_short weekday_dot this next ordinal number".split()
)
_CLOCK_BEGINS = frozenset("number clock half half_past quarter between clock_word just_past minutes".split())
"""What each kind of time can begin with, besides digits."""
FRENCH_FROM = 6
"""An hour from which "15h30" may be the clock."""
_SOME_DAY = frozenset({"en dag", "one day", "a day"})


def _candidates(reader: Reader, index: int, today: date) -> Iterator[Item]:
    """Yield every time reading that begins at `index`."""
    for kind in ("past", "working", "vague"):
        for end, value in reader.all(index, kind)[:1]:
            if kind != "vague" or not belongs_elsewhere(reader, index, end):
                yield Item(kind, index, end, value)
    for end, _ in reader.all(index, "part_of_period"):
        period = day_at(reader, end, today)
        if period and period[1].first is not None:
            yield Item("vague", index, period[0], "part_of_period")
    digits = not reader.tokens[index].is_word
    span = length_at(reader, index) if digits or reader.is_any(index, _LENGTH_BEGINS) else None
    if span and not _is_french(reader, index):
        end, length = span
        some_day = words_of(reader, index, end) in _SOME_DAY and not reader.ends_before(index, "span_by")
        refused = is_duration(reader, index, end, length)
        yield Item("vague" if some_day else "refused_span" if refused else "span", index, end, length)
    for end, value in reader.all(index, "part")[:1]:
        if value not in ("early", "night") or end - index > 1 or is_led(reader, index, end):
            yield Item("part", index, end, value)
    for end, value in reader.all(index, "after_day")[:1]:
        if reader.ends_before(index, "day", "weekday", "weekday_short"):
            yield Item("part", index, end, value)
    day = day_at(reader, index, today) if digits or reader.is_any(index, _DAY_BEGINS) else None
    if day and (words_of(reader, index, day[0]) not in _NEEDS_LEAD or reader.ends_before(index, "by")):
        yield Item("day", index, *day)
    for kind in ("closing", "opening"):
        for end, value in reader.all(index, kind)[:1]:
            if reader.ends_before(index, "clock_by", "when", "weekday", "day") and not _opens_something(
                reader, end
            ):
                yield Item("closing", index, end, value)
    clock = clock_at(reader, index) if digits or reader.is_any(index, _CLOCK_BEGINS) else None
    if clock and not (reader.number(index) == 0 and reader.first(index + 1, "unit")):
        yield Item("clock", index, *clock)


def _is_french(reader: Reader, index: int) -> bool:
    """Whether "by 15h30" is a clock time: it is no length when nothing says "within"."""
    hour = reader.number(index)
    return (
        hour is not None
        and hour >= FRENCH_FROM
        and reader.sign(index + 1, "h")
        and reader.number(index + 2) is not None
        and reader.ends_before(index, "clock_by", "clock") is not None
        and reader.ends_before(index, "span_by") is None
    )


def _opens_something(reader: Reader, end: int) -> bool:
    """Whether "vi åpner den" is about a thing and not about the shop."""
    return reader.sign(end, "den", "det", "it", "them", "op", "up") and reader.number(end + 1) is None


def _best(reader: Reader, index: int, today: date, near: bool, known_day: bool) -> Item | None:
    found = []
    for item in _candidates(reader, index, today):
        near_day = near or _day_follows(reader, item.end, today)
        clock = item.value
        bare = isinstance(clock, Clock) and not clock.said
        if not bare or (
            isinstance(clock, Clock)
            and bare_clock_stands(reader, item.start, item.end, clock, near_day, known_day)
        ):
            found.append(item)
    if not found:
        return None

    def preference(item: Item) -> tuple[int, int]:
        rank = item.kind.removeprefix("refused_")
        return item.end, -_RANK.index(rank)

    return max(found, key=preference)


def _day_follows(reader: Reader, index: int, today: date) -> bool:
    """Whether a day or part of the day stands right after, as in "10 tomorrow morning"."""
    if index >= len(reader):
        return False
    if reader.first(index, "part", "day", "weekday"):
        return True
    lead = reader.first(index, "by")
    return lead is not None and reader.first(lead[0], "part", "day", "weekday") is not None


def _lead_in(reader: Reader, start: int, floor: int) -> int:
    """Return where the prepositions before a group begin."""
    while start > floor:
        lead = reader.ends_before(start, "by", "between", "clock", "lower", "the", "this")
        if lead is None or lead[0] < floor:
            return start
        start = lead[0]
    return start


def _scan(reader: Reader, today: date, taken: set[int]) -> list[Item]:
    items: list[Item] = []
    index = 0
    while index < len(reader):
        if index in taken or not _could_begin(reader, index):
            index += 1
            continue
        previous = items[-1] if items and items[-1].kind in ("day", "part", "span") else None
        near = previous is not None and is_glue(reader, previous.end, index)
        item = _best(reader, index, today, near, known_day=any(one.kind == "day" for one in items))
        if item is None or any(place in taken for place in range(index, item.end)):
            index += 1
            continue
        items.append(item)
        index = item.end
    return items


def _could_begin(reader: Reader, index: int) -> bool:
    token = reader.tokens[index]
    if token.is_word:
        return reader.is_any(index, _BEGINNINGS)
    return token.is_number or token.text in SIGNS or reader.is_known(index)


def _vague_code(item: Item) -> str:
    return item.value if isinstance(item.value, str) else "soon"


def _beside_past(reader: Reader, items: list[Item]) -> dict[int, str]:
    """Return where times begin that belong to something past or repeated, as "kl 15" in "i går kl 15"."""
    spoilt: dict[int, str] = {}
    for first, second in pairwise(items):
        if first.kind == "day" and second.kind == "past" and first.end == second.start:
            spoilt[first.start] = "past"
        for past, other in ((first, second), (second, first)):
            if (
                past.kind == "past"
                and other.kind in ("clock", "part")
                and is_glue(reader, first.end, second.start)
            ):
                spoilt[other.start] = "past"
            rhythm = past.kind == "working" and reader.ends_before(past.end, "rhythm")
            rhythm = rhythm or reader.ends_before(past.start, "since")
            if rhythm and other.kind in ("clock", "part") and is_glue(reader, first.end, second.start):
                spoilt[other.start] = "rhythm"
    return spoilt


def _counted(reader: Reader, item: Item, floor: int) -> int:
    """Return where "3-5 hverdage" begins, with the number before its unit."""
    for start in range(max(floor, item.start - 3), item.start) if item.kind == "working" else ():
        if any(end == item.start for end, _ in quantities(reader, start)):
            return start
    return item.start


def find_times(reader: Reader, today: date, taken: set[int]) -> Times:
    """Return the time expressions among the tokens that are not `taken`."""
    times = Times()
    items = _scan(reader, today, taken | versions(reader) | greetings(reader))
    working = any(item.kind == "working" for item in items)
    floor = 0
    spoilt = _beside_past(reader, items)
    for item, following in zip_longest(items, items[1:]):
        reason = refusal(reader, item) or spoilt.get(item.start, "")
        last = times.groups[-1] if times.groups else None
        beside = last is not None and last.end >= floor and is_glue(reader, last.end, item.start)
        reason = "" if reason == "told" and beside else reason
        if item.kind in ("vague", "working"):
            times.vague.append(Item(item.kind, _counted(reader, item, floor), item.end, _vague_code(item)))
        elif is_beside_event(reader, item, following):
            times.vague.append(Item("event", item.start, reader.all(item.end, "beside")[0][0], "event"))
        elif reason or (working and item.kind == "span"):
            times.refused.append(Item(reason or "working_time", item.start, item.end, item.value))
        elif last and beside and not _is_another(reader, last, item):
            last.items.append(item)
            last.end = item.end
        else:
            start = _lead_in(reader, item.start, floor)
            times.groups.append(Group([item], start, item.end, is_denied(reader, item, start)))
        floor = item.end
    for group in times.groups:
        group.end = _lead_out(reader, group.end)
    times.deny()
    return times


def _is_another(reader: Reader, group: Group, item: Item) -> bool:
    """Whether "fredag kl 17 og mandag kl 12" goes on with a second time."""
    kinds = {each.kind for each in group.items}
    joined = reader.sign(item.start - 1, "og", "and", "samt") or (
        reader.ends_before(item.start, "by") and reader.sign(item.start - 2, "og", "and", "samt")
    )
    between = reader.ends_before(group.items[0].start, "between") is not None
    return item.kind == "day" and {"day", "clock"} <= kinds and bool(joined) and not between


def _lead_out(reader: Reader, end: int) -> int:
    """Step over words such as "senest", "at the latest" or "or so" that follow a time."""
    if reader.sign(end, "senest", "latest", "seinest", "præcis", "presis", "sharp"):
        return end + 1
    rough = reader.first(end, "roughly")
    return rough[0] if rough and is_last(reader, rough[0]) else end
