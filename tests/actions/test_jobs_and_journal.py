"""Jobs are numbered without gaps, and the journal keeps every line as it was said."""

from dataclasses import replace
from datetime import timedelta

import pytest

from repairdesk.actions.agree import agree
from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.open_job import open_job
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Agreement, Promise
from repairdesk.domain.refusal import BadSetting, EmptyText, NotFound
from repairdesk.domain.words import Audience, Channel, JobStage, Kind
from repairdesk.queries.job import job
from repairdesk.queries.promise import due_list
from tests.a_shop import Shop


def test_job_numbers_run_without_gaps_also_after_a_refusal(shop: Shop) -> None:
    with pytest.raises(EmptyText):
        open_job(shop.desk, customer_id=shop.hansen, device=" ", fault="")
    with pytest.raises(NotFound):
        open_job(shop.desk, customer_id="nobody", device="iPhone", fault="")
    numbers = [open_job(shop.desk, customer_id=shop.hansen, device="iPhone").number for _ in range(3)]
    assert numbers == [1002, 1003, 1004]


def test_entries_of_a_job_are_numbered_from_one(shop: Shop) -> None:
    for text in ("modtaget", "målt", "bestilt"):
        write_entry(shop.desk, text=text, audience=Audience.INTERNAL, job_id=shop.job)
    assert [line.number for line in job(shop.desk, id=shop.job).entries] == [1, 2, 3, 4]


def test_a_correction_stands_beside_the_line_it_corrects(shop: Shop) -> None:
    wrong = write_entry(shop.desk, text="pris 1.200", audience=Audience.SAID, job_id=shop.job)
    write_entry(shop.desk, text="pris 1.800", audience=Audience.SAID, job_id=shop.job, corrects_id=wrong.id)
    first, second = job(shop.desk, id=shop.job).entries[-2:]
    assert (first.text, first.corrections, second.corrects) == ("pris 1.200", (3,), 2)
    with pytest.raises(NotFound):
        write_entry(shop.desk, text="x", audience=Audience.SAID, job_id=shop.job, corrects_id="no such line")


def test_what_was_said_an_hour_ago_is_written_down_now_with_both_times(shop: Shop) -> None:
    said = shop.clock.now() - timedelta(hours=1)
    write_entry(shop.desk, text="lovet", audience=Audience.SAID, job_id=shop.job, said_at=said)
    line = job(shop.desk, id=shop.job).entries[-1]
    assert (line.said_at, line.written_at) == (said, shop.clock.now())
    assert line.said_wall.hour == 9


def test_the_same_entry_sent_twice_is_one_line(shop: Shop) -> None:
    made = new_id(shop.clock.now())
    for _ in range(2):
        write_entry(shop.desk, text="en linje", audience=Audience.INTERNAL, job_id=shop.job, id=made)
    assert len(job(shop.desk, id=shop.job).entries) == 2


def test_a_promise_read_out_of_an_entry_is_written_with_it(shop: Shop) -> None:
    now = shop.clock.now()
    call = Promise(
        new_id(now), Kind.CALL_BACK, shop.hansen, shop.job, "ringer kl. 12", "", within(timedelta(hours=2), now),
        now, shop.maja, Channel.PHONE, shop.maja,
    )  # fmt: skip
    told = {"text": "Jeg ringer kl. 12", "audience": Audience.SAID, "channel": Channel.PHONE}
    write_entry(shop.desk, **told, job_id=shop.job, promise=call)  # type: ignore[arg-type]
    line = job(shop.desk, id=shop.job).entries[-1]
    assert line.promise is not None
    assert [each.id for each in due_list(shop.desk)] == [line.promise.id] == [call.id]
    lapsed = replace(call, id=new_id(now), due=within(timedelta(0), now))
    before = len(job(shop.desk, id=shop.job).entries)
    with pytest.raises(Exception, match="due_in_past"):
        write_entry(shop.desk, **told, job_id=shop.job, promise=lapsed)  # type: ignore[arg-type]
    assert len(job(shop.desk, id=shop.job).entries) == before


def test_events_are_written_by_actions_and_not_by_hand(shop: Shop) -> None:
    with pytest.raises(BadSetting):
        write_entry(shop.desk, text="kept", audience=Audience.EVENT, job_id=shop.job)


def test_nothing_was_said_later_than_it_was_written(shop: Shop) -> None:
    ahead = shop.clock.now() + timedelta(hours=1)
    write_entry(shop.desk, text="lovet", audience=Audience.SAID, job_id=shop.job, said_at=ahead)
    line = job(shop.desk, id=shop.job).entries[-1]
    assert (line.said_at, line.written_at) == (shop.clock.now(), shop.clock.now())


def test_agreements_stand_on_the_job_and_the_newest_price_limit_holds(shop: Shop) -> None:
    agree(shop.desk, text="vil se den køre", job_id=shop.job)
    agree(shop.desk, text="højst 1.200", job_id=shop.job, price_limit=1200)
    told = agree(shop.desk, text="højst 1.800", job_id=shop.job, price_limit=1800)
    agree(shop.desk, text="ring, skriv ikke", customer_id=shop.hansen)
    sheet = job(shop.desk, id=shop.job)
    assert sheet.price_limit == 1800
    assert sheet.agreements[0].text == "vil se den køre"
    assert "ring, skriv ikke" in [each.text for each in sheet.agreements]
    assert told.undo is not None
    undo(shop.desk, told.undo)
    assert job(shop.desk, id=shop.job).price_limit == 1200


def test_where_it_is_agreed_every_change_of_stage_owes_a_message(shop: Shop) -> None:
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.FAULT_FINDING)
    assert Kind.MESSAGE not in [line.kind for line in due_list(shop.desk)]
    agree(shop.desk, text="vi skriver ved hver ændring", job_id=shop.job)
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.WAITING_PART)
    owed = next(line for line in due_list(shop.desk) if line.kind is Kind.MESSAGE)
    assert (owed.about, owed.due - shop.clock.now()) == ("waiting_part", timedelta(hours=1))


@pytest.mark.parametrize("stage", [JobStage.HANDED_OVER, JobStage.DECLINED])
def test_a_job_that_leaves_the_shop_owes_no_message_about_it(shop: Shop, stage: JobStage) -> None:
    agree(shop.desk, text="vi skriver ved hver ændring", job_id=shop.job)
    change_stage(shop.desk, job_id=shop.job, stage=stage)
    assert due_list(shop.desk) == ()


def test_what_was_agreed_in_the_words_of_an_entry_owes_messages_too(shop: Shop) -> None:
    words = "hun vil have sms ved hver ændring"
    agreed = Agreement("a1", shop.hansen, shop.job, words, shop.clock.now(), shop.maja)
    write_entry(
        shop.desk,
        text=words,
        audience=Audience.HEARD,
        job_id=shop.job,
        channel=Channel.PHONE,
        agreements=(agreed,),
    )
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.WAITING_PART)
    assert Kind.MESSAGE in [line.kind for line in due_list(shop.desk)]


def test_the_same_stage_again_is_no_change(shop: Shop) -> None:
    before = len(job(shop.desk, id=shop.job).entries)
    assert change_stage(shop.desk, job_id=shop.job, stage=JobStage.HANDED_IN).undo is None
    assert len(job(shop.desk, id=shop.job).entries) == before


def test_undoing_a_change_of_stage_puts_everything_back(shop: Shop) -> None:
    before = [(line.id, line.kind) for line in due_list(shop.desk)]
    told = change_stage(shop.desk, job_id=shop.job, stage=JobStage.HANDED_OVER)
    assert due_list(shop.desk) == ()
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    assert job(shop.desk, id=shop.job).stage is JobStage.HANDED_IN
    assert [(line.id, line.kind) for line in due_list(shop.desk)] == before
