"""Snooze a promise: quiet for a while, never past its due time."""

from datetime import datetime

from repairdesk.actions import steps
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.desk import Desk
from repairdesk.domain.quiet import snooze_end
from repairdesk.domain.records import Snooze
from repairdesk.domain.refusal import AlreadySettled
from repairdesk.store import ringing


def snooze(desk: Desk, *, promise_id: str, until: datetime | None = None, by: str | None = None) -> Changes:
    """Quieten a promise, for ten minutes unless `until` is given. Refuses NotFound, AlreadySettled, SnoozeTooLong."""
    now = desk.now()
    with desk.write() as unit:
        promise = the_promise(unit, promise_id)
        if promise.outcome is not None:
            raise AlreadySettled(promise_id=promise_id, outcome=promise.outcome.value)
        end = snooze_end(promise, now, until)
        held = Snooze(promise_id, by, now, end)
        ringing.add_snooze(unit, held)
        promise_event(unit, "snoozed", promise, now, by=by, facts={"until": end.isoformat()})
        facts = {**promise_facts(unit, promise), "until": end.isoformat()}
    return Changes(
        PROMISED,
        "snoozed",
        facts,
        promise_id,
        undo=Undo("snoozed", (steps.snoozed(held),)),
        job_id=promise.job_id,
        customer_id=promise.customer_id,
    )
