"""The steps by which an action is taken back or done again; every step knows the one that undoes it.

A step is a name and what it needs, so that an action can say beforehand how it would be taken back. What a step
finds must be as its action left it: where somebody has gone on since, nothing is written.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from repairdesk.actions.changes import Touched
from repairdesk.actions.record import the_job, the_promise
from repairdesk.domain import life
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Ack, Attempt, Entry, Promise, Snooze
from repairdesk.domain.refusal import AlreadySettled, NotFound, Refusal
from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Outcome
from repairdesk.store import jobs, journal, promises, ringing
from repairdesk.store.store import Unit


class ChangedSince(Refusal):
    """Somebody has gone on from what should be undone. Facts: none."""

    code = "changed_since"


@dataclass(frozen=True)
class Done:
    """What a step was about, and the step that takes it back; none where there is no way back."""

    back: str | None = None
    promise: Promise | None = None
    job_id: str | None = None
    customer_id: str | None = None
    touched: frozenset[Touched] = frozenset()
    name: str = ""
    """Whose record it was, where no customer carries that name any more."""
    taken_out: int = 0
    """How many customers left the list."""
    stayed: int = 0
    """How many did not, because something was written about them."""


@dataclass(frozen=True)
class Hand:
    """Whose hand does it, when, and in which transaction."""

    unit: Unit
    now: datetime
    by: str | None


OPENING = frozenset({"job_opened", "undone", "redone"})
"""What the journal of a job that was opened by mistake may hold."""

Step = Callable[[Hand, str], Done | None]
"""Does a step; None when there is nothing to do, because it was done before."""


def settled(promise: Promise) -> str:
    """Return the step that opens a promise again which was just settled."""
    at = promise.settled_at.isoformat() if promise.settled_at else ""
    return f"reopen:{promise.id}|{promise.outcome or ''}|{at}"


def acked(ack: Ack) -> str:
    """Return the step that takes "I take it" back."""
    return "unack:" + _acts(ack.promise_id, ack.by, ack.at)


def snoozed(snooze: Snooze) -> str:
    """Return the step that ends a snooze as if it had not been."""
    return "wake:" + _acts(snooze.promise_id, snooze.by, snooze.at, snooze.until.isoformat())


def tried(attempt: Attempt) -> str:
    """Return the step that takes a try to reach the customer back."""
    return "untry:" + _acts(attempt.promise_id, attempt.by, attempt.at, attempt.result.value, attempt.id)


def _acts(promise_id: str, by: str | None, at: datetime, *more: str) -> str:
    return json.dumps([promise_id, by, at.isoformat(), *more])


# --- promises


def _reopen(hand: Hand, rest: str) -> Done | None:
    promise_id, _, expected = rest.partition("|")
    promise = the_promise(hand.unit, promise_id)
    if promise.is_open:
        return None
    if expected and settled(promise) != f"reopen:{rest}":
        raise ChangedSince
    promises.settle(hand.unit, life.reopen(promise))
    back = [promise.id, promise.outcome, promise.settled_at and promise.settled_at.isoformat()]
    return _of(promise, "settle:" + json.dumps([*back, promise.cause, promise.made_good_by_id]))


def _settle(hand: Hand, rest: str) -> Done | None:
    promise_id, outcome, at, cause, made_good = json.loads(rest)
    promise = the_promise(hand.unit, promise_id)
    if not promise.is_open:
        raise ChangedSince
    ended = replace(
        promise,
        outcome=Outcome(outcome),
        settled_at=datetime.fromisoformat(at),
        cause=Cause(cause) if cause else None,
        made_good_by_id=made_good,
    )
    promises.settle(hand.unit, ended)
    return _of(promise, settled(ended))


def _withdraw(hand: Hand, rest: str) -> Done | None:
    promise = the_promise(hand.unit, rest)
    if promise.outcome is Outcome.WITHDRAWN:
        return None
    ended = life.withdraw(promise, hand.now)
    promises.settle(hand.unit, ended)
    return _of(promise, settled(ended))


def _of(promise: Promise, back: str | None) -> Done:
    return Done(back, promise, promise.job_id, promise.customer_id)


# --- what people did about a reminder


def _unack(hand: Hand, rest: str) -> Done | None:
    promise_id, by, at = json.loads(rest)
    ack = Ack(promise_id, by, datetime.fromisoformat(at))
    promise = _still_open(hand, promise_id)
    known = ringing.acks_of(hand.unit, promise_id)
    if ack not in known:
        return None
    if known[-1] != ack:
        raise ChangedSince
    ringing.drop_ack(hand.unit, ack)
    return _of(promise, f"ack:{rest}")


def _ack(hand: Hand, rest: str) -> Done | None:
    promise_id, by, at = json.loads(rest)
    promise = _still_open(hand, promise_id)
    if any(each.at >= datetime.fromisoformat(at) for each in ringing.acks_of(hand.unit, promise_id)):
        raise ChangedSince
    ringing.add_ack(hand.unit, Ack(promise_id, by, datetime.fromisoformat(at)))
    return _of(promise, f"unack:{rest}")


def _wake(hand: Hand, rest: str) -> Done | None:
    promise_id, by, at, until = json.loads(rest)
    snooze = Snooze(promise_id, by, datetime.fromisoformat(at), datetime.fromisoformat(until))
    promise = _still_open(hand, promise_id)
    if snooze not in ringing.snoozes_of(hand.unit, promise_id):
        return None
    ringing.drop_snooze(hand.unit, snooze)
    return _of(promise, f"snooze:{rest}")


def _snooze(hand: Hand, rest: str) -> Done | None:
    promise_id, by, at, until = json.loads(rest)
    promise = _still_open(hand, promise_id)
    snooze = Snooze(promise_id, by, datetime.fromisoformat(at), datetime.fromisoformat(until))
    ringing.add_snooze(hand.unit, snooze)
    return _of(promise, f"wake:{rest}")


def _untry(hand: Hand, rest: str) -> Done | None:
    promise_id, *_, attempt_id = json.loads(rest)
    ringing.drop_attempt(hand.unit, attempt_id)
    return _of(the_promise(hand.unit, promise_id), f"try:{rest}")


def _try(hand: Hand, rest: str) -> Done | None:
    promise_id, by, at, result, attempt_id = json.loads(rest)
    made = Attempt(attempt_id, promise_id, AttemptResult(result), datetime.fromisoformat(at), by)
    ringing.add_attempt(hand.unit, made)
    return _of(the_promise(hand.unit, promise_id), f"untry:{rest}")


def _still_open(hand: Hand, promise_id: str) -> Promise:
    promise = the_promise(hand.unit, promise_id)
    if promise.outcome is not None:
        raise AlreadySettled(promise_id=promise_id, outcome=promise.outcome.value)
    return promise


# --- agreements, lines and jobs


def _end(hand: Hand, rest: str) -> Done | None:
    journal.end_agreement(hand.unit, rest, hand.now)
    return Done(f"stand:{rest}")


def _stand(hand: Hand, rest: str) -> Done | None:
    journal.end_agreement(hand.unit, rest, None)
    return Done(f"end:{rest}")


def _take_back(hand: Hand, rest: str) -> Done | None:
    return _spoken_of(hand, rest, "entry_taken_back", f"restore:{rest}")


def _restore(hand: Hand, rest: str) -> Done | None:
    return _spoken_of(hand, rest, "entry_stands_again", f"line:{rest}")


def _spoken_of(hand: Hand, entry_id: str, name: str, back: str) -> Done | None:
    """Write a new line that points at the old one, which stays."""
    line = journal.by_id(hand.unit, entry_id)
    if line is None:
        raise NotFound(what="entry", said=entry_id)
    later = journal.corrections_of(hand.unit, entry_id)
    if any(not each for each in later):
        raise ChangedSince
    if later and later[-1] == name:
        return None
    facts = {"entry": str(line.number)}
    journal.add(
        hand.unit,
        Entry(
            new_id(hand.now), 0, line.customer_id, line.job_id, Audience.EVENT, Channel.NONE, "", hand.by,
            hand.now, hand.now, corrects_id=entry_id, event=name, facts=facts,
        ),
    )  # fmt: skip
    return Done(back, None, line.job_id, line.customer_id)


def _stage(hand: Hand, rest: str) -> Done | None:
    job_id, stage, *expected = rest.split(":")
    job = the_job(hand.unit, job_id)
    if job.stage.value == stage:
        return None
    if expected and job.stage.value != expected[0]:
        raise ChangedSince
    jobs.set_stage(hand.unit, job_id, JobStage(stage))
    return _of_job(job.id, job.customer_id, f"stage:{job_id}:{job.stage.value}:{stage}")


def _owner(hand: Hand, rest: str) -> Done | None:
    job_id, owner_id, *expected = rest.split(":")
    job = the_job(hand.unit, job_id)
    if (job.owner_id or "") == owner_id:
        return None
    if expected and (job.owner_id or "") != expected[0]:
        raise ChangedSince
    jobs.set_owner(hand.unit, job_id, owner_id or None)
    return _of_job(job.id, job.customer_id, f"owner:{job_id}:{job.owner_id or ''}:{owner_id}")


def _unopen(hand: Hand, rest: str) -> Done | None:
    """Close a job that was opened by mistake, as long as nothing but its opening stands in its journal."""
    job = the_job(hand.unit, rest)
    if not job.stage.is_open:
        return None
    if any(each.event not in OPENING for each in journal.of_book(hand.unit, job.id)):
        raise ChangedSince
    jobs.set_stage(hand.unit, job.id, JobStage.DECLINED)
    return _of_job(job.id, job.customer_id, f"stage:{job.id}:{job.stage.value}:{JobStage.DECLINED.value}")


def _of_job(job_id: str, customer_id: str, back: str) -> Done:
    return Done(back, None, job_id, customer_id)


STEPS: dict[str, Step] = {
    "reopen": _reopen,
    "settle": _settle,
    "withdraw": _withdraw,
    "unack": _unack,
    "ack": _ack,
    "wake": _wake,
    "snooze": _snooze,
    "untry": _untry,
    "try": _try,
    "end": _end,
    "stand": _stand,
    "line": _take_back,
    "restore": _restore,
    "stage": _stage,
    "owner": _owner,
    "unopen": _unopen,
}
