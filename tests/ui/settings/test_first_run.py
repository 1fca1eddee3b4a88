"""The four cards of the first day: any order, no wizard, nothing asked for that is not needed."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from repairdesk.domain.hours import OpenSpan
from repairdesk.domain.settings import CLOSED_WEEK
from repairdesk.queries.settings import settings
from repairdesk.queries.staff import staff
from tests.ui.shop_floor import Floor
from ui.i18n import use_language
from ui.settings.first_run import FirstRunCards


@pytest.fixture
def cards(floor: Floor, qtbot: QtBot) -> FirstRunCards:
    made = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(made)
    made.show()
    return made


def test_hours_are_saved_from_two_rows_and_other_days_stay_closed(
    cards: FirstRunCards, floor: Floor, qtbot: QtBot
) -> None:
    for field, text in zip(cards.hours.fields, ("9.30", "17", "10", "13.00"), strict=True):
        field.setText(text)
    with qtbot.waitSignal(floor.office.changed):
        cards.hours.save_button.click()
    weekly = settings(floor.books.desk).weekly
    assert weekly[0] == weekly[4] == (OpenSpan(time(9, 30), time(17)),)
    assert weekly[5] == (OpenSpan(time(10), time(13)),)
    assert weekly[6] == ()


@pytest.mark.parametrize("bad", ["late", "25", "-", "10 to"])
def test_hours_that_cannot_be_read_get_a_sentence(cards: FirstRunCards, floor: Floor, bad: str) -> None:
    before = settings(floor.books.desk)
    cards.hours.fields[0].setText(bad)
    cards.hours.fields[1].setText("18")
    cards.hours.save_button.click()
    assert not cards.hours._answer.isHidden()
    assert cards.hours._answer.text()
    assert settings(floor.books.desk) == before
    assert cards.hours.fields[0].text() == bad


def test_people_are_added_one_by_one_with_enter(cards: FirstRunCards, floor: Floor, qtbot: QtBot) -> None:
    before = {each.name for each in staff(floor.books.desk)}
    for name in ("Ida", "Birgit"):
        QTest.keyClicks(cards.people.name, name)
        with qtbot.waitSignal(floor.office.changed):
            QTest.keyClick(cards.people.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: cards.people.name.text() == "")
    assert {each.name for each in staff(floor.books.desk)} - before == {"Ida", "Birgit"}


def test_enter_in_an_empty_field_writes_nobody(cards: FirstRunCards, floor: Floor, qtbot: QtBot) -> None:
    before = staff(floor.books.desk)
    QTest.keyClick(cards.people.name, Qt.Key.Key_Return)
    qtbot.wait(50)
    assert staff(floor.books.desk) == before


def test_no_card_offers_a_shared_folder(cards: FirstRunCards) -> None:
    """A database file in a shared folder is refused; this PC is all there is for now."""
    offered = [each.text() for each in cards.pcs.findChildren(QPushButton) if each.isVisible()]
    assert offered == []
    assert cards.pcs.text.text() == "This PC only, for now"


def test_the_fourth_card_opens_the_window_that_brings_customers_in(
    cards: FirstRunCards, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(cards.bring_in_wanted):
        cards.customers.act.click()


def test_hours_that_are_not_set_leave_the_fields_empty_and_the_card_open(floor: Floor, qtbot: QtBot) -> None:
    floor.shop.settings = replace(floor.shop.settings, weekly=CLOSED_WEEK)
    floor.shop.hours = replace(floor.shop.hours, weekly=CLOSED_WEEK)
    made = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(made)
    assert not made.hours.done
    assert [field.text() for field in made.hours.fields] == ["", "", "", ""]


def test_a_name_that_is_taken_is_said_again_in_another_language(
    cards: FirstRunCards, floor: Floor, qtbot: QtBot
) -> None:
    cards.people.name.setText("Ole")
    cards.people.add_person()
    qtbot.waitUntil(cards.people._answer.isVisible)
    use_language("da")
    try:
        cards.retranslate()
        assert cards.people._answer.text() == "Der arbejder allerede en her, der hedder Ole."
    finally:
        use_language("en")
        qtbot.wait(10)
