"""Promises in and out of the journal."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, update

from repairdesk.domain.due import Due
from repairdesk.domain.life import MEANS_CONTACT
from repairdesk.domain.records import Promise
from repairdesk.domain.words import Cause, Channel, Kind, Outcome
from repairdesk.store.reading import instant
from repairdesk.store.rows import PROMISE
from repairdesk.store.store import Reader, Unit

_P = PROMISE.c
COLUMNS = (
    _P.id, _P.kind, _P.customer_id, _P.job_id, _P.words, _P.about, instant(_P.due),
    _P.due_wall, _P.due_zone, instant(_P.said_at), _P.said_by, _P.channel, _P.owner_id, _P.reservation,
    _P.replaces_id, _P.outcome, instant(_P.settled_at), _P.cause, _P.made_good_by_id,
)  # fmt: skip
"""What `promise_of` reads, in its order."""

_KIND = {each.value: each for each in Kind}
_CHANNEL = {each.value: each for each in Channel}
_OUTCOME = {each.value: each for each in Outcome}
_INSERT = insert(PROMISE)
_BY_ID = select(*COLUMNS).where(_P.id == bindparam("the_id"))
_BY_ONCE = select(*COLUMNS).where(_P.once == bindparam("token"))
_SETTLE = (
    update(PROMISE)
    .where(_P.id == bindparam("the_id"))
    .values(
        outcome=bindparam("new_outcome"),
        settled_at=bindparam("at"),
        cause=bindparam("why"),
        made_good_by_id=bindparam("made_good"),
    )
)
_OPEN_KIND_OF_JOB = select(*COLUMNS).where(
    _P.job_id == bindparam("job"), _P.outcome.is_(None), _P.kind == bindparam("the_kind")
)
CONTACT_KINDS = tuple(kind.value for kind in MEANS_CONTACT)
_CONTACT_OF_JOB = (
    select(_P.id)
    .where(_P.job_id == bindparam("job"), _P.outcome.is_(None), _P.kind.in_(CONTACT_KINDS))
    .limit(1)
)
_OPEN = select(*COLUMNS).where(_P.outcome.is_(None)).order_by(_P.due, _P.id)
_OPEN_WALLS = select(*COLUMNS).where(_P.outcome.is_(None), _P.due_wall.is_not(None))
_FOLLOW = update(PROMISE).where(_P.id == bindparam("the_id")).values(due=bindparam("new_due"))
_LIKE = (
    select(_P.id).where(or_(_P.id.startswith(bindparam("some")), _P.id.endswith(bindparam("some")))).limit(6)
)
_ANY = select(_P.id).limit(1)
_SETTLED_SINCE = (
    select(_P.outcome, func.count())
    .where(_P.settled_at >= bindparam("since"), _P.settled_at <= bindparam("until"))
    .where(_P.kind != Kind.NEXT_WORD.value)
    .group_by(_P.outcome)
)


def add(unit: Unit, promise: Promise, once: str | None = None) -> None:
    """Write a new promise; `once` is the token under which it can be written only one time."""
    wall = promise.due.wall
    unit.run(
        _INSERT,
        {
            "id": promise.id,
            "kind": promise.kind.value,
            "customer_id": promise.customer_id,
            "job_id": promise.job_id,
            "words": promise.words,
            "about": promise.about,
            "due": promise.due.instant,
            "due_wall": None if wall is None else wall.isoformat(),
            "due_zone": promise.due.zone,
            "said_at": promise.said_at,
            "said_by": promise.said_by,
            "channel": promise.channel.value,
            "owner_id": promise.owner_id,
            "reservation": promise.reservation,
            "replaces_id": promise.replaces_id,
            "outcome": promise.outcome and promise.outcome.value,
            "settled_at": promise.settled_at,
            "cause": promise.cause and promise.cause.value,
            "made_good_by_id": promise.made_good_by_id,
            "once": once,
        },
    )


def settle(unit: Unit, promise: Promise) -> None:
    """Write how a promise stands now: its outcome, or open again. Its words and due time are never touched."""
    unit.run(
        _SETTLE,
        {
            "the_id": promise.id,
            "new_outcome": promise.outcome and promise.outcome.value,
            "at": promise.settled_at,
            "why": promise.cause and promise.cause.value,
            "made_good": promise.made_good_by_id,
        },
    )


def follow_zone(unit: Unit, promise_id: str, due: datetime) -> None:
    """Write the instant at which a wall time falls by the zone rules of today."""
    unit.run(_FOLLOW, {"the_id": promise_id, "new_due": due})


def by_id(reader: Reader, promise_id: str) -> Promise | None:
    """Return one promise, or None."""
    row = reader.run(_BY_ID, {"the_id": promise_id}).first()
    return None if row is None else promise_of(row)


def by_once(reader: Reader, token: str) -> Promise | None:
    """Return the promise that was written under a token, or None."""
    row = reader.run(_BY_ONCE, {"token": token}).first()
    return None if row is None else promise_of(row)


def ids_like(reader: Reader, some: str) -> list[str]:
    """Return a few ids that begin or end like this, as people copy them from a list; wild cards are not hex."""
    if set(some) - set("0123456789abcdef-"):
        return []
    return list(reader.run(_LIKE, {"some": some}).scalars())


def open_of_kind(reader: Reader, job_id: str, kind: Kind) -> list[Promise]:
    """Return the open promises of one kind on a job."""
    rows = reader.run(_OPEN_KIND_OF_JOB, {"job": job_id, "the_kind": kind.value})
    return [promise_of(row) for row in rows]


def means_contact(reader: Reader, job_id: str) -> bool:
    """Whether an open promise of a job means that its customer hears from us."""
    return reader.run(_CONTACT_OF_JOB, {"job": job_id}).first() is not None


def all_open(reader: Reader) -> list[Promise]:
    """Return every open promise, the first due first."""
    return list(map(promise_of, reader.run(_OPEN).all()))


def open_walls(reader: Reader) -> list[Promise]:
    """Return the open promises that were stated as a wall time."""
    return [promise_of(row) for row in reader.run(_OPEN_WALLS)]


def any_ever(reader: Reader) -> bool:
    """Whether the shop has ever promised anything here."""
    return reader.run(_ANY).first() is not None


def settled_between(reader: Reader, since: datetime, until: datetime) -> dict[Outcome, int]:
    """Return how many promises ended how between two instants; next words, which nobody said, are not counted."""
    rows = reader.run(_SETTLED_SINCE, {"since": since, "until": until})
    return {Outcome(outcome): count for outcome, count in rows if outcome is not None}


def promise_of(row: Sequence[Any]) -> Promise:
    """Return the promise of a row of `COLUMNS`."""
    wall = row[7]
    return Promise(
        row[0],
        _KIND[row[1]],
        row[2],
        row[3],
        row[4],
        row[5],
        Due(row[6], None if wall is None else datetime.fromisoformat(wall), row[8]),
        row[9],
        row[10],
        _CHANNEL[row[11]],
        row[12],
        row[13],
        row[14],
        None if row[15] is None else _OUTCOME[row[15]],
        row[16],
        None if row[17] is None else Cause(row[17]),
        row[18],
    )
