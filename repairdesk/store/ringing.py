"""Acks, snoozes, attempts and deliveries: what people did about a reminder, and what was shown."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from repairdesk.domain.records import Ack, Attempt, Snooze
from repairdesk.store.reading import instant
from repairdesk.store.rows import ACK, ATTEMPT, DELIVERY, PROMISE, SNOOZE
from repairdesk.store.store import Reader, Unit

_OPEN = PROMISE.c.outcome.is_(None)
_ADD_ACK, _ADD_SNOOZE, _ADD_ATTEMPT, _ADD_DELIVERY = (
    insert(ACK),
    insert(SNOOZE),
    insert(ATTEMPT),
    insert(DELIVERY),
)
_ACKS = (
    select(ACK.c.promise_id, ACK.c.by, instant(ACK.c.at))
    .join(PROMISE, PROMISE.c.id == ACK.c.promise_id)
    .where(_OPEN)
    .order_by(ACK.c.seq)
)
_SNOOZES = (
    select(SNOOZE.c.promise_id, SNOOZE.c.by, instant(SNOOZE.c.at), instant(SNOOZE.c.until))
    .join(PROMISE, PROMISE.c.id == SNOOZE.c.promise_id)
    .where(_OPEN)
    .order_by(SNOOZE.c.seq)
)
_ACKS_OF = select(ACK.c.promise_id, ACK.c.by, instant(ACK.c.at)).where(
    ACK.c.promise_id == bindparam("the_id")
)
_SNOOZES_OF = select(SNOOZE.c.promise_id, SNOOZE.c.by, instant(SNOOZE.c.at), instant(SNOOZE.c.until)).where(
    SNOOZE.c.promise_id == bindparam("the_id")
)
_SHOWN = select(DELIVERY.c.promise_id, DELIVERY.c.key).where(
    DELIVERY.c.promise_id.in_(bindparam("ids", expanding=True)), DELIVERY.c.seat == bindparam("here")
)


def add_ack(unit: Unit, ack: Ack) -> None:
    """Write that somebody takes it."""
    unit.run(_ADD_ACK, {"promise_id": ack.promise_id, "by": ack.by, "at": ack.at})


def add_snooze(unit: Unit, snooze: Snooze) -> None:
    """Write that a promise is to be quiet for a while."""
    unit.run(
        _ADD_SNOOZE,
        {"promise_id": snooze.promise_id, "by": snooze.by, "at": snooze.at, "until": snooze.until},
    )


def add_attempt(unit: Unit, attempt: Attempt) -> None:
    """Write a try to reach the customer."""
    unit.run(
        _ADD_ATTEMPT,
        {
            "id": attempt.id,
            "promise_id": attempt.promise_id,
            "result": attempt.result.value,
            "at": attempt.at,
            "by": attempt.by,
        },
    )


def drop_ack(unit: Unit, ack: Ack) -> None:
    """Take "I take it" back."""
    same = (ACK.c.promise_id == ack.promise_id, ACK.c.at == ack.at)
    unit.run(delete(ACK).where(*same))


def drop_snooze(unit: Unit, snooze: Snooze) -> None:
    """Take a snooze back."""
    same = (SNOOZE.c.promise_id == snooze.promise_id, SNOOZE.c.at == snooze.at)
    unit.run(delete(SNOOZE).where(*same))


def drop_attempt(unit: Unit, attempt_id: str) -> None:
    """Take a try to reach the customer back; the journal goes on telling of it."""
    unit.run(delete(ATTEMPT).where(ATTEMPT.c.id == attempt_id))


def acks(reader: Reader) -> dict[str, list[Ack]]:
    """Return the acks of open promises, by promise, the oldest first."""
    found: dict[str, list[Ack]] = defaultdict(list)
    for row in reader.run(_ACKS):
        found[row[0]].append(Ack(*row))
    return dict(found)


def snoozes(reader: Reader) -> dict[str, list[Snooze]]:
    """Return the snoozes of open promises, by promise, the oldest first."""
    found: dict[str, list[Snooze]] = defaultdict(list)
    for row in reader.run(_SNOOZES):
        found[row[0]].append(Snooze(*row))
    return dict(found)


def acks_of(reader: Reader, promise_id: str) -> list[Ack]:
    """Return the acks of one promise, the oldest first."""
    return [Ack(*row) for row in reader.run(_ACKS_OF.order_by(ACK.c.seq), {"the_id": promise_id})]


def snoozes_of(reader: Reader, promise_id: str) -> list[Snooze]:
    """Return the snoozes of one promise, the oldest first."""
    return [Snooze(*row) for row in reader.run(_SNOOZES_OF.order_by(SNOOZE.c.seq), {"the_id": promise_id})]


def shown(reader: Reader, seat: str, promise_ids: Sequence[str]) -> set[tuple[str, str]]:
    """Return the (promise, stage key) pairs of these promises that were already shown on this seat."""
    if not promise_ids:
        return set()
    return {(row[0], row[1]) for row in reader.run(_SHOWN, {"ids": promise_ids, "here": seat})}


def record_shown(unit: Unit, seat: str, stages: Iterable[tuple[str, str]], at: datetime) -> None:
    """Write that these stages stood on this seat's screen; one that is written already stays."""
    wanted = dict.fromkeys(stages)
    known = shown(unit, seat, [promise_id for promise_id, _ in wanted])
    rows = [
        {"promise_id": promise_id, "key": key, "seat": seat, "shown_at": at}
        for promise_id, key in wanted
        if (promise_id, key) not in known
    ]
    if rows:
        unit.connection.execute(_ADD_DELIVERY, rows)


def seats(reader: Reader, since: datetime) -> set[str]:
    """Return the seats that have shown a reminder since then."""
    return set(reader.run(select(DELIVERY.c.seat).distinct().where(DELIVERY.c.shown_at >= since)).scalars())
