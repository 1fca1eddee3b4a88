"""Who works here."""

from repairdesk.desk import Desk
from repairdesk.domain.records import Staff
from repairdesk.store import people


def staff(desk: Desk) -> tuple[Staff, ...]:
    """Return everyone who works or has worked here, in the order they came."""
    with desk.read() as reader:
        return people.staff(reader)
