"""Take a job over from a colleague: from now on it is mine, and the journal says from whom it came."""

from repairdesk.actions.changes import PROMISED, Changes, Touched, Undo
from repairdesk.actions.record import customer_name, event, the_job
from repairdesk.desk import Desk
from repairdesk.domain.refusal import NotFound
from repairdesk.store import jobs, people


def take_job(desk: Desk, *, job_id: str, by: str | None) -> Changes:
    """Make `by` the owner of a job; who owns it already changes nothing. Refuses NotFound.

    What was promised stays promised by whom it was; a promise is taken on by itself, with `take`.
    """
    now = desk.now()
    with desk.write() as unit:
        job = the_job(unit, job_id)
        names = {person.id: person.name for person in people.staff(unit)}
        if by is None or by not in names:
            raise NotFound(what="staff", said=by or "")
        facts = {"from": names.get(job.owner_id or "", ""), "to": names[by]}
        undo = None
        if job.owner_id != by:
            jobs.set_owner(unit, job_id, by)
            event(unit, "job_taken", now, by=by, job_id=job_id, customer_id=job.customer_id, facts=facts)
            undo = Undo("job_taken", (f"owner:{job_id}:{job.owner_id or ''}:{by}",))
        facts["customer"] = customer_name(unit, job.customer_id)
    touched = PROMISED | {Touched.JOBS}
    return Changes(
        touched, "job_taken", facts, job_id, job.number, undo=undo, job_id=job_id, customer_id=job.customer_id
    )
