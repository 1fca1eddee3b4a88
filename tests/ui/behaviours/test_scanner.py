"""Behaviour 18: a scanned receipt opens its job from any view, but not in the middle of a text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.open_job import open_job
from repairdesk.domain.words import JobStage
from tests.ui.a_window import Counter, counter
from ui.job.page import JobPage

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


class Hand:
    """Presses keys so many milliseconds apart."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self._at, self.apart = counter, 1000, 10
        counter.window.scanner.stamp = self._stamp

    def _stamp(self, _event: QKeyEvent) -> int:
        self._at += self.apart
        return self._at

    def scan(self, code: str, apart: int = 10) -> None:
        self.apart = apart
        self._counter.type(code)
        self._counter.press(Qt.Key.Key_Return)
        self._at += 200

    def pause(self, milliseconds: int) -> None:
        self._at += milliseconds


@pytest.fixture
def hand(counter: Counter) -> Hand:
    return Hand(counter)


def opened(counter: Counter) -> int:
    """The number of the job on the screen, or 0."""
    counter.settled()
    page = counter.window.stack.currentWidget()
    if not isinstance(page, JobPage):
        return 0
    counter.wait(lambda: page.sheet is not None)
    return page.sheet.number if page.sheet else 0


@pytest.mark.parametrize("code", ["1001", "#1001", "RD1001", "rd-1001"])
def test_a_receipt_opens_its_job(counter: Counter, hand: Hand, code: str) -> None:
    counter.press(Qt.Key.Key_3, CTRL)
    counter.settled()
    hand.scan(code)
    assert opened(counter) == 1001


@pytest.mark.parametrize("room", ["today", "jobs", "customers", "find", "settings"])
def test_it_does_so_from_any_view_and_leaves_no_digits_behind(
    counter: Counter, hand: Hand, room: str
) -> None:
    counter.window.going.to(room)
    counter.settled()
    hand.scan("1001")
    assert opened(counter) == 1001
    for field in counter.window.findChildren(QLineEdit):
        assert "1001" not in field.text()


def test_from_the_list_of_today_it_leaves_the_draft_in_the_quick_line_as_it_was(
    counter: Counter, hand: Hand
) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    counter.type("ring Hansen")
    counter.press(Qt.Key.Key_Down)
    hand.pause(500)
    hand.scan("1001")
    assert opened(counter) == 1001
    assert counter.field.text() == "ring Hansen"


def test_a_job_long_handed_over_is_opened_too(counter: Counter, hand: Hand) -> None:
    change_stage(counter.books.desk, job_id=counter.books.job, stage=JobStage.HANDED_OVER)
    hand.scan("1001")
    assert opened(counter) == 1001


def test_digits_in_the_middle_of_a_text_are_ordinary_typing(counter: Counter, hand: Hand) -> None:
    counter.window.open_job(counter.books.job)
    assert opened(counter) == 1001
    counter.window.activateWindow()
    counter.window.write_in_journal()
    counter.wait(lambda: counter.focus() is not counter.window)
    counter.type("Prisen er ")
    hand.pause(500)
    hand.scan("1595")
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    assert page.entry.text.toPlainText().strip() == "Prisen er 1595"


def test_a_hand_is_slower_than_a_scanner(counter: Counter, hand: Hand) -> None:
    counter.window.going.to("customers")
    counter.settled()
    hand.scan("1001", apart=80)
    counter.settled()
    assert not isinstance(counter.window.stack.currentWidget(), JobPage)


def test_a_number_nobody_has_is_said_in_the_status_line(counter: Counter, hand: Hand) -> None:
    counter.window.going.to("settings")
    hand.scan("4711")
    counter.wait(lambda: counter.window.status.accessibleName() == "No job has the number 4711.")


def test_a_doubled_scan_opens_once(counter: Counter, hand: Hand) -> None:
    scanned: list[int] = []
    counter.window.scanner.scanned.connect(scanned.append)
    hand.scan("1001")
    hand.scan("1001")
    assert opened(counter) == 1001
    assert scanned == [1001]
    hand.pause(5000)
    hand.scan("1001")
    assert scanned == [1001, 1001]
    counter.press(Qt.Key.Key_Escape)
    assert counter.window.stack.currentWidget() is counter.today


def test_another_receipt_right_after_opens_that_one(counter: Counter, hand: Hand) -> None:
    open_job(counter.books.desk, customer_id=counter.books.hansen, device="iPhone")
    hand.scan("1001")
    hand.scan("1002")
    assert opened(counter) == 1002


def test_a_serial_number_scanned_into_an_empty_field_stays_there(counter: Counter, hand: Hand) -> None:
    counter.window.going.to("new_job")
    form = counter.window.stack.currentWidget()
    form.serial.setFocus()  # type: ignore[union-attr]
    hand.scan("570123456789")
    assert form.serial.text() == "570123456789"  # type: ignore[union-attr]


def test_what_no_keyboard_sent_is_no_scan(counter: Counter) -> None:
    counter.window.going.to("customers")
    counter.settled()
    counter.type("1001")
    counter.press(Qt.Key.Key_Return)
    counter.settled()
    assert not isinstance(counter.window.stack.currentWidget(), JobPage)


@pytest.mark.parametrize("code", ["5701234567890", "4294968297"])
def test_the_barcode_of_a_product_is_no_job_and_is_told_as_it_was_scanned(
    counter: Counter, hand: Hand, code: str
) -> None:
    """4294968297 is 1001 to whoever counts in 32 bits."""
    counter.window.going.to("customer", counter.books.hansen)
    counter.settled()
    hand.scan(code)
    counter.wait(lambda: counter.window.status.accessibleName() == f"No job has the number {code}.")
    assert opened(counter) == 0
