"""A key means the promise, job or customer that is selected where one looks, and never one that nobody sees."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from repairdesk.actions.customer import change_customer
from repairdesk.domain.words import Channel
from repairdesk.queries.customer import customer
from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import go, more_jobs, page
from ui.customer.list_page import CustomersListPage
from ui.customer.page import CustomerPage
from ui.find.page import FindPage
from ui.job.page import JobPage
from ui.jobs.page import JobsListPage
from ui.lists.page import ListPage

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)", extend=True)
HANSEN = "tel:+4520123456"


def strike(counter: Counter, key: str) -> None:
    QTest.keySequence(counter.focus(), QKeySequence(key))


def prefer(counter: Counter, channel: Channel) -> None:
    desk = counter.books.desk
    who = replace(customer(desk, counter.books.hansen).customer, prefers=channel)
    change_customer(desk, customer=who)


@pytest.fixture
def dialled(counter: Counter) -> list[str]:
    """What the desktop is asked to open, from whichever page."""
    found: list[str] = []

    def dial(url: QUrl) -> None:
        found.append(url.toString())

    counter.today.bar.dial = dial
    for here in (JobsListPage, CustomersListPage, FindPage):
        go(counter, here).dial = dial
    counter.window.going.to("customer", counter.books.hansen)
    shown = page(counter)
    assert isinstance(shown, CustomerPage)
    shown.dial = dial
    counter.window.show_today()
    return found


def seen() -> set[QWidget]:
    """The windows on the screen."""
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


def selected_on_today(counter: Counter) -> str:
    """A promise that is selected on Today; its id."""
    counter.books.promise_call()
    counter.today.refresh()
    counter.wait(lambda: counter.today.selected_promise() is not None)
    return counter.open_promises()[0].id


@pytest.mark.parametrize("room", ["customers", "find", "settings", "new_job", "customer_form", "customer"])
def test_a_promise_that_nobody_sees_is_neither_kept_nor_taken_nor_moved_nor_called(
    counter: Counter, dialled: list[str], room: str
) -> None:
    promised = selected_on_today(counter)
    before = seen()
    counter.window.going.to(room, counter.books.hansen if room == "customer" else "")
    for name in ("kept", "take", "move"):
        assert not counter.window.menus.actions[name].isEnabled(), name
        counter.window.do_offered(name)
    for key in ("Ctrl+M", "Ctrl+T"):
        strike(counter, key)
    if room in ("settings", "new_job", "customer_form"):
        strike(counter, "Ctrl+L")
        assert dialled == []
    counter.settled()
    (line,) = counter.open_promises()
    assert (line.id, line.outcome, line.taken_by) == (promised, None, "")
    assert page(counter) is not counter.today
    assert seen() <= before, "no window has come"


def on_jobs(counter: Counter) -> ListPage:
    return go(counter, JobsListPage)


def on_customers(counter: Counter) -> ListPage:
    return go(counter, CustomersListPage)


def finding(words: str) -> Callable[[Counter], ListPage]:
    def found(counter: Counter) -> ListPage:
        here = go(counter, FindPage)
        counter.type(words)
        counter.wait(lambda: here.list.current() is not None)
        return here

    return found


@pytest.mark.parametrize("place", [on_jobs, on_customers, finding("hansen"), finding("thinkpad")])
@pytest.mark.parametrize(
    ("prefers", "opened"),
    [(Channel.NONE, HANSEN), (Channel.SMS, "sms:+4520123456"), (Channel.EMAIL, "mailto:soren@example.dk")],
)
def test_ctrl_l_reaches_whom_the_selected_row_is_about(
    counter: Counter, dialled: list[str], place: Callable[[Counter], ListPage], prefers: Channel, opened: str
) -> None:
    prefer(counter, prefers)
    here = place(counter)
    counter.wait(lambda: here.list.current() is not None)
    strike(counter, "Ctrl+L")
    counter.wait(lambda: dialled == [opened])


def test_ctrl_l_reaches_the_customer_that_is_shown(counter: Counter, dialled: list[str]) -> None:
    counter.window.going.to("customer", counter.books.hansen)
    shown = page(counter)
    assert isinstance(shown, CustomerPage)
    counter.wait(lambda: shown.sheet is not None)
    strike(counter, "Ctrl+L")
    assert dialled == [HANSEN]


def test_on_today_ctrl_l_writes_to_who_would_rather_be_written_to(
    counter: Counter, dialled: list[str]
) -> None:
    prefer(counter, Channel.EMAIL)
    selected_on_today(counter)
    bar = counter.today.bar
    counter.wait(lambda: bar.call_button.text().startswith("Write an e-mail"))
    assert bar.call_button.accessibleName() == "Write to Søren Hansen, soren@example.dk"
    strike(counter, "Ctrl+L")
    assert dialled == ["mailto:soren@example.dk"]
    assert bar._ask.isHidden(), "nobody was called, so nobody is asked how the call went"
    line = counter.today.selected_promise()
    assert line is not None and counter.today.model.words(line).under_words == "E-mail preferred"


def test_on_today_ctrl_l_rings_and_asks_how_it_went(counter: Counter, dialled: list[str]) -> None:
    selected_on_today(counter)
    strike(counter, "Ctrl+L")
    assert dialled == [HANSEN]
    assert not counter.today.bar._ask.isHidden()


@pytest.mark.parametrize("place", [on_jobs, finding("macbook")])
def test_ctrl_j_writes_in_the_journal_of_the_selected_job(
    counter: Counter, place: Callable[[Counter], ListPage]
) -> None:
    more_jobs(counter, "MacBook Air")
    here = place(counter)
    counter.wait(lambda: here.list.current() is not None)
    strike(counter, "Ctrl+J")
    shown = page(counter)
    assert isinstance(shown, JobPage)
    counter.wait(lambda: shown.sheet is not None and shown.sheet.device == "MacBook Air")
    counter.wait(lambda: QApplication.focusWidget() is shown.entry.text)


def test_f4_asks_for_the_stage_of_the_selected_job(counter: Counter) -> None:
    on_jobs(counter)
    strike(counter, "F4")
    counter.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    shown = page(counter)
    assert isinstance(shown, JobPage) and shown.sheet is not None
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_ctrl_j_on_a_found_customer_opens_nothing(counter: Counter) -> None:
    here = finding("hansen")(counter)
    strike(counter, "Ctrl+J")
    counter.settled()
    assert page(counter) is here
