"""The names and numbers the quick line knows: every customer, and every job that may still be spoken of."""

from repairdesk.desk import Desk
from repairdesk.phrases.directory import Directory
from repairdesk.store import jobs, people

JOBS_KNOWN = 20_000
"""The newest jobs; an older one is found by Find, not by the quick line."""


def directory(desk: Desk) -> Directory:
    """Return what `phrases.understand` looks names and numbers up in."""
    with desk.read() as reader:
        known = ((each.id, each.name, tuple(phone.number for phone in each.phones)) for each in people.everyone(reader))
        found = ((job.id, job.number, job.device, job.customer_id) for job in jobs.newest(reader, JOBS_KNOWN))
        return Directory(list(known), list(found))
