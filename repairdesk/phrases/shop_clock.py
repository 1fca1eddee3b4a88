"""The shop's clock on the wall: when it closes, and when the parts of a day end.

A day part means its end, in the shop's local time:

early, first thing, tidlig               10:00
morning, formiddag                       12:00
noon, midday, lunch, middag              12:00
afternoon, eftermiddag, ettermiddag      closing of that day when it is later than 12:00, else 18:00
evening, tonight, aften, kveld           22:00
midnight, midnat                         24:00
night, nat, natt                         06:00 the day after
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.zone import local

PART_ENDS = {"early": 10, "morning": 12, "noon": 12, "evening": 22, "midnight": 24, "night": 30}
"""The hour at which a day part ends; the afternoon ends at closing."""
AFTERNOON_ENDS = 18
NOON = 12 * 60


def midnight(day: date) -> datetime:
    """Return the local moment at which a day begins."""
    return datetime.combine(day, time())


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop's clock and opening hours at the moment the sentence is said."""

    now: datetime
    hours: OpeningHours
    here: datetime = field(init=False)
    """The naive local time."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "here", local(self.now, self.hours.zone).replace(tzinfo=None))

    def closing(self, day: date) -> datetime:
        """Return when the shop closes on `day`; midnight after it when it does not open."""
        return self.hours.closing_on(day) or midnight(day) + timedelta(days=1)

    def last_closing(self, first: date, last: date) -> datetime:
        """Return the closing of the last open day of a period that is still to come."""
        for step in range((last - first).days + 1):
            closing = self.hours.closing_on(last - timedelta(days=step))
            if closing is not None:
                return closing if closing > self.here else midnight(last) + timedelta(days=1)
        return midnight(last) + timedelta(days=1)

    def is_open(self, day: date, minutes: int) -> bool:
        """Whether the shop is staffed on `day` so many minutes after midnight; closing itself counts."""
        for span in self.hours.spans_on(day):
            opens = span.opens.hour * 60 + span.opens.minute
            closes = span.closes.hour * 60 + span.closes.minute
            if opens <= minutes <= (closes if closes > opens else 24 * 60):
                return True
        return False

    def part_end(self, day: date, part: str) -> datetime:
        """Return when a day part ends on `day`; "the same time" is the clock's time now."""
        if part == "same":
            return datetime.combine(day, self.here.time())
        if part == "afternoon":
            closing = self.hours.closing_on(day)
            if closing is not None and closing > midnight(day) + timedelta(hours=12):
                return closing
            return midnight(day) + timedelta(hours=AFTERNOON_ENDS)
        return midnight(day) + timedelta(hours=PART_ENDS[part])

    def pick(self, day: date, minutes: int, exact: bool, part: str) -> int:
        """Return the minutes after midnight that a time on the twelve-hour face means on `day`."""
        if exact and part == "night" and minutes < 6 * 60:
            return minutes + 24 * 60
        if exact and not (part in ("afternoon", "evening") and 60 <= minutes < NOON):
            return minutes
        if part in ("early", "morning", "noon"):
            return minutes
        if part == "night":
            return minutes + 24 * 60 if minutes < 6 * 60 else minutes + (NOON if minutes < 13 * 60 else 0)
        if part in ("afternoon", "evening", "midnight"):
            stays = minutes >= 13 * 60 or (part == "afternoon" and minutes >= NOON)
            return minutes if stays else minutes + NOON
        if not minutes < NOON:
            return minutes
        morning, later = self.is_open(day, minutes), self.is_open(day, minutes + NOON)
        if morning != later:
            return minutes + (NOON if later else 0)
        return minutes + (NOON if minutes < 8 * 60 else 0)


def clock_today(shop: Shop, digits: int) -> str:
    """Return the coming 14:30 that "1430" would be, in ISO form."""
    wall = midnight(shop.here.date()) + timedelta(hours=digits // 100, minutes=digits % 100)
    return wall_iso(wall if wall > shop.here else wall + timedelta(days=1))


def wall_iso(wall: datetime) -> str:
    """Return a local time in ISO form, to the minute."""
    return wall.isoformat(timespec="minutes")
