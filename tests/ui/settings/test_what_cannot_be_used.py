"""What cannot be used is named by its field and in its own letters, with an example; nothing is read silently wrong."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.actions.settings import save_settings
from repairdesk.domain.hours import OpenSpan
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Kind
from repairdesk.queries.settings import settings
from tests.ui.shop_floor import Floor
from ui.settings.page import SettingsPage


@pytest.fixture
def page(floor: Floor, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(floor.shop, floor.drafts)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def saved(floor: Floor) -> ShopSettings:
    return settings(floor.books.desk)


def field_of(page: SettingsPage, name: str) -> QWidget:
    return {
        "friday": page.hours_form.days[4],
        "other days": page.hours_form.special,
        "short": page.plans_form.short[Kind.CALL_BACK],
        "long": page.plans_form.long[Kind.READY],
        "zone": page.shop_form.zone,
        "country": page.shop_form.country,
    }[name]


def write(field: QWidget, text: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        field.setText(text)  # type: ignore[attr-defined]


def refused(page: SettingsPage, floor: Floor, name: str, text: str) -> str:
    """Save with this in a field: nothing is written, and the field has the keyboard; returns the sentence."""
    before, field = saved(floor), field_of(page, name)
    write(field, text)
    page.save()
    assert page._answer.property("tone") == "overdue"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is field or field.isAncestorOf(focus)
    assert saved(floor) == before
    return page._answer.text()


ENGLISH = {
    ("friday", "10-x"): "Friday: “10-x” cannot be used. Write it like 10:00–18:00.",
    ("friday", "closed 10-18"): "Friday: “closed 10-18” cannot be used. Write it like 10:00–18:00.",
    ("friday", "10-12, lukket"): "Friday: “10-12, lukket” cannot be used. Write it like 10:00–18:00.",
    ("friday", "10-18, Tue 9-12"): "Friday: “10-18, Tue 9-12” names a day, but each day has its own field. "
    "Write only hours, like 10:00–18:00.",
    ("friday", "Lørdag 9-12"): "Friday: “Lørdag 9-12” names a day, but each day has its own field. "
    "Write only hours, like 10:00–18:00.",
    ("other days", "24 Dec foo"): "Other days: “24 Dec foo” cannot be used. Write it like 2026-12-24 10-13.",
    ("other days", "2026-12-24 foo"): "Other days: “2026-12-24 foo” cannot be used. Write it like 2026-12-24 10-13.",
    ("other days", "2026-12-24"): "Other days: “2026-12-24” says no hours. "
    "Write 2026-12-24 10-13, or 2026-12-24 closed if you are closed.",
    ("other days", "2026-12-24 10-12\n2026-12-24 closed"): "Other days: “2026-12-24 closed” does not go with "
    "another line about that day. Keep one of them.",
    ("other days", "2026-12-24 10-12\n24.12.2026 11-15"): "Other days: “24.12.2026 11-15” does not go with "
    "another line about that day. Keep one of them.",
    ("short", "-5"): "Call back, Within 90 minutes: “-5” cannot be used. "
    "Write at most 6 whole minutes from 1 to 20160, such as 15, 5.",
    ("long", "0"): "Ready, Longer promises: “0” cannot be used. "
    "Write at most 6 whole minutes from 1 to 20160, such as 15, 5.",
    ("short", "1,2,3,4,5,6,7"): "Call back, Within 90 minutes: “1,2,3,4,5,6,7” cannot be used. "
    "Write at most 6 whole minutes from 1 to 20160, such as 15, 5.",
    ("short", "9" * 400): f"Call back, Within 90 minutes: “{'9' * 40}…” cannot be used. "
    "Write at most 6 whole minutes from 1 to 20160, such as 15, 5.",
    ("zone", ""): "Time zone is missing. Write it like Europe/Copenhagen.",
    ("zone", "%1 Mars"): "Time zone: “%1 Mars” cannot be used. Write it like Europe/Copenhagen.",
    ("country", ""): "Country is missing. Write it like Danmark.",
    ("country", "Tyskland"): "Country: “Tyskland” is not known. "
    "Write it as the country calls itself, like Danmark, or its letters, like DK.",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), ENGLISH)
def test_the_sentence_names_the_field_says_what_was_typed_and_shows_how_it_is_written(
    page: SettingsPage, floor: Floor, name: str, text: str
) -> None:
    assert refused(page, floor, name, text) == ENGLISH[name, text]


@pytest.mark.parametrize(
    ("language", "name", "text", "sentence"),
    [
        ("da", "friday", "10-x", "Fredag: »10-x« kan ikke bruges. Skriv det som 10.00–18.00."),
        ("da", "other days", "24.12 10-12",
         "Andre dage: »24.12 10-12« kan ikke bruges. Skriv det som 24.12.2026 10-13."),
        ("da", "other days", "5.5.2027",
         "Andre dage: »5.5.2027« står uden åbningstid. Skriv 5.5.2027 10-13, eller 5.5.2027 lukket, hvis I har lukket."
         ),
        ("nb", "friday", "10-x", "Fredag: «10-x» kan ikke brukes. Skriv det som 10.00–18.00."),
        ("nb", "zone", "", "Tidssone mangler. Skriv f.eks. Europe/Oslo."),
        ("nb", "country", "Tyskland",
         ("Land: «Tyskland» er ukjent. "
         "Skriv landets navn på landets eget språk, f.eks. Norge, eller landskoden, f.eks. NO.")),
    ],
)  # fmt: skip
def test_in_the_readers_language_and_form(
    page: SettingsPage, floor: Floor, qtbot: QtBot, language: str, name: str, text: str, sentence: str
) -> None:
    save_settings(floor.books.desk, replace(saved(floor), language=language))
    floor.shop.refresh()
    qtbot.waitUntil(lambda: page.shop_form.language.currentData() == language)
    page.retranslate()
    assert refused(page, floor, name, text) == sentence


def test_a_country_that_only_the_journal_does_not_know_gets_the_same_sentence(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.shop_form.country.setFocus()
    page.shop_form.country.setCurrentText("Antarctica")
    page.save()
    qtbot.waitUntil(lambda: bool(page._answer.text()))
    assert page._answer.text().startswith("Country: “Antarctica” is not known.")


def test_a_name_as_long_as_a_book_is_said_to_be_too_long(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.shop_form.name.setText("x" * 25_000)
    page.save()
    qtbot.waitUntil(lambda: bool(page._answer.text()))
    assert page._answer.text() == "Name is too long. Write it shorter. It is still here."


def test_the_caret_goes_to_the_end_of_the_line_that_cannot_be_used(page: SettingsPage, floor: Floor) -> None:
    text = "2026-12-24 10-13 \n💻 foo\n2026-12-31 closed"
    refused(page, floor, "other days", text)
    cursor = page.hours_form.special.textCursor()
    assert cursor.blockNumber() == 1
    assert cursor.atBlockEnd()
    assert not cursor.hasSelection()


def test_two_lines_about_one_day_are_joined_and_closed_stays_closed(
    page: SettingsPage, floor: Floor, qtbot: QtBot
) -> None:
    page.hours_form.special.setPlainText(
        "24.12.2026 13-15\n24.12.2026 10-12\n2026-12-24 10-12\n"
        "31.12.2026 lukket\n31.12.2026 stengt\n1.1.2027: closed"
    )
    page.hours_form.days[6].setText("stengt")
    with qtbot.waitSignal(floor.office.changed):
        page.save()
    assert saved(floor).exceptions == {
        date(2026, 12, 24): (OpenSpan(time(10), time(12)), OpenSpan(time(13), time(15))),
        date(2026, 12, 31): (),
        date(2027, 1, 1): (),
    }
    assert saved(floor).weekly[6] == ()


@pytest.mark.parametrize("size", [(1024, 480), (700, 300)])
def test_the_field_and_the_sentence_are_seen_together(
    page: SettingsPage, floor: Floor, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    form, hours = page.staff_form, page.hours_form
    refused(page, floor, "friday", "10-18, " + "Tue 9-12 and more " * 9)
    qtbot.waitUntil(lambda: wholly_seen(hours.days[4]) and wholly_seen(page._answer))
    form.name.setText("Ida")
    form.pin.setText("12")
    form.pin.setFocus()
    form.add_person()
    qtbot.waitUntil(lambda: bool(form._answer.text()))
    qtbot.waitUntil(lambda: wholly_seen(form.pin) and wholly_seen(form._answer))


def wholly_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()
