"""A country changes its clocks: a promise said as "Friday 15:00" stays Friday 15:00."""

from datetime import UTC, datetime, timedelta

import pytest

from repairdesk.actions.promise import promise
from repairdesk.actions.zone_rules import NAME, follow_zone_rules
from repairdesk.domain.due import Due, at_wall, within
from repairdesk.domain.words import Kind
from repairdesk.domain.zone import load_zone
from repairdesk.queries.job import job
from repairdesk.queries.promise import promise_line
from repairdesk.store import promises, settings
from tests.a_shop import Shop

WALL = datetime(2026, 11, 27, 15, 0)
NOW_RIGHT = datetime(2026, 11, 27, 14, 0, tzinfo=UTC)


def promised(shop: Shop, due: Due) -> str:
    told = promise(shop.desk, kind=Kind.READY, due=due, words="klar fredag kl. 15", job_id=shop.job)
    assert told.id is not None
    return told.id


def test_a_wall_time_follows_the_new_rules_and_the_journal_says_so(shop: Shop) -> None:
    by_old_rules = Due(NOW_RIGHT + timedelta(hours=1), WALL, "Europe/Copenhagen")
    promise_id = promised(shop, by_old_rules)
    assert follow_zone_rules(shop.desk, "the year the clocks changed") == 1
    line = promise_line(shop.desk, promise_id)
    assert (line.due, line.due_wall) == (NOW_RIGHT, WALL)
    told = job(shop.desk, id=shop.job).entries[-1]
    assert (told.event, told.facts["due"]) == ("zone_rules_changed", NOW_RIGHT.isoformat())


def test_the_same_rules_are_looked_at_once(shop: Shop) -> None:
    promised(shop, Due(NOW_RIGHT + timedelta(hours=1), WALL, "Europe/Copenhagen"))
    assert [follow_zone_rules(shop.desk, "2027a") for _ in range(2)] == [1, 0]
    with shop.desk.read() as reader:
        assert settings.read(reader, NAME) == "2027a"


def test_spans_and_wall_times_that_are_right_stay_as_they_are(shop: Shop) -> None:
    promised(shop, within(timedelta(hours=24), shop.clock.now()))
    promised(shop, at_wall(WALL, load_zone("Europe/Copenhagen")))
    assert follow_zone_rules(shop.desk, "2027a") == 0


def test_no_rule_moves_a_wall_time_by_half_a_day(shop: Shop) -> None:
    promise_id = promised(shop, Due(NOW_RIGHT + timedelta(hours=12), WALL, "Europe/Copenhagen"))
    with pytest.raises(Exception, match="never"), shop.desk.write() as unit:
        promises.follow_zone(unit, promise_id, NOW_RIGHT)


def test_rules_that_would_move_a_promise_by_a_day_leave_it_and_do_not_keep_the_journal_shut(
    shop: Shop,
) -> None:
    promise_id = promised(shop, Due(NOW_RIGHT + timedelta(days=1), WALL, "Europe/Copenhagen"))
    assert follow_zone_rules(shop.desk, "the year a country crossed the date line") == 0
    assert promise_line(shop.desk, promise_id).due == NOW_RIGHT + timedelta(days=1)
