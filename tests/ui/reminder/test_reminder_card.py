"""The open card says who waits, what was promised and what to say, from the journal and nothing else."""

import pytest

from repairdesk.actions.agree import agree
from repairdesk.domain.words import Channel, Kind
from tests.ui.reminder.conftest import Ringing
from ui.reminder import words

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def test_before_it_is_due_the_card_says_how_long_there_is(ringing: Ringing) -> None:
    kirsten = ringing.floor.customer("Kirsten Hansen", "12 41 18 07", Channel.PHONE)
    ringing.floor.promised("Vi ringer med en pris inden en time", 60, customer=kirsten)
    ringing.floor.later(minutes=55)
    ringing.ring()
    card = ringing.window.card
    assert card.tag.text == "Due in 5 min, at 16:20"
    assert card.tag.state == "soon"
    assert (card.name.text(), card.phone.text()) == ("Kirsten Hansen", "12 41 18 07")
    assert card.words.text() == "“Vi ringer med en pris inden en time”"
    assert card.said.text() == "Maja said it on the phone at 15:20 · Maja owns it"
    assert card.beside.text() == "prefers a call"
    assert card.say_box.isHidden()
    assert card.buttons["keep"].text() == "&Kept"
    assert card.buttons["snooze"].text() == "&Snooze to 16:18"


def test_after_the_due_time_it_says_how_late_it_is_and_what_to_say(ringing: Ringing) -> None:
    mads = ringing.floor.customer("Mads Østergaard", "12 20 33 14")
    job = ringing.floor.job(mads, "iPhone 13")
    agree(ringing.floor.books.desk, text="Højst 1.095 kr.", job_id=job, price_limit=1095)
    ringing.floor.promised("Vi ringer tilbage inden en time med en pris", 60, job=job)
    ringing.floor.later(minutes=85)
    ringing.ring()
    card = ringing.window.card
    assert card.tag.text == "25 min late: ring and apologise"
    assert card.say.text() == "“Sorry, we promised to call by 16:20. We agreed on 1,095 kr. at most.”"
    assert card.job.full.endswith("iPhone 13")
    assert card.buttons["keep"].text() == "&Kept, late"
    assert card.buttons["snooze"].text() == "&Snooze 10 min"


def test_a_next_word_says_its_kind_and_invents_nothing(ringing: Ringing) -> None:
    """Every job owes its customer a next word that nobody has put into words."""
    ringing.floor.later(days=14)
    ringing.ring()
    assert ringing.window.card.words.text() == "Next word"
    assert "agreed" not in ringing.window.card.say.text()


def test_the_late_one_stands_first_and_the_others_wait_as_lines(ringing: Ringing) -> None:
    jonas = ringing.floor.customer("Jonas Bæk", "12 20 33 15")
    mads = ringing.floor.customer("Mads Østergaard", "12 20 33 14")
    ringing.floor.promised("Cyklen er klar", 75, customer=jonas, kind=Kind.READY)
    ringing.floor.promised("Vi ringer tilbage", 30, customer=mads)
    ringing.floor.later(minutes=60)
    ringing.ring()
    ringing.shows("Mads Østergaard", "Jonas Bæk")
    assert ringing.window.late_text.text() == "1 late"
    assert "2" in ringing.window.head_text.text()


def test_every_button_says_whom_it_is_about(ringing: Ringing) -> None:
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    buttons = ringing.window.card.buttons
    assert buttons["call"].accessibleName() == "Call Søren Hansen, 20 12 34 56"
    assert all("Søren Hansen" in each.accessibleName() for each in buttons.values())
    assert ringing.window.accessibleName().startswith("Reminders:")


def test_a_customer_called_like_markup_is_shown_letter_by_letter(ringing: Ringing) -> None:
    odd = ringing.floor.customer("<b>Bo</b> & Søn", "12 20 33 17")
    ringing.floor.promised("<i>hej</i>", 60, customer=odd)
    ringing.floor.later(minutes=56)
    ringing.ring()
    card = ringing.window.card
    assert card.name.text() == "<b>Bo</b> & Søn"
    assert card.name.textFormat() == card.name.textFormat().PlainText


def test_in_danish_the_letters_and_the_clock_are_danish(ringing: Ringing) -> None:
    ringing.floor.shop.wording.use("da", "Europe/Copenhagen")
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    assert "16.20" in ringing.window.card.tag.text
    assert ringing.window.card.words.text() == "»ring om pris«"


@pytest.mark.parametrize("letter", ["c", "K", "n", "t", "S"])
def test_each_letter_stands_underlined_on_its_button(ringing: Ringing, letter: str) -> None:
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    card = ringing.window.card
    wanted = {"c": "call", "k": "keep", "n": "move", "t": "take", "s": "snooze"}
    assert card.letter(letter) == wanted[letter.lower()]
    assert card.letter("x") == ""


def test_more_than_six_lines_are_counted(ringing: Ringing) -> None:
    for number in range(9):
        who = ringing.floor.customer(f"Kunde {number}", f"12 20 33 {20 + number}")
        ringing.floor.promised("ring", 60, customer=who)
    ringing.floor.later(minutes=61)
    ringing.ring()
    lines = ringing.window.lines
    assert len(lines.rows) + int(lines.more.text().strip("+ more")) == 8
    assert ringing.window.geometry().top() >= 0


def test_an_amount_at_the_end_of_a_sentence_ends_it_once(
    ringing: Ringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Danish "kr." stands last."""

    def danish(context: str, text: str, *_: object) -> str:
        return "Vi har aftalt højst %1." if text == "We agreed on %1 at most." else text

    monkeypatch.setattr(words, "translate", danish)
    job = ringing.floor.books.job
    agree(ringing.floor.books.desk, text="Højst 1.800 kr.", job_id=job, price_limit=1800)
    ringing.floor.promised("Vi ringer", 60, job=job)
    ringing.floor.later(minutes=70)
    ringing.ring()
    assert ringing.window.card.say.text().endswith("højst 1,800 kr.”")


def test_a_promise_that_rings_hours_ahead_has_the_shape_it_has_on_today(ringing: Ringing) -> None:
    ringing.floor.promised("Cyklen er klar", 155, kind=Kind.READY)
    ringing.floor.later(minutes=36)
    ringing.ring()
    assert ringing.window.card.tag.text.startswith("Due in 1 h 59")
    assert ringing.window.card.tag.state == "on_track"


def test_the_window_is_as_tall_as_what_it_shows_when_another_card_is_opened(ringing: Ringing) -> None:
    """Words to say stand on a late card only; the next one is lower at once."""
    mads = ringing.floor.customer("Mads Østergaard", "12 20 33 14")
    jonas = ringing.floor.customer("Jonas Bæk", "12 20 33 15")
    ringing.floor.promised("Vi ringer tilbage", 30, customer=mads)
    early = ringing.floor.promised("Cyklen er klar", 75, customer=jonas, kind=Kind.READY)
    ringing.floor.later(minutes=60)
    ringing.ring()
    late = ringing.window.height()
    ringing.window._open(early)
    assert ringing.window.height() < late
    assert ringing.window.height() == ringing.window.tall()
    assert ringing.window.head.height() == ringing.window.head.sizeHint().height()
