"""Reads the new sentence. Whom it is for stands fast: only the promise's own customer and job are known here."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import at_wall
from repairdesk.queries.sheets import PromiseLine
from ui.shop import Shop
from ui.today.doubts import of_times
from ui.today.question import Key, Question

if TYPE_CHECKING:
    from repairdesk.phrases import Directory, Understood

Chosen = dict[Key, str]
"""The other reading that was chosen, by the doubt it settles."""
Removed = frozenset[Key]
"""The readings that were taken out: the field, and the words it was read from."""


def read_new(
    text: str, line: PromiseLine, shop: Shop, removed: Removed, chosen: Chosen
) -> "tuple[Understood, list[Question]]":
    """Return what a sentence says of kind, time and reservation, and what it leaves in doubt."""
    now = shop.clock.now()
    out = frozenset(field for field, said in removed if words_of(field, text, line, shop) == said)
    read = _understood(text, line, shop, out)
    read = replace(read, customer=None, job=None, agreement="", price_limit=None)
    for doubt in read.doubts:
        said = read.sentence[doubt.span.start : doubt.span.end]
        choice = chosen.get((doubt.code, said))
        if choice is not None and doubt.field == "due":
            read = _at(read, choice, shop, now)
    timely = tuple(doubt for doubt in read.doubts if doubt.field == "due")
    return read, of_times(replace(read, doubts=timely), shop)


def words_of(field: str, text: str, line: PromiseLine, shop: Shop) -> str:
    """Return the words of a sentence that a field is read from; nothing when it follows from another."""
    plain = _understood(text, line, shop)
    return " ".join(part.text for part in plain.parts if part.field == field)


def _understood(
    text: str,
    line: PromiseLine,
    shop: Shop,
    out: frozenset[str] = frozenset(),
) -> "Understood":
    from repairdesk.phrases import understand

    return understand(
        text,
        now=shop.clock.now(),
        hours=shop.hours,
        directory=_own(line),
        removed=out,
        said_by_country=shop.settings.country,
    )


def _own(line: PromiseLine) -> "Directory":
    from repairdesk.phrases import Directory

    whom = [(line.customer_id, line.customer, (line.phone_raw,))] if line.customer_id else []
    if line.job_id is None or line.job_number is None:
        return Directory(whom)
    return Directory(whom, [(line.job_id, line.job_number, line.device, line.customer_id)])


def _at(read: "Understood", choice: str, shop: Shop, now: datetime) -> "Understood":
    """Return the reading with another time, as long as that lies ahead."""
    try:
        due = at_wall(datetime.fromisoformat(choice), shop.hours.zone)
    except ValueError:
        return read
    return replace(read, due=due, rolled=False) if due.instant > now else read
