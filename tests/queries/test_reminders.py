"""What rings, asked as the heartbeat asks: every stage once on each seat, late first, and never a stage lost."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from repairdesk.actions.keep import keep
from repairdesk.actions.promise import promise
from repairdesk.actions.settings import save_settings
from repairdesk.actions.zone_rules import follow_zone_rules
from repairdesk.domain.due import Due, at_wall
from repairdesk.domain.reminders import stages_due
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import Kind, StageKind
from repairdesk.domain.zone import load_zone
from repairdesk.queries.promise import due_list
from repairdesk.queries.reminders import StoreReminderSource, reminder_sheet
from repairdesk.queries.settings import hours
from repairdesk.queries.settings import settings as shop_settings
from repairdesk.store import promises
from repairdesk.store.engine import FILE
from tests.a_shop import SETTINGS, Shop, a_shop


def rung(shop: Shop, source: StoreReminderSource) -> list[tuple[str, str]]:
    """Ask, show and record, as the heartbeat does."""
    rings = source.due_now(shop.clock.now())
    if rings:
        source.delivered(rings, shop.clock.now())
    return [(ring.promise_id, stage.key) for ring in rings for stage in ring.stages]


def test_a_call_within_the_hour_rings_15_and_5_minutes_before_and_when_it_lapses(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    source = StoreReminderSource(shop.desk)
    heard: dict[str, int] = {}
    for minute in range(61):
        heard |= {key: minute for _, key in rung(shop, source)}
        shop.later(minutes=1)
    assert heard == {"early:15": 45, "last_chance": 55, "due": 60}
    assert [line.id for line in due_list(shop.desk)] == [promise_id]


def test_a_stage_is_shown_once_on_each_seat(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    source = StoreReminderSource(shop.desk)
    shop.later(minutes=45)
    assert rung(shop, source) == [(promise_id, "early:15")]
    assert rung(shop, source) == []
    shop.desk.seat = "counter-2"
    assert rung(shop, source) == [(promise_id, "early:15")]


def test_after_a_weekend_everything_missed_rings_at_once_with_the_oldest_first(shop: Shop) -> None:
    first, second = shop.promise_call(minutes=60), shop.promise_call(minutes=90)
    soon = shop.promise_call(minutes=3 * 1440 + 20)
    shop.later(days=3)
    rings = StoreReminderSource(shop.desk).due_now(shop.clock.now())
    assert [ring.promise_id for ring in rings] == [first, second, soon]
    assert [ring.late for ring in rings] == [True, True, False]
    cards = reminder_sheet(shop.desk).cards
    assert [(card.line.id, card.late) for card in cards] == [(first, True), (second, True), (soon, False)]
    assert cards[0].stage is StageKind.OVERDUE


def test_a_kept_promise_falls_silent(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=50)
    keep(shop.desk, promise_id=promise_id)
    assert StoreReminderSource(shop.desk).due_now(shop.clock.now()) == ()


def test_the_next_instant_is_the_next_stage_of_any_promise(shop: Shop) -> None:
    shop.promise_call(minutes=120)
    shop.promise_call(minutes=60)
    source = StoreReminderSource(shop.desk)
    assert source.next_instant(shop.clock.now()) == shop.clock.now() + timedelta(minutes=45)


def test_other_reminder_plans_count_from_the_moment_they_are_saved(shop: Shop) -> None:
    shop.promise_call(minutes=60)
    source = StoreReminderSource(shop.desk)
    source.next_instant(shop.clock.now())
    plans = {
        kind: plan.__class__(short_leads=(timedelta(minutes=20),)) for kind, plan in SETTINGS.plans.items()
    }
    save_settings(shop.desk, ShopSettings(weekly=SETTINGS.weekly, plans=plans))
    assert source.next_instant(shop.clock.now()) == shop.clock.now() + timedelta(minutes=40)


def by_the_rule(shop: Shop, now: datetime) -> set[tuple[str, str]]:
    """Every stage of every open promise by the bare rule, with nothing remembered and nothing skipped."""
    with shop.desk.read() as reader:
        standing = promises.all_open(reader)
    opening, plans = hours(shop.desk), shop_settings(shop.desk).plans
    return {
        (promise.id, stage.key)
        for promise in standing
        for stage in stages_due(promise, opening, plans[promise.kind], (), (), now)
    }


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(dues=st.lists(st.integers(1, 9000), max_size=6), steps=st.lists(st.integers(1, 700), max_size=8))
def test_what_is_remembered_between_two_knocks_never_hides_a_stage(
    shop: Shop, dues: list[int], steps: list[int]
) -> None:
    source = StoreReminderSource(shop.desk)
    for minutes in dues:
        shop.promise_call(minutes=minutes)
    for step in steps:
        now = shop.clock.now()
        found = {(ring.promise_id, stage.key) for ring in source.due_now(now) for stage in ring.stages}
        assert found == by_the_rule(shop, now)
        upcoming = source.next_instant(now)
        assert upcoming is None or upcoming > now
        shop.later(minutes=step)


def test_a_promise_that_follows_new_zone_rules_rings_by_its_new_time_at_once(shop: Shop) -> None:
    """Another seat, with a newer program, has followed the rules while this one was running."""
    wall = datetime(2026, 11, 20, 15, 0)
    by_old_rules = Due(
        at_wall(wall, load_zone("Europe/Copenhagen")).instant + timedelta(hours=1), wall, "Europe/Copenhagen"
    )
    promise(shop.desk, kind=Kind.READY, due=by_old_rules, words="klar kl. 15", job_id=shop.job, by=shop.maja)
    source = StoreReminderSource(shop.desk)
    before = source.next_instant(shop.clock.now())
    assert follow_zone_rules(shop.desk, "2027a") == 1
    after = source.next_instant(shop.clock.now())
    assert before is not None
    assert after == before - timedelta(hours=1)


def test_the_record_of_what_was_shown_does_not_wait_long_for_another_writer(tmp_path: Path) -> None:
    """The next reminder would wait with it. What could not be recorded is tried again by the heartbeat."""
    shop = a_shop(tmp_path)
    shop.promise_call(minutes=30)
    shop.later(minutes=16)
    source = StoreReminderSource(shop.desk)
    rings = source.due_now(shop.clock.now())
    driver = shop.desk.store.connection.connection.driver_connection
    assert driver is not None
    waited = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        if statement == "begin immediate":
            waited.append(driver.execute("pragma busy_timeout").fetchone()[0])

    event.listen(shop.desk.store.connection.engine, "before_cursor_execute", note)
    holder = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    holder.execute("begin immediate")
    with pytest.raises(Trouble) as told:
        source.delivered(rings, shop.clock.now())
    holder.execute("rollback")
    holder.close()
    source.delivered(rings, shop.clock.now())
    shop.promise_call()
    assert (told.value.code, waited) == ("busy", [250, 250, 5000])
    shop.desk.close()
