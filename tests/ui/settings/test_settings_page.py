"""The settings: what is typed is saved whole, or a sentence says what cannot be used and nothing is written."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from repairdesk.actions.settings import save_settings
from repairdesk.domain.hours import OpenSpan
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Kind, Role
from repairdesk.queries.settings import settings
from repairdesk.queries.staff import staff
from tests.ui.shop_floor import Floor
from ui.settings.page import SettingsPage
from ui.settings.shop_form import country_code


@pytest.fixture
def page(floor: Floor, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(floor.shop, floor.drafts)
    qtbot.addWidget(made)
    made.show()
    return made


def saved(floor: Floor) -> ShopSettings:
    return settings(floor.books.desk)


def test_the_page_shows_what_is_saved(page: SettingsPage, floor: Floor) -> None:
    assert page.shop_form.name.text() == "Fix & Færdig"
    assert page.hours_form.days[0].text() == "10:00–18:00"
    assert page.hours_form.days[6].text() == ""


def test_lunch_other_days_and_reminders_are_saved_together(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.shop_form.phone.setText("12 34 56 78")
    page.hours_form.days[0].setText("10-12.30, 13-18")
    page.hours_form.special.setPlainText("2026-12-24 10-13\n2026-12-31 closed")
    page.plans_form.short[Kind.CALL_BACK].setText("20, 10, 5")
    with qtbot.waitSignal(floor.office.changed):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    now = saved(floor)
    assert now.phone == "12 34 56 78"
    assert now.weekly[0] == (OpenSpan(time(10), time(12, 30)), OpenSpan(time(13), time(18)))
    assert now.exceptions == {date(2026, 12, 24): (OpenSpan(time(10), time(13)),), date(2026, 12, 31): ()}
    assert now.plans[Kind.CALL_BACK].short_leads == tuple(timedelta(minutes=lead) for lead in (20, 10, 5))
    assert now.plans[Kind.READY].short_leads == (timedelta(minutes=15), timedelta(minutes=5))


@pytest.mark.parametrize(
    ("said", "code"),
    [("Danmark", "DK"), ("norway", "NO"), ("se", "SE"), ("Deutschland", "DE"), ("Ísland", "IS")],
)
def test_a_country_is_chosen_by_its_name_and_shown_by_the_one_it_calls_itself(
    page: SettingsPage, floor: Floor, qtbot: QtBot, said: str, code: str
) -> None:
    assert page.shop_form.country.currentText() == "Danmark"
    page.shop_form.country.setCurrentText(said)
    page.shop_form.phone.setText("12 34 56 78")
    with qtbot.waitSignal(floor.office.changed):
        page.save_button.click()
    assert saved(floor).country == code
    floor.shop.refresh()
    qtbot.waitUntil(lambda: floor.shop.settings.country == code)
    page.fill()
    assert country_code(page.shop_form.country.currentText()) == code


@pytest.mark.parametrize("language", ["en", "da", "nb"])
def test_other_days_are_written_as_the_reader_writes_dates(
    page: SettingsPage, floor: Floor, qtbot: QtBot, language: str
) -> None:
    save_settings(floor.books.desk, replace(saved(floor), language=language))
    floor.shop.refresh()
    qtbot.waitUntil(lambda: page.shop_form.language.currentData() == language)
    page.hours_form.special.setPlainText("24.12.2026 10-13\n2026-12-31 closed\n1. 5. 2027 lukket")
    with qtbot.waitSignal(floor.office.changed):
        page.save_button.click()
    assert sorted(saved(floor).exceptions) == [date(2026, 12, 24), date(2026, 12, 31), date(2027, 5, 1)]
    floor.shop.refresh()
    qtbot.waitUntil(lambda: floor.shop.settings == saved(floor))
    page.fill()
    shown = [line.split()[0] for line in page.hours_form.special.toPlainText().splitlines()]
    iso = ["2026-12-24", "2026-12-31", "2027-05-01"]
    assert shown == (iso if language == "en" else ["24.12.2026", "31.12.2026", "1.5.2027"])


@pytest.mark.parametrize(
    ("field", "bad"),
    [("zone", "Europe/Atlantis"), ("hours", "ten to six"), ("special", "Christmas 10-13"), ("plan", "soon"),
     ("country", "Atlantis"), ("special", "2026-02-30 10-13"), ("hours", "18-18"), ("plan", "0")],
)  # fmt: skip
def test_what_cannot_be_used_gets_a_sentence_and_nothing_is_saved(
    page: SettingsPage, floor: Floor, qtbot: QtBot, field: str, bad: str
) -> None:
    before = saved(floor)
    page.shop_form.name.setText("Another name")
    {
        "zone": page.shop_form.zone.setCurrentText,
        "country": page.shop_form.country.setCurrentText,
        "hours": page.hours_form.days[2].setText,
        "special": page.hours_form.special.setPlainText,
        "plan": page.plans_form.long[Kind.READY].setText,
    }[field](bad)
    page.save_button.click()
    qtbot.waitUntil(lambda: bool(page._answer.text()))
    assert saved(floor) == before
    assert page.shop_form.name.text() == "Another name", "what was typed stays"


def test_somebody_is_added_with_role_and_pin_and_the_pin_is_not_shown(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    form = page.staff_form
    assert form.pin.echoMode() is form.pin.EchoMode.Password
    form.name.setText("Ida")
    form.pin.setText("4711")
    form.role.setCurrentIndex(form.role.findData(Role.TECHNICIAN))
    with qtbot.waitSignal(floor.office.changed):
        form.add.click()
    qtbot.waitUntil(lambda: form.name.text() == "" and form.pin.text() == "")
    assert {each.name: each.role for each in staff(floor.books.desk)}["Ida"] is Role.TECHNICIAN


@pytest.mark.parametrize(("name", "pin"), [("Maja", ""), ("", ""), ("Ida", "12"), ("Ida", "2580")])
def test_a_name_or_pin_that_will_not_do_stays_in_the_field(
    page: SettingsPage, floor: Floor, qtbot: QtBot, name: str, pin: str
) -> None:
    before = staff(floor.books.desk)
    page.staff_form.name.setText(name)
    page.staff_form.pin.setText(pin)
    page.staff_form.add.click()
    qtbot.waitUntil(lambda: bool(page.staff_form._answer.text()))
    assert staff(floor.books.desk) == before
    assert (page.staff_form.name.text(), page.staff_form.pin.text()) == (name, pin)


def test_a_pin_that_will_not_do_is_told_in_a_whole_sentence(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.staff_form.name.setText("Ida")
    page.staff_form.pin.setText("12")
    page.staff_form.add.click()
    qtbot.waitUntil(lambda: bool(page.staff_form._answer.text()))
    assert page.staff_form._answer.text()[0].isupper()
