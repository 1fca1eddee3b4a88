"""What is said of a time at which nobody is here: true to the minute, in its plural, by the hours that are nearest."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from repairdesk.domain.due import Due, at_wall, within
from repairdesk.domain.settings import parse_hours
from tests.ui.a_window import Counter, counter
from ui.today import closed_words

__all__ = ["counter"]

FRIDAY = datetime(2026, 11, 20)
ZONE = ZoneInfo("Europe/Copenhagen")


def said(counter: Counter, due: Due, weekly: str = "Mon-Fri 10-18, Sat 10-14") -> str:
    shop = counter.program.shop
    shop.hours = replace(shop.hours, weekly=parse_hours(weekly))
    return closed_words.fact(due, shop)


@pytest.mark.parametrize(
    ("minutes", "fact"),
    [
        (24 * 60, "24 hours is Saturday 15:20. The shop closes at 14:00."),
        (60, "1 hour is Friday 16:20. The shop closes at 15:00."),
        (90, "1 h 30 is Friday 16:50. The shop closes at 15:00."),
        (5, "5 min is Friday 15:25. The shop closes at 15:00."),
    ],
)
def test_a_span_is_said_as_it_is(counter: Counter, minutes: int, fact: str) -> None:
    due = within(timedelta(minutes=minutes), counter.books.clock.now())
    assert said(counter, due, "Mon-Fri 10-15, Sat 10-14") == fact


@pytest.mark.parametrize(
    ("hour", "minute", "fact"),
    [
        (9, 0, "Due Friday 09:00. The shop opens at 10:00."),
        (12, 30, "Due Friday 12:30. The shop is closed from 12:00 to 13:00."),
        (19, 0, "Due Friday 19:00. The shop closes at 18:00."),
    ],
)
def test_the_hours_that_are_nearest_say_why(counter: Counter, hour: int, minute: int, fact: str) -> None:
    wall = FRIDAY + timedelta(hours=hour, minutes=minute)
    assert said(counter, at_wall(wall, ZONE), "Mon-Fri 10-12, 13-18") == fact


def test_the_end_of_a_day_keeps_the_name_of_that_day(counter: Counter) -> None:
    midnight_after_sunday = at_wall(FRIDAY + timedelta(days=3), ZONE)
    fact = "Due by the end of Sunday. The shop is closed on Sunday 22 November."
    assert said(counter, midnight_after_sunday) == fact


@pytest.mark.parametrize(
    ("minutes", "shown", "spoken"),
    [
        (22 * 60 + 10, "22 h", "in 22 hours"),
        (65, "1 h", "in 1 hour"),
        (10, "10 min", "in 10 minutes"),
        (1, "1 min", "in 1 minute"),
    ],
)
def test_an_offer_says_how_far_off_it_is(counter: Counter, minutes: int, shown: str, spoken: str) -> None:
    now = counter.books.clock.now()
    at = now + timedelta(minutes=minutes)
    assert closed_words.offer(at, now, counter.program.shop.wording) == (shown, spoken)
