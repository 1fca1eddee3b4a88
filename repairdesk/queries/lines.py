"""From columns to promise lines: names, phone as people write it, the shop's clock and the mark of the promise."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from repairdesk.desk import Desk
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.state import Horizon, PromiseState, Staffed, horizon
from repairdesk.domain.words import Cause, Channel, JobStage, Kind, Outcome
from repairdesk.exchange.phone import as_shown
from repairdesk.queries.settings import hours, settings
from repairdesk.queries.sheets import PromiseLine
from repairdesk.queries.staff import staff
from repairdesk.store import listing
from repairdesk.store.store import Reader

_KIND = {each.value: each for each in Kind}
_CHANNEL = {each.value: each for each in Channel}
_STAGE = {each.value: each for each in JobStage}
_AS_AGREED = (PromiseState.OVERDUE, PromiseState.ON_TRACK)
"""Somebody is there when these fall due, or it is too late to ask."""
_OUTCOME = {each.value: each for each in Outcome}


class LineMaker:
    """Makes promise lines for one answer: what they share is looked up once."""

    def __init__(self, desk: Desk, reader: Reader) -> None:
        self.now = desk.now()
        opening = self._hours = hours(desk)
        self.horizon = _horizon(desk, opening, self.now)
        self.zone: ZoneInfo = opening.zone
        self.country = settings(desk).country
        self.names = {person.id: person.name for person in staff(desk)}
        self._takers = desk.remembered("takers", lambda: listing.takers(reader))

    def lines(self, rows: Iterable[listing.Line]) -> tuple[PromiseLine, ...]:
        """Return the lines of rows in their order."""
        return tuple(map(self.line, rows))

    def line(self, row: listing.Line) -> PromiseLine:
        """Return the line of one row of `store.listing`."""
        (
            promise_id, kind, words, about, reservation, due, said_at, said_by, channel, owner_id, customer_id,
            job_id, replaces_id, outcome, settled_at, cause, due_wall, customer, prefers, phone, email, number,
            device, fault, stage,
        ) = row  # fmt: skip
        state = self.state(due, reservation, outcome)
        return PromiseLine(
            promise_id,
            _KIND[kind],
            words,
            about,
            reservation,
            due,
            self.wall(due),
            said_at,
            self.names.get(said_by, ""),
            _CHANNEL[channel],
            self.names.get(owner_id, ""),
            owner_id,
            customer_id,
            customer or "",
            as_shown(phone, self.country) if phone else "",
            phone or "",
            email or "",
            job_id,
            number,
            device or "",
            fault or "",
            _STAGE[stage] if stage else None,
            replaces_id is not None,
            self.taken_by(promise_id, due),
            state,
            _CHANNEL[prefers] if prefers else Channel.NONE,
            _OUTCOME[outcome] if outcome else None,
            settled_at,
            Cause(cause) if cause else None,
            due_wall is None,
            None if outcome or state in _AS_AGREED else self.opens_after(due),
        )

    def wall(self, instant: datetime) -> datetime:
        """Return an instant as the shop's clock on the wall shows it, naive."""
        return instant.astimezone(self.zone).replace(tzinfo=None)

    def state(self, due: datetime, reservation: str, outcome: str | None) -> PromiseState:
        """Return the mark of a promise; a settled one is on track for good."""
        return PromiseState.ON_TRACK if outcome else self.horizon.state(due, reservation)

    def opens_after(self, due: datetime) -> datetime | None:
        """Return when the shop opens on the day of `due`, as its clock shows it, if that is later than `due`."""
        wall = self.wall(due)
        opening = self._hours.opening_on(wall.date())
        early = opening is not None and wall < opening and not self.horizon.staffed.is_open(due)
        return opening if early else None

    def taken_by(self, promise_id: str, due: datetime) -> str:
        """Return who has taken a promise; what was taken before the due time is taken until then."""
        taken = self.taken(promise_id, due)
        return taken[0] if taken else ""

    def taken(self, promise_id: str, due: datetime) -> tuple[str, datetime] | None:
        """Return who has taken a promise, and when."""
        found = self._takers.get(promise_id)
        if found is None or (self.now >= due > found[1]):
            return None
        return self.names.get(found[0] or "", ""), found[1]


def _horizon(desk: Desk, opening: OpeningHours, now: datetime) -> Horizon:
    """Return what parts the groups; the day's staffed time is kept on the desk."""
    kept = desk.kept.get("staffed")
    found = horizon(opening, now, kept if isinstance(kept, Staffed) else None)
    desk.kept["staffed"] = found.staffed
    return found
