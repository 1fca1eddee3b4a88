"""A reminder worked off without the mouse: read the number, note the answer, kept; twenty-five keys at most."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from repairdesk.domain.words import Audience, Outcome
from repairdesk.practice.pen import wall
from repairdesk.queries.sheets import JobSheet
from tests.stories.conftest import Day
from ui.practice.counter import settle

MOST_KEYS = 25


class Keyboard:
    """Counts the keys that are pressed; a modifier counts as its own."""

    def __init__(self) -> None:
        self.keys = 0

    @property
    def here(self) -> QWidget:
        """Where the keys go."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self.here, sign)
            self.keys += 1

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.here, key)
        self.keys += 1


def test_number_read_answer_noted_and_kept_in_twenty_five_keys(day: Day) -> None:
    promise = day.promise("ring Hansen inden 1 time om pris #1042")
    day.until("20 16:05")
    day.window.bring_up()
    day.window.show_today()
    settle(lambda: QApplication.focusWidget() is day.window.today.quick.line.field, "the line has no focus")
    keyboard = Keyboard()
    keyboard.press(Qt.Key.Key_F8)
    settle(day.reminder.isActiveWindow, "F8 did not lead to the reminder")
    assert day.reminder.card.phone.text() == "12 41 18 07"
    keyboard.type("a")
    settle(day.reminder.card.note.field.hasFocus, "the note has no focus")
    keyboard.type("ja tak, henter kl 17")
    keyboard.press(Qt.Key.Key_Return)
    settle(lambda: day.line(promise).outcome is Outcome.KEPT, "it was not kept")
    assert keyboard.keys <= MOST_KEYS
    entry = next(each for each in _job(day).entries if each.text == "ja tak, henter kl 17")
    assert (entry.audience, entry.writer, entry.said_at) == (Audience.HEARD, "Mette", wall("20 16:05"))


def _job(day: Day) -> JobSheet:
    from repairdesk.queries.job import job

    return day.ask(lambda desk: job(desk, number=1042))
