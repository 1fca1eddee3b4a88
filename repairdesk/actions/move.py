"""Move a promise: the customer was told of a new time, and the old promise says for good whether that was in time."""

from dataclasses import replace
from datetime import datetime

from repairdesk.actions.besides import EitherWay, add_call, withdrawal, write_call_down
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.promise import write_down, written_before
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.actions.steps import settled
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.due import Due, must_lie_ahead
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Promise
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.words import Cause, Channel, Kind, Outcome
from repairdesk.store import promises
from repairdesk.store.store import Reader, Unit


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
    note: str = "",
    call: EitherWay | None = None,
) -> Changes:
    """Settle the old promise as moved, or as broken when it had lapsed, and write the new one after it.

    `told` is how the customer was told; not at all (Channel.NONE) is no move. `note` says the cause, and `call` is
    promised in the same transaction. The same `id` writes once. Refuses NotFound, AlreadySettled, DueInPast, EmptyText,
    TextTooLong and BadSetting.
    """
    now = desk.now()
    told_at = _told_at(told, told_at or now, now)
    words, note = clean(words, "words", needed=True), clean(note, "note")
    reservation, about = clean(reservation, "reservation"), clean(about, "about")
    call_id = (call.id or new_id(now)) if call else None
    with desk.write() as unit:
        before = written_before(unit, id, None)
        if before is not None and before.replaces_id == promise_id:
            return _answer(unit, the_promise(unit, promise_id), before, withdrawal(unit, call_id))
        old = the_promise(unit, promise_id)
        fresh = id or new_id(now)
        ended = life.move(old, max(told_at, old.said_at), cause, fresh)
        must_lie_ahead(due, now)
        new = _after(old, fresh, due, words, told_at, told, by)
        new = replace(new, kind=kind or new.kind, about=about or old.about, reservation=reservation)
        promises.add(unit, new)
        promises.settle(unit, ended)
        facts = {"cause": cause.value, "new": new.id}
        promise_event(unit, _did(ended), ended, now, by=by, channel=told, text=note, facts=facts)
        extra = add_call(unit, new, call, call_id, now) if call and call_id else None
        return _answer(unit, ended, new, _write_both(unit, new, extra, now, by))


def _told_at(told: Channel, told_at: datetime, now: datetime) -> datetime:
    """Return when the customer was told; raises BadSetting for not at all, and for a time to come."""
    if told is Channel.NONE or told_at > now:
        raise BadSetting(what="told", said=told.value, example=Channel.PHONE.value)
    return told_at


def _write_both(
    unit: Unit, new: Promise, extra: Promise | None, now: datetime, by: str | None
) -> tuple[str, ...]:
    """Write the lines of the new promise and of the call besides; return what Undo would have to do."""
    steps = (*withdrawal(unit, extra.id if extra else None), *write_down(unit, new, now, by))
    write_call_down(unit, extra, now, by)
    return steps


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
