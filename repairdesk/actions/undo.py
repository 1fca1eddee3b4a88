"""Take an action back, or do it again: what it wrote stays written, and a new journal line says what became of it."""

from repairdesk.actions import next_word, steps, steps_people
from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.record import customer_name, event, promise_facts
from repairdesk.actions.steps import Done, Hand
from repairdesk.desk import Desk
from repairdesk.store.store import Reader

_STEPS = {**steps.STEPS, **steps_people.STEPS}


def undo(desk: Desk, token: Undo, by: str | None = None) -> Changes:
    """Do the steps of `token`. Refuses NotFound, and AlreadySettled or ChangedSince when somebody has gone on since.

    A step that was done before is passed over, so that a second press changes nothing. Where a colleague has gone on
    in between, an open job still keeps a next word, and one that has left the shop needs none.
    """
    now = desk.now()
    did = "redone" if token.again else "undone"
    with desk.write() as unit:
        hand = Hand(unit, now, by)
        done = [each for step in token.ids if (each := _done(hand, step)) is not None]
        for touched_job in {each.job_id for each in done if each.job_id}:
            next_word.renew(unit, touched_job, now, contact=False)
        promise = next((each.promise for each in done if each.promise), None)
        job_id = next((each.job_id for each in done if each.job_id), None)
        customer_id = next((each.customer_id for each in done if each.customer_id), None)
        facts = promise_facts(unit, promise) if promise else _named(unit, customer_id)
        promise_id = promise.id if promise else None
        if done:
            event(
                unit, did, now, by=by, job_id=job_id, customer_id=customer_id, promise_id=promise_id,
                facts={"action": token.action},
            )  # fmt: skip
    facts = {**facts, "action": token.action}
    name = next((each.name for each in done if each.name), "")
    facts |= {"customer": name} if name else {}
    if any(each.taken_out or each.stayed for each in done):
        facts["new"] = str(sum(each.taken_out for each in done))
        facts["joined"] = str(sum(each.stayed for each in done))
    touched = PROMISED | {Touched.JOBS} | {part for each in done for part in each.touched}
    way_back = _way_back(token, done)
    return Changes(
        touched, did, facts, promise_id, job_id=job_id, customer_id=customer_id,
        undo=way_back if token.again else None, redo=None if token.again else way_back,
    )  # fmt: skip


def _done(hand: Hand, step: str) -> Done | None:
    what, _, rest = step.partition(":")
    return _STEPS[what](hand, rest)


def _named(reader: Reader, customer_id: str | None) -> dict[str, str]:
    return {"customer": customer_name(reader, customer_id)} if customer_id else {}


def _way_back(token: Undo, done: list[Done]) -> Undo | None:
    """Return the steps that lead back, the last first; none when one of them cannot be taken back."""
    back = tuple(each.back for each in reversed(done) if each.back is not None)
    return Undo(token.action, back, again=not token.again) if back and len(back) == len(done) else None
