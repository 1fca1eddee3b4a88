"""A shop's first afternoon: the customer list comes in, a sentence is typed, and the reminder comes up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from repairdesk.domain.clock import MovableClock
from repairdesk.practice.day import CONTACTS
from repairdesk.practice.shop import practice_start
from tests.stories.conftest import Day
from ui.customer.bring_in import BringIn
from ui.practice.counter import settle


@pytest.fixture
def first_day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """The program as it is installed: nothing is set up."""
    day = Day(tmp_path / "journal", MovableClock(practice_start()))
    day.open()
    yield day
    day.close()


def test_from_a_contact_file_to_a_reminder_on_the_screen(first_day: Day, tmp_path: Path) -> None:
    """What is being typed meanwhile is still there; that the keyboard is left alone needs a real screen to test."""
    day = first_day
    _bring_in(day, tmp_path)
    promise = day.promise("ring Kirsten Hansen inden 1 time om pris")
    assert day.line(promise).customer == "Kirsten Hansen"
    assert day.due(promise) == "20 16:20"
    day.type("fejls")
    day.until("20 16:10")
    assert day.rings(promise) == ["20 16:05"]
    assert day.reminder.isVisible()
    assert day.reminder.card.name.text() == "Kirsten Hansen"
    assert day.reminder.card.phone.text() == "12 41 18 07"
    assert day.window.today.quick.line.field.text() == "fejls"


def _bring_in(day: Day, folder: Path) -> None:
    file = folder / "contacts.vcf"
    file.write_text(CONTACTS, "utf-8")
    window = day.window.pages.bring_in()
    assert isinstance(window, BringIn)
    window.look_at(file)
    settle(lambda: window.plan is not None, "the list was not read")
    assert window.report.count() == 5
    QTest.mouseClick(window.bring_button, Qt.MouseButton.LeftButton)
    settle(lambda: "5" in window.answer.text(), "nobody was brought in")
    settle(
        lambda: bool(day.program.shop.directory and day.program.shop.directory.spelled("Kirsten Hansen")),
        "no names",
    )
    window.close()
