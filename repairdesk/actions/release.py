"""Release a promise: the customer said never mind."""

from repairdesk.actions import next_word, steps
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import promise_event, promise_facts, the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.store import promises


def release(desk: Desk, *, promise_id: str, by: str | None = None, words: str = "") -> Changes:
    """Settle a promise the customer no longer wants; `words` are what they said. Refuses NotFound, AlreadySettled."""
    now = desk.now()
    words = clean(words, "words")
    with desk.write() as unit:
        ended = life.release(the_promise(unit, promise_id), now)
        promises.settle(unit, ended)
        promise_event(unit, "promise_released", ended, now, by=by, text=words)
        renewed = next_word.renew(unit, ended.job_id, now, contact=False)
        facts = promise_facts(unit, ended)
    return Changes(
        PROMISED,
        "promise_released",
        facts,
        ended.id,
        undo=Undo("promise_released", (steps.settled(ended), *renewed.steps)),
        job_id=ended.job_id,
        customer_id=ended.customer_id,
    )
