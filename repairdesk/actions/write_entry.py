"""Write a line in a job's or a customer's journal, with the promise or agreement that was read out of it."""

from dataclasses import replace
from datetime import datetime

from repairdesk.actions import next_word
from repairdesk.actions.changes import PROMISED, Changes
from repairdesk.actions.clean import clean
from repairdesk.actions.promise import must_lie_ahead
from repairdesk.actions.record import customer_name, the_job
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Agreement, Entry, Promise
from repairdesk.domain.refusal import BadSetting, NotFound
from repairdesk.domain.words import Audience, Channel
from repairdesk.store import journal, promises
from repairdesk.store.store import Reader, Unit


def write_entry(
    desk: Desk,
    *,
    text: str,
    audience: Audience,
    job_id: str | None = None,
    customer_id: str | None = None,
    channel: Channel = Channel.NONE,
    by: str | None = None,
    said_at: datetime | None = None,
    corrects_id: str | None = None,
    promise: Promise | None = None,
    agreement: Agreement | None = None,
    id: str | None = None,  # noqa: A002 - the name the contract gives it
) -> Changes:
    """Write what was said, heard or thought; the same `id` writes one line however often it is sent.

    `promise` and `agreement` are written with it, in the same transaction. What was said to or heard from the
    customer about a job is a contact: it keeps the next word. Refuses EmptyText, TextTooLong, NotFound, DueInPast.
    """
    now = desk.now()
    if audience is Audience.EVENT:
        raise BadSetting(what="audience", said=audience.value, example=Audience.INTERNAL.value)
    line = Entry(
        id=id or new_id(now),
        number=0,
        customer_id=customer_id,
        job_id=job_id,
        audience=audience,
        channel=channel,
        text=clean(text, "text", needed=True),
        writer_id=by,
        said_at=min(said_at or now, now),
        written_at=now,
        corrects_id=corrects_id,
        promise_id=promise.id if promise else None,
    )
    with desk.write() as unit:
        before = journal.by_id(unit, id) if id else None
        return _answer(unit, before or _written(unit, line, promise, agreement))


def _written(unit: Unit, line: Entry, promise: Promise | None, agreement: Agreement | None) -> Entry:
    """Write the line and what was read out of it, then renew the next word."""
    if line.job_id is not None:
        line = replace(line, customer_id=line.customer_id or the_job(unit, line.job_id).customer_id)
    customer_name(unit, line.customer_id)
    if line.corrects_id is not None and journal.by_id(unit, line.corrects_id) is None:
        raise NotFound(what="entry", said=line.corrects_id)
    if promise is not None:
        must_lie_ahead(promise.due, line.written_at)
        promises.add(unit, replace(promise, words=clean(promise.words, "words", needed=True)))
    if agreement is not None:
        journal.agree(unit, replace(agreement, text=clean(agreement.text, "agreement", needed=True)))
    line = journal.add(unit, line)
    next_word.renew(unit, line.job_id, line.written_at, contact=line.audience is not Audience.INTERNAL)
    return line


def _answer(reader: Reader, line: Entry) -> Changes:
    facts = {"customer": customer_name(reader, line.customer_id), "audience": line.audience.value}
    return Changes(
        PROMISED,
        "entry_written",
        facts,
        line.id,
        line.number,
        job_id=line.job_id,
        customer_id=line.customer_id,
    )
