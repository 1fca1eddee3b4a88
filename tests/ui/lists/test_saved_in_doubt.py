"""The disk said nothing clear after Save: saved again, it is one customer and one job, and other words are others."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.changes import Changes
from repairdesk.domain.trouble import Trouble
from repairdesk.queries.customer import customers
from repairdesk.queries.job import jobs
from tests.ui.a_window import Counter, counter
from ui.customer.form import CustomerForm
from ui.jobs.new_job import NewJobForm

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


def doubt_once(patch: pytest.MonkeyPatch, module: str, name: str) -> list[str]:
    """The action writes, and the first time it is not known whether it has; returns what was sent."""
    room = import_module(module)
    real: Callable[..., Changes] = getattr(room, name)
    sent: list[str] = []

    def act(*given: object, **more: object) -> Changes:
        done = real(*given, **more)
        sent.append(str(more["id"]))
        if len(sent) == 1:
            raise Trouble("in_doubt")
        return done

    patch.setattr(room, name, act)
    return sent


def _are(sent: list[str], number: int) -> bool:
    return len(sent) == number


@pytest.fixture(autouse=True)
def _the_trouble_is_logged(expected_errors: list[str]) -> None:
    expected_errors.append("ui.back_office")


def test_a_customer_saved_twice_is_one(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = doubt_once(monkeypatch, "repairdesk.actions.customer", "add_customer")
    counter.window.going.to("customer_form")
    form = counter.window.stack.currentWidget()
    assert isinstance(form, CustomerForm)
    counter.type("Ida Bro")
    for number in (1, 2):
        counter.press(Qt.Key.Key_Return, CTRL)
        counter.wait(partial(_are, sent, number))
        counter.settled()
    assert [line.name for line in customers(counter.books.desk, "ida")] == ["Ida Bro"]


def test_a_job_saved_twice_is_one_and_changed_words_are_another(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = doubt_once(monkeypatch, "repairdesk.actions.open_job", "open_job")
    counter.window.going.to("new_job")
    form = counter.window.stack.currentWidget()
    assert isinstance(form, NewJobForm)
    counter.type("soren")
    counter.wait(lambda: len(form.matches.rows.rows) == 1)
    counter.press(Qt.Key.Key_Return)
    counter.type("iPad")
    for number in (1, 2):
        counter.press(Qt.Key.Key_Return, CTRL)
        counter.wait(partial(_are, sent, number))
        counter.settled()
    assert sent[0] == sent[1]
    assert [line.device for line in jobs(counter.books.desk)] == ["iPad", "ThinkPad T480"]
