"""Pages of long lists: however many jobs and customers there are, only those that are shown are read."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from repairdesk.domain.records import Job
from repairdesk.store.jobs import COLUMNS, by_seqs, job_of
from repairdesk.store.people import NOBODY
from repairdesk.store.rows import CUSTOMER, JOB, PHONE, PROMISE
from repairdesk.store.store import Reader

_J, _C, _P, _T = JOB.c, CUSTOMER.c, PROMISE.c, PHONE.c
_LISTED = _C.sorts_as > NOBODY
_PAGE = select(*COLUMNS).order_by(_J.number.desc()).limit(bindparam("most"))
_OPEN = _PAGE.where(_J.is_open)
_CLOSED = _PAGE.where(~_J.is_open, _J.number > bindparam("behind"))
_MINE = _OPEN.where(_J.owner_id == bindparam("owner"))
_OPEN_SEQS = select(_J.seq).where(_J.is_open)
_MY_SEQS = _OPEN_SEQS.where(_J.owner_id == bindparam("owner"))
_SEQS_OF = select(_J.seq).where(_J.customer_id.in_(bindparam("ids", expanding=True)))
_COUNT_OPEN = select(func.count()).select_from(JOB).where(_J.is_open)
_COUNT_MINE = _COUNT_OPEN.where(_J.owner_id == bindparam("owner"))
_LAST, _FIRST = select(func.max(_J.number)), select(func.min(_J.number))
_IDS_BY_NAME = select(_C.id).where(_LISTED).order_by(_C.sorts_as, _C.seq).limit(bindparam("most"))
_IDS_BY_SEQS = select(_C.id).where(_C.seq.in_(bindparam("seqs", expanding=True))).order_by(_C.seq.desc())
_COUNT_CUSTOMERS = select(func.count(_C.seq)).where(_LISTED)
_THESE: BindParameter[Any] = bindparam("ids", expanding=True)
_OWED = (
    select(_P.customer_id, func.count())
    .where(_P.customer_id.in_(_THESE), _P.outcome.is_(None))
    .group_by(_P.customer_id)
)
_JOBS = select(_J.customer_id, func.count()).where(_J.customer_id.in_(_THESE)).group_by(_J.customer_id)
_NUMBERS = (
    select(_T.customer_id, _T.number).where(_T.customer_id.in_(_THESE)).order_by(_T.customer_id, _T.position)
)


def open_page(reader: Reader, most: int, owner: str | None = None) -> tuple[list[Job], int]:
    """Return the newest open jobs, of everyone or of one owner, and how many there are."""
    if owner is None:
        rows, count = reader.run(_OPEN, {"most": most}), reader.run(_COUNT_OPEN)
    else:
        mine = {"owner": owner}
        rows, count = reader.run(_MINE, {"most": most, **mine}), reader.run(_COUNT_MINE, mine)
    return list(map(job_of, rows.all())), int(count.scalar_one())


def closed_page(reader: Reader, most: int, open_ones: int) -> list[Job]:
    """Return the newest jobs that are handed over or declined, of a shop with so many open ones.

    Jobs are numbered without gaps: the newest closed ones stand among the last `most` and `open_ones` numbers.
    """
    last = reader.run(_LAST).scalar() or 0
    values = {"most": most, "behind": last - most - open_ones}
    return list(map(job_of, reader.run(_CLOSED, values).all())) if most > 0 else []


def count_jobs(reader: Reader) -> int:
    """Return how many jobs there are; they are numbered without gaps, so nothing is counted."""
    last = reader.run(_LAST).scalar()
    return 0 if last is None else int(last) - int(reader.run(_FIRST).scalar_one()) + 1


def open_seqs(reader: Reader, owner: str | None = None) -> set[int]:
    """Return the rows of the open jobs, of everyone or of one owner."""
    asked = reader.run(_OPEN_SEQS) if owner is None else reader.run(_MY_SEQS, {"owner": owner})
    return set(asked.scalars())


def seqs_of_customers(reader: Reader, ids: Sequence[str]) -> set[int]:
    """Return the rows of these customers' jobs."""
    return set(reader.run(_SEQS_OF, {"ids": list(ids)}).scalars()) if ids else set()


def jobs_in_order(reader: Reader, seqs: Sequence[int], first: set[int]) -> list[Job]:
    """Return the jobs of these rows, those in `first` before the others, each part the newest first."""
    ahead = [seq for seq in seqs if seq in first]
    return by_seqs(reader, ahead) + by_seqs(reader, [seq for seq in seqs if seq not in first])


def ids_by_name(reader: Reader, most: int) -> list[str]:
    """Return the ids of the first customers by name."""
    return list(reader.run(_IDS_BY_NAME, {"most": most}).scalars())


def ids_by_seqs(reader: Reader, seqs: Sequence[int]) -> list[str]:
    """Return the ids of search hits, the newest first."""
    return list(reader.run(_IDS_BY_SEQS, {"seqs": list(seqs)}).scalars()) if seqs else []


def count_customers(reader: Reader) -> int:
    """Return how many customers there are."""
    return int(reader.run(_COUNT_CUSTOMERS).scalar_one())


def owed_to(reader: Reader, ids: Sequence[str]) -> dict[str, int]:
    """Return how many promises are open to each of these customers."""
    return {row[0]: row[1] for row in reader.run(_OWED, {"ids": list(ids)})} if ids else {}


def jobs_of(reader: Reader, ids: Sequence[str]) -> dict[str, int]:
    """Return how many jobs each of these customers has or has had."""
    return {row[0]: row[1] for row in reader.run(_JOBS, {"ids": list(ids)})} if ids else {}


def numbers_of(reader: Reader, ids: Sequence[str]) -> dict[str, list[str]]:
    """Return the phone numbers of these customers in their order."""
    found: dict[str, list[str]] = defaultdict(list)
    rows: Sequence[Sequence[Any]] = reader.run(_NUMBERS, {"ids": list(ids)}).all() if ids else []
    for owner, number in rows:
        found[owner].append(number)
    return found
