"""Remember how far somebody has read a job's journal, so that what is new can be shown the next time."""

from repairdesk.actions.changes import Changes
from repairdesk.actions.record import the_job
from repairdesk.desk import Desk
from repairdesk.store import seen as marks


def seen(desk: Desk, *, job_id: str, by: str | None, number: int) -> Changes:
    """Write that `by` has read a job's journal up to the line `number`. Refuses NotFound.

    It touches nothing that a window shows, so that nobody needs to ask again. Nobody signed in leaves no mark.
    """
    with desk.write() as unit:
        the_job(unit, job_id)
        if by is not None:
            marks.put_mark(unit, by, job_id, number, desk.now())
    return Changes(frozenset(), "seen", id=job_id, job_id=job_id)
