"""When a promise rings, told by the day in the shop."""

from datetime import datetime, time, timedelta

from repairdesk.domain.defaults import DEFAULTS, USUAL
from repairdesk.domain.hours import OpeningHours, OpenSpan
from repairdesk.domain.records import Promise
from repairdesk.domain.reminders import due_stage, next_instant, stages_due, warnings
from repairdesk.domain.words import Kind
from tests.domain.making import COPENHAGEN, SHOP, UNTOLD, WEEKDAY, at, promised, wall


def _warned(promise: Promise, hours: OpeningHours = SHOP) -> list[str]:
    return [f"{stage.key} {wall(stage.at)}" for stage in warnings(promise, hours, DEFAULTS[promise.kind])]


def _rings_after_due(promise: Promise, times: int, hours: OpeningHours = SHOP) -> list[str]:
    moment, found = promise.due.instant - timedelta.resolution, []
    for _ in range(times):
        following = next_instant(promise, hours, USUAL, (), (), moment)
        assert following is not None
        moment = following
        found.append(wall(moment))
    return found


def test_a_call_back_within_the_hour_rings_15_and_5_minutes_before() -> None:
    promise = promised("2026-11-20 14:00", "2026-11-20 15:00", Kind.CALL_BACK)
    assert _warned(promise) == ["early:15 Fri 14:45", "last_chance Fri 14:55"]


def test_a_days_promise_rings_in_the_morning_two_hours_and_half_an_hour_before() -> None:
    promise = promised("2026-11-19 12:00", "2026-11-20 15:00")
    assert _warned(promise) == ["morning Fri 10:00", "early:120 Fri 13:00", "last_chance Fri 14:30"]


def test_a_promise_for_saturday_afternoon_rings_before_saturdays_closing() -> None:
    promise = promised("2026-11-20 15:20", "2026-11-21 15:20")
    assert _warned(promise) == ["morning Sat 10:00", "early:120 Sat 13:20", "last_chance Sat 13:30"]
    assert wall(due_stage(promise, SHOP).at) == "Mon 10:00"


def test_a_promise_for_sunday_rings_once_before_closing_on_saturday() -> None:
    assert _warned(promised("2026-11-20 12:00", "2026-11-22 12:00")) == ["last_chance Sat 13:30"]


def test_a_promise_for_just_after_closing_rings_half_an_hour_before_closing() -> None:
    promise = promised("2026-11-19 12:00", "2026-11-20 18:25")
    assert _warned(promise) == ["morning Fri 10:00", "early:120 Fri 16:25", "last_chance Fri 17:30"]


def test_promised_shortly_before_closing_it_rings_in_what_is_left_of_the_day() -> None:
    assert _warned(promised("2026-11-20 17:40", "2026-11-20 18:40")) == ["last_chance Fri 17:50"]


def test_promised_after_closing_for_before_opening_nobody_can_be_warned() -> None:
    promise = promised("2026-11-20 19:00", "2026-11-21 09:00")
    assert _warned(promise) == []
    assert wall(due_stage(promise, SHOP).at) == "Sat 10:00"


def test_promised_at_closing_time_itself_nobody_is_left_to_be_warned() -> None:
    assert _warned(promised("2026-11-20 18:00", "2026-11-20 18:40")) == []


def test_a_promise_due_soon_after_opening_rings_at_opening_and_the_evening_before() -> None:
    promise = promised("2026-11-19 12:00", "2026-11-20 10:15")
    assert _warned(promise) == ["last_chance Thu 17:30", "morning Fri 10:00"]


def test_a_reminder_that_would_fall_into_lunch_comes_before_lunch() -> None:
    lunch = OpeningHours(COPENHAGEN, ((OpenSpan(time(10), time(12)), OpenSpan(time(13), time(18))),) * 7)
    promise = promised("2026-11-19 12:00", "2026-11-20 14:30")
    assert _warned(promise, lunch) == ["morning Fri 10:00", "early:120 Fri 11:30", "last_chance Fri 14:00"]


def test_a_promise_of_three_minutes_rings_at_half_time() -> None:
    promise = promised("2026-11-20 14:00", "2026-11-20 14:04")
    assert _warned(promise) == ["last_chance Fri 14:02"]


def test_a_promise_of_exactly_the_shortest_lead_still_gets_a_warning() -> None:
    assert _warned(promised("2026-11-20 14:00", "2026-11-20 14:05")) == ["last_chance Fri 14:02"]


def test_without_opening_hours_nothing_is_pulled_and_the_morning_is_nine() -> None:
    promise = promised("2026-11-20 12:00", "2026-11-22 12:00")
    assert _warned(promise, UNTOLD) == ["morning Sun 09:00", "early:120 Sun 10:00", "last_chance Sun 11:30"]
    assert wall(due_stage(promise, UNTOLD).at) == "Sun 12:00"


def test_a_holiday_pulls_the_reminder_to_the_day_before() -> None:
    hours = OpeningHours(COPENHAGEN, (WEEKDAY,) * 7, holidays={at("2026-12-25 12:00").date(): "Christmas"})
    promise = promised("2026-12-23 12:00", "2026-12-25 12:00")
    assert _warned(promise, hours) == ["last_chance Thu 17:30"]


def test_by_closing_time_rings_at_closing_time() -> None:
    assert wall(due_stage(promised("2026-11-20 12:00", "2026-11-20 18:00"), SHOP).at) == "Fri 18:00"


def test_after_the_lapse_it_rings_every_ten_minutes_for_an_hour_then_every_hour() -> None:
    promise = promised("2026-11-20 10:00", "2026-11-20 12:00")
    assert _rings_after_due(promise, 9) == [
        "Fri 12:00", "Fri 12:10", "Fri 12:20", "Fri 12:30", "Fri 12:40", "Fri 12:50", "Fri 13:00", "Fri 14:00",
        "Fri 15:00",
    ]  # fmt: skip


def test_it_stays_quiet_after_closing_and_rings_again_at_opening() -> None:
    promise = promised("2026-11-20 10:00", "2026-11-20 17:45")
    assert _rings_after_due(promise, 4) == ["Fri 17:45", "Fri 17:55", "Sat 10:00", "Sat 10:45"]


def test_an_opening_is_not_followed_by_another_ring_a_minute_later() -> None:
    promise = promised("2026-11-19 10:00", "2026-11-19 17:01")
    assert _rings_after_due(promise, 8)[-3:] == ["Thu 17:51", "Fri 10:00", "Fri 11:01"]


def test_after_a_weekend_off_it_is_one_reminder_and_not_thirty() -> None:
    promise = promised("2026-11-20 10:00", "2026-11-20 12:00")
    rung = stages_due(promise, SHOP, USUAL, (), (), at("2026-11-23 10:05"))
    assert [stage.key for stage in rung] == [
        "last_chance", "due", "opening:2026-11-23T09:00Z"
    ]  # fmt: skip


def test_a_promise_forgotten_for_ten_years_is_answered_at_once() -> None:
    promise = promised("2016-11-18 10:00", "2016-11-18 12:00")
    rung = stages_due(promise, SHOP, USUAL, (), (), at("2026-11-20 14:30"))
    assert rung[-1].at == at("2026-11-20 14:00")


def test_a_shop_that_has_closed_for_good_still_hears_of_the_lapse() -> None:
    closed = OpeningHours(COPENHAGEN, ((),) * 7, {at("2020-01-01 12:00").date(): WEEKDAY})
    promise = promised("2026-11-20 10:00", "2026-11-20 12:00")
    assert _warned(promise, closed) == []
    assert due_stage(promise, closed).at == promise.due.instant
    assert next_instant(promise, closed, USUAL, (), (), at("2027-05-01 12:00")) is not None


def test_stage_keys_are_the_same_on_every_seat() -> None:
    said: datetime = at("2026-11-19 12:00")
    one, other = promised(said, "2026-11-20 15:00"), promised(said, "2026-11-20 15:00")
    assert warnings(one, SHOP, USUAL) == warnings(other, SHOP, USUAL)
