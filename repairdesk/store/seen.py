"""How far each person has read each job's journal: one mark a person and job, only ever moved on."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from repairdesk.store.reading import instant
from repairdesk.store.rows import SEEN
from repairdesk.store.store import Reader, Unit

_S = SEEN.c
_HERE = (_S.staff_id == bindparam("who")) & (_S.job_id == bindparam("what"))
_MARK = select(_S.number, instant(_S.at)).where(_HERE)
_MOVE = update(SEEN).where(_HERE).values(number=bindparam("last"), at=bindparam("now"))
_ADD = insert(SEEN)


def mark_of(reader: Reader, staff_id: str, job_id: str) -> tuple[int, datetime] | None:
    """Return the number of the last line somebody has seen of a job, and when they were there; None for never."""
    row = reader.run(_MARK, {"who": staff_id, "what": job_id}).first()
    return None if row is None else (row[0], row[1])


def put_mark(unit: Unit, staff_id: str, job_id: str, number: int, at: datetime) -> None:
    """Write that somebody has seen a job's journal up to the line `number`; a mark never goes back."""
    before = mark_of(unit, staff_id, job_id)
    if before is None:
        unit.run(_ADD, {"staff_id": staff_id, "job_id": job_id, "number": number, "at": at})
    else:
        unit.run(_MOVE, {"who": staff_id, "what": job_id, "last": max(number, before[0]), "now": at})
