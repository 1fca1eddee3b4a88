"""Shift+F10 and the right button open what can be done with the selected row: open, call, write, copy."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import go, more_jobs, page
from ui.customer.list_page import CustomersListPage
from ui.customer.page import CustomerPage
from ui.find.page import FindPage
from ui.job.page import JobPage
from ui.jobs.page import JobsListPage
from ui.lists.view import RowList

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)", extend=True)


def by_key(view: RowList) -> None:
    """What Shift+F10 sends to whatever has the keyboard."""
    middle = view.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, middle, view.mapToGlobal(middle)))


def by_mouse(view: RowList, row: int) -> None:
    at = view.visualRect(view.rows.index(row)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)


def menu_of(counter: Counter) -> QMenu:
    counter.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def says(menu: QMenu) -> list[str]:
    return [each.text().partition("\t")[0] for each in menu.actions() if not each.isSeparator()]


def choose(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text().partition("\t")[0] == text).trigger()
    menu.close()


def jobs(counter: Counter) -> RowList:
    return go(counter, JobsListPage).list


def customers(counter: Counter) -> RowList:
    return go(counter, CustomersListPage).list


def found(words: str) -> Callable[[Counter], RowList]:
    def find(counter: Counter) -> RowList:
        here = go(counter, FindPage)
        counter.type(words)
        counter.wait(lambda: here.list.current() is not None)
        return here.list

    return find


def customers_jobs(counter: Counter) -> RowList:
    counter.window.going.to("customer", counter.books.hansen)
    shown = page(counter)
    assert isinstance(shown, CustomerPage)
    counter.wait(lambda: shown.sheet is not None)
    return shown.jobs


OF_A_JOB = ["Open", "Call", "Write in the &journal", "Change the sta&ge…", "Copy the line", "Copy #1001"]
PHONES = ["Copy 20 12 34 56", "Copy +47 22 12 34 56", "Copy soren@example.dk"]


@pytest.mark.parametrize(
    ("place", "texts"),
    [
        (jobs, [*OF_A_JOB[:2], "New promise &instead", "I &take it", *OF_A_JOB[2:], "Copy 20 12 34 56"]),
        (customers, ["Open", "Call", "Copy the line", *PHONES]),
        (found("hansen"), ["Open", "Call", "Copy the line", *PHONES]),
        (found("thinkpad"), [*OF_A_JOB, "Copy 20 12 34 56"]),
        (customers_jobs, OF_A_JOB),
    ],
)
def test_every_list_says_what_can_be_done_with_its_row(
    counter: Counter, place: Callable[[Counter], RowList], texts: list[str]
) -> None:
    view = place(counter)
    counter.wait(lambda: view.current() is not None)
    by_key(view)
    menu = menu_of(counter)
    assert says(menu) == texts
    menu.close()


def test_the_right_button_means_the_row_under_it(counter: Counter) -> None:
    more_jobs(counter, "MacBook Air")
    view = jobs(counter)
    counter.wait(lambda: len(view.rows.rows) == 2)
    by_mouse(view, 1)
    menu = menu_of(counter)
    choose(menu, "Copy #1001")
    assert QApplication.clipboard().text() == "#1001"
    row = view.current()
    assert row is not None and row.wide[0].top == "#1001"


def test_a_heading_and_the_ground_below_the_rows_have_no_menu(counter: Counter) -> None:
    view = found("hansen")(counter)
    by_mouse(view, 0)
    below = QPoint(10, view.viewport().height() - 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, view.viewport().mapToGlobal(below))
    QApplication.sendEvent(view.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_the_journal_is_written_in_from_the_menu(counter: Counter) -> None:
    view = jobs(counter)
    by_key(view)
    choose(menu_of(counter), "Write in the &journal")
    shown = page(counter)
    assert isinstance(shown, JobPage)
    counter.wait(lambda: QApplication.focusWidget() is shown.entry.text)


def test_shift_f10_is_the_key_for_it(counter: Counter) -> None:
    view = jobs(counter)
    view.setFocus()
    counter.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu_of(counter).close()


def test_the_journal_has_its_menu_by_the_same_key(counter: Counter) -> None:
    counter.window.open_job(counter.books.job)
    shown = page(counter)
    assert isinstance(shown, JobPage)
    counter.wait(lambda: shown.sheet is not None and counter.program.shop.turns.is_idle)
    shown.journal.setFocus()
    shown.journal.setCurrentIndex(shown.journal.model().index(shown.journal.model().rowCount() - 1, 0))
    counter.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(counter)
    assert "C&opy" in says(menu)
    menu.close()


def test_a_field_has_its_menu_by_the_same_key(counter: Counter) -> None:
    counter.type("ring")
    counter.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(counter)
    assert any("Paste" in text.replace("&", "") for text in says(menu))
    menu.close()
    assert counter.field.text() == "ring"
