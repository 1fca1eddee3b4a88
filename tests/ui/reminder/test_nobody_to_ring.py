"""A reminder about somebody who left no number: no question how the call went, and never a dead button."""

import pytest

from repairdesk.actions.customer import add_customer
from tests.ui.reminder.conftest import Ringing

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def rings_about(ringing: Ringing, name: str, *emails: str) -> None:
    """A call promised to somebody who left only these addresses rings."""
    told = add_customer(ringing.floor.books.desk, name=name, emails=list(emails))
    ringing.floor.promised("ring om kameraet", 60, customer=told.id or "")
    ringing.floor.later(minutes=56)
    ringing.ring()
    ringing.shows(name)


def test_it_is_said_that_no_number_is_known(ringing: Ringing) -> None:
    said: list[tuple[str, bool]] = []
    ringing.window.voice.announced.connect(lambda text, at_once: said.append((text, at_once)))
    rings_about(ringing, "Nora Nord")
    ringing.press("call")
    told = "No number or address of Nora Nord is known. Add one with “Change” on the customer’s page."
    assert ringing.window.card.trouble.text() == told
    assert (told, True) in said
    assert ringing.window.card.asking.isHidden()
    assert ringing.dialled == []


def test_who_left_only_an_address_is_written_to(ringing: Ringing) -> None:
    rings_about(ringing, "Nora Nord", "nora@example.dk")
    ringing.press("call")
    assert ringing.dialled == ["mailto:nora@example.dk"]
    assert ringing.window.card.asking.isHidden()
    assert ringing.window.card.trouble.isHidden()
