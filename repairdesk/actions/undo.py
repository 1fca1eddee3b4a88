"""Take the last action back: what it wrote stays written, and a new journal line says that it was a mistake."""

from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.record import event, promise_facts, the_job, the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.records import Promise
from repairdesk.domain.words import JobStage, Outcome
from repairdesk.store import jobs, journal, promises
from repairdesk.store.store import Unit


def undo(desk: Desk, token: Undo, by: str | None = None) -> Changes:
    """Do the steps of `token`. Refuses NotFound, and AlreadySettled when the promise has since gone on.

    A step that was done before is passed over, so that a second press changes nothing.
    """
    now = desk.now()
    touched: Promise | None = None
    job_id: str | None = None
    with desk.write() as unit:
        done = 0
        for step in token.ids:
            what, _, rest = step.partition(":")
            if what in ("withdraw", "reopen"):
                before = the_promise(unit, rest)
                after = _changed(unit, before, what, desk)
                touched, job_id = touched or before, job_id or before.job_id
                done += after
            elif what == "end":
                journal.end_agreement(unit, rest, now)
                done += 1
            elif what == "stage":
                job_id, _, stage = rest.partition(":")
                the_job(unit, job_id)
                jobs.set_stage(unit, job_id, JobStage(stage))
                done += 1
        customer_id = touched.customer_id if touched else None
        if job_id and customer_id is None:
            customer_id = the_job(unit, job_id).customer_id
        facts = promise_facts(unit, touched) if touched else {}
        if done:
            event(
                unit,
                "undone",
                now,
                by=by,
                job_id=job_id,
                customer_id=customer_id,
                promise_id=touched.id if touched else None,
                facts={"action": token.action},
            )
    return Changes(
        PROMISED | {Touched.JOBS},
        "undone",
        {**facts, "action": token.action},
        touched.id if touched else None,
        job_id=job_id,
        customer_id=customer_id,
    )


def _changed(unit: Unit, promise: Promise, what: str, desk: Desk) -> bool:
    """Do one step with a promise; return whether there was anything to do."""
    if what == "reopen":
        if promise.is_open:
            return False
        promises.settle(unit, life.reopen(promise))
        return True
    if promise.outcome is Outcome.WITHDRAWN:
        return False
    promises.settle(unit, life.withdraw(promise, desk.now()))
    return True
