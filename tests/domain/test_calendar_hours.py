"""An hour is an hour: due times across every kind of clock change."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.due import Due, at_wall, calendar_hours, rederive, within
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.zone import load_zone, local, resolve
from tests.domain.making import CHANGING, COPENHAGEN, at, changes, near_changes


@given(near_changes(), st.integers(1, 100))
def test_within_so_many_hours_is_that_many_real_hours(place: tuple[str, datetime], hours: int) -> None:
    zone, said = place
    due = within(timedelta(hours=hours), said.astimezone(load_zone(zone)))
    assert due.instant - said == timedelta(hours=hours)
    assert calendar_hours(due, said) == hours
    assert due.instant.tzinfo is UTC


@given(near_changes(), st.integers(1, 100))
def test_the_wall_clock_moves_by_the_hours_and_the_change_between_them(
    place: tuple[str, datetime], hours: int
) -> None:
    zone, said = place
    before, after = (
        local(said, load_zone(zone)),
        local(within(timedelta(hours=hours), said).instant, load_zone(zone)),
    )
    offset_before, offset_after = before.utcoffset(), after.utcoffset()
    assert offset_before is not None
    assert offset_after is not None
    walked = after.replace(tzinfo=None) - before.replace(tzinfo=None)
    assert walked == timedelta(hours=hours) + offset_after - offset_before


def _all_readings(wall: datetime, zone: str) -> list[datetime]:
    """Every instant at which the clock on the wall shows `wall`, found by trying all offsets of those days."""
    there = load_zone(zone)
    around = [wall.replace(tzinfo=UTC) + timedelta(hours=step) for step in range(-60, 61)]
    offsets = {each.astimezone(there).utcoffset() for each in around}
    tried = {(wall - offset).replace(tzinfo=UTC) for offset in offsets if offset is not None}
    return sorted(each for each in tried if each.astimezone(there).replace(tzinfo=None) == wall)


@given(near_changes())
def test_a_wall_time_that_exists_is_found_and_the_earlier_of_two_is_taken(
    place: tuple[str, datetime],
) -> None:
    zone, near = place
    wall = local(near, load_zone(zone)).replace(tzinfo=None, fold=0)
    readings = _all_readings(wall, zone)
    found = resolve(wall, load_zone(zone))
    assert found.instant == readings[0]
    assert found.gap == timedelta(0)


@given(near_changes())
def test_a_wall_time_that_does_not_exist_moves_on_by_the_length_of_the_gap(
    place: tuple[str, datetime],
) -> None:
    zone, near = place
    there = load_zone(zone)
    wall = near.replace(tzinfo=None)
    found = resolve(wall, there)
    shown = local(found.instant, there).replace(tzinfo=None)
    assert shown - wall == found.gap
    assert bool(_all_readings(wall, zone)) == (found.gap == timedelta(0))


@pytest.mark.parametrize("zone", CHANGING)
def test_every_change_of_a_zone_keeps_real_hours(zone: str) -> None:
    for change in changes(zone):
        for minutes in (-61, -31, -1, 0, 1, 29, 59):
            said = change + timedelta(minutes=minutes)
            assert within(timedelta(hours=24), said).instant - said == timedelta(hours=24)


def test_twenty_four_hours_over_the_autumn_change_is_an_hour_earlier_on_the_clock() -> None:
    due = within(timedelta(hours=24), at("2026-10-24 17:00"))
    assert local(due.instant, COPENHAGEN).isoformat() == "2026-10-25T16:00:00+01:00"


def test_half_past_two_on_the_spring_night_becomes_half_past_three() -> None:
    due = at_wall(datetime(2026, 3, 29, 2, 30), COPENHAGEN)
    assert local(due.instant, COPENHAGEN).strftime("%H:%M") == "03:30"
    assert due.gap == timedelta(hours=1)


def test_half_past_two_on_the_autumn_night_is_the_earlier_one() -> None:
    assert at_wall(datetime(2026, 10, 25, 2, 30), COPENHAGEN).instant == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_lord_howe_moves_its_clock_by_half_an_hour() -> None:
    lord_howe = load_zone("Australia/Lord_Howe")
    due = at_wall(datetime(2026, 10, 4, 2, 15), lord_howe)
    assert due.gap == timedelta(minutes=30)
    assert local(due.instant, lord_howe).strftime("%H:%M") == "02:45"


def test_a_promise_for_the_day_samoa_lost_falls_due_on_the_day_after_it() -> None:
    apia = load_zone("Pacific/Apia")
    due = at_wall(datetime(2011, 12, 30, 15), apia)
    assert due.gap == timedelta(days=1)
    assert local(due.instant, apia).strftime("%Y-%m-%d %H:%M") == "2011-12-31 15:00"


def test_samoas_lost_day_is_not_an_hour_of_a_span() -> None:
    apia = load_zone("Pacific/Apia")
    due = within(timedelta(hours=24), datetime(2011, 12, 29, 12, tzinfo=apia))
    assert local(due.instant, apia).strftime("%Y-%m-%d %H:%M") == "2011-12-31 12:00"


def test_morocco_sets_its_clock_back_for_ramadan() -> None:
    casablanca = load_zone("Africa/Casablanca")
    due = within(timedelta(hours=24), datetime(2026, 2, 14, 12, tzinfo=casablanca))
    assert local(due.instant, casablanca).strftime("%a %H:%M") == "Sun 11:00"


@given(near_changes())
def test_new_zone_rules_find_a_wall_time_again_and_leave_a_span_alone(place: tuple[str, datetime]) -> None:
    zone, near = place
    said = at_wall(near.replace(tzinfo=None), load_zone(zone))
    assert rederive(said) == said
    wrong = Due(said.instant - timedelta(hours=3), said.wall, said.zone)
    assert rederive(wrong).instant == said.instant
    span = within(timedelta(hours=1), near)
    assert rederive(span) is span


def test_an_unknown_zone_is_refused_with_an_example() -> None:
    with pytest.raises(BadSetting) as refused:
        load_zone("Europe/Nowhere")
    assert refused.value.facts["example"] == "Europe/Copenhagen"
