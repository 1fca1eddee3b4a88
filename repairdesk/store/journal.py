"""The journal: lines go in, and never change; standing agreements stand beside it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, update

from repairdesk.domain.records import Agreement, Entry
from repairdesk.domain.words import Audience, Channel
from repairdesk.store.reading import instant
from repairdesk.store.rows import AGREEMENT, ENTRY
from repairdesk.store.search import index_text
from repairdesk.store.store import Reader, Unit, facts_of, facts_text

SHOP = "shop"
"""The book of lines that belong to no customer and no job."""

_E, _A = ENTRY.c, AGREEMENT.c
COLUMNS = (
    _E.id, _E.number, _E.customer_id, _E.job_id, _E.audience, _E.channel, _E.text, _E.writer_id, instant(_E.said_at),
    instant(_E.written_at), _E.corrects_id, _E.promise_id, _E.event, _E.facts,
)  # fmt: skip
"""What `entry_of` reads, in its order."""

_AUDIENCE = {each.value: each for each in Audience}
_CHANNEL = {each.value: each for each in Channel}
_INSERT = insert(ENTRY)
_LAST = select(func.max(_E.number)).where(_E.book == bindparam("the_book"))
_BY_ID = select(*COLUMNS).where(_E.id == bindparam("the_id"))
_OF_BOOK = select(*COLUMNS).where(_E.book == bindparam("the_book")).order_by(_E.number)
_POINTING = select(*COLUMNS).where(_E.corrects_id.in_(bindparam("ids", expanding=True))).order_by(_E.seq)
_BY_SEQS = select(*COLUMNS).where(_E.seq.in_(bindparam("seqs", expanding=True))).order_by(_E.seq.desc())
_AGREED = (_A.id, _A.customer_id, _A.job_id, _A.text, _A.agreed_at, _A.agreed_by, _A.price_limit, _A.ended_at,
    _A.owed_messages, _A.price)  # fmt: skip
_STANDING = (
    select(*_AGREED)
    .where(
        or_(_A.job_id == bindparam("job"), (_A.customer_id == bindparam("customer")) & _A.job_id.is_(None))
    )
    .where(_A.ended_at.is_(None))
    .order_by(_A.agreed_at, _A.id)
)
_OWED = (
    select(_A.id)
    .where(
        or_(_A.job_id == bindparam("job"), (_A.customer_id == bindparam("customer")) & _A.job_id.is_(None))
    )
    .where(_A.ended_at.is_(None), _A.owed_messages)
    .limit(1)
)
_END = update(AGREEMENT).where(_A.id == bindparam("the_id")).values(ended_at=bindparam("at"))
_AGREE = insert(AGREEMENT)


def book_of(job_id: str | None, customer_id: str | None) -> str:
    """Return the book in which a line is numbered: its job's, else its customer's, else the shop's."""
    return job_id or customer_id or SHOP


def add(unit: Unit, entry: Entry) -> Entry:
    """Write a line under the next number of its book and return it with that number."""
    book = book_of(entry.job_id, entry.customer_id)
    entry = replace(entry, number=(unit.run(_LAST, {"the_book": book}).scalar() or 0) + 1)
    made = unit.run(_INSERT, _row(entry, book))
    if entry.text:
        key = made.inserted_primary_key
        assert key is not None
        index_text(unit.connection, "entry_seek", key[0], (entry.text,))
    return entry


def begin_books(unit: Unit, entries: Sequence[Entry]) -> None:
    """Write the first lines, without text, of books that have none yet."""
    rows = [_row(replace(each, number=1), book_of(each.job_id, each.customer_id)) for each in entries]
    unit.connection.execute(_INSERT, rows)


def _row(entry: Entry, book: str) -> dict[str, Any]:
    return {
        "id": entry.id,
        "book": book,
        "number": entry.number,
        "customer_id": entry.customer_id,
        "job_id": entry.job_id,
        "audience": entry.audience.value,
        "channel": entry.channel.value,
        "text": entry.text,
        "writer_id": entry.writer_id,
        "said_at": entry.said_at,
        "written_at": entry.written_at,
        "corrects_id": entry.corrects_id,
        "promise_id": entry.promise_id,
        "event": entry.event,
        "facts": facts_text(entry.facts),
    }


def by_id(reader: Reader, entry_id: str) -> Entry | None:
    """Return one line, or None."""
    row = reader.run(_BY_ID, {"the_id": entry_id}).first()
    return None if row is None else entry_of(row)


def corrections_of(reader: Reader, entry_id: str) -> list[str]:
    """Return the events of the lines that point at this one, the oldest first; "" for one that somebody wrote."""
    return list(reader.run(select(_E.event).where(_E.corrects_id == entry_id).order_by(_E.seq)).scalars())


def pointing_at(reader: Reader, entry_ids: Sequence[str]) -> Sequence[Sequence[Any]]:
    """Return the rows of `COLUMNS` of the lines that point at these, the oldest first."""
    return reader.run(_POINTING, {"ids": list(entry_ids)}).all() if entry_ids else []


def of_book(reader: Reader, book: str) -> list[Entry]:
    """Return every line of a job, a customer or the shop, the oldest first."""
    return list(map(entry_of, rows_of_book(reader, book)))


def rows_of_book(reader: Reader, book: str) -> Sequence[Sequence[Any]]:
    """Return the rows of `COLUMNS` of a whole book, the oldest first."""
    return reader.run(_OF_BOOK, {"the_book": book}).all()


def rows_by_seqs(reader: Reader, seqs: Sequence[int]) -> Sequence[Sequence[Any]]:
    """Return the rows of `COLUMNS` of search hits, the newest first."""
    return reader.run(_BY_SEQS, {"seqs": list(seqs)}).all() if seqs else []


def entry_of(row: Sequence[Any]) -> Entry:
    """Return the line of a row of `COLUMNS`."""
    return Entry(
        row[0], row[1], row[2], row[3], _AUDIENCE[row[4]], _CHANNEL[row[5]], row[6], row[7], row[8], row[9],
        row[10], row[11], row[12], facts_of(row[13]),
    )  # fmt: skip


def agree(unit: Unit, agreement: Agreement) -> None:
    """Write a standing agreement."""
    unit.run(
        _AGREE,
        {
            "id": agreement.id,
            "customer_id": agreement.customer_id,
            "job_id": agreement.job_id,
            "text": agreement.text,
            "agreed_at": agreement.agreed_at,
            "agreed_by": agreement.agreed_by,
            "price_limit": agreement.price_limit,
            "owed_messages": agreement.owed_messages,
            "ended_at": agreement.ended_at,
            "price": agreement.price,
        },
    )


def end_agreement(unit: Unit, agreement_id: str, at: datetime | None) -> None:
    """Write that an agreement stands no longer, or stands again."""
    unit.run(_END, {"the_id": agreement_id, "at": at})


def standing(reader: Reader, job_id: str | None, customer_id: str | None) -> list[Agreement]:
    """Return what is agreed about a job, and about its customer in general, the oldest first."""
    rows = reader.run(_STANDING, {"job": job_id, "customer": customer_id})
    return [Agreement(*row) for row in rows]


def owes_messages(reader: Reader, job_id: str | None, customer_id: str | None) -> bool:
    """Whether "we text you at every change" is agreed."""
    return reader.run(_OWED, {"job": job_id, "customer": customer_id}).first() is not None
