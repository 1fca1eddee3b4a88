"""Open a job: number it, write it down, and promise the next word."""

from repairdesk.actions import next_word
from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import customer_name, event
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Job
from repairdesk.domain.refusal import NotFound
from repairdesk.domain.words import JobStage, Kind
from repairdesk.store import jobs, people
from repairdesk.store.promises import open_of_kind


def open_job(
    desk: Desk,
    *,
    customer_id: str,
    device: str,
    fault: str = "",
    serial: str = "",
    owner_id: str | None = None,
    stage: JobStage = JobStage.HANDED_IN,
    by: str | None = None,
    id: str | None = None,  # noqa: A002 - the name the contract gives it
) -> Changes:
    """Open a job under the shop's next number; the same `id` opens one job however often it is sent.

    Refuses EmptyText, TextTooLong and NotFound.
    """
    now = desk.now()
    job_id = id or new_id(now)
    device, fault = clean(device, "device", needed=True), clean(fault, "fault")
    serial = clean(serial, "serial")
    with desk.write() as unit:
        name = customer_name(unit, customer_id)
        if name == people.NOBODY:
            raise NotFound(what="customer", said=customer_id)
        before = jobs.by_id(unit, id) if id else None
        if before is not None:
            return _answer(before, name, [each.id for each in open_of_kind(unit, before.id, Kind.NEXT_WORD)])
        job = Job(job_id, jobs.next_number(unit), customer_id, device, fault, stage, owner_id or by, now)
        jobs.add(unit, job, serial, name)
        facts = {"device": device, "stage": stage.value}
        event(unit, "job_opened", now, by=by, job_id=job_id, customer_id=customer_id, text=fault, facts=facts)
        return _answer(job, name, [next_word.arm(unit, job, now)] if stage.is_open else [])


def _answer(job: Job, customer: str, armed: list[str]) -> Changes:
    facts = {"number": str(job.number), "customer": customer, "device": job.device, "fault": job.fault}
    undo = Undo("job_opened", (f"unopen:{job.id}", *(f"withdraw:{each}" for each in armed)))
    return Changes(
        PROMISED | {Touched.JOBS},
        "job_opened",
        facts,
        job.id,
        job.number,
        undo=undo,
        job_id=job.id,
        customer_id=job.customer_id,
    )
