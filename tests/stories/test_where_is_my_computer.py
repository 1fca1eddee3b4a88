"""Task 7: "Where is my computer?" A customer rings; six keys later the stage and the next promise can be read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.conftest import Day
from ui.customer.page import CustomerPage
from ui.job.page import JobPage
from ui.practice.counter import settle

MOST_KEYS = 6


class Keys:
    """Real keys, counted; one that is held counts as one."""

    def __init__(self, day: Day) -> None:
        self._day, self.count = day, 0

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._focus(), sign)
            self.count += 1

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focus(), key)
        self.count += 1

    def hold_control(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focus(), key, Qt.KeyboardModifier.ControlModifier)
        self.count += 2

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._day.window


def at_the_line(day: Day) -> None:
    """Have the keyboard at the quick line, whatever window of an earlier day had it."""
    line = day.window.today.quick.line.field

    def has_it() -> bool:
        if QApplication.focusWidget() is not line:
            day.window.activateWindow()
            day.window.show_today()
            line.setFocus()
        return QApplication.focusWidget() is line

    settle(has_it, "the quick line did not get the keyboard")


def test_the_number_on_the_receipt_and_enter(day: Day) -> None:
    at_the_line(day)
    keys = Keys(day)
    keys.type("1042")
    keys.press(Qt.Key.Key_Return)
    settle(lambda: isinstance(day.window.stack.currentWidget(), JobPage), "the job was not opened")
    page = day.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    settle(lambda: page.sheet is not None, "the job was not read")
    assert keys.count <= MOST_KEYS
    assert page.takeover.whose.stage.text() == "Handed in"
    assert [row.under.text() for row in page.takeover.promises.rows] == ["due Sun 22 Nov 15:20"]


def test_a_part_of_the_name_and_enter(day: Day) -> None:
    at_the_line(day)
    keys = Keys(day)
    keys.hold_control(Qt.Key.Key_F)
    keys.type("kir")
    keys.press(Qt.Key.Key_Return)
    settle(lambda: isinstance(day.window.stack.currentWidget(), CustomerPage), "the customer was not found")
    page = day.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    settle(lambda: bool(page.jobs.rows.rows), "the customer was not read")
    row = page.jobs.rows.rows[0]
    assert keys.count <= MOST_KEYS
    assert page.head.title.text() == "Kirsten Hansen"
    assert "#1042" in row.spoken
    stage, promised = row.narrow[1].top, row.narrow[2]
    assert stage in row.spoken
    assert promised.glyph
    assert promised.bottom
