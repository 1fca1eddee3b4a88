"""Writes a practice shop by the real actions, one long transaction, with a clock that moves from event to event."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from repairdesk.desk import Desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.due import Due, at_wall, within
from repairdesk.domain.zone import load_zone, resolve
from repairdesk.practice.repairs import LANGUAGES, Text
from repairdesk.store.rows import COUNTER
from repairdesk.store.store import Unit

ZONE = load_zone("Europe/Copenhagen")
OPENED = datetime(2026, 2, 1, 9, tzinfo=UTC)
"""When the practice shop wrote its first line."""


class OneGo(Desk):
    """A desk whose actions all write into one transaction that is already open."""

    unit: Unit

    def write(self) -> AbstractContextManager[Unit]:
        """Return the open transaction instead of a new one."""
        return nullcontext(self.unit)


class Step(NamedTuple):
    """Something that happens in the shop at an instant; `order` keeps steps of one instant as they were listed."""

    at: datetime
    order: int
    act: Callable[[], object]


@dataclass
class Pen:
    """What the writers of the practice shop share: the desk, its clock, the staff and the steps gathered so far."""

    desk: OneGo
    clock: MovableClock
    language: str
    staff: dict[str, str] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def say(self, text: Text) -> str:
        """Return the words in the shop's language."""
        return text[LANGUAGES.index(self.language)]

    def later(self, at: datetime, act: Callable[[], object]) -> None:
        """Remember what happens at `at`."""
        self.steps.append(Step(at, len(self.steps), act))

    def play(self) -> int:
        """Let everything happen in the order of time; returns how many steps there were."""
        for step in sorted(self.steps):
            self.clock.move_to(step.at)
            step.act()
        return len(self.steps)

    def number_from(self, first: int) -> None:
        """Let the next job be numbered `first`."""
        self.desk.unit.run(COUNTER.insert(), {"name": "job", "value": first - 1})


@contextmanager
def pen(desk: Desk, language: str) -> Iterator[Pen]:
    """Open one transaction on `desk` for all that the practice shop has seen, written in `language`."""
    clock = MovableClock(OPENED)
    going = OneGo(desk.store, clock, desk.data, desk.seat)
    with desk.store.write() as unit:
        going.unit = unit
        yield Pen(going, clock, language)


def wall(text: str) -> datetime:
    """Return the instant of "20 15:20", the 20th of November 2026 in the shop."""
    day, clock = text.split()
    return resolve(datetime.fromisoformat(f"2026-11-{day:0>2}T{clock}"), ZONE).instant


def due_of(text: str, said: datetime) -> Due:
    """Return the due of "24 h", a span, or of "23 15:00", a wall time."""
    count, unit = text.split()
    if unit == "h":
        return within(timedelta(hours=int(count)), said)
    return at_wall(wall(text).astimezone(ZONE).replace(tzinfo=None), ZONE)
