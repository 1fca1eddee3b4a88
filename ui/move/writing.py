"""What the window asks the journal and the action it hands in; both run on the database thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import Due
from repairdesk.domain.words import Cause, Channel, Kind

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.queries.move import MoveSheet


@dataclass(frozen=True)
class NewPromise:
    """Everything that is written, gathered on the window's thread."""

    id: str
    promise_id: str
    told: Channel
    told_at: datetime | None
    """When the customer was told in time; None for just now."""
    cause: Cause
    note: str
    due: Due
    words: str
    kind: Kind
    reservation: str
    about: str
    by: str | None
    call_id: str
    call_due: Due | None
    call_words: str


def ask(promise_id: str) -> "Callable[[Desk], MoveSheet]":
    """Return the question for the promise."""

    def query(desk: "Desk") -> "MoveSheet":
        from repairdesk.queries.move import move_sheet

        return move_sheet(desk, promise_id)

    return query


def write(new: NewPromise) -> "Callable[[Desk], Changes]":
    """Return the action that settles the old promise and writes the new one, and the call, at once."""

    def action(desk: "Desk") -> "Changes":
        from repairdesk.actions.besides import EitherWay
        from repairdesk.actions.move import move

        call = None
        if new.call_due is not None:
            call = EitherWay(new.call_due, new.call_words, new.reservation, new.call_id)
        return move(
            desk,
            promise_id=new.promise_id,
            told=new.told,
            told_at=new.told_at,
            cause=new.cause,
            note=new.note,
            due=new.due,
            words=new.words,
            kind=new.kind,
            reservation=new.reservation,
            about=new.about,
            by=new.by,
            id=new.id,
            call=call,
        )

    return action
