"""Who works here."""

from repairdesk.desk import Desk
from repairdesk.domain.records import Staff
from repairdesk.store import people


def staff(desk: Desk) -> tuple[Staff, ...]:
    """Return everyone who works or has worked here, in the order they came."""
    return desk.remembered("staff", lambda: _read(desk))


def _read(desk: Desk) -> tuple[Staff, ...]:
    with desk.read() as reader:
        return people.staff(reader)
