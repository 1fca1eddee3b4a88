"""Keep a promise: in time, or late and marked so for good."""

from repairdesk.actions import next_word, steps
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.records import Promise
from repairdesk.domain.words import AttemptResult, Outcome
from repairdesk.store import promises
from repairdesk.store.store import Unit


def keep(desk: Desk, *, promise_id: str, by: str | None = None, spoke: bool = True) -> Changes:
    """Settle a promise as kept, or kept late when it has lapsed. `spoke` says that the customer was reached.

    A part that came is no word to the customer: the next word is owed as before.
    Refuses NotFound, AlreadySettled and NotReached (a call-back is kept by speaking with the customer).
    """
    now = desk.now()
    with desk.write() as unit:
        promise = the_promise(unit, promise_id)
        kept = life.keep(promise, now, AttemptResult.SPOKE if spoke else None)
        return settled(unit, kept, by=by, contact=spoke and kept.kind in life.MEANS_CONTACT)


def settled(unit: Unit, kept: Promise, *, by: str | None, contact: bool) -> Changes:
    """Write a promise that was just kept, its journal line, and the next word that follows from it."""
    assert kept.settled_at is not None
    did = "promise_kept_late" if kept.outcome is Outcome.KEPT_LATE else "promise_kept"
    promises.settle(unit, kept)
    promise_event(unit, did, kept, kept.settled_at, by=by, facts={"due": kept.due.instant.isoformat()})
    renewed = next_word.renew(unit, kept.job_id, kept.settled_at, contact=contact)
    return Changes(
        touched=PROMISED,
        did=did,
        facts={**promise_facts(unit, kept), "settled_at": kept.settled_at.isoformat()},
        id=kept.id,
        undo=Undo(did, (steps.settled(kept), *renewed.steps)),
        job_id=kept.job_id,
        customer_id=kept.customer_id,
    )
