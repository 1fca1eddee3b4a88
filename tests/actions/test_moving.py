"""A new promise instead of one that cannot be kept, with a call besides: all of it at once, or nothing."""

from datetime import timedelta

import pytest

from repairdesk.actions.besides import EitherWay
from repairdesk.actions.changes import Changes
from repairdesk.actions.move import move
from repairdesk.actions.undo import undo
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.refusal import BadSetting, DueInPast, EmptyText
from repairdesk.domain.words import Cause, Channel, Kind, Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import due_list, promise_line
from tests.a_shop import Shop


def call(shop: Shop, hours: float = 2, words: str = "Vi ringer, uanset hvad.") -> EitherWay:
    return EitherWay(within(timedelta(hours=hours), shop.clock.now()), words, "hvis delen kommer")


def moved(shop: Shop, old: str, extra: EitherWay | None, id: str | None = None) -> Changes:  # noqa: A002
    return move(
        shop.desk,
        promise_id=old,
        told=Channel.PHONE,
        cause=Cause.PART_LATE,
        due=within(timedelta(hours=72), shop.clock.now()),
        words="klar mandag hvis delen kommer",
        kind=Kind.READY,
        reservation="hvis delen kommer",
        by=shop.maja,
        id=id,
        call=extra,
    )


def owed(shop: Shop) -> list[tuple[Kind, str]]:
    return [(line.kind, line.words) for line in due_list(shop.desk)]


def test_the_call_is_promised_with_it_and_rings_by_itself(shop: Shop) -> None:
    moved(shop, shop.promise_call(), call(shop))
    calls = [line for line in due_list(shop.desk) if line.kind is Kind.CALL_BACK]
    assert [line.words for line in calls] == ["Vi ringer, uanset hvad."]
    assert (calls[0].customer, calls[0].job_number, calls[0].said_by) == ("Søren Hansen", shop.number, "Maja")
    assert (calls[0].reservation, calls[0].replaces) == ("", False)


def test_undo_takes_back_both_and_the_old_promise_rings_again(shop: Shop) -> None:
    before = owed(shop)
    old = shop.promise_call()
    now_owed = owed(shop)
    told = moved(shop, old, call(shop))
    assert told.undo is not None
    undo(shop.desk, told.undo)
    assert sorted(owed(shop)) == sorted(now_owed)
    assert promise_line(shop.desk, old).outcome is None
    assert before != now_owed


def test_the_same_try_twice_writes_one_promise_and_one_call(shop: Shop) -> None:
    old, same = shop.promise_call(), new_id(shop.clock.now())
    extra = EitherWay(call(shop).due, "Vi ringer.", id=new_id(shop.clock.now()))
    first, again = moved(shop, old, extra, same), moved(shop, old, extra, same)
    assert first.id == again.id == same
    assert sorted(owed(shop)) == [
        (Kind.CALL_BACK, "Vi ringer."),
        (Kind.READY, "klar mandag hvis delen kommer"),
    ]
    assert again.undo is not None
    undo(shop.desk, again.undo)
    assert [kind for kind, _ in owed(shop)] == [Kind.CALL_BACK]
    assert promise_line(shop.desk, old).outcome is None


@pytest.mark.parametrize(("hours", "words", "refusal"), [(-1, "Vi ringer.", DueInPast), (2, "  ", EmptyText)])
def test_a_call_that_cannot_be_promised_leaves_everything_as_it_was(
    shop: Shop, hours: float, words: str, refusal: type[Exception]
) -> None:
    old = shop.promise_call()
    before = owed(shop)
    with pytest.raises(refusal):
        moved(shop, old, call(shop, hours, words))
    assert owed(shop) == before
    assert promise_line(shop.desk, old).outcome is None


def test_why_in_one_line_stands_in_the_journal(shop: Shop) -> None:
    old = shop.promise_call()
    due = within(timedelta(hours=3), shop.clock.now())
    move(
        shop.desk,
        promise_id=old,
        told=Channel.SMS,
        cause=Cause.OTHER,
        note="Strømmen gik",
        due=due,
        words="senere",
    )
    lines = [line for line in job(shop.desk, id=shop.job).entries if line.event == "promise_moved"]
    assert [(line.text, line.facts["cause"], line.channel) for line in lines] == [
        ("Strømmen gik", "other", Channel.SMS)
    ]
    assert promise_line(shop.desk, old).outcome is Outcome.MOVED


def told_at(shop: Shop, old: str, minutes_ago: float, hours: float = 3) -> Changes:
    """What was said some minutes ago is written down now."""
    now = shop.clock.now()
    return move(
        shop.desk,
        promise_id=old,
        told=Channel.PHONE,
        cause=Cause.TOO_MUCH_WORK,
        due=within(timedelta(hours=hours), now),
        words="senere i dag",
        told_at=now - timedelta(minutes=minutes_ago),
        by=shop.maja,
    )


def test_told_in_time_and_written_down_afterwards_it_is_moved(shop: Shop) -> None:
    old = shop.promise_call(minutes=30)
    shop.later(minutes=40)
    told_at(shop, old, minutes_ago=15)
    line = promise_line(shop.desk, old)
    assert (line.outcome, line.settled_at) == (Outcome.MOVED, shop.clock.now() - timedelta(minutes=15))


def test_told_too_late_it_is_broken_whenever_it_is_written_down(shop: Shop) -> None:
    old = shop.promise_call(minutes=30)
    shop.later(minutes=40)
    told_at(shop, old, minutes_ago=5)
    assert promise_line(shop.desk, old).outcome is Outcome.BROKEN


def test_nobody_was_told_before_the_promise_was_given(shop: Shop) -> None:
    old = shop.promise_call(minutes=30)
    told_at(shop, old, minutes_ago=60)
    assert promise_line(shop.desk, old).settled_at == shop.clock.now()


@pytest.mark.parametrize(
    ("minutes_ago", "hours", "refusal"),
    [(-1, 3, BadSetting), (0, -1, DueInPast)],
    ids=["told in the future", "a new time that has passed"],
)
def test_a_move_that_cannot_be_is_refused_and_the_promise_stands(
    shop: Shop, minutes_ago: float, hours: float, refusal: type[Exception]
) -> None:
    old = shop.promise_call()
    with pytest.raises(refusal):
        told_at(shop, old, minutes_ago, hours)
    assert promise_line(shop.desk, old).outcome is None


def test_a_next_word_that_was_put_into_words_is_now_a_call(shop: Shop) -> None:
    [word] = due_list(shop.desk)
    told_at(shop, word.id, minutes_ago=0)
    assert owed(shop) == [(Kind.CALL_BACK, "senere i dag")]
