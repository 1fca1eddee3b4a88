"""Behaviour 13: a phone is found in any spelling, a name in any of the Nordic ones; and the rest of Find."""

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.customer import add_customer
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.records import Phone
from repairdesk.domain.words import Audience
from tests.ui.a_window import Counter, counter
from ui.customer.page import CustomerPage
from ui.find.page import FindPage
from ui.job.page import JobPage
from ui.lists.marks import beginnings, excerpt, spans

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


def find(counter: Counter, text: str) -> FindPage:
    counter.press(Qt.Key.Key_F, CTRL)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, FindPage)
    assert counter.focus() is page.field
    if text.isascii():
        counter.type(text)
    else:
        page.field.insert(text)  # the hand of the tests knows no Nordic keys
    counter.wait(lambda: page.shown is not None and page._shown_for == text)
    return page


def found(page: FindPage) -> list[str]:
    """The heads, and the keys of the rows without their ids."""
    return [row.key if row.head else row.key.partition(":")[0] for row in page.list.rows.rows]


@pytest.mark.parametrize(
    "typed",
    [
        "20123456",
        "20 12 34 56",
        "+4520123456",
        "+45 20 12 34 56",
        "0045 2012 3456",
        "+47 22123456",
        "004722 12 34",
    ],
)
def test_a_phone_is_found_in_any_spelling(counter: Counter, typed: str) -> None:
    add_customer(counter.books.desk, name="Bo Lund", phones=[Phone("30 40 50 60")])
    page = find(counter, typed)
    assert [each.customer.name for each in (page._found.customers if page._found else ())] == ["Søren Hansen"]
    assert found(page)[:2] == ["head:customers", "customer"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Åse Ærø", "aase aero"), ("Aase Holm", "åse"), ("Jørgen Bæk", "jörgen bäk"), ("Jörgen Bäck", "joergen"),
        ("Joergen Baek", "jørgen bæk"),
    ],
)  # fmt: skip
def test_a_name_is_found_in_every_nordic_spelling(counter: Counter, name: str, typed: str) -> None:
    add_customer(counter.books.desk, name=name)
    page = find(counter, typed)
    assert [row.wide[0].top for row in page.list.rows.rows if not row.head] == [name]


@pytest.mark.parametrize("typed", ["1001", "#1001", "thinkpad", "T480", "pf-1a2b", "skaermen"])
def test_a_job_is_found_by_number_device_serial_and_fault_and_enter_opens_it(
    counter: Counter, typed: str
) -> None:
    find(counter, typed)
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(counter.window.stack.currentWidget(), JobPage))


def test_the_job_with_the_number_that_was_typed_is_chosen_before_a_phone(counter: Counter) -> None:
    add_customer(counter.books.desk, name="Bo Lund", phones=[Phone("10 01 50 60")])
    page = find(counter, "1001")
    assert found(page)[:2] == ["head:customers", "customer"]
    row = page.list.current()
    assert row is not None
    assert row.key == f"job:{counter.books.job}"


def test_a_line_of_the_journal_is_found_with_the_word_in_sight_and_opens_its_job(counter: Counter) -> None:
    text = "Strømforsyning ok, kabel ok, tastatur ok, skærm ok. Foreslår ny blæser til kunden."
    write_entry(counter.books.desk, text=text, audience=Audience.INTERNAL, job_id=counter.books.job)
    page = find(counter, "blaes")
    assert found(page) == ["head:entries", "entry"]
    row = page.list.rows.rows[1]
    assert "blæser" in row.wide[0].top[:60]
    assert row.spoken.startswith("Internal")
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)
    opened = counter.window.stack.currentWidget()
    assert isinstance(opened, JobPage)
    assert opened.head.back_button.text().strip() == "Find"
    counter.press(Qt.Key.Key_Escape)
    assert counter.window.stack.currentWidget() is page
    assert page.field.text() == "blaes"


def test_arrows_choose_among_what_was_found(counter: Counter) -> None:
    page = find(counter, "hansen")
    assert found(page) == ["head:customers", "customer", "head:jobs", "job"]
    counter.press(Qt.Key.Key_Down)
    row = page.list.current()
    assert row is not None
    assert row.key.startswith("job:")
    counter.press(Qt.Key.Key_Up)
    counter.press(Qt.Key.Key_Return)
    assert isinstance(counter.window.stack.currentWidget(), CustomerPage)


def test_an_arrow_into_an_empty_list_does_nothing(counter: Counter) -> None:
    page = find(counter, "xqzxq")
    assert found(page) == []
    counter.press(Qt.Key.Key_Down)
    assert page.list.current() is None
    counter.type("hansen")
    counter.qtbot.waitUntil(lambda: page.field.text().endswith("hansen"))


def test_enter_does_not_wait_for_the_pause_and_never_opens_an_older_answer(counter: Counter) -> None:
    add_customer(counter.books.desk, name="Bo Lund")
    find(counter, "bo lund")
    page = counter.window.stack.currentWidget()
    assert isinstance(page, FindPage)
    page.field.selectAll()
    counter.type("soren")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(counter.window.stack.currentWidget(), CustomerPage))
    opened = counter.window.stack.currentWidget()
    assert isinstance(opened, CustomerPage)
    counter.wait(lambda: opened.head.title.text() == "Søren Hansen")


def test_what_was_looked_for_is_there_when_one_comes_again(counter: Counter) -> None:
    find(counter, "hansen")
    counter.press(Qt.Key.Key_Escape)
    assert counter.window.stack.currentWidget() is counter.today
    assert counter.program.drafts.text("find") == "hansen"
    counter.press(Qt.Key.Key_F, CTRL)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, FindPage)
    assert page.field.selectedText() == "hansen"


def test_the_words_that_were_met_are_marked_in_any_spelling() -> None:
    assert spans("Jörgen Bæk", beginnings("joerg bæ")) == [(0, 6), (7, 10)]
    assert spans("20 12 34 56", beginnings("+4520123")) == [(0, 7)]
    assert spans("20 12 34 56", beginnings("1234")) == [(3, 8)]
    assert spans("ThinkPad", beginnings("pad")) == []
    assert excerpt("a" * 60 + " blæser", beginnings("blaes")).startswith("… ")


def test_internal_notes_are_not_found_while_they_are_hidden(counter: Counter) -> None:
    write_entry(
        counter.books.desk, text="hun er besværlig", audience=Audience.INTERNAL, job_id=counter.books.job
    )
    counter.program.shop.hide_internal = True
    page = find(counter, "besv")
    counter.settled()
    assert found(page) == []
    counter.program.shop.hide_internal = False
    counter.wait(lambda: found(page) == ["head:entries", "entry"])
