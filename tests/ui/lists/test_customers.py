"""The list of customers, worked by real keys; the customer's page, form and new job that are opened from it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from repairdesk.actions.customer import add_customer, change_customer
from repairdesk.actions.keep import keep
from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.records import Phone
from repairdesk.domain.words import Channel, Kind
from repairdesk.queries.customer import customer
from repairdesk.queries.job import job
from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import CTRL, go, listed, page
from ui.customer.form import CustomerForm
from ui.customer.list_page import CustomersListPage
from ui.customer.page import CustomerPage
from ui.customer.writing import begin_new
from ui.job.page import JobPage
from ui.jobs.new_job import NewJobForm

__all__ = ["counter"]


@pytest.mark.parametrize("typed", ["soren", "hansen s", "20 12", "+4520123456", "nørregade"])
def test_a_customer_is_met_while_one_types(counter: Counter, typed: str) -> None:
    add_customer(counter.books.desk, name="Bo Lund", phones=[Phone("30 40 50 60")])
    customers = go(counter, CustomersListPage)
    assert listed(customers) == ["Bo Lund", "Søren Hansen"]
    counter.type(typed)
    counter.wait(lambda: listed(customers) == ["Søren Hansen"])


def opened_customer(counter: Counter) -> CustomerPage:
    go(counter, CustomersListPage)
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), CustomerPage))
    found = page(counter)
    assert isinstance(found, CustomerPage)
    counter.wait(lambda: found.sheet is not None)
    return found


def test_a_customer_shows_jobs_and_enter_opens_one_and_back_leads_to_the_customer(counter: Counter) -> None:
    found = opened_customer(counter)
    assert [row.wide[0].top for row in found.jobs.rows.rows] == ["#1001"]
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is found
    counter.press(Qt.Key.Key_Escape)
    assert isinstance(page(counter), CustomersListPage)


def test_the_way_the_customer_prefers_is_the_first_button(counter: Counter) -> None:
    found = opened_customer(counter)
    dialled: list[str] = []
    found.dial = lambda url: dialled.append(url.toString())
    found.head.reach()
    assert dialled == ["tel:+4520123456"]
    anna = add_customer(
        counter.books.desk, name="Anna", emails=["a&b?cc=x@example.dk"], prefers=Channel.EMAIL
    )
    counter.window.going.to("customer", anna.customer_id or "")
    counter.wait(lambda: found.sheet is not None and found.sheet.customer.name == "Anna")
    found.head.reach()
    assert QUrl(dialled[-1]).scheme() == "mailto"
    assert not QUrl(dialled[-1]).hasQuery()


def test_what_is_owed_disappears_from_the_customer_when_it_is_kept(counter: Counter) -> None:
    books = counter.books
    told = promise(
        books.desk, kind=Kind.CALL_BACK, due=within(timedelta(hours=1), books.clock.now()), words="ring",
        customer_id=books.hansen, channel=Channel.PHONE,
    )  # fmt: skip
    found = opened_customer(counter)
    assert found.sheet is not None
    assert "ring" in [line.words for line in found.sheet.promises if line.outcome is None]
    keep(books.desk, promise_id=told.id or "")
    counter.program.office.changed.emit(None)
    counter.wait(lambda: "ring" not in [x.words for x in found.sheet.promises if x.outcome is None])  # type: ignore[union-attr]


def test_a_fact_is_changed_and_what_a_colleague_changed_meanwhile_stays(counter: Counter) -> None:
    found = opened_customer(counter)
    QTest.mouseClick(found.head.change_button, Qt.MouseButton.LeftButton)
    form = page(counter)
    assert isinstance(form, CustomerForm)
    counter.wait(lambda: form.name.text() == "Søren Hansen")
    form.matters.setFocus()
    counter.type("Ring efter 15")
    form.phones.field(2).setFocus()
    counter.type("30405060")
    form.phones.field(2, remark=True).setFocus()
    counter.type("på arbejdet")
    before = customer(counter.books.desk, counter.books.hansen).customer
    change_customer(counter.books.desk, customer=replace(before, note="har nøgle"))
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.wait(lambda: page(counter) is found)
    now = customer(counter.books.desk, counter.books.hansen).customer
    assert (now.matters, now.note) == ("Ring efter 15", "har nøgle")
    assert [(each.number, each.remark) for each in now.phones] == [
        ("+4520123456", ""), ("+4722123456", "daughter's"), ("+4530405060", "på arbejdet"),
    ]  # fmt: skip


def test_a_half_written_customer_is_still_there_after_leaving(counter: Counter) -> None:
    counter.window.going.to("customer_form")
    form = page(counter)
    assert isinstance(form, CustomerForm)
    counter.type("Åse Lind")
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is counter.today
    counter.window.going.to("customer_form", counter.books.hansen)
    counter.wait(lambda: form.name.text() == "Søren Hansen")
    counter.window.going.to("customer_form")
    assert form.name.text() == "Åse Lind"
    assert form.kept.text() == "Draft kept"


def test_a_new_customer_for_a_new_job_and_the_job_stands_open(counter: Counter) -> None:
    counter.window.going.to("new_job")
    form = page(counter)
    assert isinstance(form, NewJobForm)
    form.device.setFocus()
    counter.type("Gazelle")
    QTest.mouseClick(form.new_button, Qt.MouseButton.LeftButton)
    written = page(counter)
    assert isinstance(written, CustomerForm)
    counter.type("Åse Lind")
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.wait(lambda: page(counter) is form and form.chosen.text() == "Åse Lind")
    assert form.device.text() == "Gazelle"
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    sheet = job(counter.books.desk, number=1002)
    assert (sheet.customer.name, sheet.device) == ("Åse Lind", "Gazelle")
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is counter.today


def test_a_new_job_for_somebody_known_is_opened_with_the_keyboard_alone(counter: Counter) -> None:
    counter.window.going.to("new_job")
    form = page(counter)
    assert isinstance(form, NewJobForm)
    counter.press(Qt.Key.Key_Return, CTRL)
    assert form.answer.text() == "Choose first whose it is."
    counter.type("soren")
    counter.wait(lambda: len(form.matches.rows.rows) == 1)
    counter.press(Qt.Key.Key_Return)
    assert counter.focus() is form.device
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.wait(lambda: form.answer.text() == "Write first what was handed in.")
    counter.type("iPad")
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    assert job(counter.books.desk, number=1002).device == "iPad"


def test_enter_never_chooses_whom_an_older_answer_named(counter: Counter) -> None:
    add_customer(counter.books.desk, name="Bo Lund")
    counter.window.going.to("new_job")
    form = page(counter)
    assert isinstance(form, NewJobForm)
    counter.type("soren")
    counter.wait(lambda: len(form.matches.rows.rows) == 1)
    form.search.selectAll()
    counter.type("bo")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: form.chosen.text() == "Bo Lund")
    assert counter.focus() is form.device


def test_somebody_looked_for_in_vain_is_written_down_without_typing_it_twice(counter: Counter) -> None:
    counter.window.going.to("new_job")
    form = page(counter)
    assert isinstance(form, NewJobForm)
    counter.type("Åse Lind")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: form.answer.text().startswith("Nobody here has that name or number."))
    QTest.mouseClick(form.new_button, Qt.MouseButton.LeftButton)
    written = page(counter)
    assert isinstance(written, CustomerForm)
    assert written.name.text() == "Åse Lind"
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.wait(lambda: page(counter) is form and form.chosen.text() == "Åse Lind")
    assert form.answer.text() == ""


def test_a_number_looked_for_in_vain_begins_the_phones_and_no_draft_is_overwritten(counter: Counter) -> None:
    drafts = counter.program.drafts
    begin_new(drafts, " 30 40 50 60 ")
    counter.window.going.to("customer_form")
    form = page(counter)
    assert isinstance(form, CustomerForm)
    assert (form.name.text(), form.phones.pairs()) == ("", [["30 40 50 60", ""]])
    begin_new(drafts, "Ida Bro")
    counter.window.going.back()
    counter.window.going.to("customer_form")
    assert (form.name.text(), form.phones.pairs()) == ("", [["30 40 50 60", ""]])


def test_a_remark_without_its_number_is_kept_and_asked_about(counter: Counter) -> None:
    counter.window.going.to("customer_form")
    form = page(counter)
    assert isinstance(form, CustomerForm)
    counter.type("Åse Lind")
    form.phones.field(0, remark=True).setText("på arbejde")
    counter.press(Qt.Key.Key_Escape)
    counter.window.going.to("customer_form")
    assert form.phones.field(0, remark=True).text() == "på arbejde"
    form.save()
    assert form.answer.text() == "Write the number that “på arbejde” is about, or take the remark out."
    assert counter.focus() is form.phones.field(0)
    assert form.name.text() == "Åse Lind"


def test_who_has_no_job_yet_is_said_to_have_none(counter: Counter) -> None:
    made = add_customer(counter.books.desk, name="Ida Bro").customer_id or ""
    counter.window.going.to("customer", made)
    shown = page(counter)
    assert isinstance(shown, CustomerPage)
    counter.wait(lambda: shown.no_jobs.isVisible())
    assert shown.no_jobs.text() == "No job yet. “New job” opens one."
    counter.window.going.to("customer", counter.books.hansen)
    assert shown.no_jobs.isHidden()
    counter.wait(lambda: bool(shown.jobs.rows.rows))
    assert shown.no_jobs.isHidden()


def name_on(shown: QWidget) -> QLabel:
    """The label that names the customer on a page."""
    if isinstance(shown, CustomerPage):
        return shown.head.title
    assert isinstance(shown, CustomerForm | NewJobForm)
    return shown.heading if isinstance(shown, CustomerForm) else shown.chosen


@pytest.mark.parametrize("room", ["customer", "customer_form", "new_job"])
def test_however_long_a_name_is_it_stands_whole_on_its_page(counter: Counter, room: str) -> None:
    name = "Foreningen Norden Afdeling København Vest ved Kirsten Bergsøe-Mikkelsen"
    made = add_customer(counter.books.desk, name=name).customer_id or ""
    counter.window.resize(1024, 640)
    counter.window.going.to(room, made)
    named = name_on(page(counter))
    counter.wait(lambda: named.text() == name)
    room_for_it = named.fontMetrics().boundingRect(
        QRect(0, 0, named.width(), 1000), Qt.TextFlag.TextWordWrap, name
    )
    counter.wait(lambda: named.height() >= room_for_it.height() > 0)
    assert room_for_it.width() <= named.width()
    assert named.visibleRegion().boundingRect() == named.rect()
