"""Enter in a list opens what was typed for, or nothing: never what an older answer or a lone letter left there."""

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from tests.ui.a_window import Counter, counter
from ui.customer.page import CustomerPage
from ui.jobs.new_job import NewJobForm
from ui.lists.page import ListPage

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape
LISTS = {"jobs": Qt.Key.Key_2, "customers": Qt.Key.Key_3, "find": Qt.Key.Key_F}


def a_list(counter: Counter, room: str) -> ListPage:
    counter.press(LISTS[room], CTRL)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, ListPage)
    counter.settled()
    page.field.setFocus()
    page.field.selectAll()
    return page


@pytest.mark.parametrize("room", LISTS)
def test_down_and_enter_typed_at_once_open_no_row_of_the_older_answer(counter: Counter, room: str) -> None:
    zoe = add_customer(counter.books.desk, name="Zoe Zimmer", phones=["99887766"]).id or ""
    for device in ("Kamera", "Blitz"):
        open_job(counter.books.desk, customer_id=zoe, device=device)
    counter.window.refresh()
    page = a_list(counter, room)
    counter.type("Zimmer")
    counter.wait(lambda: page.shown is not None and page._shown_for == page.state())
    page.field.selectAll()
    counter.type("hansen")
    counter.press(DOWN)
    counter.press(ENTER)
    counter.settled()
    assert counter.window.stack.currentWidget() is page


@pytest.mark.parametrize("room", ["customers", "jobs"])
def test_one_letter_and_enter_open_nothing(counter: Counter, room: str) -> None:
    page = a_list(counter, room)
    counter.type("k")
    counter.settled()
    counter.press(ENTER)
    counter.settled()
    assert counter.window.stack.currentWidget() is page
    said = counter.window.status._said.whole
    assert said == "One letter says too little: write one more, or choose with the arrows."


def test_one_letter_and_enter_choose_nobody_for_a_new_job(counter: Counter) -> None:
    counter.window.going.to("new_job")
    page = counter.window.stack.currentWidget()
    assert isinstance(page, NewJobForm)
    counter.settled()
    counter.type("k")
    counter.settled()
    counter.press(ENTER)
    counter.settled()
    assert page.customer_id == ""


def test_a_name_and_one_letter_more_choose_who_begins_with_it(counter: Counter) -> None:
    for name in ("Anna Hansen", "Kaj Hansen"):
        add_customer(counter.books.desk, name=name)
    page = a_list(counter, "customers")
    counter.type("hansen k")
    counter.wait(lambda: page._shown_for == page.state())
    row = page.list.current()
    assert row is not None
    assert row.wide[0].top == "Kaj Hansen"


def test_back_on_an_empty_list_the_keyboard_is_in_its_field(counter: Counter) -> None:
    find = a_list(counter, "find")
    counter.press(LISTS["jobs"], CTRL)
    counter.settled()
    counter.press(ESC)
    counter.settled()
    assert counter.window.stack.currentWidget() is find
    counter.type("Hansen")
    assert find.field.text() == "Hansen"


def test_times_in_a_list_are_those_of_the_minute_in_which_one_comes(counter: Counter) -> None:
    counter.books.promise_call()
    page = a_list(counter, "jobs")
    counter.wait(lambda: page.shown is not None)
    before = page.list.rows.rows
    counter.press(Qt.Key.Key_1, CTRL)
    counter.books.later(hours=2)
    counter.press(LISTS["jobs"], CTRL)
    counter.wait(lambda: page.list.rows.rows != before)


def test_a_job_is_opened_for_nobody_who_was_taken_back(counter: Counter) -> None:
    ida = add_customer(counter.books.desk, name="Ida Bro")
    counter.window.going.to("new_job", ida.id or "")
    page = counter.window.stack.currentWidget()
    assert isinstance(page, NewJobForm)
    counter.wait(lambda: page.chosen.text() == "Ida Bro")
    taken_back(counter, ida.undo)
    page.device.setText("iPad 9")
    page.save()
    counter.wait(lambda: "taken back" in page.answer.text())
    assert page.customer_id == ""
    assert page.device.text() == "iPad 9"


def taken_back(counter: Counter, token: object) -> None:
    """Undo at another desk."""
    from repairdesk.actions.undo import undo

    undo(counter.books.desk, token, counter.books.maja)  # type: ignore[arg-type]


def test_the_page_of_a_customer_who_was_taken_back_says_so_until_they_are_there_again(
    counter: Counter,
) -> None:
    ida = add_customer(counter.books.desk, name="Ida Bro")
    counter.window.going.to("customer", ida.id or "")
    page = counter.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    counter.wait(lambda: page.sheet is not None)
    taken_back(counter, ida.undo)
    page.refresh()
    counter.wait(page.refusal.isVisible)
    assert page.refusal.text() == "This customer was taken back."
    assert not page.head.job_button.isEnabled()
    assert not page.head.change_button.isEnabled()
