"""What the window "New promise instead" starts from."""

import pytest

from repairdesk.actions.keep import keep
from repairdesk.domain.refusal import NotFound
from repairdesk.queries.move import move_sheet
from tests.a_shop import Shop


def test_it_knows_what_was_said_to_whom_and_what_they_are_called(shop: Shop) -> None:
    sheet = move_sheet(shop.desk, shop.promise_call("ring om pris"))
    assert (sheet.line.words, sheet.line.customer, sheet.called) == ("ring om pris", "Søren Hansen", "Søren")
    assert (sheet.line.job_number, sheet.settled) == (shop.number, False)


def test_what_is_settled_says_so(shop: Shop) -> None:
    promise_id = shop.promise_call()
    keep(shop.desk, promise_id=promise_id)
    assert move_sheet(shop.desk, promise_id).settled


def test_a_promise_nobody_knows_is_refused(shop: Shop) -> None:
    with pytest.raises(NotFound):
        move_sheet(shop.desk, "nothing")
