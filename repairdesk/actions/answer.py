"""Write what came of a word with the customer: the note, the try and the outcome in one transaction."""

from dataclasses import replace

from repairdesk.actions.attempt import write_try
from repairdesk.actions.changes import Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.keep import settled
from repairdesk.actions.record import the_promise
from repairdesk.desk import Desk
from repairdesk.domain import life
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Entry, Promise
from repairdesk.domain.words import AttemptResult, Audience, Channel
from repairdesk.store import journal
from repairdesk.store.store import Unit

_HEARD = frozenset({AttemptResult.SPOKE})
_SAID = frozenset({AttemptResult.VOICEMAIL, AttemptResult.MESSAGE_SENT})


def answer(
    desk: Desk, *, promise_id: str, note: str, result: AttemptResult | None = None, by: str | None = None
) -> Changes:
    """Write a note about a promise with what came of the try; without a `result` the promise is kept by speaking.

    After speaking the note is what the customer said, after a message what we said, otherwise it is for colleagues.
    Refuses NotFound, AlreadySettled, EmptyText and TextTooLong; then nothing at all is written.
    """
    text = clean(note, "note", needed=True)
    with desk.write() as unit:
        promise = the_promise(unit, promise_id)
        line = _line(desk, unit, promise, text, result, by)
        if result is None:
            done = settled(unit, life.keep(promise, desk.now(), AttemptResult.SPOKE), by=by, contact=True)
        else:
            done = write_try(desk, unit, promise_id=promise_id, result=result, by=by)
    assert done.undo is not None
    return replace(done, undo=Undo(done.undo.action, (f"line:{line.id}", *done.undo.ids)))


def _line(
    desk: Desk, unit: Unit, promise: Promise, text: str, result: AttemptResult | None, by: str | None
) -> Entry:
    now = desk.now()
    audience = Audience.HEARD if result is None or result in _HEARD else Audience.INTERNAL
    audience = Audience.SAID if result in _SAID else audience
    channel = Channel.SMS if result is AttemptResult.MESSAGE_SENT else Channel.PHONE
    line = Entry(
        id=new_id(now),
        number=0,
        customer_id=promise.customer_id,
        job_id=promise.job_id,
        audience=audience,
        channel=Channel.NONE if audience is Audience.INTERNAL else channel,
        text=text,
        writer_id=by,
        said_at=now,
        written_at=now,
        promise_id=promise.id,
    )
    return journal.add(unit, line)
