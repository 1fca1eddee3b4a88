"""Adds up the time words of a group: which day, which clock time, which length."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from repairdesk.phrases.amounts import Length
from repairdesk.phrases.clocks import Clock
from repairdesk.phrases.day import IMPOSSIBLE, Day, add_length
from repairdesk.phrases.items import Group, Item
from repairdesk.phrases.lexicon import Reader

_FROM_NOW = frozenset({"om", "in", "within", "indenfor", "innenfor", "for", "af", "av"})


@dataclass(slots=True)
class Moment:
    """What was said about one point in time."""

    day: Day | None = None
    clock: Clock | None = None
    part: str = ""
    closing: str = ""
    length: Length | None = None
    start: int = 0
    end: int = 0
    doubts: list[str] = field(default_factory=list)
    others: list[Day | Clock | Length] = field(default_factory=list)
    """Days, hours and lengths that were said as well and do not agree."""
    lower: bool = False
    before: bool = False
    """Whether the day itself is no longer meant, as in "før fredag"."""
    shift: timedelta = timedelta(0)
    """How far from the named hour: an hour less in "en time før lukketid"."""

    @property
    def has_hour(self) -> bool:
        """Whether the hour is said, not only the day."""
        return bool(self.clock or self.part or self.closing)


def _weekday_in(period: Day, weekday: Day) -> Day:
    assert period.first is not None
    step = (weekday.date.weekday() - period.first.weekday()) % 7
    return Day(period.first + timedelta(days=step), "date", fixed=True)


def _meet(first: Day, second: Day) -> tuple[Day, str]:
    """Return the day two readings name together, and a doubt when they do not agree."""
    if "impossible" in (first.code, second.code):
        return IMPOSSIBLE, ""
    for other, day in ((first, second), (second, first)):
        if other.code == "today":
            return day, ""
    for start, other in ((first, second), (second, first)):
        if start.code == "after_weekend" and other.code in ("weekday", "next_weekday"):
            return Day(start.date + timedelta(days=other.date.weekday()), "date", fixed=True), ""
    for period, other in ((first, second), (second, first)):
        if period.first is not None and other.first is None:
            if other.code in ("weekday", "next_weekday"):
                return _weekday_in(period, other), ""
            return other, ""
    for sure, weekday in ((first, second), (second, first)):
        if weekday.code in ("weekday", "next_weekday") and sure.code not in ("weekday", "next_weekday"):
            agrees = sure.date.weekday() == weekday.date.weekday()
            return sure, "" if agrees else "day_mismatch"
    return max(first, second, key=lambda day: day.date), "" if first == second else "several_times"


def _ranged(first: Day, second: Day) -> Day:
    """Return the end of "mandag eller tirsdag"."""
    if "impossible" in (first.code, second.code):
        return IMPOSSIBLE
    if second.code == "weekday" and second.date < first.date:
        return replace(second, date=second.date + timedelta(days=7))
    return second


def _is_range(reader: Reader, start: int, end: int) -> bool:
    return any(reader.all(index, "range") or reader.all(index, "and") for index in range(start, end))


def _part(moment: Moment, code: str, today: Day) -> None:
    words = code.split()
    if len(words) == 2:
        step = timedelta(days=1 if words[0] == "tomorrow" else 0)
        named = Day(today.date + step, "relative" if step else "today", fixed=True)
        moment.day = named if moment.day is None else moment.day
    part = words[-1]
    if moment.part and {part, moment.part} == {"early", "morning"}:
        part = "early"
    elif moment.part and part == "early":
        part = moment.part
    moment.part = part


def _could_be_range(reader: Reader, item: Item) -> bool:
    """Whether "10 to 12" was read as ten minutes to twelve."""
    low, high = reader.number(item.start), reader.number(item.start + 2)
    joined = reader.sign(item.start + 1, "to") and item.end > item.start + 2
    return joined and low is not None and high is not None and low < high


def _add(reader: Reader, moment: Moment, item: Item, ranged: bool, lower: bool, today: Day) -> None:
    value = item.value
    if isinstance(value, Day):
        if moment.day is None:
            moment.day = value
        elif ranged and moment.day.first is None:
            moment.day = _ranged(moment.day, value)
        else:
            said = (moment.day, value)
            moment.day, doubt = _meet(*said)
            moment.doubts += [doubt] if doubt else []
            moment.others += [day for day in said if doubt and day != moment.day]
    elif isinstance(value, Clock):
        moment.doubts += ["about_time"] if value.about else []
        moment.doubts += ["several_times"] if _could_be_range(reader, item) else []
        if moment.clock and (lower or not ranged):
            moment.doubts.append("several_times")
            moment.others.append(value if ranged else moment.clock)
            if ranged:
                return
        opens = reader.ends_before(item.start, "opens") is not None
        alone = lower and value.start is None and not ranged
        moment.lower = alone and not opens
        moment.doubts += ["not_before"] if alone and opens else []
        if moment.clock and ranged:
            value = replace(value, start=moment.clock.minutes)
        moment.clock = value
    elif isinstance(value, Length):
        if moment.length and not ranged:
            moment.doubts.append("several_times")
            moment.others.append(value)
        else:
            moment.length = value
    elif item.kind == "closing":
        after = lower and moment.length is None
        moment.lower |= after
        moment.closing = "after" if after else str(value)
    else:
        _part(moment, str(value), today)


def add_up(reader: Reader, group: Group, today: Day) -> Moment:
    """Return what a group of time words says."""
    moment = Moment(start=group.start, end=group.end)
    previous = group.items[0].start
    for item in group.items:
        ranged = item.start > previous and _is_range(reader, previous, item.start)
        _add(reader, moment, item, ranged, reader.ends_before(item.start, "lower") is not None, today)
        previous = item.end
    if moment.length and _is_idiom(reader, group, moment.length, moment.day):
        moment.length = Length(days=7)
        moment.doubts += ["eight_days"] if moment.day is None else []
    if "about_time" not in moment.doubts and _is_rough(reader, group):
        moment.doubts.append("about_time")
    if moment.length and (moment.day or moment.has_hour):
        _shift(moment, _direction(reader, group), today)
    elif moment.day:
        moment.before = _is_strict(reader, group)
    return moment


def _direction(reader: Reader, group: Group) -> int:
    """Return -1 for "en time før lukketid", 1 for "a week from Monday", 0 for a length beside another time."""
    for item in group.items:
        if isinstance(item.value, Length):
            lead = reader.tokens[item.start - 1].word if item.start else ""
            if reader.all(item.end, "ahead") and lead not in _FROM_NOW:
                return -1
            return 1 if reader.all(item.end, "lower") else 0
    return 0


def _shift(moment: Moment, direction: int, today: Day) -> None:
    """Count a length from the day or the hour it stands beside."""
    length = moment.length
    assert length is not None
    base = moment.day or today
    if base.code == "impossible":
        return
    if length.is_real and direction and moment.has_hour:
        moment.shift, moment.length = direction * length.real, None
    elif length.real == timedelta(0):
        sign = direction or 1
        step = Length(days=sign * length.days, months=sign * length.months)
        moment.day, moment.length = Day(add_length(base.date, step), "relative", fixed=True), None
    else:
        moment.doubts.append("several_times")


def _is_strict(reader: Reader, group: Group) -> bool:
    """Whether "før" or "before" leads the one day of a group."""
    first = group.items[0]
    start = first.start
    while (lead := reader.ends_before(start, "the")) is not None and lead[0] < start:
        start = lead[0]
    strict = reader.ends_before(start, "strictly")
    return first.kind == "day" and strict is not None and not reader.sign(strict[0] - 1, "or", "eller")


def _is_rough(reader: Reader, group: Group) -> bool:
    """Whether the time is only said to be near: "ca. kl. 17", "om en uges tid", "in an hour or so"."""
    if any(reader.all(index, "roughly") for index in range(group.start, group.end)):
        return True
    return any(
        reader.sign(item.end - 1, "tid", "tiden", "tida", "ish")
        for item in group.items
        if isinstance(item.value, Length | Clock) and item.end - item.start > 1
    )


def _is_idiom(reader: Reader, group: Group, length: Length, day: Day | None) -> bool:
    """Whether "om otte dage" is said, which most take for a week; from a weekday it can be nothing else."""
    if day is not None:
        return length == Length(days=8) and day.code in ("weekday", "next_weekday", "today", "relative")
    item = group.items[0]
    words = {token.word for token in reader.tokens[item.start : item.end]}
    led = reader.sign(item.start - 1, "om")
    return led and length == Length(days=8) and not words.isdisjoint({"otte", "atte"})


def complete(first: Moment, other: Moment) -> bool:
    """Fill `first` from another group where that only adds a day or an hour; otherwise leave it."""
    if first.length or other.length:
        return False
    if first.day is None and other.day is not None and not other.has_hour:
        first.day = other.day
    elif not first.has_hour and other.has_hour and other.day is None:
        first.clock, first.part, first.closing = other.clock, other.part, other.closing
    elif first.clock and first.day is None and other.day and not other.clock and other.part:
        first.day, first.part = other.day, other.part
    elif (
        first.day and first.part and not first.clock and other.clock and other.day is None and not other.part
    ):
        first.clock = other.clock
    else:
        return False
    first.doubts += other.doubts
    return True
