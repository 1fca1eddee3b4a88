"""What an action changed, told after its commit: which windows must ask again, and what Undo would need."""

from dataclasses import dataclass, field
from enum import StrEnum


class Touched(StrEnum):
    """The parts of the journal that windows show."""

    PROMISES = "promises"
    JOURNAL = "journal"
    JOBS = "jobs"
    CUSTOMERS = "customers"
    STAFF = "staff"
    SETTINGS = "settings"
    REMINDERS = "reminders"


@dataclass(frozen=True)
class Undo:
    """What `actions.undo` needs to take an action back, as steps of `actions.steps`; `again` does it once more."""

    action: str
    ids: tuple[str, ...]
    again: bool = False


@dataclass(frozen=True)
class Changes:
    """What was done. `did` is a stable name; `facts` are for whoever words it."""

    touched: frozenset[Touched]
    did: str
    facts: dict[str, str] = field(default_factory=dict)
    id: str | None = None
    number: int | None = None
    undo: Undo | None = None
    job_id: str | None = None
    customer_id: str | None = None
    redo: Undo | None = None
    """What does again what was just undone; None where that would make no sense."""


PROMISED = frozenset({Touched.PROMISES, Touched.JOURNAL, Touched.REMINDERS})
"""What every change of a promise touches."""
