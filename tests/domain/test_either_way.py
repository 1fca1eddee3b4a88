"""A reservation needs a call: well before the new time, while someone is there, and never in the past."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.due import at_instant
from repairdesk.domain.either_way import either_way
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.wait import staffed_between
from repairdesk.domain.zone import load_zone
from tests.domain.making import SHOP, UNTOLD, at, instants, near_changes, shops, staffed, wall

SPANS = st.one_of(st.integers(1, 600), st.integers(1, 30_000)).map(lambda minutes: timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("now", "due", "rings"),
    [
        ("2026-11-20 15:20", "2026-11-23 16:00", "Mon 12:00"),
        ("2026-11-20 10:10", "2026-11-20 17:00", "Fri 12:00"),
        ("2026-11-20 15:20", "2026-11-20 17:20", "Fri 16:15"),
        ("2026-11-20 15:20", "2026-11-23 10:30", "Sat 10:45"),
        ("2026-11-20 15:20", "2026-11-21 20:00", "Sat 12:00"),
        ("2026-11-20 15:20", "2026-11-22 20:00", "Sat 10:30"),
    ],
)
def test_it_is_noon_of_the_due_day_or_halfway_through_the_staffed_time(
    now: str, due: str, rings: str
) -> None:
    found = either_way(at(now), at(due), SHOP)
    assert found is not None
    assert wall(found) == rings


@pytest.mark.parametrize(
    ("named", "rings"),
    [
        ("2026-11-24 00:00", "Tue 15:00"),
        ("2026-11-24 17:00", "Wed 10:30"),
        ("2026-11-19 00:00", "Mon 15:30"),
        ("2026-11-27 00:00", "Mon 15:30"),
    ],
)
def test_it_is_not_before_the_day_the_reservation_speaks_of(named: str, rings: str) -> None:
    found = either_way(at("2026-11-20 15:20"), at("2026-11-25 12:00"), SHOP, at(named))
    assert found is not None
    assert wall(found) == rings


def test_what_is_not_ahead_needs_no_call() -> None:
    assert either_way(at("2026-11-20 15:20"), at("2026-11-20 15:20"), SHOP) is None


def test_a_shop_that_has_not_told_its_hours_calls_all_the_same() -> None:
    found = either_way(at("2026-11-20 15:20"), at("2026-11-22 16:00"), UNTOLD)
    assert found is not None
    assert wall(found) == "Sun 12:00"


@given(hours=shops(), now=instants(), seconds=st.integers(0, 59), span=SPANS)
def test_it_is_never_past_never_after_the_due_time_and_staffed_whenever_anyone_is_there(
    hours: OpeningHours, now: datetime, seconds: int, span: timedelta
) -> None:
    now += timedelta(seconds=seconds)
    due = now + span
    found = either_way(now, due, hours)
    assert found is not None
    assert now < found < due
    if hours.is_set and staffed_between(now, due, hours):
        assert staffed(hours, found)


@given(moment=near_changes(), span=SPANS)
def test_its_wall_time_means_the_same_instant_also_near_a_clock_change(
    moment: tuple[str, datetime], span: timedelta
) -> None:
    zone, now = moment
    found = either_way(now, now + span, OpeningHours(load_zone(zone), SHOP.weekly))
    assert found is not None
    assert at_instant(found, load_zone(zone)).instant == found
