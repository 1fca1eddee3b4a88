"""Open a job: number it, write it down, and promise the next word."""

from repairdesk.actions import next_word
from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import customer_name, event
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Job
from repairdesk.domain.words import JobStage
from repairdesk.store import jobs


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
    """Open a job under the shop's next number. Refuses EmptyText, TextTooLong and NotFound."""
    now = desk.now()
    job_id = id or new_id(now)
    device, fault = clean(device, "device", needed=True), clean(fault, "fault")
    serial = clean(serial, "serial")
    with desk.write() as unit:
        name = customer_name(unit, customer_id)
        number = jobs.next_number(unit)
        job = Job(job_id, number, customer_id, device, fault, stage, owner_id or by, now)
        jobs.add(unit, job, serial, name)
        event(
            unit,
            "job_opened",
            now,
            by=by,
            job_id=job_id,
            customer_id=customer_id,
            text=fault,
            facts={"device": device, "stage": stage.value},
        )
        armed = next_word.arm(unit, job, now) if stage.is_open else None
    facts = {"number": str(number), "customer": name, "device": device, "fault": fault}
    touched = PROMISED | {Touched.JOBS}
    undo = Undo("job_opened", (f"unopen:{job_id}", *((f"withdraw:{armed}",) if armed else ())))
    return Changes(
        touched, "job_opened", facts, job_id, number, undo=undo, job_id=job_id, customer_id=customer_id
    )
