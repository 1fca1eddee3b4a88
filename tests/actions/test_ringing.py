"""Taking and snoozing: what ends a reminder, for whom and until when."""

from datetime import timedelta

import pytest

from repairdesk.actions.keep import keep
from repairdesk.actions.snooze import snooze
from repairdesk.actions.steps import ChangedSince
from repairdesk.actions.take import AlreadyTaken, take
from repairdesk.actions.undo import undo
from repairdesk.domain.refusal import AlreadySettled, SnoozeTooLong
from repairdesk.queries.promise import promise_line
from repairdesk.queries.reminders import reminder_sheet
from tests.a_shop import Shop


def rings(shop: Shop) -> list[str]:
    return [card.line.id for card in reminder_sheet(shop.desk).cards]


def test_who_takes_it_ends_the_reminder_on_every_seat_until_it_is_due(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=46)
    assert rings(shop) == [promise_id]
    take(shop.desk, promise_id=promise_id, by=shop.ole)
    shop.later(minutes=10)
    assert rings(shop) == []
    assert promise_line(shop.desk, promise_id).taken_by == "Ole"
    shop.later(minutes=4)
    assert rings(shop) == [promise_id]
    assert promise_line(shop.desk, promise_id).taken_by == ""


def test_the_second_to_take_it_sees_who_was_first(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=46)
    take(shop.desk, promise_id=promise_id, by=shop.ole)
    with pytest.raises(AlreadyTaken) as refused:
        take(shop.desk, promise_id=promise_id, by=shop.maja)
    assert refused.value.facts["by"] == "Ole"
    take(shop.desk, promise_id=promise_id, by=shop.ole)


def test_once_it_rings_again_anyone_may_take_it(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=46)
    take(shop.desk, promise_id=promise_id, by=shop.ole)
    shop.later(minutes=14)
    take(shop.desk, promise_id=promise_id, by=shop.maja)
    assert promise_line(shop.desk, promise_id).taken_by == "Maja"


def test_what_was_taken_by_a_clock_that_has_been_set_back_may_be_taken_again(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=56)
    take(shop.desk, promise_id=promise_id, by=shop.ole)
    shop.later(minutes=-30)
    take(shop.desk, promise_id=promise_id, by=shop.maja)
    assert promise_line(shop.desk, promise_id).taken_by == "Maja"


def test_who_took_it_first_cannot_undo_it_once_a_colleague_has_taken_it(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=46)
    first = take(shop.desk, promise_id=promise_id, by=shop.ole)
    shop.later(minutes=14)
    take(shop.desk, promise_id=promise_id, by=shop.maja)
    assert first.undo is not None
    with pytest.raises(ChangedSince):
        undo(shop.desk, first.undo, shop.ole)
    assert promise_line(shop.desk, promise_id).taken_by == "Maja"


def test_a_plain_snooze_is_ten_minutes_and_never_past_the_due_time(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=46)
    until = snooze(shop.desk, promise_id=promise_id).facts["until"]
    assert until == (shop.clock.now() + timedelta(minutes=10)).isoformat()
    shop.later(minutes=9)
    assert rings(shop) == []
    shop.later(minutes=1)
    assert rings(shop) == [promise_id]
    due = promise_line(shop.desk, promise_id).due
    assert snooze(shop.desk, promise_id=promise_id).facts["until"] == (due - timedelta(minutes=2)).isoformat()


def test_a_snooze_over_the_due_time_is_refused(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    with pytest.raises(SnoozeTooLong):
        snooze(shop.desk, promise_id=promise_id, until=shop.clock.now() + timedelta(minutes=60))


def test_a_settled_promise_can_neither_be_taken_nor_snoozed(shop: Shop) -> None:
    promise_id = shop.promise_call()
    keep(shop.desk, promise_id=promise_id)
    with pytest.raises(AlreadySettled):
        take(shop.desk, promise_id=promise_id, by=shop.ole)
    with pytest.raises(AlreadySettled):
        snooze(shop.desk, promise_id=promise_id)
