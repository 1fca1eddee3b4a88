""" "Next word by" never pauses: there is always a promise by which a customer with an open job hears from us."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repairdesk.actions.agree import agree
from repairdesk.actions.attempt import attempt
from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.keep import keep
from repairdesk.actions.promise import promise
from repairdesk.actions.release import release
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.due import within
from repairdesk.domain.words import AttemptResult, Audience, Channel, JobStage, Kind, Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import due_list
from repairdesk.queries.sheets import PromiseLine
from repairdesk.queries.today import today
from tests.a_shop import Shop


def open_kinds(shop: Shop) -> list[Kind]:
    return sorted(line.kind for line in due_list(shop.desk))


def the_next_word(shop: Shop) -> PromiseLine:
    return next(line for line in due_list(shop.desk) if line.kind is Kind.NEXT_WORD)


def test_a_new_job_promises_its_next_word_within_the_hours_the_shop_has_chosen(shop: Shop) -> None:
    word = the_next_word(shop)
    assert (word.job_number, word.owner) == (1001, "Ole")
    assert word.due - shop.clock.now() == timedelta(hours=48)


def test_a_promised_call_is_the_next_word(shop: Shop) -> None:
    shop.promise_call()
    assert open_kinds(shop) == [Kind.CALL_BACK]


def test_when_the_call_was_made_the_next_word_is_armed_anew(shop: Shop) -> None:
    promise_id = shop.promise_call()
    shop.later(minutes=30)
    attempt(shop.desk, promise_id=promise_id, result=AttemptResult.SPOKE)
    assert the_next_word(shop).due - shop.clock.now() == timedelta(hours=48)


def test_what_was_said_to_the_customer_keeps_the_next_word_and_arms_another(shop: Shop) -> None:
    shop.later(hours=3)
    before = the_next_word(shop)
    write_entry(
        shop.desk, text="delen er bestilt", audience=Audience.SAID, job_id=shop.job, channel=Channel.PHONE
    )
    after = the_next_word(shop)
    assert after.id != before.id
    settled = {line.id: line.outcome for line in job(shop.desk, id=shop.job).settled}
    assert settled[before.id] is Outcome.KEPT


def test_an_internal_note_is_no_word_to_the_customer(shop: Shop) -> None:
    before = the_next_word(shop)
    write_entry(shop.desk, text="sikring målt", audience=Audience.INTERNAL, job_id=shop.job)
    assert the_next_word(shop) == before


@pytest.mark.parametrize("kind", [Kind.PART, Kind.OTHER])
def test_what_is_kept_without_a_word_to_the_customer_leaves_the_next_word_as_it_was(
    shop: Shop, kind: Kind
) -> None:
    due = within(timedelta(hours=3), shop.clock.now())
    told = promise(shop.desk, kind=kind, due=due, words="delen er her", job_id=shop.job, by=shop.maja)
    before = the_next_word(shop)
    shop.later(hours=2)
    keep(shop.desk, promise_id=told.id or "", by=shop.ole)
    assert the_next_word(shop) == before


def test_speaking_about_a_part_is_a_word_to_the_customer_though_the_part_is_still_to_come(shop: Shop) -> None:
    due = within(timedelta(hours=30), shop.clock.now())
    told = promise(shop.desk, kind=Kind.PART, due=due, words="delen kommer", job_id=shop.job, by=shop.maja)
    shop.later(hours=2)
    attempt(shop.desk, promise_id=told.id or "", result=AttemptResult.SPOKE)
    assert open_kinds(shop) == [Kind.NEXT_WORD, Kind.PART]
    assert the_next_word(shop).due - shop.clock.now() == timedelta(hours=48)


def test_a_quote_that_was_given_is_a_word_to_the_customer(shop: Shop) -> None:
    due = within(timedelta(hours=3), shop.clock.now())
    told = promise(
        shop.desk,
        kind=Kind.QUOTE,
        due=due,
        words="tilbud",
        job_id=shop.job,
        channel=Channel.NONE,
        by=shop.maja,
    )
    before = the_next_word(shop)
    shop.later(hours=2)
    keep(shop.desk, promise_id=told.id or "", by=shop.ole)
    assert the_next_word(shop).id != before.id
    assert the_next_word(shop).due - shop.clock.now() == timedelta(hours=48)


def test_a_released_call_leaves_a_next_word_behind(shop: Shop) -> None:
    release(shop.desk, promise_id=shop.promise_call())
    assert open_kinds(shop) == [Kind.NEXT_WORD]


@pytest.mark.parametrize("stage", [JobStage.HANDED_OVER, JobStage.DECLINED])
def test_a_job_that_has_left_the_shop_needs_no_next_word(shop: Shop, stage: JobStage) -> None:
    change_stage(shop.desk, job_id=shop.job, stage=stage)
    assert open_kinds(shop) == []
    assert today(shop.desk).missing_next_word == ()


def test_a_job_that_is_taken_up_again_is_owed_a_word_again(shop: Shop) -> None:
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.DECLINED)
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.IN_REPAIR)
    assert open_kinds(shop) == [Kind.NEXT_WORD]


def test_undoing_what_a_colleague_has_leant_on_leaves_a_next_word(shop: Shop) -> None:
    agree(shop.desk, text="sms ved hver ændring", job_id=shop.job, channel=Channel.NONE)
    staged = change_stage(shop.desk, job_id=shop.job, stage=JobStage.READY, by=shop.ole)
    release(shop.desk, promise_id=the_next_word(shop).id, by=shop.maja)
    assert open_kinds(shop) == [Kind.MESSAGE]
    assert staged.undo is not None
    undo(shop.desk, staged.undo, shop.ole)
    assert open_kinds(shop) == [Kind.NEXT_WORD]


def test_undoing_a_promise_about_a_job_that_has_left_since_brings_no_next_word_back(shop: Shop) -> None:
    due = within(timedelta(hours=3), shop.clock.now())
    told = promise(shop.desk, kind=Kind.QUOTE, due=due, words="tilbud", job_id=shop.job, by=shop.ole)
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.HANDED_OVER, by=shop.maja)
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.ole)
    assert open_kinds(shop) == []


ACTS = ("promise", "spoke", "no_answer", "release", "said", "internal", "stage", "keep", "later")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(ACTS), max_size=12))
def test_whatever_happens_to_an_open_job_it_has_a_next_word(shop: Shop, acts: list[str]) -> None:
    for act in acts:
        do(shop, act)
        assert today(shop.desk).missing_next_word == (), act
        assert len([kind for kind in open_kinds(shop) if kind is Kind.NEXT_WORD]) <= 1


def do(shop: Shop, act: str) -> None:
    """One thing that happens at the counter or the bench."""
    lines = [line for line in due_list(shop.desk) if line.kind is Kind.CALL_BACK]
    match act:
        case "promise":
            shop.promise_call()
        case "said" | "internal":
            said = act == "said"
            channel = Channel.COUNTER if said else Channel.NONE
            audience = Audience.SAID if said else Audience.INTERNAL
            write_entry(shop.desk, text="en linje", audience=audience, job_id=shop.job, channel=channel)
        case "stage":
            now_in = job(shop.desk, id=shop.job).stage
            other = JobStage.IN_REPAIR if now_in is JobStage.WAITING_PART else JobStage.WAITING_PART
            change_stage(shop.desk, job_id=shop.job, stage=other)
        case "later":
            shop.later(hours=5)
        case _ if lines:
            settle(shop, act, lines[0].id)


def settle(shop: Shop, act: str, promise_id: str) -> None:
    """One way to deal with a promised call."""
    if act == "keep":
        keep(shop.desk, promise_id=promise_id)
    elif act == "release":
        release(shop.desk, promise_id=promise_id)
    else:
        attempt(shop.desk, promise_id=promise_id, result=AttemptResult(act))
