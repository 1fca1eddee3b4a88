"""Whatever is done can be undone: the shop then stands as before, and the journal holds more lines than before."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from importlib import import_module

import pytest
from sqlalchemy import text

import repairdesk.actions
from repairdesk.actions.agree import agree
from repairdesk.actions.answer import answer
from repairdesk.actions.attempt import attempt
from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.changes import Changes
from repairdesk.actions.customer import add_customer, change_customer
from repairdesk.actions.import_customers import import_customers
from repairdesk.actions.keep import keep
from repairdesk.actions.move import move
from repairdesk.actions.open_job import open_job
from repairdesk.actions.release import release
from repairdesk.actions.settings import save_settings
from repairdesk.actions.snooze import snooze
from repairdesk.actions.staff import add_staff, set_pin
from repairdesk.actions.steps import ChangedSince
from repairdesk.actions.take import take
from repairdesk.actions.take_job import take_job
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.due import within
from repairdesk.domain.refusal import AlreadySettled
from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Role
from repairdesk.exchange.contact import Contact, ReadRow
from repairdesk.exchange.contact import Phone as ReadPhone
from repairdesk.exchange.plan import plan_import
from repairdesk.queries.customer import customer, customers, existing
from repairdesk.queries.job import job
from repairdesk.queries.promise import promise_line
from tests.a_shop import SETTINGS, Shop

Deed = Callable[[Shop, str], Changes]
"""Something done in a shop in which a call is promised; the second argument is that promise."""


def _promised(shop: Shop, _call: str) -> Changes:
    from repairdesk.actions.promise import promise
    from repairdesk.domain.words import Kind

    due = within(timedelta(hours=2), shop.clock.now())
    return promise(shop.desk, kind=Kind.QUOTE, due=due, words="tilbud", job_id=shop.job, by=shop.maja)


def _moved(shop: Shop, call: str) -> Changes:
    due = within(timedelta(hours=3), shop.clock.now())
    words = "ringer når delen er her"
    return move(
        shop.desk,
        promise_id=call,
        told=Channel.PHONE,
        cause=Cause.PART_LATE,
        due=due,
        words=words,
        by=shop.maja,
    )


def _imported(shop: Shop, _call: str) -> Changes:
    rows = [ReadRow(str(i), Contact(f"Kunde {i}", (ReadPhone(f"30 11 {i:02} 00"),))) for i in range(7)]
    known = Contact("Søren Hansen", (ReadPhone("20 12 34 56"), ReadPhone("30 99 00 00")))
    return import_customers(shop.desk, plan_import([*rows, ReadRow("x", known)], existing(shop.desk), "DK"))


def _renamed(shop: Shop, _call: str) -> Changes:
    known = customer(shop.desk, shop.hansen).customer
    return change_customer(shop.desk, customer=replace(known, name="Søren Østergaard", note="ny adresse"))


def _entry(shop: Shop, _call: str) -> Changes:
    return write_entry(shop.desk, text="prisen er 900", audience=Audience.SAID, job_id=shop.job, by=shop.maja)


DEEDS: dict[str, Deed] = {
    "promise": _promised,
    "keep": lambda shop, call: keep(shop.desk, promise_id=call, by=shop.maja),
    "move": _moved,
    "release": lambda shop, call: release(shop.desk, promise_id=call, by=shop.maja),
    "attempt": lambda shop, call: attempt(
        shop.desk, promise_id=call, result=AttemptResult.NO_ANSWER, by=shop.ole
    ),
    "attempt, spoke": lambda shop, call: attempt(shop.desk, promise_id=call, result=AttemptResult.SPOKE),
    "answer": lambda shop, call: answer(shop.desk, promise_id=call, note="ja tak", by=shop.ole),
    "answer, voicemail": lambda shop, call: answer(
        shop.desk, promise_id=call, note="lagde besked", result=AttemptResult.VOICEMAIL
    ),
    "take": lambda shop, call: take(shop.desk, promise_id=call, by=shop.ole),
    "snooze": lambda shop, call: snooze(shop.desk, promise_id=call, by=shop.ole),
    "write_entry": _entry,
    "agree": lambda shop, _: agree(shop.desk, text="sms ved hver ændring", job_id=shop.job),
    "open_job": lambda shop, _: open_job(shop.desk, customer_id=shop.hansen, device="iPhone", by=shop.maja),
    "change_stage": lambda shop, _: change_stage(shop.desk, job_id=shop.job, stage=JobStage.HANDED_OVER),
    "take_job": lambda shop, _: take_job(shop.desk, job_id=shop.job, by=shop.maja),
    "add_customer": lambda shop, _: add_customer(shop.desk, name="Ida Bro", phones=["30 11 22 33"]),
    "change_customer": _renamed,
    "import_customers": _imported,
    "add_staff": lambda shop, _: add_staff(shop.desk, name="Pia", role=Role.COUNTER, pin="4711"),
    "set_pin": lambda shop, _: set_pin(shop.desk, staff_id=shop.ole, pin="4711", by=shop.maja),
    "save_settings": lambda shop, _: save_settings(shop.desk, replace(SETTINGS, name="Nyt navn")),
}
WITHOUT = {
    "undo": "it is the way back itself, and Redo is its own",
    "wipe_practice": "practice only: everything is begun anew",
    "seen": "how far somebody has read is not written by anybody",
}

INSIDE = ("settled", "write_try")
"""Parts of actions, which run in the transaction of another."""

_STANDS = {
    "promise": "select id, outcome, settled_at, cause, made_good_by_id from promise where outcome is null"
    " or outcome <> 'withdrawn' order by id",
    "agreement": "select id from agreement where ended_at is null order by id",
    "ack": 'select promise_id, "by", at from ack order by promise_id, at',
    "snooze": 'select promise_id, "by", at, until from snooze order by promise_id, at',
    "attempt": "select id from attempt order by id",
    "job": "select id, stage, owner_id from job where is_open order by id",
    "customer": "select id, name, prefers, matters, address, note from customer where name <> '' order by id",
    "phone": "select customer_id, number, remark, position from phone order by customer_id, position",
    "email": "select customer_id, address from email order by customer_id, position",
    "staff": "select id, name, pin_hash from staff where active order by id",
    "setting": "select value from setting where name = 'shop'",
}


def stands(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    """How everything stands, the journal apart."""
    with shop.desk.read() as reader:
        return {
            name: [tuple(row) for row in reader.connection.execute(text(asked))]
            for name, asked in _STANDS.items()
        }


def lines(shop: Shop) -> list[tuple[object, ...]]:
    """The journal as it was written."""
    with shop.desk.read() as reader:
        return [tuple(row) for row in reader.connection.execute(text("select * from entry order by seq"))]


def actions() -> Iterator[str]:
    """Everything in the room of the actions that returns Changes."""
    for module in pkgutil.iter_modules(repairdesk.actions.__path__):
        found = import_module(f"repairdesk.actions.{module.name}")
        for name, thing in inspect.getmembers(found, inspect.isfunction):
            here = thing.__module__ == found.__name__ and not name.startswith("_")
            if (
                here
                and inspect.signature(thing).return_annotation in (Changes, "Changes")
                and name not in INSIDE
            ):
                yield name


def test_every_action_stands_in_the_table_or_says_why_it_has_no_undo() -> None:
    assert set(actions()) == {name.partition(",")[0] for name in DEEDS} | set(WITHOUT)


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_undo_leaves_the_shop_as_it_was_and_redo_as_it_had_become(shop: Shop, deed: Deed) -> None:
    call = shop.promise_call(minutes=60)
    shop.later(minutes=56)
    before, written = stands(shop), lines(shop)
    changes = deed(shop, call)
    after = stands(shop)
    assert changes.undo is not None
    assert after != before or changes.did == "entry_written"
    shop.later(seconds=5)
    undone = undo(shop.desk, changes.undo, shop.maja)
    assert undone.did == "undone"
    assert stands(shop) == before
    assert lines(shop)[: len(written)] == written
    assert len(lines(shop)) >= len(written) + 2
    assert (undone.redo is None) == (
        changes.did == "customers_imported"
    )  # bringing it in again shows what it does
    if undone.redo is not None:
        again = undo(shop.desk, undone.redo, shop.maja)
        assert again.did == "redone"
        assert stands(shop) == after
        assert again.undo is not None
        undo(shop.desk, again.undo, shop.maja)
        assert stands(shop) == before


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_a_second_undo_of_the_same_changes_nothing(shop: Shop, deed: Deed) -> None:
    call = shop.promise_call(minutes=60)
    shop.later(minutes=56)
    changes = deed(shop, call)
    assert changes.undo is not None
    undo(shop.desk, changes.undo)
    before = stands(shop)
    with suppress(ChangedSince):
        undo(shop.desk, changes.undo)
    assert stands(shop) == before


def test_what_a_colleague_has_settled_since_is_not_undone(shop: Shop) -> None:
    call = shop.promise_call()
    kept = keep(shop.desk, promise_id=call, by=shop.maja)
    assert kept.undo is not None
    undo(shop.desk, kept.undo)
    shop.later(minutes=1)
    keep(shop.desk, promise_id=call, by=shop.ole)
    by_ole = stands(shop)
    with pytest.raises(ChangedSince):
        undo(shop.desk, kept.undo)
    assert stands(shop) == by_ole


def test_a_promise_that_was_kept_is_not_taken_back_as_a_mistake(shop: Shop) -> None:
    told = _promised(shop, "")
    assert told.undo is not None
    assert told.id is not None
    keep(shop.desk, promise_id=told.id, by=shop.ole)
    with pytest.raises(AlreadySettled):
        undo(shop.desk, told.undo)
    assert promise_line(shop.desk, told.id).outcome is not None


def test_a_stage_that_a_colleague_has_changed_further_stays(shop: Shop) -> None:
    told = change_stage(shop.desk, job_id=shop.job, stage=JobStage.FAULT_FINDING, by=shop.maja)
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.IN_REPAIR, by=shop.ole)
    assert told.undo is not None
    with pytest.raises(ChangedSince):
        undo(shop.desk, told.undo)
    assert job(shop.desk, id=shop.job).stage is JobStage.IN_REPAIR


def test_a_job_in_whose_journal_somebody_has_written_stays_open(shop: Shop) -> None:
    told = open_job(shop.desk, customer_id=shop.hansen, device="iPhone")
    assert told.undo is not None
    write_entry(shop.desk, text="ringede", audience=Audience.INTERNAL, job_id=told.id)
    with pytest.raises(ChangedSince):
        undo(shop.desk, told.undo)


def test_a_line_that_was_taken_back_stays_and_a_new_line_points_at_it(shop: Shop) -> None:
    told = _entry(shop, "")
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    entries = job(shop.desk, id=shop.job).entries
    first = next(line for line in entries if line.id == told.id)
    taken_back = next(line for line in entries if line.event == "entry_taken_back")
    assert first.text == "prisen er 900"
    assert taken_back.corrects == first.number


def test_a_list_taken_out_again_leaves_whom_something_was_written_about(shop: Shop) -> None:
    told = _imported(shop, "")
    assert told.undo is not None
    known = next(line for line in customers(shop.desk) if line.name == "Kunde 3")
    open_job(shop.desk, customer_id=known.id, device="cykel")
    undone = undo(shop.desk, told.undo)
    assert (undone.facts["new"], undone.facts["joined"]) == ("6", "1")
    assert sorted(line.name for line in customers(shop.desk)) == ["Kunde 3", "Søren Hansen"]
    assert customers(shop.desk, "kunde 4") == ()
    assert undone.redo is None
