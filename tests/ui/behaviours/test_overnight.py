"""Behaviour 22: what fell due while nobody was here is shown once at opening, late first, with the real lateness."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.a_shop import a_shop
from tests.ui.a_window import AFTERNOON, put_away
from tests.ui.reminder.conftest import Ringing, ringing
from ui.app import RepairDesk, make_application

__all__ = ["ringing"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


@pytest.fixture
def monday(ringing: Ringing) -> Ringing:
    """The PC was off from Friday 15:20 to Monday 10:00. Hansen's job owes a next word too, since Sunday 15:20."""
    floor = ringing.floor
    bo, ida = floor.customer("Bo Lund", "12 20 33 18"), floor.customer("Ida Bro", "12 20 33 19")
    floor.promised("ring om delen", 60, customer=bo)  # Friday 16:20
    floor.promised("ring om pris", 24 * 60, customer=floor.books.hansen)  # Saturday 15:20, closed
    floor.promised("ring om tilbud", 66 * 60 + 50, customer=ida)  # Monday 10:10
    floor.later(days=2, hours=18, minutes=40)
    ringing.ring()
    return ringing


def test_it_is_shown_at_opening_late_first(monday: Ringing) -> None:
    monday.shows("Bo Lund", "Søren Hansen", "Søren Hansen", "Ida Bro")
    assert monday.window.late_text.text() == "3 late"


def test_each_says_how_late_it_really_is(monday: Ringing) -> None:
    """Nights and Sundays count: they are the customer's hours."""
    assert monday.window.card.tag.text == "2 d 17 h late: ring and apologise"
    names = [row.accessibleName() for row in monday.window.lines.rows.values()]
    assert names[0].startswith("late, 1 d 18 h late, Søren Hansen")
    assert names[1].startswith("late, 18 h 40 late, Søren Hansen, Next word")
    assert names[2].startswith("due soon, 10 min, Ida Bro")


def test_it_is_shown_once_and_told_once(monday: Ringing) -> None:
    """A weekend is one reminder for each promise, not thirty."""
    told: list[str] = []
    monday.window.voice.announced.connect(lambda text, _: told.append(text))
    monday.ring()
    monday.ring()
    assert len(monday.customers()) == 4
    assert told == []


def test_the_program_that_was_closed_over_the_weekend_shows_it_by_itself(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """The same with the real program: nobody tells it to ring but its own start."""
    make_application()
    books = a_shop(tmp_path, AFTERNOON)
    books.promise_call("ring om delen", 60)
    books.later(days=2, hours=18, minutes=40)
    program = RepairDesk(tmp_path, books.clock)
    program.start()
    try:
        qtbot.waitUntil(
            lambda: program.alarm.window is not None and program.alarm.window.isVisible(), timeout=20_000
        )
        window = program.alarm.window
        assert window is not None
        assert [card.line.words for card in window.pile.mine] == ["ring om delen"]
        assert window.card.tag.text == "2 d 17 h late: ring and apologise"
    finally:
        put_away(program)
        books.desk.close()
