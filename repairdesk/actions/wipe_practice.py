"""Wipe the practice shop, and never anything else."""

from repairdesk.actions.changes import Changes, Touched
from repairdesk.desk import Desk
from repairdesk.domain.refusal import Refusal
from repairdesk.store import settings
from repairdesk.store.store import wipe

MARK = "practice"


class NotPractice(Refusal):
    """This is a shop's real journal; it is never wiped. Facts: none."""

    code = "not_practice"


def mark_practice(desk: Desk) -> None:
    """Mark an empty journal as the practice shop. Refuses NotPractice when anybody's data is in it already."""
    with desk.write() as unit:
        if settings.read(unit, MARK) is None and not unit.is_empty():
            raise NotPractice
        settings.write(unit, MARK, "yes")


def is_practice(desk: Desk) -> bool:
    """Whether this is the practice shop."""
    with desk.read() as reader:
        return settings.read(reader, MARK) == "yes"


def wipe_practice(desk: Desk) -> Changes:
    """Empty the practice shop; its journal file is made anew. Refuses NotPractice."""
    if not is_practice(desk):
        raise NotPractice
    desk.kept.clear()
    desk.store = wipe(desk.store, desk.data)
    mark_practice(desk)
    return Changes(frozenset(Touched), "practice_wiped")
