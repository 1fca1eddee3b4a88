"""The call that is promised besides a promise with a reservation: "whether the part is there or not"."""

from dataclasses import dataclass, replace
from datetime import datetime

from repairdesk.actions.clean import clean
from repairdesk.actions.record import promise_event
from repairdesk.domain.due import Due, must_lie_ahead
from repairdesk.domain.records import Promise
from repairdesk.domain.words import Kind
from repairdesk.store import promises
from repairdesk.store.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class EitherWay:
    """A call that is promised besides, whatever becomes of the reservation. The same `id` is written once."""

    due: Due
    words: str
    about: str = ""
    id: str | None = None


def add_call(unit: Unit, new: Promise, call: EitherWay, call_id: str, now: datetime) -> Promise:
    """Add the call that comes either way, before the next word is renewed: it means a contact."""
    must_lie_ahead(call.due, now)
    made = replace(
        new,
        id=call_id,
        kind=Kind.CALL_BACK,
        words=clean(call.words, "words", needed=True),
        about=clean(call.about, "about"),
        due=call.due,
        reservation="",
        replaces_id=None,
    )
    promises.add(unit, made)
    return made


def write_call_down(unit: Unit, extra: Promise | None, now: datetime, by: str | None) -> None:
    """Write the journal line of the call, behind that of the promise it comes with."""
    if extra is not None:
        promise_event(unit, "promise_written", extra, now, by=by, channel=extra.channel, text=extra.words)


def withdrawal(reader: Reader, call_id: str | None) -> tuple[str, ...]:
    """Return the step by which Undo takes the call back, when it was written."""
    return (f"withdraw:{call_id}",) if call_id and promises.by_id(reader, call_id) else ()
