"""From a sentence that was understood to the action that writes it down; each runs on the database thread."""

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import Due
from repairdesk.domain.words import Channel, Kind
from ui.shop import Shop
from ui.today import besides
from ui.today.intent import kind_of

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.phrases import Understood

Action = Callable[["Desk"], "Changes"]


def _channel(read: "Understood") -> Channel:
    if read.kind is Kind.MESSAGE and read.channel is not None:
        return read.channel
    return Channel.PHONE


def promised(
    shop: Shop, read: "Understood", due: Due, words: str, once: str, call_at: datetime | None = None
) -> Action:
    """Return the action that writes the promise, once, and the call that comes either way."""
    by = shop.signed_in
    if call_at is not None and call_at >= due.instant:
        call_at = besides.call_at(read.reservation, due.instant, shop)
    call_id = str(uuid.uuid5(uuid.NAMESPACE_OID, once))
    call = besides.call(call_at, read.reservation, call_id, shop) if call_at else None

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.promise import promise

        return promise(
            desk,
            kind=kind_of(read),
            due=due,
            words=words,
            customer_id=read.customer.id if read.customer else None,
            job_id=read.job.id if read.job else None,
            about=read.about,
            reservation=read.reservation,
            channel=_channel(read),
            by=by,
            owner_id=None if read.job else by,
            once=once,
            call=call,
        )

    return write


def agreement(shop: Shop, read: "Understood") -> Action:
    """Return the action that writes a standing agreement."""
    by = shop.signed_in

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.agree import agree

        return agree(
            desk,
            text=read.agreement or read.sentence.strip(),
            customer_id=read.customer.id if read.customer else None,
            job_id=read.job.id if read.job else None,
            price_limit=read.price_limit,
            channel=_channel(read),
            by=by,
        )

    return write


def newest_job(customer_id: str) -> Callable[["Desk"], str | None]:
    """Return the question for a customer's newest job."""

    def ask(desk: "Desk") -> str | None:
        from repairdesk.queries.customer import customer

        found = customer(desk, customer_id).jobs
        return max(found, key=lambda job: job.number).id if found else None

    return ask
