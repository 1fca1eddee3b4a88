"""Who works here is added while one types: nothing typed since is taken away, and no success is told off."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from repairdesk.actions.staff import set_pin
from repairdesk.desk import open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.records import Staff
from repairdesk.domain.words import Role
from repairdesk.queries.staff import staff
from repairdesk.store.engine import FILE
from tests.ui.a_window import AFTERNOON, PATIENCE_MS, Counter, Silent, counter, put_away
from tests.ui.hand import click_again
from tests.ui.settings.conftest import settings_page
from ui.app import make_application
from ui.drafts import Drafts
from ui.settings.page import SettingsPage
from ui.settings.staff_form import StaffForm

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(counter: Counter) -> StaffForm:
    """The part of the settings that says who works here, with the keyboard in the name."""
    page = settings_page(counter)
    page.staff_form.name.setFocus()
    return page.staff_form


def added(counter: Counter) -> dict[str, Staff]:
    """Who works here besides the two who always do, by name."""
    everyone = [each for each in staff(counter.books.desk) if each.active]
    return {each.name: each for each in everyone if each.id not in (counter.books.maja, counter.books.ole)}


def here(counter: Counter, *wanted: str) -> None:
    """Wait until exactly these work here besides the two, and the windows know."""
    counter.wait(lambda: set(added(counter)) == set(wanted))
    counter.settled()
    counter.settled()


def test_a_name_typed_while_the_last_one_is_written_stays(counter: Counter, form: StaffForm) -> None:
    counter.type("Ida")
    counter.press(ENTER)
    form.name.selectAll()
    counter.type("Bo")
    here(counter, "Ida")
    assert form.name.text() == "Bo"
    counter.press(ENTER)
    here(counter, "Ida", "Bo")
    assert form.name.text() == ""


def test_two_names_in_one_breath_are_two_people(counter: Counter, form: StaffForm) -> None:
    counter.type("Ida")
    counter.press(ENTER)
    form.name.selectAll()
    counter.type("Bo")
    counter.press(ENTER)
    here(counter, "Ida", "Bo")
    assert (form.name.text(), form._answer.text()) == ("", "")


@pytest.mark.parametrize("pause", [False, True], ids=["at once", "after the answer"])
def test_two_enters_add_one_and_complain_of_nothing(counter: Counter, form: StaffForm, pause: bool) -> None:
    counter.type("Cai")
    counter.press(ENTER)
    if pause:
        here(counter, "Cai")
    counter.press(ENTER)
    here(counter, "Cai")
    assert form._answer.text() == ""
    assert form.name.text() == ""


@pytest.mark.parametrize("pause", [False, True], ids=["at once", "after the answer"])
def test_a_double_click_on_add_adds_one_and_complains_of_nothing(
    counter: Counter, form: StaffForm, pause: bool
) -> None:
    counter.type("Dan")
    QTest.mouseClick(form.add, Qt.MouseButton.LeftButton)
    if pause:
        here(counter, "Dan")
    click_again(form.add)
    here(counter, "Dan")
    assert form._answer.text() == ""


def test_enter_in_the_pin_adds_too_and_the_pin_goes_with_the_name(counter: Counter, form: StaffForm) -> None:
    counter.type("Eva")
    form.pin.setFocus()
    counter.type("9988")
    counter.press(ENTER)
    here(counter, "Eva")
    assert (form.name.text(), form.pin.text()) == ("", "")
    assert added(counter)["Eva"].has_pin


@pytest.mark.parametrize("pause", [False, True], ids=["at once", "after the answer"])
def test_two_enters_on_a_new_pin_set_it_and_complain_of_nothing(
    counter: Counter, form: StaffForm, pause: bool
) -> None:
    form.who.setCurrentIndex(form.who.findData(counter.books.ole))
    form.new_pin.setFocus()
    said: list[str] = []
    counter.program.office.changed.connect(lambda changes: said.append(changes.did if changes else ""))
    counter.program.shop.signed_in = counter.books.ole
    counter.type("4711")
    counter.press(ENTER)
    if pause:
        counter.wait(lambda: said)
        counter.settled()
    counter.press(ENTER)
    counter.wait(lambda: said)
    counter.settled()
    assert said == ["pin_set"]
    assert (form._answer.text(), form.new_pin.text()) == ("", "")


def test_after_trouble_the_same_press_means_the_same_again(
    counter: Counter, form: StaffForm, tmp_path: Path
) -> None:
    held = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    told: list[object] = []
    counter.program.office.trouble.connect(told.append)
    counter.type("Ida")
    counter.press(ENTER)
    counter.qtbot.waitUntil(lambda: bool(told), timeout=2 * PATIENCE_MS)
    held.execute("ROLLBACK")
    held.close()
    assert form.name.text() == "Ida"
    counter.press(ENTER)
    here(counter, "Ida")


def test_a_name_that_is_no_name_yet_says_what_is_missing_where(counter: Counter, form: StaffForm) -> None:
    form.add.setFocus()
    counter.press(Qt.Key.Key_Space)
    assert form._answer.text() == "Name is missing. Write who works here."
    assert counter.focus() is form.name


@pytest.mark.parametrize("pin", ["12", "1234567890123", "12a4"])
def test_a_pin_of_the_wrong_length_hears_both_limits_and_gets_the_keyboard(
    counter: Counter, form: StaffForm, pin: str
) -> None:
    form.pin.setText(pin)
    counter.type("Ida")
    counter.press(ENTER)
    counter.wait(form._answer.text)
    assert "four to twelve digits" in form._answer.text()
    counter.wait(lambda: counter.focus() is form.pin)
    assert not form.pin.hasSelectedText()
    assert added(counter) == {}


def test_an_answer_takes_the_keyboard_from_nobody_who_has_gone_on(counter: Counter, form: StaffForm) -> None:
    counter.type("Maja")
    counter.press(ENTER)
    form.new_pin.setFocus()
    counter.wait(form._answer.text)
    assert counter.focus() is form.new_pin


# --- the draft


def test_the_draft_of_a_colleague_is_no_part_of_save(counter: Counter, form: StaffForm) -> None:
    counter.type("Ida")
    form.role.setFocus()
    form.role.setCurrentIndex(form.role.findData(Role.TECHNICIAN))
    page = settings_page(counter)
    page.shop_form.phone.setText("12 34 56 78")
    page.shop_form.phone.setFocus()
    counter.press(ENTER, CTRL)
    counter.wait(lambda: counter.program.shop.settings.phone == "12 34 56 78")
    counter.settled()
    assert form.name.text() == "Ida"
    drafts = counter.program.drafts
    assert drafts.text("settings") == ""
    drafts.save()
    again = SettingsPage(counter.program.shop, Drafts(drafts._file.parent))
    counter.qtbot.addWidget(again)
    assert again.staff_form.name.text() == "Ida"
    assert again.staff_form.role.currentData() == Role.TECHNICIAN


def test_who_is_added_is_no_draft_any_more(counter: Counter, form: StaffForm) -> None:
    form.role.setCurrentIndex(form.role.findData(Role.TECHNICIAN))
    counter.type("Ida")
    assert counter.program.drafts.text("settings.colleague")
    counter.press(ENTER)
    here(counter, "Ida")
    assert counter.program.drafts.text("settings.colleague") == ""
    assert form.role.currentData() == Role.COUNTER


# --- the first one


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A shop in which nobody works yet."""
    make_application()
    clock = MovableClock(AFTERNOON)
    program = Silent(tmp_path, clock)
    program.start()
    desk = open_desk(tmp_path, clock)
    made = Counter(qtbot, type("Books", (), {"desk": desk})(), program)
    made.wait(lambda: program.shop.directory is not None)
    program.window.activateWindow()
    made.wait(lambda: QApplication.focusWidget() is made.field)
    made.settled()
    yield made
    put_away(program)
    desk.close()


def test_the_first_one_is_the_owner_and_the_next_is_not(empty: Counter) -> None:
    form = settings_page(empty).staff_form
    assert form.role.currentData() == Role.OWNER
    form.name.setFocus()
    for name in ("Mette", "Ida"):
        empty.type(name)
        empty.press(ENTER)
        empty.wait(lambda: form.name.text() == "")
        empty.settled()
        empty.settled()
    roles = {each.name: each.role for each in staff(empty.books.desk)}
    assert roles == {"Mette": Role.OWNER, "Ida": Role.COUNTER}


def test_a_role_that_was_chosen_stays_chosen(empty: Counter) -> None:
    form = settings_page(empty).staff_form
    form.role.setCurrentIndex(form.role.findData(Role.TECHNICIAN))
    empty.program.shop.changed.emit()
    empty.settled()
    assert form.role.currentData() == Role.TECHNICIAN


# --- Ctrl+Z


def test_ctrl_z_after_add_takes_the_colleague_out_again(counter: Counter, form: StaffForm) -> None:
    counter.type("Ida")
    counter.press(ENTER)
    here(counter, "Ida")
    assert counter.focus() is form.name
    counter.press(Qt.Key.Key_Z, CTRL)
    here(counter)
    assert form.name.text() == ""


def test_ctrl_z_after_a_new_pin_brings_the_old_one_back(counter: Counter, form: StaffForm) -> None:
    set_pin(counter.books.desk, staff_id=counter.books.maja, pin="1357", by=counter.books.maja)
    form.who.setCurrentIndex(form.who.findData(counter.books.maja))
    form.new_pin.setFocus()
    counter.type("4711")
    counter.press(ENTER)
    counter.wait(lambda: form.new_pin.text() == "")
    counter.settled()
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: counter.window.status.redo_button.isVisible())
    assert form.new_pin.text() == ""


def test_ctrl_z_takes_back_letters_first(counter: Counter, form: StaffForm) -> None:
    counter.type("Ida")
    counter.press(ENTER)
    here(counter, "Ida")
    counter.type("Bo")
    counter.press(Qt.Key.Key_Z, CTRL)
    assert form.name.text() == ""
    counter.settled()
    assert set(added(counter)) == {"Ida"}
