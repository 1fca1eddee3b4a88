"""Two answers about what rings become one, each stage once, late first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from repairdesk.alarm.ring import Ring, joined, without
from tests.alarm.fakes import stage

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
EARLY = Ring("a", (stage(NOON, "a", "early:15"),), NOON + timedelta(minutes=15), late=False)
LATE = Ring("b", (stage(NOON, "b"),), NOON, late=True)


def test_late_ones_come_first() -> None:
    assert joined((EARLY,), (LATE,)) == (LATE, EARLY)


def test_a_stage_in_both_answers_rings_once_and_new_ones_are_added() -> None:
    more = replace(EARLY, stages=(*EARLY.stages, stage(NOON, "a", "due")), late=True)
    (both,) = joined((EARLY,), (more,))
    assert [each.key for each in both.stages] == ["early:15", "due"]
    assert both.late


def test_what_was_shown_is_taken_out_and_an_empty_ring_vanishes() -> None:
    assert without((EARLY, LATE), EARLY.keys) == (LATE,)


def test_the_newest_stage_speaks() -> None:
    later = stage(NOON + timedelta(minutes=10), "a", "last_chance")
    assert replace(EARLY, stages=(later, *EARLY.stages)).newest is later
