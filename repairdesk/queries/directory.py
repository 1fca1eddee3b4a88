"""Whom and what the quick line may mean: every customer with their numbers, and the jobs people still speak of."""

from repairdesk.desk import Desk
from repairdesk.phrases.directory import Directory
from repairdesk.store import jobs, people

NEWEST_JOBS = 2000


def directory(desk: Desk) -> Directory:
    """Return the directory as the journal stands now; ask again after a change of customers or jobs."""
    with desk.read() as reader:
        names = people.names_and_numbers(reader)
        known = {job.id: job for job in (*jobs.all_open(reader), *jobs.newest(reader, NEWEST_JOBS))}
    return Directory(names, [(job.id, job.number, job.device, job.customer_id) for job in known.values()])
