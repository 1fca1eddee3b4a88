"""UI.md 9, behaviour 10: 24 h across the night of the change is 24 hours, and the chip says so."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.a_shop import a_shop
from tests.ui.a_window import Counter, open_window
from ui.today.chips import Chip

SATURDAY_BEFORE_WINTER_TIME = datetime(2026, 10, 24, 10, 0, tzinfo=UTC)
SATURDAY_BEFORE_SUMMER_TIME = datetime(2027, 3, 27, 10, 0, tzinfo=UTC)


def due_chip(counter: Counter, sentence: str) -> str:
    counter.type(sentence)
    chips = [chip for chip in counter.today.quick.chips.findChildren(Chip) if chip.isVisible()]
    return next(chip.text() for chip in chips if chip.field == "due")


def test_in_autumn_24_hours_end_an_hour_earlier_on_the_wall(qtbot: QtBot, tmp_path: Path) -> None:
    """Behaviour 10: from 12:00 summer time to 11:00 winter time are 24 hours."""
    books = a_shop(tmp_path, SATURDAY_BEFORE_WINTER_TIME)
    with open_window(qtbot, tmp_path, books=books) as counter:
        said = due_chip(counter, "ring Hansen inden 24 timer")
        assert "Sun 25 Oct 11:00" in said
        assert "24 h from now · the clock goes back on the way" in said
    books.desk.close()


def test_in_spring_24_hours_end_an_hour_later_on_the_wall(qtbot: QtBot, tmp_path: Path) -> None:
    """Behaviour 10: from 11:00 winter time to 12:00 summer time are 24 hours."""
    books = a_shop(tmp_path, SATURDAY_BEFORE_SUMMER_TIME)
    with open_window(qtbot, tmp_path, books=books) as counter:
        said = due_chip(counter, "ring Hansen inden 24 timer")
        assert "Sun 28 Mar 12:00" in said
        assert "24 h from now · the clock goes forward on the way" in said
    books.desk.close()
