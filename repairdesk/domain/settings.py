"""What the shop has told about itself, and its opening hours as people write them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from itertools import pairwise

from repairdesk.domain.defaults import DEFAULTS, ReminderPlan
from repairdesk.domain.hours import DaySpans, OpenSpan
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.words import Kind

CLOSED_WEEK: tuple[DaySpans, ...] = ((),) * 7
EXAMPLE = "Mon-Fri 10-18, Sat 10-14"


@dataclass(frozen=True)
class ShopSettings:
    """One shop. `weekly` runs from Monday; `set_up` tells whether the first-run cards were gone through."""

    name: str = ""
    zone: str = "Europe/Copenhagen"
    country: str = "DK"
    language: str = "en"
    phone: str = ""
    weekly: tuple[DaySpans, ...] = CLOSED_WEEK
    exceptions: Mapping[date, DaySpans] = field(default_factory=dict)
    use_holidays: bool = True
    plans: Mapping[Kind, ReminderPlan] = field(default_factory=lambda: DEFAULTS)
    next_word_hours: int = 48
    owed_message_hours: int = 1
    currency: str = "DKK"
    set_up: bool = False
    sign_out_minutes: int = 0
    """Idle minutes after which nobody is signed in any more; 0 for never."""


_DAYS = (
    "mon monday mondays man mandag mandager mandage ma",
    "tue tues tuesday tuesdays tir tirs tirsdag tirsdager tirsdage ti",
    "wed weds wednesday wednesdays ons onsdag onsdager onsdage on",
    "thu thur thurs thursday thursdays tor tors torsdag torsdager torsdage to",
    "fri friday fridays fre fredag fredager fredage fr",
    "sat saturday saturdays lør lørdag lørdager lørdage lor lordag loer lø",
    "sun sunday sundays søn søndag søndager søndage son sondag soen sø",
)
_DAY = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
_GROUPS = {
    "daily": range(7), "everyday": range(7), "alle": range(7), "hver": range(7), "weekdays": range(5),
    "hverdage": range(5), "hverdager": range(5), "weekend": range(5, 7), "weekends": range(5, 7), "helg": range(5, 7),
    "weekenden": range(5, 7), "helgen": range(5, 7),
}  # fmt: skip
_CLOSED = {"closed", "lukket", "stengt"}
_FILLERS = {
    "kl",
    "klokken",
    "at",
    "from",
    "fra",
    "and",
    "og",
    "samt",
    "day",
    "dag",
    "days",
    "dage",
    "dager",
    "&",
    "+",
    "/",
}
_CLOCK = r"(\d{1,2})(?:[.:]?(\d{2}))?\s*(am|pm)?"
_SPAN = re.compile(rf"(?:^|(?<=\s)){_CLOCK}\s*-\s*{_CLOCK}(?=$|\s)")
_RANGE = re.compile(r"([^\W\d_]+)\.?\s*-\s*([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+|[&+/]|\S+")


def parse_hours(said: str) -> tuple[DaySpans, ...]:
    """Return the week of "Mon-Fri 10-18, Sat 10-14", "man-fre 10.00-12.30 13-17, lør lukket" and their kin.

    Raises BadSetting for what cannot be read.
    """
    week: list[DaySpans] = [()] * 7
    days: list[int] = []
    waiting = False  # days were named whose hours are still to come: "Mon, Wed and Fri 10-18"
    named = False
    for part in re.split(r"[,;\n]", _spelled(said)):
        spans = tuple(_span(match, said) for match in _SPAN.finditer(part))
        found, closed = _days(_SPAN.sub(" ", part), said)
        if found:
            days = days + found if waiting else found
        if not part.strip():
            continue
        if not days:
            raise _bad(said)
        waiting = not spans and not closed
        named = True
        for day in days if not waiting else ():
            # hours alone go on with the days before: "Mon-Fri 9-12, 13-17"
            week[day] = () if closed else _in_order(spans if found else week[day] + spans, said)
    if waiting or not named:
        raise _bad(said)
    return tuple(week)


def parse_day(said: str) -> DaySpans:
    """Return the hours of one day, such as "10-12.30, 13-18"; "closed" is a day without any.

    Raises BadSetting for what cannot be read; its `what` is "weekday" when a day is named, for which is meant?
    """
    spans: DaySpans = ()
    closed = False
    for part in re.split(r"[,;\n]", _spelled(said)):
        named, shut = _days(_SPAN.sub(" ", part), said)
        if named:
            raise BadSetting(what="weekday", said=said, example="10-18")
        spans += tuple(_span(match, said) for match in _SPAN.finditer(part))
        closed = closed or shut
    if closed == bool(spans):
        raise _bad(said)
    return _in_order(spans, said)


def join_spans(first: DaySpans, second: DaySpans, said: str) -> DaySpans:
    """Return the hours that two lines give the same day, in order. Raises BadSetting where they contradict."""
    if bool(first) != bool(second):
        raise _bad(said)
    return _in_order(first + tuple(span for span in second if span not in first), said)


def _spelled(said: str) -> str:
    text = said.casefold().replace("a.m.", "am").replace("p.m.", "pm")
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    text = re.sub(r"(?<=[\dm])\s*(?:to|til|till|until)\s*(?=\d)", "-", text)
    text = re.sub(r"(?<=[^\W\d_])\s+(?:to|til|through)\s+(?=[^\W\d_])", "-", text)
    return re.sub(r"\bkl\.", "kl ", text).replace(": ", " ")


def _days(words: str, said: str) -> tuple[list[int], bool]:
    found: list[int] = []
    closed = False
    for match in _RANGE.finditer(words):
        first, last = (_DAY.get(name) for name in match.groups())
        if first is None or last is None:
            raise _bad(said)
        found += [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]
    for word in _WORD.findall(_RANGE.sub(" ", words)):
        name = word.strip(".:-")
        if name in _DAY:
            found.append(_DAY[name])
        elif name in _GROUPS:
            found += _GROUPS[name]
        elif name in _CLOSED:
            closed = True
        elif name and name not in _FILLERS:
            raise _bad(said)
    return found, closed


def _span(match: re.Match[str], said: str) -> OpenSpan:
    opens, closes = (_time(match[first], match[first + 1], match[first + 2], said) for first in (1, 4))
    if opens == closes:
        raise _bad(said)
    return OpenSpan(opens, closes)


def _time(hour: str, minute: str | None, half: str | None, said: str) -> time:
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            raise _bad(said)
        number = number % 12 + (12 if half == "pm" else 0)
    if number == 24 and not int(minute or 0):
        number = 0
    if number > 23 or int(minute or 0) > 59:
        raise _bad(said)
    return time(number, int(minute or 0))


def _in_order(spans: DaySpans, said: str) -> DaySpans:
    ordered = tuple(sorted(spans, key=lambda span: span.opens))
    for before, after in pairwise(ordered):
        if before.closes <= before.opens or before.closes > after.opens:
            raise _bad(said)
    return ordered


def _bad(said: str) -> BadSetting:
    return BadSetting(what="hours", said=said, example=EXAMPLE)


def hours_text(weekly: tuple[DaySpans, ...]) -> str:
    """Return a week as `parse_hours` reads it, days with the same hours taken together; closed days left out."""
    names = [names.split()[0].capitalize() for names in _DAYS]
    parts = []
    first = 0
    while first < 7:
        last = first
        while last < 6 and weekly[last + 1] == weekly[first]:
            last += 1
        if weekly[first]:
            days = names[first] if first == last else f"{names[first]}-{names[last]}"
            parts.append(f"{days} {spans_text(weekly[first])}")
        first = last + 1
    return ", ".join(parts)


def spans_text(spans: DaySpans) -> str:
    """Return one day's hours: "10-12:30 13-18"."""
    return " ".join(f"{_clock(span.opens)}-{_clock(span.closes, midnight='24')}" for span in spans)


def _clock(at: time, midnight: str = "0") -> str:
    if at == time(0):
        return midnight
    return f"{at.hour}:{at.minute:02}" if at.minute else str(at.hour)
