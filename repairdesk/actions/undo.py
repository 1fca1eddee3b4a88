"""Take the last action back: what it wrote stays written, and a new journal line says that it was a mistake."""

from dataclasses import dataclass
from datetime import datetime

from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.record import event, promise_facts, the_job, the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.records import Promise
from repairdesk.domain.words import JobStage, Outcome
from repairdesk.store import jobs, journal, promises
from repairdesk.store.store import Unit


@dataclass
class _Subject:
    """What the steps turn out to be about: the first promise or job among them, and how many did something."""

    promise: Promise | None = None
    job_id: str | None = None
    done: int = 0


def undo(desk: Desk, token: Undo, by: str | None = None) -> Changes:
    """Do the steps of `token`. Refuses NotFound, and AlreadySettled when the promise has since gone on.

    A step that was done before is passed over, so that a second press changes nothing.
    """
    now = desk.now()
    about = _Subject()
    with desk.write() as unit:
        for step in token.ids:
            what, _, rest = step.partition(":")
            about.done += _step(unit, what, rest, about, now)
        promise = about.promise
        customer_id = promise.customer_id if promise else None
        if about.job_id and customer_id is None:
            customer_id = the_job(unit, about.job_id).customer_id
        facts = {**(promise_facts(unit, promise) if promise else {}), "action": token.action}
        promise_id = promise.id if promise else None
        if about.done:
            event(
                unit,
                "undone",
                now,
                by=by,
                job_id=about.job_id,
                customer_id=customer_id,
                promise_id=promise_id,
                facts={"action": token.action},
            )
    touched = PROMISED | {Touched.JOBS}
    return Changes(touched, "undone", facts, promise_id, job_id=about.job_id, customer_id=customer_id)


def _step(unit: Unit, what: str, rest: str, about: _Subject, now: datetime) -> bool:
    """Do one step; return whether there was anything to do."""
    if what == "end":
        journal.end_agreement(unit, rest, now)
        return True
    if what == "stage":
        job_id, _, stage = rest.partition(":")
        about.job_id = the_job(unit, job_id).id
        jobs.set_stage(unit, job_id, JobStage(stage))
        return True
    if what == "owner":
        job_id, _, owner_id = rest.partition(":")
        about.job_id = the_job(unit, job_id).id
        jobs.set_owner(unit, job_id, owner_id or None)
        return True
    promise = the_promise(unit, rest)
    about.promise, about.job_id = about.promise or promise, about.job_id or promise.job_id
    if what == "reopen":
        return _reopened(unit, promise)
    return _withdrawn(unit, promise, now)


def _reopened(unit: Unit, promise: Promise) -> bool:
    if promise.is_open:
        return False
    promises.settle(unit, life.reopen(promise))
    return True


def _withdrawn(unit: Unit, promise: Promise, now: datetime) -> bool:
    if promise.outcome is Outcome.WITHDRAWN:
        return False
    promises.settle(unit, life.withdraw(promise, now))
    return True
