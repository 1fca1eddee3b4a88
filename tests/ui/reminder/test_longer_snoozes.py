"""Longer snoozes are offered before a promise is due, and none of them goes past it."""

from datetime import UTC, datetime, timedelta

import pytest

from repairdesk.domain.hours import opening_hours
from repairdesk.domain.settings import parse_hours
from repairdesk.domain.snoozes import longer_snoozes
from repairdesk.queries.reminders import reminder_sheet
from tests.ui.reminder.conftest import Ringing
from ui.reminder.lines import WaitingRow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

HOURS = opening_hours("Europe/Copenhagen", parse_hours("Mon-Fri 10-18, Sat 10-14"))
FRIDAY_1520 = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)


def offered(due_in: timedelta) -> dict[str, str]:
    """Names and ends, as the shop's clock shows them."""
    found = longer_snoozes(FRIDAY_1520 + due_in, HOURS, FRIDAY_1520)
    return {name: f"{end.astimezone(HOURS.zone):%a %H:%M}" for name, end in found}


def test_with_days_to_go_all_four_are_offered() -> None:
    assert offered(timedelta(days=2)) == {
        "half_hour": "Fri 15:50",
        "hour": "Fri 16:20",
        "closing": "Fri 17:45",
        "opening": "Sat 10:00",
    }


def test_none_ends_later_than_two_minutes_before_the_due_time() -> None:
    assert offered(timedelta(minutes=62)) == {"half_hour": "Fri 15:50", "hour": "Fri 16:20"}
    assert offered(timedelta(minutes=61)) == {"half_hour": "Fri 15:50"}


def test_close_to_the_due_time_and_after_it_there_is_only_the_plain_one() -> None:
    assert offered(timedelta(minutes=20)) == {}
    assert offered(timedelta(minutes=-5)) == {}


def test_a_chosen_one_is_quiet_until_then(ringing: Ringing) -> None:
    call = ringing.floor.promised("ring om pris", 180, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=61)
    ringing.ring()
    ringing.shows("Søren Hansen")
    later = ringing.window.card.later
    assert not later.isHidden()
    assert [each.text() for each in later.times.actions()][:2] == ["30 min, to 16:51", "1 hour, to 17:21"]
    later.times.actions()[1].trigger()
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    ringing.floor.later(minutes=59)
    assert reminder_sheet(ringing.floor.books.desk).cards == ()
    ringing.floor.later(minutes=1)
    assert [card.line.id for card in reminder_sheet(ringing.floor.books.desk).cards] == [call]


def test_what_fell_due_while_we_were_closed_says_so_with_the_real_lateness(ringing: Ringing) -> None:
    ringing.floor.promised("ring om pris", 19 * 60, customer=ringing.floor.books.hansen)
    ringing.floor.promised("ring om delen", 24 * 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(days=2, hours=18, minutes=40)  # Monday 10:00
    ringing.ring()
    card = ringing.window.card
    assert card.tag.text == "1 d 23 h late: ring and apologise"
    assert card.closed.isHidden()  # Saturday 10:20, and we were here
    row = next(iter(ringing.window.lines.rows.values()))
    row.click()
    ringing.qtbot.waitUntil(lambda: not card.closed.isHidden())
    assert card.closed.text() == "Fell due Saturday 15:20, while we were closed"
    assert card.tag.text == "1 d 18 h late: ring and apologise"


def test_the_names_of_the_waiting_lines_stand_below_each_other(ringing: Ringing) -> None:
    for minutes in (5, 61, 4):
        ringing.floor.promised("ring", minutes, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=58)
    ringing.ring()
    rows = [row for row in ringing.window.lines.rows.values() if isinstance(row, WaitingRow)]
    assert len(rows) == 2
    assert len({row.column for row in rows}) == 1
    assert rows[0].column == max(row.needed() for row in rows)
