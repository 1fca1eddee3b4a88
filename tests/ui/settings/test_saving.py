"""Save writes what has changed and nothing else; Ctrl+Z goes from the letters of a field on to what was saved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from repairdesk.actions.settings import save_settings
from repairdesk.domain.settings import ShopSettings
from repairdesk.queries.settings import settings
from tests.ui.a_window import Counter, counter
from tests.ui.behaviours.test_24_languages_change_while_windows_are_open import speak
from tests.ui.settings.conftest import settings_page
from ui.settings.page import SettingsPage

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
ENTER, CTRL, Z = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Z


@pytest.fixture
def page(counter: Counter) -> SettingsPage:
    return settings_page(counter)


@pytest.fixture
def deeds(counter: Counter) -> list[str]:
    """What was done from here on."""
    found: list[str] = []
    counter.program.office.changed.connect(lambda changes: found.append(changes.did if changes else ""))
    return found


def saved(counter: Counter) -> ShopSettings:
    return settings(counter.books.desk)


def shown(counter: Counter) -> None:
    """Wait until the windows know what is saved."""
    counter.wait(lambda: counter.program.shop.settings == saved(counter))
    counter.settled()
    counter.settled()


def test_save_with_nothing_changed_writes_nothing_and_says_so(
    counter: Counter, page: SettingsPage, deeds: list[str]
) -> None:
    counter.press(ENTER, CTRL)
    counter.settled()
    assert deeds == []
    assert page._answer.text() == "Nothing to save"
    assert page._answer.property("tone") == "secondary"


def test_the_same_hours_in_other_words_are_nothing_to_save(
    counter: Counter, page: SettingsPage, deeds: list[str]
) -> None:
    field = page.hours_form.days[4]
    field.setText("10-18")
    page.save_button.click()
    counter.settled()
    assert deeds == []
    assert field.text() == "10:00–18:00"
    assert counter.program.drafts.text("settings") == ""


def test_that_there_was_nothing_to_save_goes_with_the_next_letter(
    counter: Counter, page: SettingsPage
) -> None:
    page.save()
    page.shop_form.phone.setFocus()
    counter.type("1")
    assert page._answer.text() == ""


def test_a_shop_that_was_never_set_up_is_saved_as_it_stands(counter: Counter, page: SettingsPage) -> None:
    save_settings(counter.books.desk, replace(saved(counter), set_up=False))
    counter.program.shop.refresh()
    shown(counter)
    page.save()
    counter.wait(lambda: saved(counter).set_up)


def test_a_held_key_and_a_double_click_save_once(
    counter: Counter, page: SettingsPage, deeds: list[str]
) -> None:
    page.shop_form.phone.setText("12 34 56 78")
    for _ in range(3):
        page.save_button.click()
    counter.wait(lambda: deeds)
    page.save_button.click()
    shown(counter)
    page.save_button.click()
    counter.settled()
    assert deeds == ["settings_saved"]


def test_what_is_typed_while_the_rest_is_written_is_saved_by_the_next_press(
    counter: Counter, page: SettingsPage, deeds: list[str]
) -> None:
    page.shop_form.phone.setText("12 34 56 78")
    page.save()
    page.shop_form.name.setText("Fix")
    page.save()
    counter.wait(lambda: len(deeds) == 2)
    assert (saved(counter).phone, saved(counter).name) == ("12 34 56 78", "Fix")


def test_who_has_signed_in_is_asked_no_more_who_they_are(counter: Counter, page: SettingsPage) -> None:
    counter.program.shop.sign_in(None)
    page.shop_form.phone.setText("12 34 56 78")
    page.save()
    page.staff_form.name.setText("Ida")
    page.staff_form.add_person()
    counter.wait(lambda: page._answer.text() and page.staff_form._answer.text())
    assert page._answer.text().startswith("Say who you are first")
    counter.program.shop.sign_in(counter.books.maja)
    counter.settled()
    assert (page._answer.text(), page.staff_form._answer.text()) == ("", "")
    assert page.staff_form.name.text() == "Ida"


def test_an_answer_is_worded_again_in_another_language(counter: Counter, page: SettingsPage) -> None:
    page.hours_form.days[4].setText("10-x")
    page.save()
    page.staff_form.name.setText("Maja")
    page.staff_form.add_person()
    counter.wait(page.staff_form._answer.text)
    speak(counter, "da")
    counter.wait(lambda: page._answer.text() == "Fredag: »10-x« kan ikke bruges. Skriv det som 10.00–18.00.")
    assert page.staff_form._answer.text() == "Der arbejder allerede en her, der hedder Maja."
    page.hours_form.days[4].setText("10-18")
    page.save()
    assert page._answer.text() == "Der er intet at gemme"
    speak(counter, "nb")
    counter.wait(lambda: page._answer.text() == "Det er ingenting å lagre")


# --- Ctrl+Z


def fields(page: SettingsPage) -> list[QWidget]:
    shop, hours, plans, staff = page.shop_form, page.hours_form, page.plans_form, page.staff_form
    return [
        shop.name, shop.phone, shop.language, shop.country, shop.zone, *hours.days, hours.special, hours.holidays,
        *plans.short.values(), *plans.long.values(), *plans.morning.values(),
        staff.name, staff.role, staff.pin, staff.who, staff.new_pin, staff.minutes, staff.add,
    ]  # fmt: skip


def test_ctrl_z_in_any_field_in_which_nothing_was_typed_takes_back_what_was_saved(
    counter: Counter, page: SettingsPage
) -> None:
    before = saved(counter)
    for turn, field in enumerate(fields(page)):
        page.shop_form.name.setFocus()
        counter.type(str(turn % 10))
        counter.press(ENTER, CTRL)
        counter.wait(lambda: saved(counter) != before)
        shown(counter)
        field.setFocus()
        counter.press(Z, CTRL)
        counter.wait(lambda: saved(counter) == before)
        shown(counter)
        assert page.shop_form.name.text() == before.name


def test_right_after_save_ctrl_z_in_the_same_field_takes_the_saving_back_and_ctrl_shift_z_does_it_again(
    counter: Counter, page: SettingsPage
) -> None:
    before = saved(counter)
    page.shop_form.phone.setFocus()
    counter.type("123")
    counter.press(ENTER, CTRL)
    counter.wait(lambda: saved(counter).phone == "123")
    shown(counter)
    counter.press(Z, CTRL)
    counter.wait(lambda: saved(counter) == before)
    shown(counter)
    counter.press(Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    counter.wait(lambda: saved(counter).phone == "123")


@pytest.mark.parametrize("where", ["phone", "special", "zone"])
def test_letters_come_first_also_those_of_a_field_emptied_by_mistake(
    counter: Counter, page: SettingsPage, where: str
) -> None:
    page.shop_form.name.setFocus()
    counter.type("x")
    counter.press(ENTER, CTRL)
    shown(counter)
    name = saved(counter).name
    field = {"phone": page.shop_form.phone, "special": page.hours_form.special, "zone": page.shop_form.zone}[
        where
    ]
    field.setFocus()
    counter.type("1234")
    counter.press(Qt.Key.Key_A, CTRL)
    counter.press(Qt.Key.Key_Delete)
    counter.press(Z, CTRL)
    counter.settled()
    assert saved(counter).name == name
    text = page._draft.values()[where]
    assert "1234" in str(text)
