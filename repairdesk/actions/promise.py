"""Promise a customer something by a time."""

from dataclasses import replace
from datetime import datetime

from repairdesk.actions import next_word
from repairdesk.actions.besides import EitherWay, add_call, withdrawal, write_call_down
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import customer_name, promise_event, promise_facts, the_job
from repairdesk.desk import Desk
from repairdesk.domain.due import Due, must_lie_ahead
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Promise
from repairdesk.domain.words import Channel, Kind
from repairdesk.store import promises
from repairdesk.store.store import Reader, Unit


def promise(
    desk: Desk,
    *,
    kind: Kind,
    due: Due,
    words: str,
    customer_id: str | None = None,
    job_id: str | None = None,
    about: str = "",
    reservation: str = "",
    channel: Channel = Channel.PHONE,
    by: str | None = None,
    owner_id: str | None = None,
    once: str | None = None,
    call: EitherWay | None = None,
    id: str | None = None,  # noqa: A002 - the name the contract gives it
) -> Changes:
    """Write a promise and its journal line; the same `once` or `id` writes one promise however often it is sent.

    `call` is promised in the same transaction. Refuses EmptyText, TextTooLong, DueInPast, NotFound. To speak with the
    customer keeps the job's next word.
    """
    now = desk.now()
    made = Promise(
        id=id or new_id(now),
        kind=kind,
        customer_id=customer_id,
        job_id=job_id,
        words=clean(words, "words", needed=True),
        about=clean(about, "about"),
        due=due,
        said_at=now,
        said_by=by,
        channel=channel,
        owner_id=owner_id or by,
        reservation=clean(reservation, "reservation"),
    )
    with desk.write() as unit:
        before = written_before(unit, id, once)
        if before is not None:
            return _answer(unit, before, withdrawal(unit, call.id if call else None))
        return _written(unit, of_job(unit, made), once, call)


def _written(unit: Unit, made: Promise, once: str | None, call: EitherWay | None) -> Changes:
    now, by = made.said_at, made.said_by
    must_lie_ahead(made.due, now)
    promises.add(unit, made, once)
    extra = add_call(unit, made, call, call.id or new_id(now), now) if call else None
    steps = (*withdrawal(unit, extra.id if extra else None), *write_down(unit, made, now, by))
    write_call_down(unit, extra, now, by)
    return _answer(unit, made, steps)


def of_job(reader: Reader, made: Promise) -> Promise:
    """Return the promise with the customer and owner of its job, where it names none itself."""
    if made.job_id is None:
        customer_name(reader, made.customer_id)
        return made
    job = the_job(reader, made.job_id)
    return replace(
        made, customer_id=made.customer_id or job.customer_id, owner_id=made.owner_id or job.owner_id
    )


def written_before(reader: Reader, promise_id: str | None, once: str | None) -> Promise | None:
    """Return the promise an earlier try has written: under the same token, or with the same identity."""
    found = promises.by_once(reader, once) if once else None
    return found or (promises.by_id(reader, promise_id) if promise_id else None)


def write_down(unit: Unit, made: Promise, now: datetime, by: str | None) -> tuple[str, ...]:
    """Write the journal line of a new promise and renew the next word; return what Undo would have to do."""
    promise_event(unit, "promise_written", made, now, by=by, channel=made.channel, text=made.words)
    return next_word.renew(unit, made.job_id, now, contact=made.channel is not Channel.NONE).steps


def _answer(reader: Reader, made: Promise, steps: tuple[str, ...]) -> Changes:
    return Changes(
        touched=PROMISED,
        did="promise_written",
        facts=promise_facts(reader, made),
        id=made.id,
        undo=Undo("promise_written", (f"withdraw:{made.id}", *steps)),
        job_id=made.job_id,
        customer_id=made.customer_id,
    )
