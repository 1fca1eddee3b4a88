"""What every action may use: one transaction, the clock, and which seat this is."""

import os
import socket
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from repairdesk.domain.clock import Clock, SystemClock
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.trouble import Trouble
from repairdesk.store.store import Reader, Store, Unit, open_store

T = TypeVar("T")
FIRST_YEAR, LAST_YEAR = 1970, 2200
"""A clock set beyond these is a slip of the pen."""


@dataclass
class Desk:
    """The open journal for one thread: the one that opened it."""

    store: Store
    clock: Clock
    data: Path
    seat: str
    staff_id: str | None = None
    """Who is signed in; an action takes `by` all the same."""
    kept: dict[str, object] = field(default_factory=dict, repr=False)
    """What queries may remember between two calls, under a key that says for which state."""

    def now(self) -> datetime:
        """Return the present instant by the desk's clock."""
        return self.clock.now()

    def write(self) -> AbstractContextManager[Unit]:
        """Begin one write transaction; it is kept when the block ends and nothing is announced before."""
        return self.store.write()

    def read(self) -> AbstractContextManager[Reader]:
        """Begin one reading transaction."""
        return self.store.read()

    def data_version(self) -> int:
        """Return a number that changes when another seat, window or terminal has written."""
        return self.store.data_version()

    def remembered(self, name: str, ask: Callable[[], T]) -> T:
        """Return what `ask` answered under this name, and ask again only after somebody has written."""
        state = self.store.state()
        kept = self.kept.get(name)
        if state is not None and isinstance(kept, tuple) and kept[0] == state:
            found: T = kept[1]
            return found
        answer = ask()
        if state is not None:
            self.kept[name] = (state, answer)
        return answer

    def close(self) -> None:
        """Let the journal go."""
        self.store.close()


def open_desk(data: Path, clock: Clock | None = None) -> Desk:
    """Open the journal in the folder `data`, made or migrated as needed.

    Refuses a network share or sync folder (UnsafePlace) and a journal of a newer program (NewerSchema).
    """
    from repairdesk.actions.zone_rules import follow_zone_rules

    desk = Desk(open_store(data), clock or clock_from_environment(), data, seat_name())
    if desk.store.only_reads is None:
        follow_zone_rules(desk)
    return desk


def damage_in(data: Path) -> Trouble | None:
    """Look the journal in `data` over beside the work; returns the damage found, or None."""
    from repairdesk.store.look_over import look_over

    return look_over(data)


def data_folder() -> Path:
    """Return where this user's journal lies: REPAIRDESK_DATA, or the place the system keeps for it."""
    chosen = os.environ.get("REPAIRDESK_DATA", "").strip()
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("RepairDesk", appauthor=False)


def clock_from_environment() -> Clock:
    """Return the computer's clock, or one that runs on from REPAIRDESK_NOW."""
    said = os.environ.get("REPAIRDESK_NOW", "").strip()
    if not said:
        return SystemClock()
    refused = BadSetting(what="REPAIRDESK_NOW", said=said, example="2026-11-27T09:00:00+01:00")
    try:
        start = datetime.fromisoformat(said)
    except ValueError:
        raise refused from None
    if not FIRST_YEAR < start.year < LAST_YEAR:
        raise refused
    return SystemClock(start if start.tzinfo else start.replace(tzinfo=UTC))


def seat_name() -> str:
    """Return the name of this PC."""
    return socket.gethostname() or "seat"
