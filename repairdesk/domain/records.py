"""The nouns of the shop as frozen records; identities are UUIDv7 strings made by whoever writes first."""

from dataclasses import dataclass, field
from datetime import datetime

from repairdesk.domain.due import Due
from repairdesk.domain.words import (
    AttemptResult,
    Audience,
    Cause,
    Channel,
    JobStage,
    Kind,
    Outcome,
    Role,
    StageKind,
)


@dataclass(frozen=True, slots=True)
class Staff:
    """Someone who works here."""

    id: str
    name: str
    role: Role
    active: bool = True
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    """A number (E.164 where it could be read as one) and what to know about it."""

    number: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Customer:
    """Whom we owe."""

    id: str
    name: str
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    prefers: Channel = Channel.NONE
    matters: str = ""
    address: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One repair order, numbered for people."""

    id: str
    number: int
    customer_id: str
    device: str
    fault: str
    stage: JobStage
    owner_id: str | None
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreement with a due instant. `said_at` and every other instant are aware UTC."""

    id: str
    kind: Kind
    customer_id: str | None
    job_id: str | None
    words: str
    about: str
    due: Due
    said_at: datetime
    said_by: str | None
    channel: Channel
    owner_id: str | None
    reservation: str = ""
    replaces_id: str | None = None
    outcome: Outcome | None = None
    settled_at: datetime | None = None
    cause: Cause | None = None
    made_good_by_id: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether the promise still rings."""
        return self.outcome is None


@dataclass(frozen=True, slots=True)
class Agreement:
    """A standing agreement: settled with the customer, without a clock."""

    id: str
    customer_id: str | None
    job_id: str | None
    text: str
    agreed_at: datetime
    agreed_by: str | None
    price_limit: int | None = None
    """Whole units of the shop's currency."""
    ended_at: datetime | None = None
    owed_messages: bool = False
    """Whether each change of a job's stage owes the customer a message."""
    price: int | None = None
    """What the customer has said yes to, in whole units too; it is no limit."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal; never changed once written."""

    id: str
    number: int
    customer_id: str | None
    job_id: str | None
    audience: Audience
    channel: Channel
    text: str
    writer_id: str | None
    said_at: datetime
    written_at: datetime
    corrects_id: str | None = None
    promise_id: str | None = None
    event: str = ""
    """Name of the event when audience is EVENT, such as "promise_kept"; worded on screen."""
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try to reach the customer about a promise."""

    id: str
    promise_id: str
    result: AttemptResult
    at: datetime
    by: str | None


@dataclass(frozen=True, slots=True)
class Ack:
    """Somebody says "I take it": ends the stages that have rung, on every seat, until the due instant at most."""

    promise_id: str
    by: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Snooze:
    """Quiet until an instant; the newest one of a promise holds."""

    promise_id: str
    by: str | None
    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Stage:
    """A moment at which a promise rings. `key` is stable: the same stage has the same key on every seat."""

    promise_id: str
    key: str
    kind: StageKind
    at: datetime
