"""Promising: what is written when a customer is told a time, and what the journal says about it."""

from datetime import timedelta

import pytest

from repairdesk.actions.besides import EitherWay
from repairdesk.actions.changes import Touched
from repairdesk.actions.clean import LONGEST, TextTooLong, clean
from repairdesk.actions.keep import keep
from repairdesk.actions.promise import promise
from repairdesk.actions.undo import undo
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.refusal import AlreadySettled, DueInPast, EmptyText, NotFound
from repairdesk.domain.words import Audience, Channel, Kind, Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import due_list, promise_line
from tests.a_shop import Shop


def in_an_hour(shop: Shop) -> dict[str, object]:
    return {
        "kind": Kind.CALL_BACK,
        "due": within(timedelta(hours=1), shop.clock.now()),
        "words": "ring om pris",
    }


def test_a_promise_and_its_journal_line_are_written_together(shop: Shop) -> None:
    told = promise(shop.desk, **in_an_hour(shop), job_id=shop.job, by=shop.maja)  # type: ignore[arg-type]
    assert told.did == "promise_written"
    assert {Touched.PROMISES, Touched.JOURNAL, Touched.REMINDERS} <= told.touched
    line = job(shop.desk, id=shop.job).entries[-1]
    assert (line.audience, line.event, line.text) == (Audience.EVENT, "promise_written", "ring om pris")
    assert line.promise is not None
    assert line.promise.id == told.id


def test_a_promise_about_a_job_is_to_its_customer_and_its_owners_to_keep(shop: Shop) -> None:
    line = promise_line(shop.desk, shop.promise_call())
    assert (line.customer, line.job_number, line.said_by) == ("Søren Hansen", 1001, "Maja")
    nobody_said = promise(shop.desk, **in_an_hour(shop), job_id=shop.job)  # type: ignore[arg-type]
    assert nobody_said.id is not None
    assert promise_line(shop.desk, nobody_said.id).owner == "Ole"


def test_the_same_press_sent_twice_writes_one_promise(shop: Shop) -> None:
    sent = {**in_an_hour(shop), "job_id": shop.job, "once": "press-17"}
    first = promise(shop.desk, **sent)  # type: ignore[arg-type]
    again = promise(shop.desk, **sent)  # type: ignore[arg-type]
    assert first.id == again.id
    assert len([line for line in due_list(shop.desk) if line.kind is Kind.CALL_BACK]) == 1


def test_a_promise_sent_again_after_doubt_is_found_by_its_own_identity(shop: Shop) -> None:
    sent = {**in_an_hour(shop), "job_id": shop.job, "id": new_id(shop.clock.now())}
    promise(shop.desk, **sent)  # type: ignore[arg-type]
    shop.later(hours=2)
    assert promise(shop.desk, **sent).id == sent["id"]  # type: ignore[arg-type]


def test_a_time_that_has_passed_is_refused_and_nothing_is_written(shop: Shop) -> None:
    before = len(job(shop.desk, id=shop.job).entries)
    with pytest.raises(DueInPast):
        shop.promise_call(minutes=0)
    assert len(job(shop.desk, id=shop.job).entries) == before


def test_a_promise_without_words_or_to_nobody_is_refused(shop: Shop) -> None:
    with pytest.raises(EmptyText):
        shop.promise_call(" \n\0 ")
    with pytest.raises(NotFound):
        promise(shop.desk, **in_an_hour(shop), job_id="no such job")  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        promise(shop.desk, **in_an_hour(shop), customer_id="nobody")  # type: ignore[arg-type]


def test_what_no_database_takes_is_cleaned_out_of_every_text(shop: Shop) -> None:
    line = promise_line(shop.desk, shop.promise_call("ring\0 om \ud800pris 🛠\r\ni dag"))
    assert line.words == "ring om pris 🛠\ni dag"
    with pytest.raises(TextTooLong):
        clean("x" * (LONGEST + 1), "words")


def test_undo_takes_a_promise_back_and_says_so_in_a_new_line(shop: Shop) -> None:
    told = promise(shop.desk, **in_an_hour(shop), job_id=shop.job, by=shop.maja)  # type: ignore[arg-type]
    assert told.undo is not None
    assert told.id is not None
    before = job(shop.desk, id=shop.job).entries
    undo(shop.desk, told.undo, shop.maja)
    after = job(shop.desk, id=shop.job).entries
    assert [line.text for line in after[: len(before)]] == [line.text for line in before]
    assert [line.event for line in after[len(before) :]] == ["undone"]
    assert promise_line(shop.desk, told.id).outcome is Outcome.WITHDRAWN


def test_a_second_undo_changes_nothing_and_one_that_comes_too_late_is_refused(shop: Shop) -> None:
    told = promise(shop.desk, **in_an_hour(shop), job_id=shop.job, by=shop.maja)  # type: ignore[arg-type]
    assert told.undo is not None
    undo(shop.desk, told.undo)
    lines = len(job(shop.desk, id=shop.job).entries)
    undo(shop.desk, told.undo)
    assert len(job(shop.desk, id=shop.job).entries) == lines
    kept = promise(shop.desk, **in_an_hour(shop), job_id=shop.job, channel=Channel.PHONE)  # type: ignore[arg-type]
    assert kept.id is not None
    assert kept.undo is not None
    keep(shop.desk, promise_id=kept.id)
    with pytest.raises(AlreadySettled):
        undo(shop.desk, kept.undo)


def test_a_call_either_way_is_promised_with_it_once_and_taken_back_with_it(shop: Shop) -> None:
    now = shop.clock.now()
    call = EitherWay(
        within(timedelta(hours=1), now), "Vi ringer, uanset hvad.", "hvis delen kommer", new_id(now)
    )
    for _ in range(2):
        told = promise(
            shop.desk, kind=Kind.READY, due=within(timedelta(hours=3), now), words="Klar, hvis delen kommer",
            reservation="hvis delen kommer", job_id=shop.job, by=shop.maja, once="the same", call=call,
        )  # fmt: skip
    assert told.undo is not None
    lines = [line for line in job(shop.desk, id=shop.job).promises if line.words]
    assert [(line.kind, line.words, line.reservation) for line in lines] == [
        (Kind.CALL_BACK, "Vi ringer, uanset hvad.", ""),
        (Kind.READY, "Klar, hvis delen kommer", "hvis delen kommer"),
    ]
    undo(shop.desk, told.undo, shop.maja)
    for line in lines:
        assert promise_line(shop.desk, line.id).outcome is Outcome.WITHDRAWN


def test_a_call_either_way_that_cannot_stand_leaves_no_promise(shop: Shop) -> None:
    now = shop.clock.now()
    with pytest.raises(DueInPast):
        promise(
            shop.desk, **in_an_hour(shop), job_id=shop.job,  # type: ignore[arg-type]
            call=EitherWay(within(timedelta(minutes=-1), now), "Vi ringer."),
        )  # fmt: skip
    assert [line for line in job(shop.desk, id=shop.job).promises if line.words] == []
