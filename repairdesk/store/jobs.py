"""Jobs, numbered for people without gaps."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, exists, insert, select, update

from repairdesk.domain.records import Job
from repairdesk.domain.words import JobStage
from repairdesk.store.promises import CONTACT_KINDS
from repairdesk.store.reading import instant
from repairdesk.store.rows import COUNTER, JOB, PROMISE
from repairdesk.store.search import forget_text, in_one, index_text, matching, spellings
from repairdesk.store.store import Reader, Unit

FIRST_NUMBER = 1001

_J, _P = JOB.c, PROMISE.c
COLUMNS = (
    _J.id,
    _J.number,
    _J.customer_id,
    _J.device,
    _J.fault,
    _J.stage,
    _J.owner_id,
    instant(_J.opened_at),
)
_STAGES = {each.value: each for each in JobStage}
_INSERT = insert(JOB)
_BY_ID = select(*COLUMNS).where(_J.id == bindparam("the_id"))
_BY_NUMBER = select(*COLUMNS).where(_J.number == bindparam("the_number"))
_BY_SEQS = select(*COLUMNS).where(_J.seq.in_(bindparam("seqs", expanding=True))).order_by(_J.seq.desc())
_OPEN = select(*COLUMNS).where(_J.is_open).order_by(_J.number)
_NEWEST = select(*COLUMNS).order_by(_J.number.desc())
_OF_CUSTOMER = select(*COLUMNS).where(_J.customer_id == bindparam("customer")).order_by(_J.number.desc())
_NUMBERS = select(_J.id, _J.number).where(_J.id.in_(bindparam("ids", expanding=True)))
_SERIAL = select(_J.serial).where(_J.id == bindparam("the_id"))
_SEEN = select(_J.seq, _J.number, _J.device, _J.serial, _J.fault).where(
    _J.customer_id == bindparam("customer")
)
_STAGE = (
    update(JOB)
    .where(_J.id == bindparam("the_id"))
    .values(stage=bindparam("new_stage"), is_open=bindparam("stays_open"))
)
_OWNER = update(JOB).where(_J.id == bindparam("the_id")).values(owner_id=bindparam("new_owner"))
_RAISE = update(COUNTER).where(COUNTER.c.name == bindparam("what")).values(value=COUNTER.c.value + 1)
_COUNTED = select(COUNTER.c.value).where(COUNTER.c.name == bindparam("what"))
_COUNT = insert(COUNTER)

_WITHOUT_WORD = (
    select(*COLUMNS)
    .where(_J.is_open)
    .where(~exists().where(_P.job_id == _J.id, _P.outcome.is_(None), _P.kind.in_(CONTACT_KINDS)))
    .order_by(_J.number)
)


def next_number(unit: Unit) -> int:
    """Hand out the next job number; given back when the transaction does not hold."""
    if unit.run(_RAISE, {"what": "job"}).rowcount == 0:
        unit.run(_COUNT, {"name": "job", "value": FIRST_NUMBER})
    return int(unit.run(_COUNTED, {"what": "job"}).scalar_one())


def add(unit: Unit, job: Job, serial: str = "", extra: str = "") -> None:
    """Write a new job and make it findable; `extra` are more words to find it by, such as the customer's name."""
    made = unit.run(
        _INSERT,
        {
            "id": job.id,
            "number": job.number,
            "customer_id": job.customer_id,
            "device": job.device,
            "serial": serial,
            "fault": job.fault,
            "stage": job.stage.value,
            "is_open": job.stage.is_open,
            "owner_id": job.owner_id,
            "opened_at": job.opened_at,
        },
    )
    key = made.inserted_primary_key
    assert key is not None
    texts = (str(job.number), job.device, *spellings(serial), job.fault, extra)
    index_text(unit.connection, "job_seek", key[0], texts)


def seek(reader: Reader, text: str, limit: int) -> list[int]:
    """Return the newest jobs that hold every word of `text`; a number in groups is also met as one word."""
    found = matching(reader.connection, "job_seek", text.replace("#", " "), limit)
    if not found and any(sign.isdigit() for sign in text):
        found = matching(reader.connection, "job_seek", in_one(text), limit)
    return found


def index_again(unit: Unit, customer_id: str, name: str) -> None:
    """Make a customer's jobs findable by the customer's new name."""
    for seq, number, device, serial, fault in unit.run(_SEEN, {"customer": customer_id}).all():
        forget_text(unit.connection, "job_seek", seq)
        texts = (str(number), device, *spellings(serial), fault, name)
        index_text(unit.connection, "job_seek", seq, texts)


def set_stage(unit: Unit, job_id: str, stage: JobStage) -> None:
    """Write where a job stands now."""
    unit.run(_STAGE, {"the_id": job_id, "new_stage": stage.value, "stays_open": stage.is_open})


def set_owner(unit: Unit, job_id: str, owner_id: str | None) -> None:
    """Write whose job it is now."""
    unit.run(_OWNER, {"the_id": job_id, "new_owner": owner_id})


def by_id(reader: Reader, job_id: str) -> Job | None:
    """Return one job, or None."""
    row = reader.run(_BY_ID, {"the_id": job_id}).first()
    return None if row is None else job_of(row)


def by_number(reader: Reader, number: int) -> Job | None:
    """Return the job people call by this number, or None."""
    row = reader.run(_BY_NUMBER, {"the_number": number}).first()
    return None if row is None else job_of(row)


def by_seqs(reader: Reader, seqs: Sequence[int]) -> list[Job]:
    """Return the jobs of search hits, the newest first."""
    return list(map(job_of, reader.run(_BY_SEQS, {"seqs": list(seqs)}).all())) if seqs else []


def numbers_of(reader: Reader, ids: Iterable[str]) -> dict[str, int]:
    """Return the numbers of these jobs by id."""
    wanted = list(ids)
    return {row[0]: row[1] for row in reader.run(_NUMBERS, {"ids": wanted})} if wanted else {}


def serial_of(reader: Reader, job_id: str) -> str:
    """Return the serial number of a job's device."""
    return str(reader.run(_SERIAL, {"the_id": job_id}).scalar() or "")


def all_open(reader: Reader) -> list[Job]:
    """Return the open jobs by number."""
    return list(map(job_of, reader.run(_OPEN).all()))


def newest(reader: Reader, limit: int) -> list[Job]:
    """Return the newest jobs, open or not."""
    return list(map(job_of, reader.run(_NEWEST.limit(limit)).all()))


def of_customer(reader: Reader, customer_id: str) -> list[Job]:
    """Return a customer's jobs, the newest first."""
    return list(map(job_of, reader.run(_OF_CUSTOMER, {"customer": customer_id}).all()))


def without_next_word(reader: Reader) -> list[Job]:
    """Return the open jobs whose customer is promised no next word."""
    return list(map(job_of, reader.run(_WITHOUT_WORD).all()))


def job_of(row: Sequence[Any]) -> Job:
    """Return the job of a row of `COLUMNS`."""
    return Job(row[0], row[1], row[2], row[3], row[4], _STAGES[row[5]], row[6], row[7])
