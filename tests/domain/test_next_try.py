"""Nobody was reached: when the promise rings again."""

from datetime import timedelta

import pytest

from repairdesk.domain.defaults import USUAL
from repairdesk.domain.next_try import next_try
from repairdesk.domain.words import Kind
from tests.domain.making import SHOP, at, promised, wall

PROMISE = promised("2026-11-19 12:00", "2026-11-20 17:00", Kind.CALL_BACK)
"""Rings on Friday at 10:00, 15:00 and 16:30."""


@pytest.mark.parametrize(
    ("tried", "again"),
    [
        ("2026-11-19 15:00", "Fri 10:00"),
        ("2026-11-20 11:00", "Fri 15:00"),
        ("2026-11-20 15:00", "Fri 15:10"),
        ("2026-11-20 16:10", "Fri 16:20"),
        ("2026-11-20 16:55", "Fri 16:58"),
        ("2026-11-20 17:30", "Fri 17:40"),
    ],
    ids=[
        "the day before",
        "hours before",
        "two hours before",
        "in the last hour",
        "minutes before",
        "lapsed",
    ],
)
def test_as_planned_while_there_is_time_and_densely_in_the_last_hours(tried: str, again: str) -> None:
    assert wall(next_try(PROMISE, SHOP, USUAL, at(tried))) == again


def test_with_no_warning_left_it_rings_when_the_last_hours_begin() -> None:
    sunday = promised("2026-11-20 12:00", "2026-11-22 12:00", Kind.CALL_BACK)
    tried = at("2026-11-21 13:45")
    assert next_try(sunday, SHOP, USUAL, tried) == sunday.due.instant - timedelta(hours=2)
