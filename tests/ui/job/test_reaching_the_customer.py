"""Every number and address on the page can be used and copied; Ctrl+L does what the customer prefers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl

from repairdesk.actions.customer import change_customer
from repairdesk.domain.words import Channel
from repairdesk.queries.customer import customer
from tests.ui.job.conftest import AtJob


def dialled(at_job: AtJob) -> list[str]:
    """What the telephone or the mail program is asked to open from now on."""
    found: list[str] = []

    def dial(url: QUrl) -> None:
        found.append(url.toString())

    at_job.page.head.dial = dial
    return found


@pytest.mark.parametrize(
    ("prefers", "opened", "button"),
    [
        (Channel.NONE, "tel:+4520123456", "Call"),
        (Channel.PHONE, "tel:+4520123456", "Call"),
        (Channel.SMS, "sms:+4520123456", "Write an SMS"),
        (Channel.EMAIL, "mailto:soren@example.dk", "Write an e-mail"),
    ],
)
def test_the_customer_is_reached_as_preferred(
    at_job: AtJob, prefers: Channel, opened: str, button: str
) -> None:
    books = at_job.floor.books
    known = replace(customer(books.desk, books.hansen).customer, prefers=prefers)
    at_job.floor.elsewhere(lambda desk: change_customer(desk, customer=known))
    head = at_job.page.head
    at_job.qtbot.waitUntil(lambda: head.call_button.text().strip().startswith(button + "  "))
    found = dialled(at_job)
    at_job.page.offers["call"]()
    assert found == [opened]


def test_every_number_has_its_remark_and_a_button(at_job: AtJob) -> None:
    reaches = at_job.page.head.reaches
    assert [each.shown.text() for each in reaches] == ["20 12 34 56", "+47 22 12 34 56", "soren@example.dk"]
    assert reaches[1].use_button.accessibleName() == "Call +47 22 12 34 56, daughter's"
    found = dialled(at_job)
    for each in reaches:
        each.use_button.click()
    assert found == ["tel:+4520123456", "tel:+4722123456", "mailto:soren@example.dk"]


def test_numbers_can_be_selected_with_mouse_and_keys(at_job: AtJob) -> None:
    head = at_job.page.head
    for shown in (head.title, head.customer, *(each.shown for each in head.reaches)):
        flags = shown.textInteractionFlags()
        assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
        assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_second_job_says_that_it_is_the_second(at_job: AtJob) -> None:
    other = at_job.floor.job(at_job.floor.books.hansen, "iPhone 13")
    at_job.open(other)
    at_job.qtbot.waitUntil(lambda: "2nd job here" in at_job.page.head.more.text())
