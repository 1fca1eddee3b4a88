"""Shops, promises and days for the tests of the domain."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.due import Due
from repairdesk.domain.hours import DaySpans, Open, OpeningHours, OpenSpan
from repairdesk.domain.records import Promise
from repairdesk.domain.words import Channel, Kind
from repairdesk.domain.zone import load_zone

COPENHAGEN = load_zone("Europe/Copenhagen")
CHANGING = (
    "Europe/Copenhagen",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Antarctica/Troll",
    "Europe/Dublin",
    "America/New_York",
    "America/Caracas",
    "Asia/Pyongyang",
)
"""Zones with every kind of change: whole and half hours, two hours, Ramadan, a lost day, for good."""

WEEKDAY: DaySpans = (OpenSpan(time(10), time(18)),)
SATURDAY: DaySpans = (OpenSpan(time(10), time(14)),)
SHOP = OpeningHours(COPENHAGEN, (*(WEEKDAY,) * 5, SATURDAY, ()))
UNTOLD = OpeningHours(COPENHAGEN)


def at(text: str, zone: ZoneInfo = COPENHAGEN) -> datetime:
    """The instant of a local time such as "2026-11-20 14:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def wall(instant: datetime, zone: ZoneInfo = COPENHAGEN) -> str:
    """An instant as the shop's clock shows it, such as "Fri 14:00"."""
    return instant.astimezone(zone).strftime("%a %H:%M")


def promised(said: str | datetime, due: str | datetime, kind: Kind = Kind.READY) -> Promise:
    """A promise said at one local time and due at another."""
    given = at(said) if isinstance(said, str) else said
    lapses = at(due) if isinstance(due, str) else due
    return Promise(
        id="p1",
        kind=kind,
        customer_id=None,
        job_id=None,
        words="It is ready then",
        about="",
        due=Due(lapses),
        said_at=given,
        said_by=None,
        channel=Channel.PHONE,
        owner_id=None,
    )


@cache
def changes(zone: str) -> tuple[datetime, ...]:
    """The instants, to the minute, at which the offset of `zone` changes between 2005 and 2037."""
    there = load_zone(zone)
    found = []
    day = datetime(2005, 1, 1, tzinfo=UTC)
    while day.year < 2037:
        after = day + timedelta(days=1)
        if day.astimezone(there).utcoffset() != after.astimezone(there).utcoffset():
            found.append(_to_the_minute(day, after, there))
        day = after
    return tuple(found)


def _to_the_minute(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    offset = low.astimezone(zone).utcoffset()
    while high - low > timedelta(minutes=1):
        middle = low + (high - low) // timedelta(minutes=2) * timedelta(minutes=1)
        if middle.astimezone(zone).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high


@st.composite
def near_changes(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone and an instant within two days of one of its clock changes."""
    zone = draw(st.sampled_from(CHANGING))
    change = draw(st.sampled_from(changes(zone)))
    return zone, change + timedelta(minutes=draw(st.integers(-2880, 2880)))


def instants(
    start: datetime = datetime(2026, 3, 1, tzinfo=UTC), days: int = 300
) -> st.SearchStrategy[datetime]:
    """Instants to the minute."""
    return st.integers(0, days * 1440).map(lambda minutes: start + timedelta(minutes=minutes))


@st.composite
def day_spans(draw: st.DrawFn) -> DaySpans:
    """The opening spans of one day: none, one, with lunch, or into the night."""
    marks = draw(st.lists(st.integers(0, 95), max_size=4, unique=True).map(sorted))
    quarters = [time(mark // 4, mark % 4 * 15) for mark in marks[: len(marks) // 2 * 2]]
    spans = [OpenSpan(opens, closes) for opens, closes in zip(quarters[::2], quarters[1::2], strict=True)]
    if spans and draw(st.integers(0, 7)) == 0:
        spans[-1] = OpenSpan(spans[-1].opens, draw(st.sampled_from([time(0), time(0, 30)])))
    return tuple(spans)


@st.composite
def shops(draw: st.DrawFn, told: bool = False) -> OpeningHours:
    """Opening hours with odd weeks, exceptions and holidays, in any of the changing zones."""
    zone = draw(st.sampled_from(CHANGING))
    weekly = tuple(draw(st.lists(day_spans(), min_size=7, max_size=7)))
    if told and not any(weekly):
        weekly = SHOP.weekly
    days = st.dates(date(2026, 3, 1), date(2026, 12, 31))
    exceptions = draw(st.dictionaries(days, day_spans(), max_size=3))
    holidays = draw(st.dictionaries(days, st.just("holiday"), max_size=3))
    return OpeningHours(load_zone(zone), weekly, exceptions, holidays)


def plans(fewest_leads: int = 0) -> st.SearchStrategy[ReminderPlan]:
    """Reminder plans as a shop might set them."""
    lead = st.integers(1, 600).map(lambda minutes: timedelta(minutes=minutes))
    leads = st.lists(lead, min_size=fewest_leads, max_size=3, unique=True).map(
        lambda them: tuple(sorted(them, reverse=True))
    )
    every = st.sampled_from([5, 10, 15, 30, 60, 240]).map(lambda minutes: timedelta(minutes=minutes))
    return st.builds(
        ReminderPlan,
        short_leads=leads,
        long_leads=leads,
        morning=st.booleans(),
        before_closing=st.sampled_from([10, 30, 90]).map(lambda minutes: timedelta(minutes=minutes)),
        overdue_every=every,
        overdue_for=st.sampled_from([0, 60, 125]).map(lambda minutes: timedelta(minutes=minutes)),
        then_every=every,
    )


@st.composite
def promises(draw: st.DrawFn) -> Promise:
    """Promises of a minute to three weeks."""
    said = draw(instants())
    span = draw(st.one_of(st.integers(1, 180), st.integers(1, 30_000)))
    return promised(said, said + timedelta(minutes=span))


def stretches(hours: OpeningHours, start: datetime, end: datetime) -> list[Open]:
    """All staffed stretches that touch the time from `start` to `end`, in order."""
    day = start.astimezone(hours.zone).date() - timedelta(days=2)
    last = end.astimezone(hours.zone).date() + timedelta(days=2)
    found: list[Open] = []
    while day <= last:
        found += [each for each in hours.opens_on(day) if each.end >= start and each.start <= end]
        day += timedelta(days=1)
    return sorted(found, key=lambda each: (each.start, each.end))


def staffed(hours: OpeningHours, instant: datetime) -> bool:
    """Whether someone is there, looked up the long way."""
    return not hours.is_set or bool(stretches(hours, instant, instant))


@st.composite
def due_while_closed(draw: st.DrawFn) -> tuple[OpeningHours, Open, Promise]:
    """A shop, its last staffed stretch before a closed time, and a promise given before that ends and due in it."""
    hours = draw(shops(told=True))
    start = draw(instants())
    found = stretches(hours, start, start + timedelta(days=15))
    gaps = [(one, two) for one, two in pairwise(found) if two.start - one.end > timedelta(minutes=1)]
    gaps = [
        gap for gap in gaps if max(each.end for each in found if each.start <= gap[0].start) == gap[0].end
    ]
    if not gaps:
        hours = SHOP
        open_days = stretches(hours, start, start + timedelta(days=15))
        gaps = list(pairwise(open_days))
    last, following = draw(st.sampled_from(gaps))
    closed = int((following.start - last.end) / timedelta(minutes=1))
    due = last.end + timedelta(minutes=draw(st.integers(1, max(closed - 1, 1))))
    said = last.end - timedelta(minutes=draw(st.one_of(st.integers(1, 90), st.integers(1, 9000))))
    return hours, last, promised(said, due)


@st.composite
def within_one_stretch(draw: st.DrawFn) -> tuple[OpeningHours, Promise]:
    """A shop and a promise that is given and falls due without a closing in between."""
    hours = draw(shops(told=True))
    start = draw(instants())
    stretch = draw(
        st.sampled_from(stretches(hours, start, start + timedelta(days=15)) or list(_ordinary(start)))
    )
    hours = hours if stretches(hours, start, start + timedelta(days=15)) else SHOP
    length = int((stretch.end - stretch.start) / timedelta(minutes=1))
    given, due = sorted(draw(st.lists(st.integers(0, length), min_size=2, max_size=2, unique=True)))
    return hours, promised(stretch.start + timedelta(minutes=given), stretch.start + timedelta(minutes=due))


def _ordinary(start: datetime) -> list[Open]:
    return stretches(SHOP, start, start + timedelta(days=15))
