"""The card says what is agreed, each line with the icon of what it is about, and the price against its limit."""

import pytest

from repairdesk.actions.agree import agree
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Agreement
from repairdesk.domain.words import Audience
from tests.ui.job.conftest import AtJob
from ui.job.agreed_icons import agreed_icon


@pytest.mark.parametrize(
    ("text", "icon"),
    [
        ("Vil se den køre, før hun tager den med", "agreement.see_running"),
        ("Wants to see it run first", "agreement.see_running"),
        ("Vil se den i gang", "agreement.see_running"),
        ("Nyt kabinet: 2 USB og headset foran", "agreement.parts"),
        ("Original parts only", "agreement.parts"),
        ("Ring, ikke sms, når det gælder pris", "promise.call"),
        ("Ikke ringe, sms", "promise.sms"),
        ("Don't call, text", "promise.sms"),
        ("No calls, e-mail", "promise.email"),
        ("D-drevet må ikke røres: familiebilleder", "agreement.data"),
        ("Leave drive D alone: photos", "agreement.data"),
        ("Bildene må ikke slettes", "agreement.data"),
        ("Højst 1800", "price"),
        ("Hunden er bange for støvsugere", "agreement"),
    ],
)
def test_the_icon_is_of_what_is_named_first(text: str, icon: str) -> None:
    assert agreed_icon(text) == icon


def agreed(at_job: AtJob, count: int) -> None:
    """Ask again and wait until the card shows so many agreements."""
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: len(at_job.page.takeover.agreed.rows) == count and at_job.stands)


def test_a_message_at_every_change_wears_the_icon_of_a_message(at_job: AtJob) -> None:
    agree(at_job.floor.books.desk, text="sms ved hver ændring", job_id=at_job.floor.books.job)
    agreed(at_job, 1)
    line = at_job.page.takeover.agreed.rows[0].line
    assert line is not None
    assert line.icon == "promise.sms"


def a_price(at_job: AtJob, price: int) -> None:
    """The customer says yes to a price."""
    books, now = at_job.floor.books, at_job.floor.books.clock.now()
    yes = Agreement(
        new_id(now), books.hansen, books.job, f"Prisen er {price} kr.", now, books.maja, price=price
    )
    write_entry(
        books.desk,
        text="Hun siger ja",
        audience=Audience.HEARD,
        job_id=books.job,
        by=books.maja,
        agreements=[yes],
    )


def test_without_money_there_is_no_price_card(at_job: AtJob) -> None:
    assert at_job.page.takeover.price.isHidden()


def test_a_limit_alone_says_to_ring_before_it_is_passed(at_job: AtJob) -> None:
    agree(at_job.floor.books.desk, text="højst 1800", job_id=at_job.floor.books.job, price_limit=1800)
    agreed(at_job, 1)
    card = at_job.page.takeover.price
    assert (card.title.text(), card.figure.text(), card.most.isHidden()) == ("Price limit", "1,800 kr.", True)
    assert (card.bar.isHidden(), card.note.text()) == (True, "Ring before going above.")
    assert card.accessibleName() == "Price limit, 1,800 kroner"


def test_a_price_stands_against_its_limit_as_figure_bar_and_words(at_job: AtJob) -> None:
    agree(at_job.floor.books.desk, text="højst 1800", job_id=at_job.floor.books.job, price_limit=1800)
    a_price(at_job, 1245)
    agreed(at_job, 2)
    card = at_job.page.takeover.price
    assert (card.figure.text(), card.most.text()) == ("1,245", "of 1,800 kr.")
    assert card.bar.part == pytest.approx(1245 / 1800)
    assert card.accessibleName() == "Price limit, 1,245 of 1,800 kroner"


def test_a_price_without_a_limit_is_only_a_price(at_job: AtJob) -> None:
    a_price(at_job, 1245)
    agreed(at_job, 1)
    card = at_job.page.takeover.price
    assert (card.title.text(), card.figure.text()) == ("Price agreed", "1,245 kr.")
    assert (card.bar.isHidden(), card.note.isHidden()) == (True, True)


def test_handed_in_says_when_and_by_whom(at_job: AtJob) -> None:
    card = at_job.page.takeover.handed
    assert card.figure.text() == "Fri 20 Nov 15:20 · Maja"
    assert [row.text.text() for row in card.rows] == ["Skærmen blinker", "Serial number PF-1A2B3C"]


def test_a_button_without_room_beside_the_words_stands_below_them(at_job: AtJob) -> None:
    takeover = at_job.page.takeover
    made, words = takeover.whose.stage_button, takeover.whose.stage
    takeover.setFixedWidth(180)
    at_job.qtbot.waitUntil(lambda: made.y() > words.geometry().bottom())
    assert made.width() >= made.sizeHint().width()
    takeover.setFixedWidth(420)
    at_job.qtbot.waitUntil(lambda: made.x() > words.x())
