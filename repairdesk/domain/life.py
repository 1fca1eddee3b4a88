"""The life of a promise: open until it has an outcome; nothing here is overwritten but by a new record."""

from dataclasses import replace
from datetime import datetime

from repairdesk.domain.records import Promise
from repairdesk.domain.refusal import AlreadySettled, NotReached
from repairdesk.domain.words import AttemptResult, Cause, Kind, Outcome

_SPOKE = frozenset({AttemptResult.SPOKE})
_SPOKE_OR_SENT = frozenset({AttemptResult.SPOKE, AttemptResult.MESSAGE_SENT})

KEPT_BY = {
    Kind.CALL_BACK: _SPOKE,
    Kind.FOLLOW_UP: _SPOKE,
    Kind.MESSAGE: _SPOKE_OR_SENT,
    Kind.NEXT_WORD: _SPOKE_OR_SENT,
}
"""The kinds that only a word with the customer keeps, and which results of an attempt count as one."""


MEANS_CONTACT = tuple(kind for kind in Kind if kind not in (Kind.PART, Kind.OTHER))
"""The kinds whose keeping the customer hears of; a part may come, and anything else be done, without a word."""


def keep(promise: Promise, now: datetime, result: AttemptResult | None = None) -> Promise:
    """Return `promise` kept at `now`, or kept late. `result` is what came of reaching the customer.

    Raises AlreadySettled, and NotReached for a call-back or message without the result that keeps it.
    """
    _must_be_open(promise)
    if promise.kind in KEPT_BY and result not in KEPT_BY[promise.kind]:
        raise NotReached(result=result.value if result else "")
    outcome = Outcome.KEPT if now <= promise.due.instant else Outcome.KEPT_LATE
    return replace(promise, outcome=outcome, settled_at=now)


def settle_by_attempt(promise: Promise, result: AttemptResult, now: datetime) -> Promise:
    """Return `promise` as an attempt leaves it: kept when the attempt keeps this kind, else still open."""
    _must_be_open(promise)
    return keep(promise, now, result) if result in KEPT_BY.get(promise.kind, frozenset()) else promise


def move(promise: Promise, told_at: datetime, cause: Cause, new_id: str) -> Promise:
    """Return the old promise after the customer was told of a new one, `new_id`, at `told_at`.

    It is moved only when the customer was told before it lapsed; otherwise it is broken and made good by the new.
    """
    _must_be_open(promise)
    if told_at < promise.due.instant:
        return replace(promise, outcome=Outcome.MOVED, settled_at=told_at, cause=cause)
    return replace(promise, outcome=Outcome.BROKEN, settled_at=told_at, cause=cause, made_good_by_id=new_id)


def release(promise: Promise, now: datetime) -> Promise:
    """Return `promise` after the customer said never mind."""
    _must_be_open(promise)
    return replace(promise, outcome=Outcome.RELEASED, settled_at=now)


def withdraw(promise: Promise, now: datetime) -> Promise:
    """Return `promise` taken back because it was written by mistake."""
    _must_be_open(promise)
    return replace(promise, outcome=Outcome.WITHDRAWN, settled_at=now)


def reopen(promise: Promise) -> Promise:
    """Return `promise` as if it had not been settled; it rings again by its old due time. For Undo."""
    return replace(promise, outcome=None, settled_at=None, cause=None, made_good_by_id=None)


def _must_be_open(promise: Promise) -> None:
    if promise.outcome is not None:
        raise AlreadySettled(promise_id=promise.id, outcome=promise.outcome.value)
