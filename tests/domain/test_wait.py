"""What a wait is for the customer: real hours always, whatever the opening hours and the clock changes."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.hours import Open, OpeningHours
from repairdesk.domain.wait import LONGEST, midnights, staffed_between, wait
from repairdesk.domain.zone import load_zone
from tests.domain.making import SHOP, UNTOLD, at, instants, near_changes, shops, staffed, stretches

SPANS = st.integers(1, 30_000).map(lambda minutes: timedelta(minutes=minutes))


def test_from_friday_afternoon_to_monday_it_is_the_weekend_too() -> None:
    found = wait(at("2026-11-20 15:20"), at("2026-11-23 16:00"), SHOP)
    assert found.total == timedelta(hours=72, minutes=40)
    assert found.staffed == timedelta(hours=12, minutes=40)
    assert len(found.open) == 3


def test_24_hours_across_the_night_of_the_clock_change_are_24_hours() -> None:
    for said, due in (("2026-10-24 15:00", "2026-10-25 14:00"), ("2026-03-28 15:00", "2026-03-29 16:00")):
        assert wait(at(said), at(due), SHOP).total == timedelta(hours=24)


def test_a_shop_that_is_closed_all_the_time_is_open_none_of_it() -> None:
    assert wait(at("2026-11-22 10:00"), at("2026-11-22 18:00"), SHOP).staffed == timedelta(0)


def test_without_opening_hours_or_far_ahead_only_the_wait_itself_is_known() -> None:
    said = at("2026-11-20 15:20")
    for found in (
        wait(said, said + timedelta(hours=3), UNTOLD),
        wait(said, said + LONGEST + timedelta(minutes=1), SHOP),
    ):
        assert (found.known, found.open) == (False, ())


def test_what_has_passed_is_no_wait() -> None:
    now = at("2026-11-20 15:20")
    assert wait(now, now - timedelta(hours=1), SHOP).total == timedelta(0)


@given(hours=shops(told=True), start=instants(), span=SPANS)
def test_the_shop_is_open_for_part_of_the_wait_and_never_for_more(
    hours: OpeningHours, start: datetime, span: timedelta
) -> None:
    found = wait(start, start + span, hours)
    assert found.total == span
    assert timedelta(0) <= found.staffed <= span
    assert all(start <= each.start < each.end <= found.due for each in found.open)
    assert all(one.end < two.start for one, two in pairwise(found.open))


@given(hours=shops(told=True), start=instants(), span=SPANS, minute=st.integers(0, 30_000))
def test_every_minute_of_it_is_drawn_open_or_closed_as_it_is(
    hours: OpeningHours, start: datetime, span: timedelta, minute: int
) -> None:
    moment = start + timedelta(minutes=minute % (span // timedelta(minutes=1)), seconds=30)
    drawn = any(each.start <= moment <= each.end for each in staffed_between(start, start + span, hours))
    assert drawn == staffed(hours, moment)


@given(moment=near_changes(), hours=st.integers(1, 72))
def test_hours_are_real_hours_near_every_clock_change(moment: tuple[str, datetime], hours: int) -> None:
    zone, start = moment
    there = OpeningHours(load_zone(zone), SHOP.weekly)
    end = start + timedelta(hours=hours)
    assert wait(start, end, there).total == timedelta(hours=hours)
    assert all(start < day < end for day in midnights(start, end, there))


@given(hours=shops(told=True), start=instants(), span=SPANS)
def test_cutting_the_wait_in_two_changes_nothing(
    hours: OpeningHours, start: datetime, span: timedelta
) -> None:
    middle, end = start + span / 2, start + span
    parts = (*staffed_between(start, middle, hours), *staffed_between(middle, end, hours))
    whole = staffed_between(start, end, hours)
    assert _sum(parts) == _sum(whole)
    assert bool(whole) == bool([each for each in stretches(hours, start, end) if _inside(each, start, end)])


def _sum(parts: tuple[Open, ...]) -> timedelta:
    return sum((each.end - each.start for each in parts), timedelta(0))


def _inside(each: Open, start: datetime, end: datetime) -> bool:
    return min(each.end, end) > max(each.start, start)
