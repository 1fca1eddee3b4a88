"""The groups of Today and the mark beside each promise."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.hours import OpeningHours, OpenSpan, opening_hours
from repairdesk.domain.offers import offers
from repairdesk.domain.settings import parse_hours
from repairdesk.domain.state import Group, PromiseState, Staffed, group, state

ZONE = "Europe/Copenhagen"
HOURS = opening_hours(ZONE, parse_hours("Mon-Fri 10-12 13-18, Sat 10-14"))
UNSET = opening_hours(ZONE)


def at(text: str) -> datetime:
    """An instant of the week of Friday 20 November 2026, by the shop's clock: "Fri 10:00"."""
    name, clock = text.split()
    number = ("Fri", "Sat", "Sun", "Mon", "Tue").index(name)
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, 20 + number, hour, minute, tzinfo=UTC) - timedelta(hours=1)


GROUPS = [
    ("Fri 10:00", "Fri 09:59", Group.OVERDUE),
    ("Fri 10:00", "Fri 10:00", Group.SOON),
    ("Fri 10:00", "Fri 11:00", Group.SOON),
    ("Fri 10:00", "Fri 11:01", Group.LATER_TODAY),
    ("Fri 10:00", "Fri 12:30", Group.CLOSED),
    ("Fri 10:00", "Fri 18:00", Group.LATER_TODAY),
    ("Fri 10:00", "Fri 18:01", Group.CLOSED),
    ("Fri 10:00", "Sat 09:59", Group.CLOSED),
    ("Fri 10:00", "Sat 10:00", Group.NEXT_DAYS),
    ("Fri 17:50", "Fri 18:30", Group.SOON),
    ("Sat 13:00", "Sun 12:00", Group.CLOSED),
    ("Sat 13:00", "Mon 10:00", Group.NEXT_DAYS),
    ("Sun 12:00", "Mon 09:00", Group.CLOSED),
]


@pytest.mark.parametrize(("now", "due", "wanted"), GROUPS)
def test_a_promise_stands_in_the_group_it_must_be_done_in(now: str, due: str, wanted: Group) -> None:
    assert group(at(due), HOURS, at(now)) is wanted


def test_without_hours_nothing_is_due_while_closed() -> None:
    assert group(at("Fri 23:00"), UNSET, at("Fri 10:00")) is Group.LATER_TODAY
    assert group(at("Sat 03:00"), UNSET, at("Fri 10:00")) is Group.NEXT_DAYS


@pytest.mark.parametrize(
    ("due", "reservation", "wanted"),
    [
        ("Fri 09:00", "if the part comes", PromiseState.OVERDUE),
        ("Fri 10:30", "if the part comes", PromiseState.SOON),
        ("Fri 16:00", "if the part comes", PromiseState.WAITING),
        ("Fri 16:00", "", PromiseState.ON_TRACK),
        ("Fri 20:00", "", PromiseState.CLOSED),
        ("Sat 15:20", "", PromiseState.CLOSED),
    ],
)
def test_the_mark_tells_how_a_promise_stands(due: str, reservation: str, wanted: PromiseState) -> None:
    assert state(at(due), reservation, HOURS, at("Fri 10:00")) is wanted


@given(st.integers(-3 * 1440, 30 * 1440), st.sampled_from([HOURS, UNSET]))
def test_staffed_time_laid_out_is_the_same_as_looked_up(minutes: int, hours: OpeningHours) -> None:
    now = at("Fri 10:00")
    instant = now + timedelta(minutes=minutes)
    assert Staffed(hours, now.date()).is_open(instant) == hours.is_open(instant)


def test_a_time_while_closed_is_offered_before_closing_and_after_opening() -> None:
    assert offers(at("Sat 15:20"), HOURS, at("Fri 15:20")) == (at("Sat 13:30"), at("Mon 10:30"))
    assert offers(at("Fri 12:30"), HOURS, at("Fri 10:00")) == (at("Fri 11:30"), at("Fri 13:30"))


def test_no_time_is_offered_that_has_passed_or_when_the_shop_is_open() -> None:
    assert offers(at("Sat 15:20"), HOURS, at("Sat 13:45")) == (at("Mon 10:30"),)
    assert offers(at("Sat 13:00"), HOURS, at("Fri 10:00")) == ()
    assert offers(at("Sat 23:00"), UNSET, at("Fri 10:00")) == ()


def test_in_a_stretch_shorter_than_half_an_hour_its_end_is_offered() -> None:
    short = OpeningHours(HOURS.zone, ((OpenSpan(time(10), time(10, 20)),),) * 7)
    assert offers(at("Fri 15:00"), short, at("Fri 12:00")) == (at("Sat 10:20"),)


@given(st.integers(1, 14 * 1440))
def test_every_offer_is_staffed_and_still_to_come(minutes: int) -> None:
    now = at("Fri 10:00")
    for offer in offers(now + timedelta(minutes=minutes), HOURS, now):
        assert offer > now
        assert HOURS.is_open(offer)
