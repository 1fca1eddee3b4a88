"""Gathers from the columns of the window what is written, once nothing is missing."""

from repairdesk.domain.due import at_instant
from repairdesk.domain.words import Cause
from ui.move import say
from ui.move.draft import MoveDraft
from ui.move.left import Left
from ui.move.right import Right
from ui.move.writing import NewPromise
from ui.shop import Shop


def gathered(left: Left, right: Right, tried: MoveDraft, promise_id: str, shop: Shop) -> NewPromise:
    """Return what the columns say; `tried` has the identities under which it is written."""
    causes, sentence, told = left.causes, right.sentence, left.telling.told
    read, call, now = sentence.read, right.promised_call, shop.clock.now()
    assert causes.cause is not None and told is not None and read is not None and read.due is not None
    return NewPromise(
        id=tried.id,
        promise_id=promise_id,
        told=told,
        told_at=left.told_in_time(now),
        cause=causes.cause,
        note=causes.note.text() if causes.cause is Cause.OTHER else "",
        due=read.due,
        words=sentence.words,
        kind=sentence.kind,
        reservation=read.reservation,
        about=read.about,
        by=shop.signed_in,
        call_id=tried.call_id,
        call_due=at_instant(call, shop.hours.zone) if call is not None else None,
        call_words=say.either_way(call, now, shop.wording) if call is not None else "",
    )
