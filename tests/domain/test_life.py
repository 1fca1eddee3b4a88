"""How a promise ends, and that none ends unnoticed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from repairdesk.domain.clock import MovableClock
from repairdesk.domain.defaults import USUAL
from repairdesk.domain.life import keep, move, release, reopen, settle_by_attempt, withdraw
from repairdesk.domain.quiet import snooze_end
from repairdesk.domain.records import Ack, Promise, Snooze
from repairdesk.domain.refusal import AlreadySettled, NotReached, Refusal
from repairdesk.domain.reminders import next_instant, stages_due
from repairdesk.domain.words import AttemptResult, Cause, Kind, Outcome
from tests.domain.making import SHOP, at, promised

DUE = "2026-11-20 15:00"
BEFORE, ON_TIME, AFTER = at("2026-11-20 14:50"), at(DUE), at("2026-11-20 15:25")


def _given(kind: Kind = Kind.READY) -> Promise:
    return promised("2026-11-20 12:00", DUE, kind)


def test_kept_up_to_the_due_moment_itself() -> None:
    assert keep(_given(), BEFORE).outcome is Outcome.KEPT
    assert keep(_given(), ON_TIME).outcome is Outcome.KEPT


def test_kept_after_it_is_kept_late() -> None:
    kept = keep(_given(), AFTER)
    assert kept.outcome is Outcome.KEPT_LATE
    assert kept.settled_at == AFTER


@pytest.mark.parametrize("kind", [Kind.CALL_BACK, Kind.FOLLOW_UP, Kind.MESSAGE, Kind.NEXT_WORD])
def test_a_word_owed_is_not_kept_by_a_click(kind: Kind) -> None:
    with pytest.raises(NotReached):
        keep(_given(kind), BEFORE)


@pytest.mark.parametrize(
    "result",
    [
        AttemptResult.NO_ANSWER,
        AttemptResult.VOICEMAIL,
        AttemptResult.WRONG_NUMBER,
        AttemptResult.MESSAGE_SENT,
    ],
)
def test_a_call_back_is_kept_only_by_speaking(result: AttemptResult) -> None:
    promise = _given(Kind.CALL_BACK)
    assert settle_by_attempt(promise, result, BEFORE) is promise
    with pytest.raises(NotReached) as refused:
        keep(promise, BEFORE, result)
    assert refused.value.facts == {"result": result.value}


def test_speaking_keeps_a_call_back_in_time_or_late() -> None:
    promise = _given(Kind.CALL_BACK)
    assert settle_by_attempt(promise, AttemptResult.SPOKE, BEFORE).outcome is Outcome.KEPT
    assert settle_by_attempt(promise, AttemptResult.SPOKE, AFTER).outcome is Outcome.KEPT_LATE


def test_a_message_really_sent_keeps_a_message() -> None:
    sent = settle_by_attempt(_given(Kind.MESSAGE), AttemptResult.MESSAGE_SENT, BEFORE)
    assert sent.outcome is Outcome.KEPT


def test_speaking_about_a_repair_does_not_make_it_ready() -> None:
    promise = _given(Kind.READY)
    assert settle_by_attempt(promise, AttemptResult.SPOKE, BEFORE) is promise


def test_told_before_it_lapsed_it_counts_as_moved() -> None:
    moved = move(_given(), BEFORE, Cause.PART_LATE, "p2")
    assert (moved.outcome, moved.cause, moved.settled_at) == (Outcome.MOVED, Cause.PART_LATE, BEFORE)
    assert moved.due == _given().due


@pytest.mark.parametrize("told", [ON_TIME, AFTER])
def test_told_at_the_due_moment_or_later_it_is_broken_and_made_good_by_the_new_one(told: datetime) -> None:
    broken = move(_given(), told, Cause.FORGOTTEN, "p2")
    assert (broken.outcome, broken.made_good_by_id) == (Outcome.BROKEN, "p2")


def test_the_customer_says_never_mind() -> None:
    assert release(_given(), BEFORE).outcome is Outcome.RELEASED


def test_written_by_mistake_it_is_withdrawn_and_undo_brings_it_back() -> None:
    gone = withdraw(_given(), BEFORE)
    assert gone.outcome is Outcome.WITHDRAWN
    assert reopen(gone) == _given()
    assert reopen(move(_given(), AFTER, Cause.OTHER, "p2")) == _given()


@pytest.mark.parametrize("settled", [keep(_given(), BEFORE), move(_given(), AFTER, Cause.OTHER, "p2")])
def test_what_is_settled_is_not_settled_again(settled: Promise) -> None:
    assert settled.outcome is not None
    attempts: tuple[Callable[[], Promise], ...] = (
        lambda: keep(settled, AFTER),
        lambda: settle_by_attempt(settled, AttemptResult.SPOKE, AFTER),
        lambda: move(settled, AFTER, Cause.OTHER, "p3"),
        lambda: release(settled, AFTER),
        lambda: withdraw(settled, AFTER),
    )
    for again in attempts:
        with pytest.raises(AlreadySettled) as refused:
            again()
        assert refused.value.facts["outcome"] == settled.outcome.value


class PromiseDays(RuleBasedStateMachine):
    """Anything people may do to a chain of promises, in any order, while the days go by."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = MovableClock(datetime(2026, 11, 16, 9, tzinfo=UTC))
        self.promises: list[Promise] = []
        self.acks: list[Ack] = []
        self.snoozes: list[Snooze] = []

    @initialize(kind=st.sampled_from(Kind), minutes=st.integers(1, 6000))
    def promise_something(self, kind: Kind, minutes: int) -> None:
        self._promise(kind, minutes)

    @property
    def newest(self) -> Promise:
        return self.promises[-1]

    def _promise(self, kind: Kind, minutes: int) -> None:
        now = self.clock.now()
        made = promised(now, now + timedelta(minutes=minutes), kind)
        self.promises.append(replace(made, id=f"p{len(self.promises)}"))

    def _settle(self, settled: Promise) -> None:
        self.promises[-1] = settled

    @rule(minutes=st.integers(1, 3000))
    def time_goes_by(self, minutes: int) -> None:
        self.clock.forward(timedelta(minutes=minutes))

    @rule(result=st.sampled_from(AttemptResult))
    def somebody_tries_to_reach_the_customer(self, result: AttemptResult) -> None:
        if self.newest.is_open:
            self._settle(settle_by_attempt(self.newest, result, self.clock.now()))

    @rule(result=st.none() | st.sampled_from(AttemptResult))
    def somebody_clicks_kept(self, result: AttemptResult | None) -> None:
        try:
            self._settle(keep(self.newest, self.clock.now(), result))
        except Refusal:
            return

    @rule(cause=st.sampled_from(Cause), minutes=st.integers(1, 6000))
    def it_is_moved(self, cause: Cause, minutes: int) -> None:
        if self.newest.is_open:
            self._settle(move(self.newest, self.clock.now(), cause, f"p{len(self.promises)}"))
            self._promise(Kind.READY, minutes)

    @rule()
    def the_customer_releases_us(self) -> None:
        if self.newest.is_open:
            self._settle(release(self.newest, self.clock.now()))

    @rule()
    def it_is_undone(self) -> None:
        self._settle(reopen(self.newest))

    @rule()
    def somebody_takes_it(self) -> None:
        self.acks.append(Ack(self.newest.id, "anna", self.clock.now()))

    @rule()
    def somebody_snoozes(self) -> None:
        try:
            until = snooze_end(self.newest, self.clock.now())
        except Refusal:
            return
        self.snoozes.append(Snooze(self.newest.id, "anna", self.clock.now(), until))

    @precondition(lambda self: bool(self.promises))
    @invariant()
    def each_promise_has_an_outcome_or_a_clock_and_a_reminder(self) -> None:
        now = self.clock.now()
        for promise in self.promises:
            following = next_instant(promise, SHOP, USUAL, self.acks, self.snoozes, now)
            if promise.outcome is None:
                assert following is not None
                assert following > now
                assert following - now <= max(
                    timedelta(days=3), promise.due.instant - now + timedelta(days=3)
                )
            else:
                assert following is None
                assert promise.settled_at is not None
                assert stages_due(promise, SHOP, USUAL, self.acks, self.snoozes, now) == ()

    @precondition(lambda self: bool(self.promises))
    @invariant()
    def left_alone_for_a_week_after_its_due_time_it_rings(self) -> None:
        if self.newest.is_open:
            later = max(self.clock.now(), self.newest.due.instant) + timedelta(days=7)
            assert stages_due(self.newest, SHOP, USUAL, self.acks, self.snoozes, later)

    @precondition(lambda self: bool(self.promises))
    @invariant()
    def kept_means_in_time_and_broken_has_its_amends(self) -> None:
        for promise in self.promises:
            if promise.outcome in (Outcome.KEPT, Outcome.MOVED):
                assert promise.settled_at is not None
                assert promise.settled_at <= promise.due.instant
            if promise.outcome is Outcome.BROKEN:
                assert (
                    promise.made_good_by_id in [each.id for each in self.promises] or promise == self.newest
                )


TestPromiseDays = PromiseDays.TestCase
