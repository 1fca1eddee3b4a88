"""Undo instead of questions; and what trouble leaves on the screen."""

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.changes import Changes
from repairdesk.desk import Desk
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.trouble import Trouble
from repairdesk.queries.job import job
from tests.ui.a_window import Counter, counter
from ui.settings import saving

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


def promise_a_call(counter: Counter, hours: int = 1) -> None:
    counter.type(f"ring {counter.books.number} {hours}t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: counter.field.text() == "")


def test_control_z_takes_the_last_promise_back_and_the_journal_keeps_both_lines(counter: Counter) -> None:
    promise_a_call(counter)
    counter.written()
    before = len(job(counter.books.desk, id=counter.books.job).entries)
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())
    assert counter.field.text() == ""
    assert len(job(counter.books.desk, id=counter.books.job).entries) == before + 1


def test_control_z_goes_further_back_with_every_press(counter: Counter) -> None:
    promise_a_call(counter, 1)
    promise_a_call(counter, 2)
    counter.wait(lambda: len(counter.open_promises()) == 2)
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: len(counter.open_promises()) == 1)
    counter.settled()
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())


def test_while_a_sentence_is_typed_control_z_takes_back_its_letters(counter: Counter) -> None:
    promise_a_call(counter)
    counter.written()
    counter.type("klar")
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.settled()
    assert counter.field.text() == ""
    assert len(counter.open_promises()) == 1


def test_the_status_line_says_what_was_done_and_offers_undo(counter: Counter) -> None:
    assert not counter.window.status.undo_button.isVisible()
    promise_a_call(counter)
    counter.wait(counter.window.status.undo_button.isVisible)
    assert "15:20 · Promised" in counter.window.status.accessibleName()


def test_beside_a_deed_that_leaves_nothing_to_undo_no_undo_stands_but_control_z_still_goes_back(
    counter: Counter,
) -> None:
    promise_a_call(counter)
    counter.wait(counter.window.status.undo_button.isVisible)
    shop = counter.program.shop
    shop.office.do(saving.save(shop.settings, None))
    counter.wait(lambda: "Settings saved" in counter.window.status.accessibleName())
    assert not counter.window.status.undo_button.isVisible()
    assert "Undo" not in counter.window.status.accessibleName()
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())


def test_after_trouble_with_the_journal_the_sentence_is_still_there_and_can_be_sent_again(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = counter.program.office
    honest = office.do

    def away(desk: Desk) -> Changes:
        raise Trouble("disk_full")

    monkeypatch.setattr(office, "do", lambda action, then=None, refused=None: honest(away, then, refused))
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: "disk is full" in counter.window.status.accessibleName())
    assert counter.field.text() == f"ring {counter.books.number} 1t"
    monkeypatch.undo()
    counter.press(Qt.Key.Key_Return)
    counter.written()


def test_a_refusal_is_told_to_the_one_who_asked(counter: Counter) -> None:
    told: list[Refusal] = []

    def refuse(desk: Desk) -> Changes:
        raise Refusal

    counter.program.office.do(refuse, refused=told.append)
    counter.wait(lambda: told)


def test_control_z_while_nobody_is_signed_in_means_the_same_deed_after_the_pin(counter: Counter) -> None:
    promise_a_call(counter, 1)
    promise_a_call(counter, 2)
    counter.wait(lambda: len(counter.open_promises()) == 2)
    counter.program.shop.sign_in(None)
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.focus() is counter.program.sign_in.pin)
    counter.type("2580")
    counter.press(Qt.Key.Key_Return)
    counter.settled()
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.settled()
    assert [each.words for each in counter.open_promises()] == [f"ring {counter.books.number} 1t"]


def test_after_trouble_control_z_still_means_the_last_deed(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    promise_a_call(counter)
    counter.written()
    office = counter.program.office
    honest = office.do

    def away(desk: Desk) -> Changes:
        raise Trouble("busy")

    monkeypatch.setattr(office, "do", lambda action, then=None, refused=None: honest(away, then, refused))
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: "Another program holds" in counter.window.status.accessibleName())
    assert counter.window.status.undo_button.isVisible()
    monkeypatch.undo()
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.open_promises() == ())
