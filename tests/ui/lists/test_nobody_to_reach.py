"""Whoever presses the key to call a customer of whom nothing is known is told so, on every page that has the key."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.words import Channel, Kind
from tests.ui.a_window import Counter, counter
from ui.move.window import MoveWindow

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
NOTHING = "No number or address of Nora Nord is known. Add one with “Change” on the customer’s page."


@pytest.fixture
def nora(counter: Counter) -> dict[str, str]:
    """Nora left neither number nor address; her job and a call promised to her, all by id."""
    desk = counter.books.desk
    customer = add_customer(desk, name="Nora Nord").id or ""
    job = open_job(desk, customer_id=customer, device="Sony A7").id or ""
    made = promise(
        desk,
        kind=Kind.CALL_BACK,
        due=within(timedelta(hours=1), counter.books.clock.now()),
        words="ring om kameraet",
        job_id=job,
        channel=Channel.PHONE,
        by=counter.books.maja,
    )
    counter.window.refresh()
    counter.settled()
    return {"customer": customer, "job": job, "promise": made.id or ""}


def today(counter: Counter, ids: dict[str, str]) -> None:
    counter.wait(lambda: "ring om kameraet" in counter.shown())
    counter.press(Qt.Key.Key_Down)
    for _ in counter.today.model.rows:
        if getattr(counter.today.list.current(), "id", "") != ids["promise"]:
            counter.press(Qt.Key.Key_Up)


def the_job(counter: Counter, ids: dict[str, str]) -> None:
    counter.window.open_job(ids["job"])


def the_customer(counter: Counter, ids: dict[str, str]) -> None:
    counter.window.going.to("customer", ids["customer"])


def a_list(key: Qt.Key) -> Callable[[Counter, dict[str, str]], None]:
    def narrowed(counter: Counter, _ids: dict[str, str]) -> None:
        counter.press(key, CTRL)
        counter.settled()
        counter.type("nora")
        page = counter.window.stack.currentWidget()
        counter.wait(lambda: page.list.current() is not None and page._shown_for == page.state())  # type: ignore[union-attr]

    return narrowed


@pytest.mark.parametrize(
    "place",
    [today, the_job, the_customer, a_list(Qt.Key.Key_2), a_list(Qt.Key.Key_3), a_list(Qt.Key.Key_F)],
    ids=["today", "job", "customer", "jobs", "customers", "find"],
)
def test_the_key_to_call_says_that_nothing_is_known(
    counter: Counter, nora: dict[str, str], place: Callable[[Counter, dict[str, str]], None]
) -> None:
    place(counter, nora)
    counter.settled()
    counter.press(Qt.Key.Key_L, CTRL)
    counter.wait(lambda: counter.window.status._said.whole == NOTHING)


def test_new_promise_instead_says_it_in_its_own_foot(counter: Counter, nora: dict[str, str]) -> None:
    window = counter.window.pages.move(nora["promise"])
    assert isinstance(window, MoveWindow)
    counter.wait(lambda: window.sheet is not None)
    window.foot.call()
    assert window.foot.note.text() == NOTHING
    assert window.left.reached is None
    window.close()
