"""Write a line in a job's or a customer's journal, with the promise or agreement that was read out of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from repairdesk.actions import next_word
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import customer_name, promise_event, the_job
from repairdesk.desk import Desk
from repairdesk.domain.due import must_lie_ahead
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Agreement, Entry, Promise
from repairdesk.domain.refusal import BadSetting, NotFound
from repairdesk.domain.words import Audience, Channel
from repairdesk.phrases.every_change import asks_for_messages
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
    more: Sequence[Promise] = (),
    agreements: Sequence[Agreement] = (),
    id: str | None = None,  # noqa: A002 - the name the contract gives it
) -> Changes:
    """Write what was said, heard or thought; the same `id` writes one line however often it is sent.

    `promise` and `agreements` are written with it, in the same transaction, as `promise` and `agree` write them;
    `more` promises that were made in the same breath have a line each behind it.
    What was said to or heard from the customer about a job is a contact: it keeps the next word. A correction is
    none. Undo writes a line that takes this one back. Refuses EmptyText, TextTooLong, NotFound, DueInPast.
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
        return _answer(unit, before) if before else _written(unit, line, promise, more, agreements)


def _written(
    unit: Unit, line: Entry, promise: Promise | None, more: Sequence[Promise], agreed: Sequence[Agreement]
) -> Changes:
    """Write the line and what was read out of it, then renew the next word."""
    if line.job_id is not None:
        line = replace(line, customer_id=line.customer_id or the_job(unit, line.job_id).customer_id)
    customer_name(unit, line.customer_id)
    if line.corrects_id is not None and journal.by_id(unit, line.corrects_id) is None:
        raise NotFound(what="entry", said=line.corrects_id)
    made = [
        replace(each, words=clean(each.words, "words", needed=True))
        for each in (*((promise,) if promise else ()), *more)
    ]
    for each in made:
        must_lie_ahead(each.due, line.written_at)
        promises.add(unit, each)
    for agreement in agreed:
        text = clean(agreement.text, "agreement", needed=True)
        journal.agree(unit, replace(agreement, text=text, owed_messages=asks_for_messages(text)))
    line = journal.add(unit, line)
    for each in made[1 if promise else 0 :]:
        at, by = line.written_at, line.writer_id
        promise_event(unit, "promise_written", each, at, by=by, channel=each.channel, text=each.words)
    contact = line.audience is not Audience.INTERNAL and line.corrects_id is None
    renewed = next_word.renew(unit, line.job_id, line.written_at, contact=contact)
    steps = tuple(f"withdraw:{each.id}" for each in made) + tuple(f"end:{each.id}" for each in agreed)
    return _answer(unit, line, (f"line:{line.id}", *steps, *renewed.steps))


def _answer(reader: Reader, line: Entry, steps: tuple[str, ...] = ()) -> Changes:
    facts = {"customer": customer_name(reader, line.customer_id), "audience": line.audience.value}
    return Changes(
        PROMISED,
        "entry_written",
        facts,
        line.id,
        line.number,
        undo=Undo("entry_written", steps) if steps else None,
        job_id=line.job_id,
        customer_id=line.customer_id,
    )
