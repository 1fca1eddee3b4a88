"""A promise that falls due while the shop is closed: warned of, never refused, never changed by itself."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from tests.ui.a_window import Counter, counter

__all__ = ["counter"]

SATURDAY_1330 = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
MONDAY_1030 = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SATURDAY_1520 = datetime(2026, 11, 21, 14, 20, tzinfo=UTC)
ALT = Qt.KeyboardModifier.AltModifier


def promise_24_hours(counter: Counter) -> None:
    counter.type(f"sms inden 24 timer om fejlsøgning #{counter.books.number}")
    assert counter.today.quick.warning.isVisible()


def test_the_warning_says_when_that_is_and_when_the_shop_closes(counter: Counter) -> None:
    promise_24_hours(counter)
    said = counter.today.quick.warning.accessibleName()
    assert said.startswith("24 hours is Saturday 15:20. The shop closes at 14:00.")
    assert counter.today.quick.line.hint.text() == "Pick a time below"
    assert counter.today.quick.warning.offers == (SATURDAY_1330, MONDAY_1030)


def test_alt_1_takes_the_first_staffed_time(counter: Counter) -> None:
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_1, ALT)
    assert counter.written().due == SATURDAY_1330


def test_alt_2_takes_the_second(counter: Counter) -> None:
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_2, ALT)
    assert counter.written().due == MONDAY_1030


def test_alt_3_keeps_what_was_said(counter: Counter) -> None:
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_3, ALT)
    promise = counter.written()
    assert promise.due == SATURDAY_1520
    assert promise.words == f"sms inden 24 timer om fejlsøgning #{counter.books.number}"


def test_enter_goes_to_the_first_proposed_time_and_enter_again_takes_it(counter: Counter) -> None:
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_Return)
    counter.settled()
    assert counter.open_promises() == ()
    assert counter.focus().accessibleName() == "Choose Saturday 13:30, in 22 hours"
    counter.press(Qt.Key.Key_Return)
    assert counter.written().due == SATURDAY_1330


def test_a_time_within_opening_hours_is_not_warned_of(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    assert not counter.today.quick.warning.isVisible()


def test_the_keyboard_stays_on_the_offered_time_while_colleagues_write(counter: Counter) -> None:
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_Return)
    offered = counter.focus()
    assert offered.accessibleName() == "Choose Saturday 13:30, in 22 hours"
    counter.program.office.changed.emit(None)
    counter.settled()
    counter.settled()
    assert counter.focus() is offered


def test_when_an_hour_has_passed_the_keyboard_is_on_the_same_time(counter: Counter) -> None:
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_Return)
    counter.books.later(minutes=50)
    counter.today.quick.look_again()
    assert counter.focus().accessibleName() == "Choose Saturday 13:30, in 21 hours"


def test_after_the_pin_the_keyboard_is_on_the_offered_time_again(counter: Counter) -> None:
    counter.program.shop.sign_in(None)
    promise_24_hours(counter)
    counter.press(Qt.Key.Key_Return)
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: counter.focus() is counter.program.sign_in.pin)
    counter.type("2580")
    counter.press(Qt.Key.Key_Return)
    counter.settled()
    assert counter.focus().accessibleName() == "Choose Saturday 13:30, in 22 hours"
    counter.press(Qt.Key.Key_Return)
    assert counter.written().due == SATURDAY_1330
