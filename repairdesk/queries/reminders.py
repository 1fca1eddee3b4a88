"""What rings: for the heartbeat, which shows it, and for the reminder window, which keeps it until someone acts."""

from collections.abc import Mapping
from datetime import datetime

from repairdesk.alarm.ring import Ring
from repairdesk.desk import Desk
from repairdesk.domain import reminders
from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.prices import price_terms
from repairdesk.domain.quiet import latest_snooze_end
from repairdesk.domain.records import Ack, Agreement, Promise, Snooze, Stage
from repairdesk.domain.words import Kind
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.settings import hours, settings
from repairdesk.queries.sheets import PromiseLine, ReminderCard, ReminderSheet
from repairdesk.store import journal, listing, promises, ringing
from repairdesk.store.store import Reader

RECORDING_MS = 250
"""How long the record of what was shown waits for another writer: the next reminder must not wait with it."""

_Key = tuple[str, datetime]
"""A promise and its due instant: another seat may follow new zone rules while this one runs."""

_Read = tuple[list[Promise], dict[str, list[Ack]], dict[str, list[Snooze]]]


def _read(desk: Desk) -> _Read:
    with desk.read() as reader:
        return promises.all_open(reader), ringing.acks(reader), ringing.snoozes(reader)


class Bells:
    """Every open promise with what people did about it, read at one moment in three questions.

    They are read again only after somebody has written. A promise that nobody has acted on cannot ring before its
    first stage; that instant is remembered on the desk, so that a knock works out only those that have begun.
    """

    def __init__(self, desk: Desk) -> None:
        self.hours: OpeningHours = hours(desk)
        self.plans: Mapping[Kind, ReminderPlan] = settings(desk).plans
        self.open, self.acks, self.snoozes = desk.remembered("bells", lambda: _read(desk))
        self._first = self._remembered(desk)

    def _remembered(self, desk: Desk) -> dict[_Key, datetime]:
        kept = desk.kept.get("first_stages")
        if isinstance(kept, tuple) and kept[0] is self.hours and kept[1] is self.plans:
            known: dict[_Key, datetime] = kept[2]
        else:
            known = {}
        if len(known) > 2 * len(self.open) + 100:
            here = {(promise.id, promise.due.instant) for promise in self.open}
            known = {key: at for key, at in known.items() if key in here}
        desk.kept["first_stages"] = (self.hours, self.plans, known)
        return known

    def first_stage(self, promise: Promise) -> datetime:
        """Return the instant before which an untouched promise cannot ring."""
        key = promise.id, promise.due.instant
        at = self._first.get(key)
        if at is None:
            warned = reminders.warnings(promise, self.hours, self.plans[promise.kind])
            at = min((stage.at for stage in warned), default=promise.due.instant)
            self._first[key] = at = min(at, promise.due.instant)
        return at

    def rests(self, promise: Promise, now: datetime) -> bool:
        """Whether nothing has begun to ring and nobody has acted."""
        untouched = promise.id not in self.acks and promise.id not in self.snoozes
        return untouched and self.first_stage(promise) > now

    def stages(self, promise: Promise, now: datetime) -> tuple[Stage, ...]:
        """Return what rings about one promise."""
        if self.rests(promise, now):
            return ()
        acks, snoozes = self.acks.get(promise.id, ()), self.snoozes.get(promise.id, ())
        return reminders.stages_due(promise, self.hours, self.plans[promise.kind], acks, snoozes, now)

    def next_instant(self, promise: Promise, after: datetime) -> datetime | None:
        """Return when one promise can next begin to ring."""
        if self.rests(promise, after):
            return self.first_stage(promise)
        acks, snoozes = self.acks.get(promise.id, ()), self.snoozes.get(promise.id, ())
        return reminders.next_instant(promise, self.hours, self.plans[promise.kind], acks, snoozes, after)


class StoreReminderSource:
    """Answers the heartbeat from the journal; it belongs to the thread that opened its desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due_now(self, now: datetime) -> tuple[Ring, ...]:
        """Return what rings at `now` and has not been shown on this seat, late first."""
        bells = Bells(self._desk)
        ringing_now = [(promise, stages) for promise in bells.open if (stages := bells.stages(promise, now))]
        with self._desk.read() as reader:
            shown = ringing.shown(reader, self._desk.seat, [promise.id for promise, _ in ringing_now])
        rings = []
        for promise, stages in ringing_now:
            fresh = tuple(stage for stage in stages if (promise.id, stage.key) not in shown)
            if fresh:
                due = promise.due.instant
                rings.append(Ring(promise.id, fresh, due, due <= now))
        return tuple(sorted(rings, key=lambda ring: (not ring.late, ring.due, ring.promise_id)))

    def next_instant(self, after: datetime) -> datetime | None:
        """Return the first instant later than `after` at which something can begin to ring."""
        bells = Bells(self._desk)
        found = (bells.next_instant(promise, after) for promise in bells.open)
        return min((instant for instant in found if instant is not None), default=None)

    def delivered(self, rings: tuple[Ring, ...], now: datetime) -> None:
        """Record that these stood on the screen of this seat. Raises Trouble ("busy") soon: it is tried again."""
        stages = [(ring.promise_id, stage.key) for ring in rings for stage in ring.stages]
        with self._desk.store.write(RECORDING_MS) as unit:
            ringing.record_shown(unit, self._desk.seat, stages, now)

    def version(self) -> int:
        """Return a number that changes when another window, terminal or seat has written."""
        return self._desk.data_version()

    def close(self) -> None:
        """Let the journal go."""
        self._desk.close()


def reminder_sheet(desk: Desk) -> ReminderSheet:
    """Return every promise that rings now, and those that a colleague has taken while they ring, late first."""
    now = desk.now()
    with desk.read() as reader:
        bells = Bells(desk)
        found = {
            promise.id: (promise, stages) for promise in bells.open if (stages := bells.stages(promise, now))
        }
        if not found:
            return ReminderSheet(())
        make = LineMaker(desk, reader)
        lines = make.lines(listing.some_lines(reader, list(found)))
        cards = tuple(_card(reader, make, line, *found[line.id]) for line in lines)
    return ReminderSheet(tuple(sorted(cards, key=lambda card: (not card.late, card.line.due))))


def _card(
    reader: Reader, make: LineMaker, line: PromiseLine, promise: Promise, stages: tuple[Stage, ...]
) -> ReminderCard:
    now = make.now
    until = latest_snooze_end(promise, now)
    agreed = journal.standing(reader, line.job_id, line.customer_id)
    price = _price(agreed)
    say = {"customer": line.customer, "device": line.device, "words": line.words, "stage": line.stage or ""}
    return ReminderCard(
        line=line,
        late=promise.due.instant <= now,
        stage=max(stages, key=lambda stage: stage.at).kind,
        snooze_until=until if until > now else None,
        prefers=line.prefers,
        price_in_journal=price,
        say={**say, "price": price, "reservation": line.reservation, "about": line.about},
        taken=make.taken(line.id, line.due),
    )


def _price(agreed: list[Agreement]) -> str:
    terms = price_terms(agreed)
    price = terms.limit if terms.limit is not None else terms.agreed
    return "" if price is None else str(price)
