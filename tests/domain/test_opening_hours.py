"""Opening hours as instants: lunch, nights, holidays, and the days on which the clock changes."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given

from repairdesk.domain.hours import OpeningHours, OpenSpan
from repairdesk.domain.zone import load_zone
from tests.domain.making import (
    COPENHAGEN,
    SHOP,
    UNTOLD,
    WEEKDAY,
    at,
    instants,
    shops,
    staffed,
    stretches,
    wall,
)


def test_the_shop_is_staffed_from_opening_to_closing_time_itself() -> None:
    assert not SHOP.is_open(at("2026-11-20 09:59"))
    assert SHOP.is_open(at("2026-11-20 10:00"))
    assert SHOP.is_open(at("2026-11-20 18:00"))
    assert not SHOP.is_open(at("2026-11-20 18:01"))


def test_a_shop_that_has_not_told_its_hours_is_always_staffed() -> None:
    assert UNTOLD.is_open(at("2026-11-22 03:00"))
    assert UNTOLD.next_open(at("2026-11-22 03:00")) == at("2026-11-22 03:00")


def test_after_closing_on_saturday_the_next_staffed_moment_is_monday_morning() -> None:
    assert wall(SHOP.next_open(at("2026-11-21 14:00"))) == "Mon 10:00"


def test_an_exception_beats_a_holiday_and_a_holiday_beats_the_week() -> None:
    day = date(2026, 11, 20)
    closed = OpeningHours(COPENHAGEN, SHOP.weekly, holidays={day: "a holiday"})
    open_after_all = OpeningHours(
        COPENHAGEN, SHOP.weekly, {day: (OpenSpan(time(12), time(13)),)}, {day: "a holiday"}
    )
    assert not closed.is_open(at("2026-11-20 12:30"))
    assert open_after_all.is_open(at("2026-11-20 12:30"))
    assert not open_after_all.is_open(at("2026-11-20 14:00"))


def test_lunch_is_closed_time() -> None:
    lunch = (OpenSpan(time(10), time(12)), OpenSpan(time(13), time(18)))
    hours = OpeningHours(COPENHAGEN, (lunch,) * 7)
    assert not hours.is_open(at("2026-11-20 12:30"))
    before = hours.stretch_before(at("2026-11-20 12:30"))
    assert before is not None
    assert wall(before.end) == "Fri 12:00"


def test_a_shop_open_past_midnight_is_still_in_fridays_hours_on_saturday_morning() -> None:
    night = OpeningHours(COPENHAGEN, (*((),) * 4, (OpenSpan(time(20), time(2)),), (), ()))
    assert night.is_open(at("2026-11-21 01:30"))
    assert not night.is_open(at("2026-11-21 02:30"))


def test_hours_swallowed_by_the_spring_change_are_left_out() -> None:
    hours = OpeningHours(COPENHAGEN, (*((),) * 6, (OpenSpan(time(2, 30), time(3, 15)),)))
    assert hours.opens_on(date(2026, 3, 29)) == []
    assert len(hours.opens_on(date(2026, 4, 5))) == 1


def test_the_day_samoa_lost_has_no_opening_hours() -> None:
    apia = load_zone("Pacific/Apia")
    hours = OpeningHours(apia, (WEEKDAY,) * 7, {date(2011, 12, 31): ()})
    assert hours.opens_on(date(2011, 12, 30)) == []
    assert not hours.is_open(datetime(2011, 12, 31, 12, tzinfo=apia).astimezone(UTC))


def test_a_shop_that_never_closes_is_one_long_spell() -> None:
    always = OpeningHours(COPENHAGEN, ((OpenSpan(time(0), time(0)),),) * 7)
    spell = always.spell_before(at("2026-11-20 12:00"))
    assert spell is not None
    assert spell.start < at("2026-11-18 00:00")
    assert spell.end > at("2026-11-22 00:00")


@given(shops(told=True), instants())
def test_the_quick_look_agrees_with_the_long_one(hours: OpeningHours, now: datetime) -> None:
    assert hours.is_open(now) == staffed(hours, now)


@given(shops(told=True), instants())
def test_nobody_is_there_between_now_and_the_next_opening(hours: OpeningHours, now: datetime) -> None:
    found = hours.next_open(now)
    assert found >= now
    between = stretches(hours, now, found)
    assert not [each for each in between if each.end > now and max(each.start, now) < found]


@given(shops(told=True), instants())
def test_a_spell_is_all_staffed_and_begins_after_closed_time(hours: OpeningHours, now: datetime) -> None:
    spell = hours.spell_before(now)
    assert spell is not None
    assert spell.start <= now
    minute = timedelta(minutes=1)
    if now - spell.start < timedelta(days=2):
        assert not staffed(hours, spell.start - minute / 2)
    for share in range(5):
        assert staffed(hours, spell.start + (spell.end - spell.start) * share / 4)
