"""An entry and all that was read out of it are written together, once, and what it promised can be taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Agreement, Promise
from repairdesk.domain.refusal import DueInPast
from repairdesk.domain.words import Audience, Channel, Kind, Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import promise_line
from tests.a_shop import Shop

TEXT = "Prisen er 1.595 kr. Hun siger ja. Vi ringer inden en time."


def a_call(shop: Shop, minutes: float = 60) -> Promise:
    """A call-back for Hansen's job, not yet written."""
    now = shop.clock.now()
    due = within(timedelta(minutes=minutes), now)
    return Promise(
        new_id(now), Kind.CALL_BACK, shop.hansen, shop.job, "Vi ringer inden en time", "", due, now,
        shop.maja, Channel.PHONE, shop.maja,
    )  # fmt: skip


def an_agreement(shop: Shop, text: str, price: int | None = None) -> Agreement:
    """Something settled about Hansen's job, not yet written."""
    now = shop.clock.now()
    return Agreement(new_id(now), shop.hansen, shop.job, text, now, shop.maja, price)


def test_promise_and_agreements_stand_with_the_entry(shop: Shop) -> None:
    agreed = (an_agreement(shop, "Prisen er 1.595 kr.", 1595), an_agreement(shop, "Vil se den køre"))
    write_entry(
        shop.desk, text=TEXT, audience=Audience.SAID, channel=Channel.PHONE, job_id=shop.job, by=shop.maja,
        promise=a_call(shop), agreements=agreed,
    )  # fmt: skip
    sheet = job(shop.desk, id=shop.job)
    line = sheet.entries[-1]
    assert line.promise is not None
    assert (line.text, line.promise.words, line.promise.owner) == (TEXT, "Vi ringer inden en time", "Maja")
    assert [each.text for each in sheet.agreements] == ["Prisen er 1.595 kr.", "Vil se den køre"]
    assert sheet.price_limit == 1595


def test_two_promises_in_one_breath_are_both_written_and_both_taken_back(shop: Shop) -> None:
    call, ready = a_call(shop), replace(a_call(shop, 180), kind=Kind.READY, words="Klar inden tre timer")
    told = write_entry(
        shop.desk, text="Vi ringer inden en time. Klar inden tre timer.", audience=Audience.SAID,
        channel=Channel.PHONE, job_id=shop.job, by=shop.maja, promise=call, more=(ready,),
    )  # fmt: skip
    sheet = job(shop.desk, id=shop.job)
    assert [line.words for line in sheet.promises if line.words] == [call.words, ready.words]
    assert [(line.promise.id, line.event) for line in sheet.entries[-2:] if line.promise] == [
        (call.id, ""),
        (ready.id, "promise_written"),
    ]
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    for each in (call, ready):
        assert promise_line(shop.desk, each.id).outcome is Outcome.WITHDRAWN


def test_the_second_promise_that_cannot_stand_leaves_nothing_of_the_first(shop: Shop) -> None:
    before = job(shop.desk, id=shop.job)
    late = a_call(shop, 1)
    shop.later(minutes=5)
    with pytest.raises(DueInPast):
        write_entry(
            shop.desk, text=TEXT, audience=Audience.SAID, job_id=shop.job, promise=a_call(shop), more=(late,)
        )
    after = job(shop.desk, id=shop.job)
    assert (len(after.entries), after.promises) == (len(before.entries), before.promises)


def test_a_promise_that_cannot_stand_leaves_no_entry_either(shop: Shop) -> None:
    before = job(shop.desk, id=shop.job)
    late = a_call(shop, 1)
    shop.later(minutes=5)
    with pytest.raises(DueInPast):
        write_entry(
            shop.desk, text=TEXT, audience=Audience.SAID, job_id=shop.job, promise=late,
            agreements=(an_agreement(shop, "Vil se den køre"),),
        )  # fmt: skip
    after = job(shop.desk, id=shop.job)
    assert (len(after.entries), after.agreements) == (len(before.entries), before.agreements)


def test_the_same_entry_sent_twice_promises_once(shop: Shop) -> None:
    made = new_id(shop.clock.now())
    for _ in range(2):
        write_entry(
            shop.desk, text=TEXT, audience=Audience.SAID, job_id=shop.job, id=made, promise=a_call(shop),
            agreements=(an_agreement(shop, "Vil se den køre"),),
        )  # fmt: skip
    sheet = job(shop.desk, id=shop.job)
    assert [line.words for line in sheet.promises if line.words] == ["Vi ringer inden en time"]
    assert len(sheet.agreements) == 1
    assert [line.text for line in sheet.entries].count(TEXT) == 1


def test_undo_takes_the_promise_back_and_leaves_the_words(shop: Shop) -> None:
    call = a_call(shop)
    told = write_entry(
        shop.desk, text=TEXT, audience=Audience.SAID, job_id=shop.job, promise=call,
        agreements=(an_agreement(shop, "Vil se den køre"),),
    )  # fmt: skip
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    sheet = job(shop.desk, id=shop.job)
    assert promise_line(shop.desk, call.id).outcome is Outcome.WITHDRAWN
    assert sheet.agreements == ()
    assert TEXT in [line.text for line in sheet.entries]


def test_a_correction_is_no_word_with_the_customer(shop: Shop) -> None:
    first = write_entry(shop.desk, text="pris 1.200", audience=Audience.SAID, job_id=shop.job)
    due = [line.due for line in job(shop.desk, id=shop.job).promises]
    shop.later(minutes=30)
    write_entry(shop.desk, text="pris 1.800", audience=Audience.SAID, job_id=shop.job, corrects_id=first.id)
    assert [line.due for line in job(shop.desk, id=shop.job).promises] == due
