"""The strip draws real hours: one pixel is the same time everywhere, and a screen reader hears its numbers."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from repairdesk.domain.wait import wait
from tests.domain.making import SHOP, at, instants
from tests.ui.move.conftest import SENTENCE, Mover, field_of
from ui.i18n import use_language
from ui.move.scale import scale
from ui.move.words import hours, waits


@given(instants(), st.integers(1, 60_000), st.floats(1, 4000))
def test_the_scale_is_even_and_holds_the_whole_wait(start: datetime, minutes: int, width: float) -> None:
    drawn = scale(wait(start, start + timedelta(minutes=minutes), SHOP), width)
    now, due = drawn.x(start), drawn.x(start + timedelta(minutes=minutes))
    middle = drawn.x(start + timedelta(minutes=minutes) / 2)
    assert 0 <= now < due <= drawn.width
    assert middle - now == pytest.approx(due - middle, abs=0.01)
    assert drawn.x(start - timedelta(days=400)) == 0
    assert drawn.x(start + timedelta(days=4000)) == drawn.width


def test_hours_are_told_in_hours_and_never_in_days() -> None:
    use_language("en")
    spans = (timedelta(hours=72, minutes=40), timedelta(hours=24), timedelta(minutes=20), timedelta(0))
    assert [hours(span) for span in spans] == ["72 h 40 min", "24 h", "20 min", "0 min"]


def test_24_hours_over_the_clock_change_are_told_as_24_hours() -> None:
    use_language("en")
    found = wait(at("2026-10-24 15:00"), at("2026-10-25 14:00"), SHOP)
    assert waits(found, "Jonas")[1] == "Jonas waits 24 h."


@given(st.integers(1, 40_000), instants())
def test_the_shop_is_never_open_longer_than_the_customer_waits(minutes: int, start: datetime) -> None:
    found = wait(start, start + timedelta(minutes=minutes), SHOP)
    assert round(found.staffed.total_seconds() / 60) <= round(found.total.total_seconds() / 60)


def test_a_screen_reader_hears_a_graphic_with_the_numbers_of_the_picture(mover: Mover) -> None:
    window = mover.open()
    field_of(window).setText(SENTENCE)
    strip = window.right.wait.strip
    heard = QAccessible.queryAccessibleInterface(strip)
    assert heard is not None
    assert heard.role() is QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == (
        "Søren waits 72 h 40 min. The shop is open 12 h 40 min of them, the outlined bands. "
        "We promise the customer’s hours, not ours."
    )
    assert window.right.wait.sentence.text() == strip.accessibleName()


@pytest.mark.parametrize("sentence", ["om 5 min", "inden 24 timer", "om 3 uger", "1. marts kl 12", "om 2 år"])
def test_every_wait_can_be_drawn(mover: Mover, qtbot: QtBot, sentence: str) -> None:
    window = mover.open()
    field_of(window).setText(sentence)
    for width in (640, 1024, 1600):
        window.resize(width, 700)
        assert not window.right.wait.grab().isNull()
