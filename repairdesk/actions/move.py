"""Move a promise: the customer was told of a new time, and the old promise says for good whether that was in time."""

from dataclasses import replace
from datetime import datetime

from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.promise import must_lie_ahead, write_down, written_before
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.actions.steps import settled
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.due import Due
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Promise
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.words import Cause, Channel, Kind, Outcome
from repairdesk.store import promises
from repairdesk.store.store import Reader


def move(
    desk: Desk,
    *,
    promise_id: str,
    told: Channel,
    cause: Cause,
    due: Due,
    words: str,
    kind: Kind | None = None,
    reservation: str = "",
    about: str = "",
    by: str | None = None,
    id: str | None = None,  # noqa: A002 - the name the contract gives it
    told_at: datetime | None = None,
) -> Changes:
    """Settle the old promise as moved, or as broken when it had lapsed, and write the new one after it.

    `told` is how the customer was told; not at all (Channel.NONE) is no move. Refuses NotFound, AlreadySettled,
    DueInPast, EmptyText, TextTooLong, BadSetting.
    """
    now = desk.now()
    told_at = told_at or now
    if told is Channel.NONE or told_at > now:
        raise BadSetting(what="told", said=told.value, example=Channel.PHONE.value)
    words = clean(words, "words", needed=True)
    reservation, about = clean(reservation, "reservation"), clean(about, "about")
    with desk.write() as unit:
        before = written_before(unit, id, None)
        if before is not None and before.replaces_id == promise_id:
            return _answer(unit, the_promise(unit, promise_id), before, ())
        old = the_promise(unit, promise_id)
        fresh = id or new_id(now)
        ended = life.move(old, max(told_at, old.said_at), cause, fresh)
        must_lie_ahead(due, now)
        new = _after(old, fresh, due, words, told_at, told, by)
        new = replace(new, kind=kind or new.kind, about=about or old.about, reservation=reservation)
        promises.add(unit, new)
        promises.settle(unit, ended)
        facts = {"cause": cause.value, "new": new.id}
        promise_event(unit, _did(ended), ended, now, by=by, channel=told, facts=facts)
        return _answer(unit, ended, new, write_down(unit, new, now, by))


def _after(
    old: Promise, fresh: str, due: Due, words: str, told_at: datetime, told: Channel, by: str | None
) -> Promise:
    """Return the promise that stands in the old one's place; a next word that was put into words is now a call."""
    return Promise(
        id=fresh,
        kind=Kind.CALL_BACK if old.kind is Kind.NEXT_WORD else old.kind,
        customer_id=old.customer_id,
        job_id=old.job_id,
        words=words,
        about="",
        due=due,
        said_at=told_at,
        said_by=by,
        channel=told,
        owner_id=old.owner_id or by,
        replaces_id=old.id,
    )


def _did(ended: Promise) -> str:
    return "promise_moved" if ended.outcome is Outcome.MOVED else "promise_broken_renewed"


def _answer(reader: Reader, ended: Promise, new: Promise, steps: tuple[str, ...]) -> Changes:
    did = _did(ended)
    facts = {**promise_facts(reader, new), "old_due": ended.due.instant.isoformat()}
    if ended.cause is not None:
        facts["cause"] = ended.cause.value
    undo = Undo(did, (f"withdraw:{new.id}", settled(ended), *steps))
    return Changes(PROMISED, did, facts, new.id, undo=undo, job_id=new.job_id, customer_id=new.customer_id)
