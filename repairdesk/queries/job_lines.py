"""From jobs to job lines."""

from collections.abc import Mapping, Sequence

from repairdesk.domain.records import Job
from repairdesk.queries.sheets import JobLine
from repairdesk.store import people
from repairdesk.store.store import Reader


def job_lines(reader: Reader, found: Sequence[Job], names: Mapping[str, str]) -> tuple[JobLine, ...]:
    """Return the lines of jobs in their order; one question brings all the customers' names."""
    customers = people.names_of(reader, {job.customer_id for job in found})
    return tuple(_line(job, customers, names) for job in found)


def _line(job: Job, customers: Mapping[str, str], names: Mapping[str, str]) -> JobLine:
    return JobLine(
        job.id,
        job.number,
        job.customer_id,
        customers.get(job.customer_id, ""),
        job.device,
        job.fault,
        job.stage,
        job.owner_id,
        names.get(job.owner_id or "", ""),
        job.opened_at,
    )
