"""Move a job to another stage of its repair; where it is agreed, the customer is then owed a message."""

from datetime import datetime, timedelta

from repairdesk.actions import next_word
from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.record import customer_name, event, the_job
from repairdesk.desk import Desk
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Job, Promise
from repairdesk.domain.words import Channel, JobStage, Kind
from repairdesk.store import jobs, journal, promises, shop
from repairdesk.store.store import Unit


def change_stage(desk: Desk, *, job_id: str, stage: JobStage, by: str | None = None) -> Changes:
    """Write a job's new stage. Handed over or declined ends its next word. Refuses NotFound."""
    now = desk.now()
    with desk.write() as unit:
        job = the_job(unit, job_id)
        name = customer_name(unit, job.customer_id)
        facts = {"from": job.stage.value, "to": stage.value}
        steps: tuple[str, ...] = ()
        if stage is not job.stage:
            jobs.set_stage(unit, job_id, stage)
            event(unit, "stage_changed", now, by=by, job_id=job_id, customer_id=job.customer_id, facts=facts)
            owed = _owed_message(unit, job, stage, now, by)
            renewed = next_word.renew(unit, job_id, now, contact=False)
            steps = (f"stage:{job_id}:{job.stage.value}:{stage.value}", *owed, *renewed.steps)
    facts = {**facts, "number": str(job.number), "customer": name}
    return Changes(
        PROMISED | {Touched.JOBS},
        "stage_changed",
        facts,
        job_id,
        job.number,
        undo=Undo("stage_changed", steps) if steps else None,
        job_id=job_id,
        customer_id=job.customer_id,
    )


def _owed_message(unit: Unit, job: Job, stage: JobStage, now: datetime, by: str | None) -> tuple[str, ...]:
    """Promise the message that "we text you at every change" owes; nothing when the job has left the shop."""
    if not stage.is_open or not journal.owes_messages(unit, job.id, job.customer_id):
        return ()
    hours = shop.load(unit).owed_message_hours
    owed = Promise(
        new_id(now),
        Kind.MESSAGE,
        job.customer_id,
        job.id,
        "",
        stage.value,
        within(timedelta(hours=hours), now),
        now,
        by,
        Channel.NONE,
        job.owner_id or by,
    )
    promises.add(unit, owed)
    return (f"withdraw:{owed.id}",)
