"""Going through the lists with real keys: what the tests of jobs and of customers share."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from repairdesk.actions.open_job import open_job
from tests.ui.a_window import Counter
from ui.customer.list_page import CustomersListPage
from ui.find.page import FindPage
from ui.jobs.page import JobsListPage
from ui.lists.page import ListPage

P = TypeVar("P", bound=ListPage)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYS = {JobsListPage: Qt.Key.Key_2, CustomersListPage: Qt.Key.Key_3, FindPage: Qt.Key.Key_F}


def page(counter: Counter) -> QWidget:
    """The page that is shown."""
    found = counter.window.stack.currentWidget()
    assert found is not None
    return found


def go(counter: Counter, kind: type[P]) -> P:
    """Go to a list by its key and wait until it is filled."""
    counter.press(KEYS[kind], CTRL)
    found = page(counter)
    assert isinstance(found, kind)
    counter.wait(lambda: found.shown is not None)
    return found


def listed(found: ListPage) -> list[str]:
    """What the rows of a list begin with, from the top."""
    return [row.wide[0].top for row in found.list.rows.rows]


def more_jobs(counter: Counter, *devices: str) -> list[str]:
    """Hand in these devices of Hansen; the ids of the jobs."""
    books = counter.books
    return [
        open_job(books.desk, customer_id=books.hansen, device=each, owner_id=books.maja).id or ""
        for each in devices
    ]
