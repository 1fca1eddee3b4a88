"""Behaviour 1: nothing asks "Are you sure?"; every action offers Undo, and Ctrl+Z goes further back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from repairdesk.actions.attempt import attempt
from repairdesk.actions.changes import Changes
from repairdesk.actions.customer import add_customer
from repairdesk.actions.keep import keep
from repairdesk.actions.open_job import open_job
from repairdesk.actions.settings import save_settings
from repairdesk.actions.snooze import snooze
from repairdesk.actions.staff import add_staff
from repairdesk.actions.take import take
from repairdesk.actions.write_entry import write_entry
from repairdesk.desk import Desk
from repairdesk.domain.words import AttemptResult, Audience, Outcome, Role
from repairdesk.queries.promise import promise_line
from tests.a_shop import SETTINGS
from tests.ui.a_window import Counter, counter
from ui.job.page import JobPage

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier

Deed = Callable[[Desk], Changes]


def do(counter: Counter, deed: Deed) -> None:
    """Let a window do something, and wait until the status line tells of it."""
    done: list[Changes] = []
    counter.program.office.do(deed, done.append)
    counter.wait(lambda: done)


def undo(counter: Counter) -> None:
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.settled()


def said(counter: Counter) -> str:
    return counter.window.status.accessibleName()


@pytest.fixture
def deeds(counter: Counter) -> list[Deed]:
    """A busy afternoon: one thing after another about one promise, one job, the people and the shop."""
    books = counter.books
    call = books.promise_call()
    return [
        lambda desk: take(desk, promise_id=call, by=books.maja),
        lambda desk: snooze(desk, promise_id=call, by=books.maja),
        lambda desk: attempt(desk, promise_id=call, result=AttemptResult.NO_ANSWER, by=books.maja),
        lambda desk: keep(desk, promise_id=call, by=books.maja),
        lambda desk: write_entry(desk, text="prisen er 900", audience=Audience.SAID, job_id=books.job),
        lambda desk: open_job(desk, customer_id=books.hansen, device="iPhone"),
        lambda desk: add_customer(desk, name="Ida Bro"),
        lambda desk: add_staff(desk, name="Pia", role=Role.COUNTER),
        lambda desk: save_settings(desk, replace(SETTINGS, name="Nyt navn")),
    ]


def test_every_action_offers_undo_and_nothing_asks_a_question(counter: Counter, deeds: list[Deed]) -> None:
    for deed in deeds:
        do(counter, deed)
        assert counter.window.status.undo_button.isVisible()
        assert counter.window.isActiveWindow()  # nothing stands before it


def test_control_z_goes_back_through_all_of_them(counter: Counter, deeds: list[Deed]) -> None:
    for deed in deeds:
        counter.books.later(seconds=7)
        do(counter, deed)
    for left in range(len(deeds) - 1, -1, -1):
        assert counter.window.status.undo_button.isVisible()
        counter.books.later(seconds=7)
        undo(counter)
        assert "Undone" in said(counter)
        assert counter.window.status.undo_button.isVisible() == (left > 0)
    undo(counter)
    assert said(counter) == "Nothing to undo"


def test_nothing_times_out(counter: Counter, deeds: list[Deed]) -> None:
    do(counter, deeds[0])
    counter.books.later(hours=5)
    counter.window.tick()
    counter.settled()
    assert counter.window.status.undo_button.isVisible()


def test_what_was_undone_can_be_done_again_until_something_else_is_done(counter: Counter) -> None:
    call = counter.books.promise_call()
    do(counter, lambda desk: keep(desk, promise_id=call))
    undo(counter)
    assert promise_line(counter.books.desk, call).outcome is None
    counter.window.status.redo_button.click()
    counter.settled()
    assert promise_line(counter.books.desk, call).outcome is Outcome.KEPT
    undo(counter)
    do(counter, lambda desk: add_customer(desk, name="Ida Bro"))
    assert not counter.window.status.redo_button.isVisible()
    counter.window.status.redo()
    assert said(counter) == "Nothing to do again"


def test_what_a_colleague_has_gone_on_from_is_refused_in_a_sentence(counter: Counter) -> None:
    call = counter.books.promise_call()
    do(counter, lambda desk: take(desk, promise_id=call, by=counter.books.maja))
    keep(counter.books.desk, promise_id=call, by=counter.books.ole)
    undo(counter)
    assert said(counter) == "This promise is settled already. Nothing was written."
    assert promise_line(counter.books.desk, call).outcome is Outcome.KEPT


def test_control_z_in_an_empty_field_takes_back_the_last_action_on_every_page(counter: Counter) -> None:
    """Where letters stand it takes those back; where none do, nobody means the field."""
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    counter.press(Qt.Key.Key_J, CTRL)
    for room in ("job", "find"):
        page.entry.text.setPlainText(f"skrevet fra {room}")
        page.entry.write()
        counter.wait(lambda: "Written" in said(counter))
        counter.wait(lambda: not page.entry.text.toPlainText())
        if room == "find":
            counter.press(Qt.Key.Key_F, CTRL)
        assert isinstance(counter.focus(), QLineEdit | QPlainTextEdit)
        undo(counter)
        assert "Undone" in said(counter)
    page.entry.text.setPlainText("")
    counter.window.open_job(counter.books.job)
    counter.press(Qt.Key.Key_J, CTRL)
    counter.type("halv")
    done = said(counter)
    undo(counter)
    assert page.entry.text.toPlainText() != "halv"
    assert said(counter) == done
