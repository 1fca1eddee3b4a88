""" "I take it" and snooze: who is spared which ring, and for how long."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.defaults import USUAL
from repairdesk.domain.quiet import latest_snooze_end, snooze_end
from repairdesk.domain.records import Ack, Promise, Snooze
from repairdesk.domain.refusal import SnoozeTooLong
from repairdesk.domain.reminders import next_instant, stages_due
from tests.domain.making import SHOP, at, instants, promised, wall

PROMISE = promised("2026-11-20 12:00", "2026-11-20 15:00")
"""Rings at 13:00 and 14:30, falls due at 15:00."""

WEEKEND = promised("2026-11-20 12:00", "2026-11-22 12:00")
"""Rings on Saturday at 13:30 and lapses while the shop is closed."""


def _took(when: str) -> Ack:
    return Ack("p1", "anna", at(f"2026-11-20 {when}"))


def _snoozed(when: str, until: str, day: str = "2026-11-20") -> Snooze:
    return Snooze("p1", "anna", at(f"{day} {when}"), at(f"{day} {until}"))


def _rung(now: str, *acts: Ack | Snooze, promise: Promise = PROMISE) -> list[str]:
    acks = [act for act in acts if isinstance(act, Ack)]
    snoozes = [act for act in acts if isinstance(act, Snooze)]
    instant = at(now if "-" in now else f"2026-11-20 {now}")
    found = stages_due(promise, SHOP, USUAL, acks, snoozes, instant)
    return [stage.key.split(":20")[0] for stage in found]


def test_untaken_it_rings_on() -> None:
    assert _rung("13:05") == ["early:120"]
    assert _rung("14:35") == ["early:120", "last_chance"]


def test_taken_before_it_is_due_no_further_warning_comes() -> None:
    assert _rung("13:05", _took("13:02")) == []
    assert _rung("14:35", _took("13:02")) == []


def test_whoever_took_it_is_reminded_when_it_lapses() -> None:
    assert _rung("15:00", _took("13:02")) == ["due"]


def test_taken_after_the_lapse_only_what_has_rung_is_ended() -> None:
    assert _rung("15:02", _took("15:01")) == []
    assert _rung("15:10", _took("15:01")) == ["overdue:1"]


def test_taken_at_the_due_moment_itself_the_lapse_is_taken() -> None:
    assert _rung("15:05", _took("15:00")) == []


def test_taken_on_saturday_the_lapse_on_sunday_rings_on_monday() -> None:
    taken = Ack("p1", "anna", at("2026-11-21 13:40"))
    assert _rung("2026-11-21 13:45", taken, promise=WEEKEND) == []
    assert _rung("2026-11-23 10:00", taken, promise=WEEKEND) == ["due"]


def test_a_snooze_is_quiet_until_its_end_and_rings_then() -> None:
    snooze = _snoozed("13:02", "13:12")
    assert _rung("13:11", snooze) == []
    assert _rung("13:12", snooze) == ["snooze"]


def test_the_last_chance_rings_after_an_early_snooze() -> None:
    assert _rung("14:30", _snoozed("13:02", "13:12")) == ["snooze", "last_chance"]


def test_only_the_newest_snooze_holds() -> None:
    both = (_snoozed("13:02", "13:12"), _snoozed("13:12", "13:22"))
    assert _rung("13:15", *both) == []
    assert _rung("13:22", *both) == ["snooze"]


def test_taking_it_ends_a_snooze_for_good() -> None:
    assert _rung("13:12", _snoozed("13:02", "13:12"), _took("13:05")) == []


def test_a_snooze_after_taking_it_rings_all_the_same() -> None:
    assert _rung("13:20", _took("13:05"), _snoozed("13:10", "13:20")) == ["snooze"]


def test_taken_and_snoozed_in_the_same_moment_it_rings_when_the_snooze_is_over() -> None:
    assert _rung("13:20", _took("13:10"), _snoozed("13:10", "13:20")) == ["snooze"]


def test_no_snooze_however_written_swallows_the_lapse() -> None:
    assert _rung("14:59", _snoozed("14:40", "17:00")) == []
    assert _rung("15:00", _snoozed("14:40", "17:00")) == ["due"]


def test_a_snooze_over_the_closing_before_the_lapse_rings_before_the_closing() -> None:
    snooze = _snoozed("13:56", "14:06", "2026-11-21")
    assert _rung("2026-11-21 13:57", snooze, promise=WEEKEND) == []
    assert _rung("2026-11-21 13:58", snooze, promise=WEEKEND) == ["snooze"]


def test_a_snooze_over_the_closing_after_the_lapse_rings_at_the_next_opening() -> None:
    snooze = _snoozed("17:55", "18:05")
    assert _rung("2026-11-20 18:05", snooze) == []
    assert _rung("2026-11-21 10:00", snooze) == ["snooze"]


def test_a_lapsed_promise_rings_again_ten_minutes_after_a_snooze() -> None:
    assert _rung("15:05", _snoozed("15:02", "15:12")) == []
    assert _rung("15:12", _snoozed("15:02", "15:12")) == ["snooze"]
    assert _rung("15:20", _snoozed("15:02", "15:12")) == ["snooze", "overdue:2"]


def test_a_snooze_of_a_year_by_a_broken_clock_is_over_in_an_hour() -> None:
    snooze = Snooze("p1", "anna", at("2026-11-20 15:02"), at("2027-11-20 15:02"))
    assert _rung("16:02", snooze) == ["snooze"]


def test_acts_from_a_clock_that_has_been_set_back_do_not_silence_the_present() -> None:
    assert _rung("15:01", _snoozed("16:00", "16:10")) == ["early:120", "last_chance", "due"]
    assert _rung("15:01", _took("16:00")) == ["early:120", "last_chance", "due"]


def test_the_program_wakes_when_such_an_act_comes_to_count() -> None:
    acks, snoozes = [_took("15:15")], [_snoozed("15:35", "15:45")]
    assert (
        wall(next_instant(PROMISE, SHOP, USUAL, acks, (), at("2026-11-20 15:11")) or PROMISE.said_at)
        == "Fri 15:13"
    )
    for now, following in (("15:31", "Fri 15:33"), ("15:41", "Fri 15:45")):
        found = next_instant(PROMISE, SHOP, USUAL, (), snoozes, at(f"2026-11-20 {now}"))
        assert found is not None
        assert wall(found) == following


def test_what_a_colleague_with_a_clock_a_minute_fast_did_counts_at_once() -> None:
    assert _rung("15:01", _took("15:02")) == []


def test_what_was_done_about_another_promise_counts_for_nothing() -> None:
    assert _rung("13:05", Ack("other", "anna", at("2026-11-20 13:02"))) == ["early:120"]


def test_before_the_due_time_a_snooze_ends_two_minutes_ahead_of_it() -> None:
    assert wall(latest_snooze_end(PROMISE, at("2026-11-20 14:55"))) == "Fri 14:58"
    assert wall(latest_snooze_end(PROMISE, at("2026-11-20 14:31"))) == "Fri 14:41"


def test_after_the_due_time_a_snooze_is_ten_minutes() -> None:
    assert wall(latest_snooze_end(PROMISE, at("2026-11-20 15:25"))) == "Fri 15:35"


def test_long_before_the_due_time_a_longer_snooze_may_be_asked_for() -> None:
    assert wall(snooze_end(PROMISE, at("2026-11-20 13:00"), at("2026-11-20 14:58"))) == "Fri 14:58"


@pytest.mark.parametrize(
    ("now", "asked"),
    [("14:00", "14:59"), ("14:58", None), ("14:59", None), ("15:05", "15:16")],
    ids=["up to the due time", "two minutes before", "one minute before", "long after the lapse"],
)
def test_a_snooze_that_would_swallow_the_due_time_is_refused(now: str, asked: str | None) -> None:
    until: datetime | None = at(f"2026-11-20 {asked}") if asked else None
    with pytest.raises(SnoozeTooLong) as refused:
        snooze_end(PROMISE, at(f"2026-11-20 {now}"), until)
    assert set(refused.value.facts) == {"until", "latest"}


@given(instants(at("2026-11-20 12:01"), days=2))
def test_a_snooze_that_was_granted_always_ends_with_a_ring_before_the_lapse(now: datetime) -> None:
    if PROMISE.due.instant > now >= PROMISE.due.instant - timedelta(minutes=2):
        return
    until = snooze_end(PROMISE, now)
    assert now < until <= now + timedelta(minutes=10)
    snooze = Snooze("p1", "anna", now, until)
    rings = next_instant(PROMISE, SHOP, USUAL, (), (snooze,), now + timedelta(seconds=1))
    while rings is not None and not stages_due(PROMISE, SHOP, USUAL, (), (snooze,), rings):
        rings = next_instant(PROMISE, SHOP, USUAL, (), (snooze,), rings)
    assert rings == (until if SHOP.is_open(until) else SHOP.next_open(until))


@given(st.lists(instants(at("2026-11-20 12:01"), days=1), min_size=1, max_size=4))
def test_no_number_of_acks_before_the_due_time_keeps_the_lapse_from_ringing(moments: list[datetime]) -> None:
    acks = [Ack("p1", "anna", when) for when in moments if when < PROMISE.due.instant]
    rung = stages_due(PROMISE, SHOP, USUAL, acks, (), PROMISE.due.instant)
    assert "due" in [stage.key for stage in rung]
