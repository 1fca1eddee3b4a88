"""Keeping, trying, moving and releasing promises: how each of them ends, for good."""

from datetime import timedelta

import pytest

from repairdesk.actions.attempt import attempt
from repairdesk.actions.keep import keep
from repairdesk.actions.move import move
from repairdesk.actions.promise import promise
from repairdesk.actions.release import release
from repairdesk.actions.undo import undo
from repairdesk.domain.due import within
from repairdesk.domain.refusal import AlreadySettled, BadSetting, DueInPast, NotFound, NotReached
from repairdesk.domain.words import AttemptResult, Cause, Channel, Kind, Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import promise_line
from repairdesk.queries.reminders import reminder_sheet
from tests.a_shop import Shop


def outcome(shop: Shop, promise_id: str) -> Outcome | None:
    return promise_line(shop.desk, promise_id).outcome


def told_of_three_hours(shop: Shop, promise_id: str) -> str:
    told = move(
        shop.desk,
        promise_id=promise_id,
        told=Channel.PHONE,
        cause=Cause.PART_LATE,
        due=within(timedelta(hours=3), shop.clock.now()),
        words="ringer når delen er her",
        by=shop.maja,
    )
    assert told.id is not None
    return told.id


def test_a_call_made_in_time_keeps_the_promise(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=60)
    assert keep(shop.desk, promise_id=promise_id, by=shop.maja).did == "promise_kept"
    assert outcome(shop, promise_id) is Outcome.KEPT


def test_a_second_too_late_is_kept_late_and_stays_so(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=60, seconds=1)
    assert keep(shop.desk, promise_id=promise_id).did == "promise_kept_late"
    with pytest.raises(AlreadySettled):
        keep(shop.desk, promise_id=promise_id)
    assert outcome(shop, promise_id) is Outcome.KEPT_LATE


def test_a_call_back_is_kept_by_speaking_and_not_by_a_click(shop: Shop) -> None:
    promise_id = shop.promise_call()
    with pytest.raises(NotReached):
        keep(shop.desk, promise_id=promise_id, spoke=False)
    assert outcome(shop, promise_id) is None


@pytest.mark.parametrize(
    "result", [AttemptResult.NO_ANSWER, AttemptResult.VOICEMAIL, AttemptResult.WRONG_NUMBER]
)
def test_a_try_that_reaches_nobody_is_written_down_and_the_promise_stands(
    shop: Shop, result: AttemptResult
) -> None:
    promise_id = shop.promise_call()
    assert attempt(shop.desk, promise_id=promise_id, result=result, by=shop.ole).did == "attempt_logged"
    assert outcome(shop, promise_id) is None
    line = job(shop.desk, id=shop.job).entries[-1]
    assert (line.event, line.facts["result"]) == ("attempt_logged", result.value)


def test_after_a_try_the_reminder_is_quiet_for_ten_minutes_and_then_rings_again(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=60)
    shop.later(minutes=61)
    assert len(reminder_sheet(shop.desk).cards) == 1
    attempt(shop.desk, promise_id=promise_id, result=AttemptResult.NO_ANSWER, by=shop.ole)
    assert reminder_sheet(shop.desk).cards == ()
    shop.later(minutes=10)
    assert [card.late for card in reminder_sheet(shop.desk).cards] == [True]


def test_after_a_try_days_ahead_it_rings_as_planned_and_not_every_ten_minutes(shop: Shop) -> None:
    told = promise(
        shop.desk,
        kind=Kind.CALL_BACK,
        due=within(timedelta(days=3, hours=5), shop.clock.now()),
        words="ringer mandag",
        job_id=shop.job,
    )
    assert told.id is not None
    tries = attempt(shop.desk, promise_id=told.id, result=AttemptResult.NO_ANSWER, by=shop.ole)
    assert tries.did == "attempt_logged"
    rang = []
    for _ in range(3 * 24 * 6 + 5 * 6):
        shop.later(minutes=10)
        if any(card.line.id == told.id for card in reminder_sheet(shop.desk).cards):
            rang.append(shop.clock.now())
            attempt(shop.desk, promise_id=told.id, result=AttemptResult.NO_ANSWER, by=shop.ole)
    hours_before = [(promise_line(shop.desk, told.id).due - at) / timedelta(hours=1) for at in rang]
    assert hours_before[0] > 2
    assert len([each for each in hours_before if each > 2]) <= 2  # at opening, and two hours before
    assert len([each for each in hours_before if each <= 2]) > 3


def test_speaking_with_the_customer_keeps_a_call_back(shop: Shop) -> None:
    promise_id = shop.promise_call()
    attempt(shop.desk, promise_id=promise_id, result=AttemptResult.SPOKE, by=shop.ole)
    assert outcome(shop, promise_id) is Outcome.KEPT


def test_an_agreed_message_is_kept_by_sending_it_and_a_call_back_is_not(shop: Shop) -> None:
    due = within(timedelta(hours=1), shop.clock.now())
    message = promise(shop.desk, kind=Kind.MESSAGE, due=due, words="skriver når den er klar", job_id=shop.job)
    assert message.id is not None
    call = shop.promise_call()
    for promise_id in (message.id, call):
        attempt(shop.desk, promise_id=promise_id, result=AttemptResult.MESSAGE_SENT)
    assert (outcome(shop, message.id), outcome(shop, call)) == (Outcome.KEPT, None)


def test_told_before_it_lapses_is_moved(shop: Shop) -> None:
    old = shop.promise_call(minutes=60)
    shop.later(minutes=59)
    new = told_of_three_hours(shop, old)
    assert outcome(shop, old) is Outcome.MOVED
    assert promise_line(shop.desk, new).replaces
    assert promise_line(shop.desk, old).cause is Cause.PART_LATE


def test_told_after_it_has_lapsed_is_broken_and_made_good_by_the_new_promise(shop: Shop) -> None:
    old = shop.promise_call(minutes=60)
    shop.later(minutes=60)
    new = told_of_three_hours(shop, old)
    assert outcome(shop, old) is Outcome.BROKEN
    keep(shop.desk, promise_id=new)
    assert outcome(shop, old) is Outcome.BROKEN


def test_a_move_that_tells_nobody_or_names_a_past_time_is_refused(shop: Shop) -> None:
    old = shop.promise_call()
    later, passed = (within(timedelta(hours=hours), shop.clock.now()) for hours in (3, -1))
    with pytest.raises(BadSetting):
        move(shop.desk, promise_id=old, told=Channel.NONE, cause=Cause.OTHER, due=later, words="senere")
    with pytest.raises(DueInPast):
        move(shop.desk, promise_id=old, told=Channel.PHONE, cause=Cause.OTHER, due=passed, words="senere")
    assert outcome(shop, old) is None


def test_undoing_a_move_brings_the_old_promise_back_with_its_own_due_time(shop: Shop) -> None:
    old = shop.promise_call()
    due = promise_line(shop.desk, old).due
    told = move(
        shop.desk,
        promise_id=old,
        told=Channel.SMS,
        cause=Cause.OTHER,
        due=within(timedelta(hours=3), shop.clock.now()),
        words="senere",
    )
    assert told.undo is not None
    assert told.id is not None
    undo(shop.desk, told.undo)
    line = promise_line(shop.desk, old)
    assert (line.outcome, line.due) == (None, due)
    assert outcome(shop, told.id) is Outcome.WITHDRAWN


def test_a_customer_who_says_never_mind_releases_the_promise(shop: Shop) -> None:
    promise_id = shop.promise_call()
    release(shop.desk, promise_id=promise_id, by=shop.maja, words="behøver ikke ringe")
    assert outcome(shop, promise_id) is Outcome.RELEASED
    assert job(shop.desk, id=shop.job).entries[-1].text == "behøver ikke ringe"


def test_a_promise_nobody_knows_is_refused(shop: Shop) -> None:
    with pytest.raises(NotFound):
        keep(shop.desk, promise_id="nothing")


@pytest.mark.parametrize(
    ("result", "channel"),
    [(AttemptResult.MESSAGE_SENT, Channel.SMS), (AttemptResult.VOICEMAIL, Channel.PHONE)],
)
def test_the_journal_tells_over_which_channel_the_customer_was_tried(
    shop: Shop, result: AttemptResult, channel: Channel
) -> None:
    attempt(shop.desk, promise_id=shop.promise_call(), result=result, by=shop.ole)
    assert [
        line.channel for line in job(shop.desk, id=shop.job).entries if line.event == "attempt_logged"
    ] == [channel]
