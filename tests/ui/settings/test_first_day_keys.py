"""The cards of the first day in the window: Esc keeps what is typed, and Ctrl+Z means what was done last."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from repairdesk.actions.settings import save_settings
from repairdesk.actions.staff import add_staff
from repairdesk.desk import open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.settings import hours_text
from repairdesk.domain.words import Role
from repairdesk.queries.settings import settings
from repairdesk.queries.staff import staff
from tests.a_shop import SETTINGS
from tests.a_shop import Shop as Books
from tests.ui.a_window import AFTERNOON, Counter, open_window
from ui.settings.first_run import FirstRunCards

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """Maja works here and the shop has its hours; there is no job yet, and nothing was ever promised."""
    clock = MovableClock(AFTERNOON)
    books = Books(open_desk(tmp_path, clock), clock)
    save_settings(books.desk, SETTINGS)
    books.maja = add_staff(books.desk, name="Maja", role=Role.OWNER).id or ""
    with open_window(qtbot, tmp_path, books=books) as made:
        yield made
    books.desk.close()


def cards_of(counter: Counter) -> FirstRunCards:
    cards = counter.window.pages._made["first_run"]
    assert isinstance(cards, FirstRunCards)
    counter.wait(cards.isVisible)
    return cards


def said(counter: Counter) -> str:
    return counter.window.status.accessibleName()


def names(counter: Counter) -> list[str]:
    return [each.name for each in staff(counter.books.desk) if each.active]


def test_esc_in_a_field_of_the_cards_says_that_the_draft_is_kept(counter: Counter) -> None:
    """Behaviour 3: it never discards."""
    cards = cards_of(counter)
    for field, text in ((cards.people.name, "Bir"), (cards.hours.fields[1], "1")):
        counter.window.status.say("")
        field.setFocus()
        counter.type(text)
        counter.press(Qt.Key.Key_Escape)
        assert counter.focus() is counter.field
        assert said(counter) == "Draft kept"
        assert field.text().endswith(text)


def test_esc_where_nothing_was_typed_says_nothing(counter: Counter) -> None:
    cards_of(counter).people.name.setFocus()
    counter.press(Qt.Key.Key_Escape)
    assert counter.focus() is counter.field
    assert said(counter) == ""


def test_control_z_after_adding_somebody_takes_that_back(counter: Counter) -> None:
    cards, before = cards_of(counter), names(counter)
    cards.people.name.setFocus()
    counter.type("Ida")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: "Works here now" in said(counter))
    counter.settled()
    assert counter.focus() is cards.people.name
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: names(counter) == before)
    assert cards.people.name.text() == ""
    counter.settled()
    counter.press(Qt.Key.Key_Z, CTRL | SHIFT)
    counter.wait(lambda: "Ida" in names(counter))


def test_control_z_takes_back_letters_where_some_are_typed(counter: Counter) -> None:
    cards = cards_of(counter)
    cards.people.name.setFocus()
    counter.type("Ida")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: "Ida" in names(counter) and cards.people.name.text() == "")
    counter.type("Bo")
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.settled()
    assert cards.people.name.text() == ""
    assert "Ida" in names(counter)


def test_control_z_after_saving_the_hours_brings_the_old_ones_back(counter: Counter) -> None:
    """The field holds what the shop has written there: no letter of it was typed by anybody."""
    cards = cards_of(counter)
    field = cards.hours.fields[3]
    field.setFocus()
    field.selectAll()
    counter.type("15")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: field.text() == "15:00")
    assert hours_text(settings(counter.books.desk).weekly) == "Mon-Fri 10-18, Sat 10-15"
    assert counter.focus() is field
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: field.text() == "14:00")
    assert hours_text(settings(counter.books.desk).weekly) == "Mon-Fri 10-18, Sat 10-14"


def test_change_opens_the_settings(counter: Counter) -> None:
    cards = cards_of(counter)
    save_settings(counter.books.desk, replace(SETTINGS, use_holidays=False))
    counter.program.shop.refresh()
    counter.wait(cards.hours.act.isVisible)
    cards.hours.act.click()
    assert counter.window.stack.currentWidget() is counter.window.pages.settings()
