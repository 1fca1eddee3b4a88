"""Until a job or a customer has come from the journal, nothing of the one before stands on the page."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from repairdesk.desk import Desk
from repairdesk.domain.records import Phone
from tests.ui.a_window import Counter, counter
from ui.customer.page import CustomerPage
from ui.job.page import JobPage

__all__ = ["counter"]


@contextmanager
def a_slow_disk(counter: Counter) -> Iterator[None]:
    """The journal answers nothing meanwhile."""
    on = threading.Event()

    def wait(_desk: Desk) -> None:
        on.wait(30)

    counter.program.office.ask(wait, lambda _: None)
    try:
        yield
    finally:
        on.set()


def another(counter: Counter) -> tuple[str, str]:
    """Bo hands a bicycle in; his id and the job's."""
    books = counter.books
    bo = add_customer(books.desk, name="Bo Lund", phones=[Phone("31 22 33 44")], by=books.maja).id or ""
    job = open_job(
        books.desk, customer_id=bo, device="Gazelle", fault="Bremser", owner_id=books.ole, by=books.maja
    )
    return bo, job.id or ""


def test_of_the_job_before_no_line_no_name_and_no_button_is_left(counter: Counter) -> None:
    promised = counter.books.promise_call("ring om prisen")
    _bo, bicycle = another(counter)
    window = counter.window
    window.open_job(counter.books.job)
    page = window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None and page.journal.rows.rowCount() > 0)
    window.show_today()
    with a_slow_disk(counter):
        window.open_job(bicycle)
        counter.qtbot.wait(20)
        assert "Hansen" not in window.windowTitle()
        assert page.head.title.text() == page.head.customer.text() == ""
        assert page.journal.rows.rowCount() == 0
        assert not page.takeover.promises.isVisible()
        assert not page.head.call_button.isEnabled()
        page.keep()
        page.take()
        page.entry.text.setFocus()
        QTest.keyClicks(page.entry.text, "Hjulet er skiftet")
    counter.wait(lambda: page.sheet is not None and page.takeover.promises.isVisible())
    assert page.head.title.text().endswith("Gazelle")
    assert page.entry.text.toPlainText() == "Hjulet er skiftet"
    assert [line.id for line in counter.open_promises()] == [promised], "keep meant nobody's promise"


def test_of_the_customer_before_no_card_and_no_job_is_left_and_the_keys_are_in_the_list(
    counter: Counter,
) -> None:
    bo, _bicycle = another(counter)
    window = counter.window
    window.going.to("customer", counter.books.hansen)
    page = window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    counter.wait(lambda: page.sheet is not None)
    window.show_today()
    with a_slow_disk(counter):
        window.going.to("customer", bo)
        counter.qtbot.wait(20)
        assert "Hansen" not in window.windowTitle()
        assert page.jobs.rows.rowCount() == page.model.rowCount() == 0
        assert not page.cards.isVisible()
        counter.press(Qt.Key.Key_Return)
        assert window.stack.currentWidget() is page
    counter.wait(lambda: page.sheet is not None and page.cards.isVisible())
    assert page.jobs.hasFocus()
    assert window.windowTitle().startswith("Bo Lund")
