"""Try to reach the customer about a promise."""

from dataclasses import replace

from repairdesk.actions import next_word, steps
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.keep import settled
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.ids import new_id
from repairdesk.domain.quiet import latest_snooze_end
from repairdesk.domain.records import Attempt, Snooze
from repairdesk.domain.words import AttemptResult, Channel
from repairdesk.store import ringing

_REACHED = (AttemptResult.SPOKE, AttemptResult.MESSAGE_SENT)


def attempt(desk: Desk, *, promise_id: str, result: AttemptResult, by: str | None = None) -> Changes:
    """Write a try down. Speaking keeps a call-back, sending keeps a message; anything else leaves it ringing,

    after ten quiet minutes that end before the promise is due. Refuses NotFound and AlreadySettled.
    """
    now = desk.now()
    with desk.write() as unit:
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
        until = latest_snooze_end(promise, now)
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
