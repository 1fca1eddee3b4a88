"""The lists of jobs and customers, worked by real keys; and what is opened from them."""

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QWidget

from repairdesk.actions.customer import add_customer, change_customer
from repairdesk.actions.keep import keep
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.desk import Desk
from repairdesk.domain.due import within
from repairdesk.domain.records import Phone
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import Channel, Kind
from repairdesk.queries.customer import customer
from repairdesk.queries.job import job
from tests.ui.a_window import Counter, counter
from ui.customer.form import CustomerForm
from ui.customer.list_page import CustomersListPage
from ui.customer.page import CustomerPage
from ui.find.page import FindPage
from ui.job.page import JobPage
from ui.jobs.new_job import NewJobForm
from ui.jobs.page import JobsListPage
from ui.lists.page import ListPage

__all__ = ["counter"]

P = TypeVar("P", bound=ListPage)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYS = {JobsListPage: Qt.Key.Key_2, CustomersListPage: Qt.Key.Key_3, FindPage: Qt.Key.Key_F}


def page(counter: Counter) -> QWidget:
    found = counter.window.stack.currentWidget()
    assert found is not None
    return found


def go(counter: Counter, kind: type[P]) -> P:
    counter.press(KEYS[kind], CTRL)
    found = page(counter)
    assert isinstance(found, kind)
    counter.wait(lambda: found.shown is not None)
    return found


def listed(found: ListPage) -> list[str]:
    return [row.wide[0].top for row in found.list.rows.rows]


def more_jobs(counter: Counter, *devices: str) -> list[str]:
    books = counter.books
    return [
        open_job(books.desk, customer_id=books.hansen, device=each, owner_id=books.maja).id or ""
        for each in devices
    ]


def test_control_2_shows_the_open_jobs_and_enter_opens_the_newest(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13")
    jobs = go(counter, JobsListPage)
    assert listed(jobs) == ["#1002", "#1001"]
    counter.press(Qt.Key.Key_Return)
    opened = page(counter)
    assert isinstance(opened, JobPage)
    counter.wait(lambda: opened.sheet is not None and opened.sheet.number == 1002)


def test_letters_typed_in_the_list_narrow_it_at_once(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    jobs = go(counter, JobsListPage)
    assert counter.focus() is jobs.list
    counter.type("mac")
    counter.wait(lambda: listed(jobs) == ["#1003"])
    assert jobs.field.text() == "mac"
    for _ in range(3):
        counter.press(Qt.Key.Key_Backspace)
    counter.wait(lambda: len(listed(jobs)) == 3)
    counter.type("1002")
    counter.wait(lambda: listed(jobs) == ["#1002"])


def test_enter_pressed_before_the_answer_is_there_opens_what_was_typed(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    go(counter, JobsListPage)
    counter.type("iphone")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    opened = page(counter)
    assert isinstance(opened, JobPage)
    counter.wait(lambda: opened.sheet is not None and opened.sheet.device == "iPhone 13")


def test_the_first_letter_after_coming_back_begins_anew(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    jobs = go(counter, JobsListPage)
    counter.type("mac")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    counter.press(Qt.Key.Key_Left, ALT)
    assert page(counter) is jobs
    assert counter.focus() is jobs.list
    assert jobs.field.text() == "mac"
    counter.type("iph")
    assert jobs.field.text() == "iph"


def test_one_goes_back_to_where_one_came_from(counter: Counter) -> None:
    jobs = go(counter, JobsListPage)
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    opened = page(counter)
    assert isinstance(opened, JobPage)
    assert opened.head.back_button.text().strip() == "Jobs"
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is jobs
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is counter.today
    counter.window.open_job(counter.books.job)
    assert opened.head.back_button.text().strip() == "Today"


def test_a_refresh_moves_neither_the_selection_nor_what_is_seen(counter: Counter) -> None:
    more_jobs(counter, *[f"iPhone {at}" for at in range(40)])
    jobs = go(counter, JobsListPage)
    for _ in range(25):
        counter.press(Qt.Key.Key_Down)
    row = jobs.list.current()
    seen = jobs.list.visualRect(jobs.list.currentIndex()).top()
    more_jobs(counter, "MacBook")
    counter.program.office.changed.emit(None)
    counter.wait(lambda: listed(jobs)[0] == "#1042")
    now = jobs.list.current()
    assert row is not None
    assert now is not None
    assert (now.key, jobs.list.visualRect(jobs.list.currentIndex()).top()) == (row.key, seen)


def test_mine_shows_the_jobs_i_own_and_all_also_the_closed_ones(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13")
    jobs = go(counter, JobsListPage)
    counter.program.shop.sign_in(counter.books.maja)
    QTest.mouseClick(jobs.segments.group.button(2), Qt.MouseButton.LeftButton)
    counter.wait(lambda: listed(jobs) == ["#1002"])
    QTest.mouseClick(jobs.segments.group.button(1), Qt.MouseButton.LeftButton)
    counter.wait(lambda: listed(jobs) == ["#1002", "#1001"])


def test_a_long_list_shows_one_page_and_says_how_many_more_there_are(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("repairdesk.queries.lists.jobs_page.__kwdefaults__", {
        "text": "", "open_only": True, "owner_id": None, "limit": 5,
    })  # fmt: skip
    more_jobs(counter, *[f"iPhone {at}" for at in range(8)])
    jobs = go(counter, JobsListPage)
    assert len(listed(jobs)) == 5
    assert jobs.more.text() == "and 4 more: type to narrow"


def test_a_job_is_read_aloud_and_copied_with_its_next_promise(counter: Counter) -> None:
    counter.books.promise_call("ring om pris", 30)
    jobs = go(counter, JobsListPage)
    counter.wait(lambda: "30 min" in jobs.list.rows.rows[0].spoken)
    counter.press(Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    order = [
        copied.index(part) for part in ("#1001 ThinkPad", "Søren Hansen", "20 12 34 56", "Ole", "Due soon")
    ]
    assert order == sorted(order)


def test_the_time_left_runs_on_in_the_list(counter: Counter) -> None:
    counter.books.promise_call("ring om pris", 30)
    jobs = go(counter, JobsListPage)
    counter.books.clock.forward(timedelta(minutes=40))
    jobs.tick()
    counter.wait(lambda: "10 min late" in jobs.list.rows.rows[0].spoken)


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


def test_the_sidebar_shows_icons_only_in_a_narrow_window(counter: Counter) -> None:
    sidebar = counter.window.sidebar
    counter.window.resize(1280, 800)
    assert sidebar.buttons["jobs"].text().strip() == "Jobs"
    counter.window.resize(1100, 700)
    assert sidebar.width() < 80
    button = sidebar.buttons["jobs"]
    assert (button.text(), button.accessibleName()) == ("", "Jobs")
    assert button.toolTip().startswith("Jobs")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert QToolTip.text().startswith("Jobs")
    counter.field.setFocus()
    counter.window.resize(1280, 800)
    assert sidebar.width() == 204


def test_the_sidebar_shows_the_keys_that_are_in_force(counter: Counter) -> None:
    button = counter.window.sidebar.buttons["jobs"]
    assert button._right.text() == "Ctrl 2"
    counter.window.menus.actions["jobs"].setShortcut("Ctrl+8")
    assert button._right.text() == "Ctrl 8"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(page(counter), JobsListPage)
    assert button.isChecked()


def test_a_form_that_is_saved_late_leaves_another_one_alone(counter: Counter) -> None:
    """The disk is slow: meanwhile somebody has gone on to another customer, and writes there."""
    going, hansen = counter.window.going, counter.books.hansen
    going.to("customer_form")
    form = page(counter)
    assert isinstance(form, CustomerForm)
    form.name.setText("Ida Bro")
    door = threading.Event()
    counter.program.office.ask(lambda _: door.wait(), lambda _: None)
    form.save()
    going.back()
    going.to("customer_form", hansen)
    form.note.setPlainText("vigtigt")
    door.set()
    counter.settled()
    counter.settled()
    assert page(counter) is form
    assert form.note.toPlainText() == "vigtigt"
    assert "vigtigt" in counter.program.drafts.text(f"customer.{hansen}")
    assert counter.program.drafts.text("customer.new") == ""


def test_an_enter_that_found_the_journal_in_trouble_opens_nothing_later(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = go(counter, CustomersListPage)
    counter.settled()
    office, told = counter.program.office, list[object]()
    honest = office.ask

    def away(desk: Desk) -> None:
        raise Trouble("busy")

    office.trouble.connect(told.append)
    monkeypatch.setattr(office, "ask", lambda query, then, refused=None: honest(away, then, refused))
    found.field.setFocus()
    counter.type("han")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: told)
    counter.qtbot.wait(100)
    monkeypatch.undo()
    counter.window.tick()
    counter.settled()
    counter.settled()
    assert page(counter) is found


def test_a_job_half_written_for_one_customer_waits_while_another_ones_is_opened(counter: Counter) -> None:
    """Nobody's fault is handed in under a neighbour's name."""
    ida = add_customer(counter.books.desk, name="Ida Bro").id or ""
    going = counter.window.going
    going.to("new_job", counter.books.hansen)
    form = page(counter)
    assert isinstance(form, NewJobForm)
    form.fault.setPlainText("Den tænder ikke")
    going.to("new_job", ida)
    assert form.customer_id == ida
    assert form.fault.toPlainText() == ""
    form.fault.setPlainText("Skærmen er knust")
    form.device.setText("iPad")
    going.to("new_job", counter.books.hansen)
    assert (form.customer_id, form.fault.toPlainText()) == (counter.books.hansen, "Den tænder ikke")
    going.to("new_job", ida)
    assert (form.customer_id, form.fault.toPlainText()) == (ida, "Skærmen er knust")
    form.save()
    counter.wait(lambda: isinstance(page(counter), JobPage))
    going.to("new_job")
    assert form.fault.toPlainText() == "Den tænder ikke"
