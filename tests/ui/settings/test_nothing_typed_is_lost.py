"""What is typed into settings and cards stays a draft until it is saved: over a restart, over another save."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.domain.words import Kind, Role
from repairdesk.queries.settings import settings
from tests.ui.shop_floor import Floor
from ui.drafts import Drafts
from ui.settings.first_run import FirstRunCards
from ui.settings.page import SettingsPage


@pytest.fixture
def page(floor: Floor, qtbot: QtBot) -> SettingsPage:
    return opened(floor, qtbot, floor.drafts)


def opened(floor: Floor, qtbot: QtBot, drafts: Drafts) -> SettingsPage:
    made = SettingsPage(floor.shop, drafts)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(page: SettingsPage) -> None:
    page.shop_form.phone.setText("12 34 56 78")
    page.shop_form.language.setCurrentText("Dansk")
    page.hours_form.days[6].setText("11-15")
    page.hours_form.special.setPlainText("2026-12-24 10-13\n")
    page.hours_form.holidays.setChecked(not page.hours_form.holidays.isChecked())
    page.plans_form.short[Kind.READY].setText("40")
    page.staff_form.minutes.setValue(25)
    page.staff_form.name.setText("Ida")
    page.staff_form.role.setCurrentIndex(page.staff_form.role.findData(Role.TECHNICIAN))
    page.staff_form.pin.setText("4711")


def test_every_field_is_back_after_a_restart_but_no_pin(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    fill(page)
    typed = page._draft.values()
    floor.drafts.save()
    kept = Drafts(floor.drafts._file.parent)
    again = opened(floor, qtbot, kept)
    assert again._draft.values() == typed
    assert again.staff_form.name.text() == "Ida"
    assert again.staff_form.role.currentData() == Role.TECHNICIAN
    assert again.staff_form.pin.text() == ""
    assert "4711" not in kept.text("settings") + kept.text("settings.colleague")


def test_what_a_colleague_saves_meanwhile_takes_nothing_away(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.shop_form.phone.setText("12 34 56 78")
    floor.shop.settings = replace(floor.shop.settings, name="Nyt navn", phone="99 99 99 99")
    floor.shop.changed.emit()
    assert page.shop_form.name.text() == "Nyt navn"
    assert page.shop_form.phone.text() == "12 34 56 78"


def test_what_is_saved_is_no_draft_any_more_and_what_is_typed_meanwhile_is(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.shop_form.phone.setText("12 34 56 78")
    page.hours_form.days[0].setText("9-17")
    page.save()
    page.shop_form.name.setText("Fix")
    qtbot.waitUntil(lambda: settings(floor.books.desk).phone == "12 34 56 78")
    qtbot.waitUntil(lambda: floor.drafts.text("settings") == '{"name": "Fix"}')
    floor.shop.settings = settings(floor.books.desk)
    floor.shop.changed.emit()
    assert page.shop_form.name.text() == "Fix"
    assert page.hours_form.days[0].text() == "09:00–17:00"


def test_the_cards_of_the_first_day_keep_what_was_typed(floor: Floor, qtbot: QtBot) -> None:
    cards = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(cards)
    cards.people.name.setText("Birgi")
    cards.hours.fields[2].setText("11")
    floor.drafts.save()
    again = FirstRunCards(floor.shop, Drafts(floor.drafts._file.parent))
    qtbot.addWidget(again)
    assert again.people.name.text() == "Birgi"
    assert [field.text() for field in again.hours.fields] == ["10:00", "18:00", "11", "14:00"]


def test_hours_changed_elsewhere_come_to_a_card_in_which_nobody_has_typed(floor: Floor, qtbot: QtBot) -> None:
    cards = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(cards)
    assert cards.hours.fields[0].text() == "10:00"
    assert floor.drafts.text("first_run.hours") == ""


def test_two_presses_of_enter_add_one_person_and_no_complaint(floor: Floor, qtbot: QtBot) -> None:
    cards = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(cards)
    cards.people.name.setText("Ida")
    cards.people.add_person()
    cards.people.add_person()
    qtbot.waitUntil(lambda: cards.people.name.text() == "")
    qtbot.wait(50)
    assert cards.people._answer.isHidden()
