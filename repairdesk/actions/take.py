"""Take a promise on: "I do this", seen on every seat."""

from repairdesk.actions import steps
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.desk import Desk
from repairdesk.domain.records import Ack, Promise
from repairdesk.domain.refusal import AlreadySettled, Refusal
from repairdesk.domain.reminders import stages_due
from repairdesk.queries.settings import hours
from repairdesk.store import people, ringing, shop
from repairdesk.store.store import Reader


class AlreadyTaken(Refusal):
    """A colleague has taken it since it rang. Facts: by (name), at."""

    code = "already_taken"


def take(desk: Desk, *, promise_id: str, by: str | None) -> Changes:
    """End what rings about a promise until its due time. Refuses NotFound, AlreadySettled and AlreadyTaken."""
    now = desk.now()
    with desk.write() as unit:
        promise = the_promise(unit, promise_id)
        if promise.outcome is not None:
            raise AlreadySettled(promise_id=promise_id, outcome=promise.outcome.value)
        _must_be_free(desk, unit, promise, by)
        ack = Ack(promise_id, by, now)
        ringing.add_ack(unit, ack)
        promise_event(unit, "taken", promise, now, by=by)
        facts = promise_facts(unit, promise)
        facts["by"] = _name(unit, by)
    return Changes(
        PROMISED,
        "taken",
        facts,
        promise_id,
        undo=Undo("taken", (steps.acked(ack),)),
        job_id=promise.job_id,
        customer_id=promise.customer_id,
    )


def _must_be_free(desk: Desk, reader: Reader, promise: Promise, by: str | None) -> None:
    """Raise AlreadyTaken when somebody else's "I take it" still holds: nothing has rung since."""
    acks = ringing.acks_of(reader, promise.id)
    newest = acks[-1] if acks else None
    now = desk.now()
    if newest is None or newest.by == by or newest.at > now:
        return
    plan = shop.load(reader).plans[promise.kind]
    if not stages_due(promise, hours(desk), plan, acks, ringing.snoozes_of(reader, promise.id), now):
        raise AlreadyTaken(by=_name(reader, newest.by), at=newest.at)


def _name(reader: Reader, staff_id: str | None) -> str:
    return next((person.name for person in people.staff(reader) if person.id == staff_id), "")
