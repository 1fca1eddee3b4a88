"""Which other PCs ring too."""

from datetime import timedelta

from repairdesk.desk import Desk
from repairdesk.store import ringing

LATELY = timedelta(days=7)


def other_seats(desk: Desk) -> tuple[str, ...]:
    """Return the other PCs that have shown a reminder in the last seven days; a terminal is none."""
    with desk.read() as reader:
        found = ringing.seats(reader, desk.now() - LATELY)
    return tuple(sorted(seat for seat in found - {desk.seat} if not seat.endswith("(terminal)")))
