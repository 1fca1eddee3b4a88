"""Try to reach the customer about a promise."""

from dataclasses import replace

from repairdesk.actions import next_word, steps
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.keep import settled
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.ids import new_id
from repairdesk.domain.next_try import next_try
from repairdesk.domain.records import Attempt, Snooze
from repairdesk.domain.words import AttemptResult, Channel
from repairdesk.queries.settings import hours
from repairdesk.store import ringing, shop
from repairdesk.store.store import Unit

_REACHED = (AttemptResult.SPOKE, AttemptResult.MESSAGE_SENT)


def attempt(desk: Desk, *, promise_id: str, result: AttemptResult, by: str | None = None) -> Changes:
    """Write a try down. Speaking keeps a call-back, sending keeps a message; anything else leaves it ringing.

    In the last hours and once lapsed it rings after ten quiet minutes, before that as planned. Refuses NotFound and
    AlreadySettled.
    """
    with desk.write() as unit:
        return write_try(desk, unit, promise_id=promise_id, result=result, by=by)


def write_try(desk: Desk, unit: Unit, *, promise_id: str, result: AttemptResult, by: str | None) -> Changes:
    """Write a try down within a transaction that somebody else has begun. Refuses as `attempt` does."""
    now = desk.now()
    promise = the_promise(unit, promise_id)
    after = life.settle_by_attempt(promise, result, now)
    tried = Attempt(new_id(now), promise_id, result, now, by)
    ringing.add_attempt(unit, tried)
    back = [steps.tried(tried)]
    channel = Channel.SMS if result is AttemptResult.MESSAGE_SENT else Channel.PHONE
    facts = {"result": result.value}
    promise_event(unit, "attempt_logged", promise, now, by=by, channel=channel, facts=facts)
    if not after.is_open:
        kept = settled(unit, after, by=by, contact=True)
        assert kept.undo is not None
        return replace(kept, undo=Undo(kept.did, (*kept.undo.ids, *back)))
    if result in _REACHED:
        back += next_word.renew(unit, promise.job_id, now, contact=True).steps
    until = next_try(promise, hours(desk), shop.load(unit).plans[promise.kind], now)
    if until > now:
        held = Snooze(promise_id, by, now, until)
        ringing.add_snooze(unit, held)
        back.append(steps.snoozed(held))
    facts = {**promise_facts(unit, promise), **facts}
    return Changes(
        PROMISED,
        "attempt_logged",
        facts,
        promise_id,
        undo=Undo("attempt_logged", tuple(back)),
        job_id=promise.job_id,
        customer_id=promise.customer_id,
    )
