"""What the heartbeat hands on, and what it asks of whoever knows the promises."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from repairdesk.domain.records import Stage


@dataclass(frozen=True, slots=True)
class Ring:
    """One promise that rings now, with every stage that has come and was not yet shown on this seat."""

    promise_id: str
    stages: tuple[Stage, ...]
    due: datetime
    late: bool

    @property
    def keys(self) -> frozenset[tuple[str, str]]:
        """The stages as (promise, key) pairs, as they are recorded."""
        return frozenset((self.promise_id, stage.key) for stage in self.stages)

    @property
    def newest(self) -> Stage:
        """The stage to speak of."""
        return max(self.stages, key=lambda stage: stage.at)


class ReminderSource(Protocol):
    """Knows which promises ring. Always asked on the thread that opened it.

    One that also has `version() -> int`, which changes when another program has written, is asked again at once then.
    One that has `close()` is closed when the heartbeat that opened it stops.
    """

    def due_now(self, now: datetime) -> tuple[Ring, ...]:
        """Return what rings at `now` and has not been shown on this seat, late first."""
        ...

    def next_instant(self, after: datetime) -> datetime | None:
        """Return the first instant later than `after` at which something can begin to ring."""
        ...

    def delivered(self, rings: tuple[Ring, ...], now: datetime) -> None:
        """Record that these stood on the screen of this seat at `now`."""
        ...


def joined(rings: tuple[Ring, ...], more: tuple[Ring, ...]) -> tuple[Ring, ...]:
    """Return both answers as one: each promise once, each stage once, late first."""
    found = {ring.promise_id: ring for ring in rings}
    for ring in more:
        known = found.get(ring.promise_id)
        if known is None:
            found[ring.promise_id] = ring
            continue
        have = {stage.key for stage in known.stages}
        new = tuple(stage for stage in ring.stages if stage.key not in have)
        found[ring.promise_id] = replace(known, stages=known.stages + new, late=known.late or ring.late)
    return tuple(sorted(found.values(), key=lambda ring: (not ring.late, ring.due, ring.promise_id)))


def without(rings: tuple[Ring, ...], shown: frozenset[tuple[str, str]]) -> tuple[Ring, ...]:
    """Return `rings` without the stages in `shown`; a promise with none left is left out."""
    kept = (
        replace(ring, stages=tuple(s for s in ring.stages if (ring.promise_id, s.key) not in shown))
        for ring in rings
    )
    return tuple(ring for ring in kept if ring.stages)
