"""Reminder plans as settings: what is usual, and that nonsense is refused."""

import json
from datetime import timedelta

import pytest
from hypothesis import given

from repairdesk.domain.defaults import DEFAULTS, USUAL, ReminderPlan, as_plain, from_plain
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.words import Kind
from tests.domain.making import plans


def test_every_kind_of_promise_has_a_plan() -> None:
    assert set(DEFAULTS) == set(Kind)


def test_the_usual_plan_is_what_the_shop_is_told() -> None:
    assert as_plain(USUAL) == {
        "short_leads": [15, 5],
        "long_leads": [120, 30],
        "morning": True,
        "before_closing": 30,
        "overdue_every": 10,
        "overdue_for": 60,
        "then_every": 60,
    }


def test_a_promise_of_up_to_an_hour_and_a_half_follows_the_short_leads() -> None:
    for minutes, first in ((60, 15), (90, 15), (91, 120)):
        assert USUAL.leads(timedelta(minutes=minutes))[0] == timedelta(minutes=first)


@given(plans())
def test_a_plan_survives_being_written_down(plan: ReminderPlan) -> None:
    assert from_plain(json.loads(json.dumps(as_plain(plan)))) == plan


def test_what_is_left_out_is_as_usual() -> None:
    assert from_plain({}) == USUAL
    assert from_plain({"short_leads": [3]}).short_leads == (timedelta(minutes=3),)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"short_leads": 15},
        {"short_leads": ["soon"]},
        {"short_leads": [0]},
        {"short_leads": [-5]},
        {"long_leads": list(range(1, 9))},
        {"long_leads": [10**9]},
        {"morning": "yes"},
        {"before_closing": None},
        {"before_closing": float("nan")},
        {"overdue_every": 0},
        {"overdue_every": True},
        {"then_every": 0},
        {"overdue_for": -1},
        {"snooze_forever": True},
    ],
    ids=str,
)
def test_nonsense_is_refused_by_name_and_with_an_example(nonsense: dict[str, object]) -> None:
    with pytest.raises(BadSetting) as refused:
        from_plain(nonsense)
    assert refused.value.facts["what"] == next(iter(nonsense))
    assert refused.value.facts["example"]
