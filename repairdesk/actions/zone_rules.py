"""Follow the zone rules: a promise stated as a wall time stays at that wall time when a country changes its clocks."""

from datetime import timedelta
from importlib import import_module

from repairdesk.actions.record import promise_event
from repairdesk.desk import Desk
from repairdesk.domain.due import rederive
from repairdesk.store import promises, settings

NAME = "zone_rules"
FARTHEST = timedelta(hours=4)
"""No change of clocks goes farther; the database refuses more, for a due time is never overwritten."""


def follow_zone_rules(desk: Desk, version: str | None = None) -> int:
    """Derive open wall times anew when the program brings other zone rules; return how many promises have moved.

    Every one leaves a journal line with the old and the new instant. The same rules cost one question.
    """
    version = version or bundled_version()
    with desk.read() as reader:
        if settings.read(reader, NAME) == version:
            return 0
    now = desk.now()
    moved = 0
    with desk.write() as unit:
        for promise in promises.open_walls(unit):
            due = rederive(promise.due).instant
            if due == promise.due.instant or abs(due - promise.due.instant) > FARTHEST:
                continue
            promises.follow_zone(unit, promise.id, due)
            facts = {"old_due": promise.due.instant.isoformat(), "due": due.isoformat()}
            promise_event(unit, "zone_rules_changed", promise, now, by=None, facts=facts)
            moved += 1
        settings.write(unit, NAME, version)
    return moved


def bundled_version() -> str:
    """Return the version of the zone rules that come with the program."""
    return str(import_module("tzdata").IANA_VERSION)
