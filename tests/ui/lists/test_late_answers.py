"""Forms and lists that answer late: nothing is written under another name, and nothing opens by itself."""

import threading

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.customer import add_customer
from repairdesk.desk import Desk
from repairdesk.domain.trouble import Trouble
from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import go, page
from ui.customer.form import CustomerForm
from ui.customer.list_page import CustomersListPage
from ui.job.page import JobPage
from ui.jobs.new_job import NewJobForm

__all__ = ["counter"]


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
