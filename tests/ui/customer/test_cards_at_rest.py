"""As the minutes pass on a customer's page, what one reads and where one is stays as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton
from pytestqt.qtbot import QtBot

from repairdesk.actions.customer import change_customer
from repairdesk.domain.records import Phone
from repairdesk.queries.customer import customer
from tests.ui.a_window import Counter, open_window
from ui.customer.page import CustomerPage
from ui.i18n import use_language

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """Hansen stands on the screen; he was promised a call in an hour."""
    with open_window(qtbot, tmp_path, lambda books: books.promise_call()) as counter:
        counter.window.going.to("customer", counter.books.hansen)
        counter.wait(lambda: page_of(counter).sheet is not None)
        counter.settled()
        yield counter


def page_of(counter: Counter) -> CustomerPage:
    shown = counter.window.stack.currentWidget()
    assert isinstance(shown, CustomerPage)
    return shown


def ways(counter: Counter) -> list[QPushButton]:
    """The buttons of "How to reach", from the top."""
    cards = page_of(counter).cards
    return [each for each in cards.findChildren(QPushButton) if each.isVisible()]


def titles(counter: Counter) -> list[str]:
    """What the cards are called, in the order they stand and are read."""
    inside = page_of(counter).cards.widget()
    assert inside is not None
    frames = [each for each in inside.children() if isinstance(each, QFrame) and each.isVisible()]
    assert frames == sorted(frames, key=lambda each: each.y())
    return [each.accessibleName() for each in frames]


def another_minute(counter: Counter) -> None:
    before = dict(page_of(counter).cards._shown)
    counter.books.later(minutes=1)
    counter.window.tick()
    counter.wait(lambda: page_of(counter).cards._shown != before)
    counter.settled()


def test_the_keyboard_stays_on_a_number_as_the_minutes_pass(reading: Counter) -> None:
    call = ways(reading)[0]
    call.setFocus()
    another_minute(reading)
    assert QApplication.focusWidget() is call


def test_the_keyboard_stays_on_a_number_in_another_language_and_when_a_number_is_added(
    reading: Counter,
) -> None:
    ways(reading)[1].setFocus()
    use_language("da")
    reading.settled()
    assert reading.focus().accessibleName() == "Sms til 20 12 34 56"
    use_language("en")
    reading.settled()
    books = reading.books
    who = customer(books.desk, books.hansen).customer
    added = replace(who, phones=(*who.phones, Phone("12 41 18 07")))
    reading.program.office.do(lambda desk: change_customer(desk, customer=added, by=books.maja))
    reading.wait(lambda: any("12 41 18 07" in each.accessibleName() for each in ways(reading)))
    assert reading.focus().accessibleName() == "SMS to 20 12 34 56"


def test_what_was_scrolled_to_stays_in_sight(reading: Counter) -> None:
    cards = page_of(reading).cards
    cards.setFixedHeight(80)
    bar = cards.verticalScrollBar()
    reading.wait(lambda: bar.maximum() > 40)
    bar.setValue(40)
    another_minute(reading)
    assert bar.value() == 40


def test_the_cards_keep_their_order_as_they_come_and_go(reading: Counter) -> None:
    assert titles(reading) == ["How to reach", "Open promises, 1"]
    books = reading.books
    for matters, begins in (("Ring, don't text", ["What matters most"]), ("", [])):
        who = replace(customer(books.desk, books.hansen).customer, matters=matters)
        reading.program.office.do(lambda desk, who=who: change_customer(desk, customer=who, by=books.maja))  # type: ignore[misc]
        reading.settled()
        reading.wait(lambda begins=begins: titles(reading) == [*begins, "How to reach", "Open promises, 1"])  # type: ignore[misc]
