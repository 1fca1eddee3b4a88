"""Move a promise: the customer was told of a new time, and the old promise says for good whether that was in time."""

from datetime import datetime

from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.promise import must_lie_ahead, write_down, written_before
from repairdesk.actions.record import promise_event, promise_facts, the_promise
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
        if told_at < old.said_at:
            raise BadSetting(what="told_at", said=told_at.isoformat(), example=now.isoformat())
        fresh = id or new_id(now)
        ended = life.move(old, told_at, cause, fresh)
        must_lie_ahead(due, now)
        new = Promise(
            fresh,
            kind or _kind_after(old),
            old.customer_id,
            old.job_id,
            words,
            about or old.about,
            due,
            told_at,
            by,
            told,
            old.owner_id or by,
            reservation,
            old.id,
        )
        promises.add(unit, new)
        promises.settle(unit, ended)
        did = _did(ended)
        promise_event(unit, did, ended, now, by=by, channel=told, facts={"cause": cause.value, "new": new.id})
        return _answer(unit, ended, new, write_down(unit, new, now, by))


def _kind_after(old: Promise) -> Kind:
    """A next word that was put into words has become a call."""
    return Kind.CALL_BACK if old.kind is Kind.NEXT_WORD else old.kind


def _did(ended: Promise) -> str:
    return "promise_moved" if ended.outcome is Outcome.MOVED else "promise_broken_renewed"


def _answer(reader: Reader, ended: Promise, new: Promise, steps: tuple[str, ...]) -> Changes:
    did = _did(ended)
    facts = {**promise_facts(reader, new), "old_due": ended.due.instant.isoformat()}
    if ended.cause is not None:
        facts["cause"] = ended.cause.value
    undo = Undo(did, (f"withdraw:{new.id}", f"reopen:{ended.id}", *steps))
    return Changes(PROMISED, did, facts, new.id, undo=undo, job_id=new.job_id, customer_id=new.customer_id)
