"""The card of the hours on the first day: it never writes a day whose field nobody has touched."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from repairdesk.actions.settings import save_settings
from repairdesk.domain.settings import CLOSED_WEEK, ShopSettings, hours_text, parse_hours
from repairdesk.queries.settings import hours, settings
from tests.ui.shop_floor import Floor
from ui.i18n import use_language
from ui.settings.first_run import FirstRunCards
from ui.settings.hours_card import HoursCard


def open_at(floor: Floor, said: str, **more: object) -> None:
    """Let the journal and the windows know these hours."""
    weekly = parse_hours(said) if said else CLOSED_WEEK
    save_settings(floor.books.desk, replace(settings(floor.books.desk), weekly=weekly, **more))  # type: ignore[arg-type]
    heard(floor)


def heard(floor: Floor) -> None:
    """Let the windows hear what the journal holds by now."""
    floor.shop.settings, floor.shop.hours = settings(floor.books.desk), hours(floor.books.desk)
    floor.shop.wording.use(floor.shop.settings.language, floor.shop.settings.zone)
    floor.shop.changed.emit()


def saved(floor: Floor) -> str:
    return hours_text(settings(floor.books.desk).weekly)


def card_of(floor: Floor, qtbot: QtBot) -> HoursCard:
    cards = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(cards)
    cards.show()
    cards.activateWindow()
    return cards.hours


def told_by(card: HoursCard) -> str:
    """The sentence; a day and its hours are not torn apart, which a blank looks the same for."""
    return card.text.text().replace("\N{NO-BREAK SPACE}", " ")


def pressed(card: HoursCard, floor: Floor, qtbot: QtBot) -> None:
    """Press "Save hours" and wait until it is done."""
    with qtbot.waitSignal(floor.office.changed):
        card.save_button.click()


OWN_WEEKS = {
    "Mon-Fri 10-12.30 13-18, Sun 11-15": "Mon–Fri 10–12:30, 13–18 · Sat closed · Sun 11–15",
    "Mon-Wed 10-18, Thu 10-20, Fri 10-18, Sat 10-14, Sun 11-15": (
        "Mon–Wed 10–18 · Thu 10–20 · Fri 10–18 · Sat 10–14 · Sun 11–15"
    ),
    "Mon-Fri 10-18, Sat 10-12 13-24": "Mon–Fri 10–18 · Sat 10–12, 13–24 · Sun closed",
}


@pytest.mark.parametrize(("said", "told"), OWN_WEEKS.items())
def test_hours_that_two_rows_cannot_show_stand_as_a_sentence(
    floor: Floor, qtbot: QtBot, said: str, told: str
) -> None:
    open_at(floor, said)
    before, card = saved(floor), card_of(floor, qtbot)
    assert told_by(card) == told
    assert not card.form.isVisible()
    assert card.done
    card.save()
    qtbot.wait(50)
    assert saved(floor) == before


def test_they_are_told_in_the_readers_language(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    use_language("da")
    open_at(floor, "Mon-Fri 10-12.30 13-18, Sun 11-15", language="da")
    assert told_by(card) == "Man–fre 10–12.30, 13–18 · lør lukket · søn 11–15"


def test_a_shop_that_is_open_on_holidays_is_not_called_closed_then(floor: Floor, qtbot: QtBot) -> None:
    open_at(floor, "Mon-Fri 10-18, Sat 10-14", use_holidays=False)
    card = card_of(floor, qtbot)
    assert not card.form.isVisible()
    assert told_by(card) == "Mon–Fri 10–18 · Sat 10–14 · Sun closed"


def test_change_leads_from_them_to_the_settings(floor: Floor, qtbot: QtBot) -> None:
    open_at(floor, "Mon-Fri 10-18, Sun 11-15")
    cards = FirstRunCards(floor.shop, floor.drafts)
    qtbot.addWidget(cards)
    cards.show()
    assert cards.hours.act.text() == "Change"
    with qtbot.waitSignal(cards.settings_wanted):
        cards.hours.act.click()


def test_ordinary_hours_have_their_fields_and_no_second_way(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    assert card.form.isVisible()
    assert not card.act.isVisible()


def test_only_the_row_that_was_changed_is_written(floor: Floor, qtbot: QtBot) -> None:
    """What a colleague has saved for the other days meanwhile stays."""
    card = card_of(floor, qtbot)
    now = settings(floor.books.desk)
    week = parse_hours("Mon-Wed 10-18, Thu 10-20, Fri 10-18, Sat 10-14, Sun 11-15")
    save_settings(floor.books.desk, replace(now, weekly=week, phone="12 34 56 78"))
    card.fields[3].setText("15")
    pressed(card, floor, qtbot)
    assert saved(floor) == "Mon-Wed 10-18, Thu 10-20, Fri 10-18, Sat 10-15, Sun 11-15"
    assert settings(floor.books.desk).phone == "12 34 56 78"


def test_pressing_save_with_nothing_changed_changes_no_day(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    week = parse_hours("Mon-Fri 9-12 13-17, Sun 11-15")
    save_settings(floor.books.desk, replace(settings(floor.books.desk), weekly=week))
    pressed(card, floor, qtbot)
    assert saved(floor) == "Mon-Fri 9-12 13-17, Sun 11-15"


def test_a_row_that_was_emptied_is_closed(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    for field in card.fields[2:]:
        field.setText("")
    pressed(card, floor, qtbot)
    assert saved(floor) == "Mon-Fri 10-18"


def test_a_new_shop_keeps_the_language_of_its_desktop(floor: Floor, qtbot: QtBot) -> None:
    save_settings(floor.books.desk, ShopSettings())
    floor.shop.settings = replace(ShopSettings(), language="da")
    floor.shop.hours = replace(floor.shop.hours, weekly=CLOSED_WEEK)
    card = card_of(floor, qtbot)
    for field, text in zip(card.fields, ("10", "18", "", ""), strict=True):
        field.setText(text)
    pressed(card, floor, qtbot)
    now = settings(floor.books.desk)
    assert (now.language, now.set_up, saved(floor)) == ("da", True, "Mon-Fri 10-18")


REFUSED = [
    (("10", "x", "", ""), 1, "Mon–Fri, closes: “x” cannot be used. Write it like 18:00."),
    (("late", "18", "", ""), 0, "Mon–Fri, opens: “late” cannot be used. Write it like 10:00."),
    (("10", "18", "10", ""), 3, "Sat, closes is missing. Write it like 14:00."),
    (("10", "18", "", "14"), 2, "Sat, opens is missing. Write it like 10:00."),
    (("10-12, Tue 13", "18", "", ""), 0, "Mon–Fri, opens: “10-12, Tue 13” cannot be used. Write it like 10:00."),
    (("", "", "", ""), 0, "Mon–Fri, opens is missing. Write it like 10:00."),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "place", "told"), REFUSED)
def test_a_time_that_cannot_be_used_is_named_and_gets_the_keyboard(
    floor: Floor, qtbot: QtBot, typed: tuple[str, ...], place: int, told: str
) -> None:
    open_at(floor, "")
    card = card_of(floor, qtbot)
    for field, text in zip(card.fields, typed, strict=True):
        field.setText(text)
    card.save_button.setFocus()
    card.save_button.click()
    assert card._answer.text() == told
    qtbot.waitUntil(card.fields[place].hasFocus)
    assert saved(floor) == ""


def test_what_was_refused_is_said_again_in_another_language(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    card.fields[1].setText("x")
    card.save()
    use_language("da")
    open_at(floor, "Mon-Fri 10-18, Sat 10-14", language="da")
    assert card._answer.text() == "Man–fre, lukker: »x« kan ikke bruges. Skriv det som 18.00."


def test_hours_are_written_as_the_language_writes_them_and_half_a_word_stays(
    floor: Floor, qtbot: QtBot
) -> None:
    card = card_of(floor, qtbot)
    card.fields[2].setText("1")
    open_at(floor, "Mon-Fri 10-18, Sat 10-14", language="nb")
    assert [field.text() for field in card.fields] == ["10.00", "18.00", "1", "14.00"]
    assert card.fields[0].placeholderText() == "10.00"


def test_a_refusal_goes_when_its_field_is_corrected(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    card.fields[1].setText("x")
    card.save()
    QTest.keyClicks(card.fields[1], "8")
    assert card._answer.isHidden()


def test_who_must_say_who_it_is_presses_once_more_afterwards(floor: Floor, qtbot: QtBot) -> None:
    card = card_of(floor, qtbot)
    floor.shop.sign_in(None)
    card.fields[3].setText("15")
    card.save()
    qtbot.waitUntil(card._answer.isVisible)
    assert "who you are" in card._answer.text()
    floor.shop.sign_in(floor.books.maja)
    assert card._answer.isHidden()
    assert card.fields[3].text() == "15"
    pressed(card, floor, qtbot)
    assert saved(floor) == "Mon-Fri 10-18, Sat 10-15"
