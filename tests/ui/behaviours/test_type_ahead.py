"""Behaviour 14: letters typed in Jobs, Customers and a customer's history find their row."""

from PySide6.QtCore import Qt

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from tests.ui.a_window import Counter, counter
from ui.customer.list_page import CustomersListPage
from ui.customer.page import CustomerPage
from ui.jobs.page import JobsListPage
from ui.lists.type_ahead import TypeAhead
from ui.lists.view import RowList

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


def selected(rows: RowList) -> str:
    row = rows.current()
    return " ".join(cell.top for cell in row.wide) if row is not None else ""


def left_by(counter: Counter, room: Qt.Key, letters: str) -> RowList:
    """Go to a list of two, type letters there, and wait until one row is left."""
    counter.press(room, CTRL)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobsListPage | CustomersListPage)
    counter.wait(lambda: len(page.list.rows.rows) == 2 and counter.focus() is page.list)
    counter.type(letters)
    counter.wait(lambda: len(page.list.rows.rows) == 1)
    return page.list


def test_in_jobs_letters_leave_only_what_fits(counter: Counter) -> None:
    open_job(counter.books.desk, customer_id=counter.books.hansen, device="iPhone 12")
    assert "ThinkPad T480" in selected(left_by(counter, Qt.Key.Key_2, "think"))


def test_in_customers_letters_leave_only_what_fits(counter: Counter) -> None:
    add_customer(counter.books.desk, name="Bo Lund")
    assert "Bo Lund" in selected(left_by(counter, Qt.Key.Key_3, "lu"))


def test_in_a_customers_history_letters_go_to_the_row_and_again_to_the_next(counter: Counter) -> None:
    for device in ("iPhone 12", "iPad", "Printer"):
        open_job(counter.books.desk, customer_id=counter.books.hansen, device=device)
    counter.window.going.to("customer", counter.books.hansen)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    counter.wait(lambda: len(page.jobs.rows.rows) == 4 and counter.focus() is page.jobs)
    assert "Printer" in selected(page.jobs)
    counter.type("i")
    assert "iPad" in selected(page.jobs)
    counter.type("ph")
    assert "iPhone" in selected(page.jobs)
    (ahead,) = page.jobs.findChildren(TypeAhead)
    ahead._since.invalidate()  # a pause
    counter.type("i")
    assert "iPad" in selected(page.jobs)
    counter.press(Qt.Key.Key_Backspace)
    counter.type("t")
    assert "ThinkPad" in selected(page.jobs)


def test_on_today_letters_are_the_quick_line(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    counter.press(Qt.Key.Key_Down)
    counter.type("rin")
    assert counter.field.text() == "rin"
    assert counter.focus() is counter.field
