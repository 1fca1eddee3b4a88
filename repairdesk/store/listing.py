"""Promises with the customer, phone and job they belong to, read as columns for lists on the screen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, select

from repairdesk.store.reading import instant
from repairdesk.store.rows import ACK, CUSTOMER, EMAIL, JOB, PHONE, PROMISE
from repairdesk.store.store import Reader

_P, _C, _J, _T, _M = PROMISE.c, CUSTOMER.c, JOB.c, PHONE.c, EMAIL.c
_LINES = select(
    _P.id, _P.kind, _P.words, _P.about, _P.reservation, instant(_P.due), instant(_P.said_at),
    _P.said_by, _P.channel, _P.owner_id, _P.customer_id, _P.job_id, _P.replaces_id, _P.outcome, instant(_P.settled_at),
    _P.cause, _P.due_wall, _C.name, _C.prefers, _T.number, _M.address, _J.number, _J.device, _J.fault, _J.stage,
).select_from(
    PROMISE.outerjoin(CUSTOMER, _C.id == _P.customer_id)
    .outerjoin(PHONE, and_(_T.customer_id == _P.customer_id, _T.position == 0))
    .outerjoin(EMAIL, and_(_M.customer_id == _P.customer_id, _M.position == 0))
    .outerjoin(JOB, _J.id == _P.job_id)
)  # fmt: skip
_OPEN = _LINES.where(_P.outcome.is_(None)).order_by(_P.due, _P.id)
_OPEN_UNTIL = _LINES.where(_P.outcome.is_(None), _P.due <= bindparam("latest")).order_by(_P.due, _P.id)
_ONE = _LINES.where(_P.id == bindparam("the_id"))
_SOME = _LINES.where(_P.id.in_(bindparam("ids", expanding=True))).order_by(_P.due, _P.id)
_OF_JOB = _LINES.where(_P.job_id == bindparam("job")).order_by(_P.due, _P.id)
_OF_CUSTOMER = _LINES.where(_P.customer_id == bindparam("customer")).order_by(_P.due, _P.id)
_OPEN_OF_JOBS = _LINES.where(_P.job_id.in_(bindparam("ids", expanding=True)), _P.outcome.is_(None))
_NEWEST = _LINES.order_by(_P.due.desc(), _P.id.desc()).limit(bindparam("most"))
_TAKEN = (
    select(ACK.c.promise_id, ACK.c.by, instant(ACK.c.at))
    .join(PROMISE, _P.id == ACK.c.promise_id)
    .where(_P.outcome.is_(None))
    .order_by(ACK.c.seq)
)

Line = Sequence[Any]
"""One row of a list: the columns above, in their order."""


def open_lines(reader: Reader, latest: datetime | None = None) -> Sequence[Line]:
    """Return the open promises, due by `latest` when it is given, the first due first."""
    if latest is None:
        return reader.run(_OPEN).all()
    return reader.run(_OPEN_UNTIL, {"latest": latest}).all()


def one_line(reader: Reader, promise_id: str) -> Line | None:
    """Return one promise, open or not."""
    return reader.run(_ONE, {"the_id": promise_id}).first()


def some_lines(reader: Reader, ids: Sequence[str]) -> Sequence[Line]:
    """Return these promises, the first due first."""
    return reader.run(_SOME, {"ids": list(ids)}).all() if ids else []


def lines_of_job(reader: Reader, job_id: str) -> Sequence[Line]:
    """Return all promises of a job, the first due first."""
    return reader.run(_OF_JOB, {"job": job_id}).all()


def open_lines_of_jobs(reader: Reader, ids: Sequence[str]) -> Sequence[Line]:
    """Return the open promises of these jobs, in no order."""
    return reader.run(_OPEN_OF_JOBS, {"ids": list(ids)}).all() if ids else []


def lines_of_customer(reader: Reader, customer_id: str) -> Sequence[Line]:
    """Return all promises to a customer, the first due first."""
    return reader.run(_OF_CUSTOMER, {"customer": customer_id}).all()


def newest_lines(reader: Reader, most: int) -> Sequence[Line]:
    """Return promises open or settled, the last due first."""
    return reader.run(_NEWEST, {"most": most}).all()


def takers(reader: Reader) -> dict[str, tuple[str | None, datetime]]:
    """Return who took an open promise last, and when, by promise."""
    return {row[0]: (row[1], row[2]) for row in reader.run(_TAKEN).all()}
