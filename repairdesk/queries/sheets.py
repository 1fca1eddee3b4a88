"""What the screens are given: frozen sheets of plain values. Instants are aware UTC; `*_wall` is the shop's clock."""

from dataclasses import dataclass, field
from datetime import date, datetime

from repairdesk.domain.hours import DaySpans
from repairdesk.domain.records import Agreement, Customer
from repairdesk.domain.state import Group, PromiseState
from repairdesk.domain.words import Audience, Cause, Channel, JobStage, Kind, Outcome, StageKind


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise as a list shows it. A next word has no words of its own: its kind says it."""

    id: str
    kind: Kind
    words: str
    about: str
    reservation: str
    due: datetime
    due_wall: datetime
    said_at: datetime
    said_by: str
    channel: Channel
    owner: str
    owner_id: str | None
    customer_id: str | None
    customer: str
    phone: str
    phone_raw: str
    email: str
    job_id: str | None
    job_number: int | None
    device: str
    fault: str
    stage: JobStage | None
    replaces: bool
    taken_by: str
    state: PromiseState
    prefers: Channel = Channel.NONE
    outcome: Outcome | None = None
    settled_at: datetime | None = None
    cause: Cause | None = None
    is_span: bool = False
    """Whether it was promised as hours and minutes from when it was said."""
    opens_wall: datetime | None = None
    """When the shop opens on the day it falls due, where it falls due before that; naive, by the shop's clock."""

    @property
    def said_over(self) -> Channel:
        """How it was said. The channel of a message is the one it will be sent over, and tells nothing of that."""
        to_send = self.kind is Kind.MESSAGE and self.channel in (Channel.SMS, Channel.EMAIL)
        return Channel.NONE if to_send else self.channel


@dataclass(frozen=True, slots=True)
class JobLine:
    """One job as a list shows it."""

    id: str
    number: int
    customer_id: str
    customer: str
    device: str
    fault: str
    stage: JobStage
    owner_id: str | None
    owner: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class DayHours:
    """One of the next days with its opening hours and what makes it special."""

    day: date
    spans: DaySpans
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class TodaySheet:
    """The day: what is owed, in groups, and how it stands."""

    now: datetime
    lines: tuple[tuple[Group, tuple[PromiseLine, ...]], ...]
    kept_today: int
    late_today: int
    open_count: int
    missing_next_word: tuple[JobLine, ...]
    today_open: bool
    open_until: datetime | None
    next_open: datetime | None
    next_days: tuple[DayHours, ...]
    hours_set: bool
    any_promise_ever: bool
    set_up: bool = False
    shop: str = ""


@dataclass(frozen=True, slots=True)
class ReminderCard:
    """One promise that rings now."""

    line: PromiseLine
    late: bool
    stage: StageKind
    snooze_until: datetime | None
    """What a plain Snooze would give; None when it is too close to the due time for one."""
    prefers: Channel
    price_in_journal: str
    say: dict[str, str]
    taken: tuple[str, datetime] | None


@dataclass(frozen=True, slots=True)
class ReminderSheet:
    """Everything that rings now and that nobody has acted on, late first."""

    cards: tuple[ReminderCard, ...]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Who took a line back, and when; the line itself stays."""

    writer: str
    at: datetime
    wall: datetime


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of a journal. `corrections` are the numbers of later lines that correct it."""

    number: int
    id: str
    audience: Audience
    channel: Channel
    text: str
    writer: str
    said_at: datetime
    said_wall: datetime
    written_at: datetime
    event: str
    facts: dict[str, str]
    corrects: int | None = None
    corrections: tuple[int, ...] = ()
    promise: PromiseLine | None = None
    taken_back: TakenBack | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """How far somebody has read a job's journal: the number of the last line, and when that was."""

    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class JobSheet:
    """One job: its customer, what is promised and agreed, and its journal."""

    id: str
    number: int
    device: str
    serial: str
    fault: str
    stage: JobStage
    owner_id: str | None
    owner: str
    opened_at: datetime
    opened_wall: datetime
    customer: Customer
    phones_shown: tuple[tuple[str, str, str], ...]
    """Number as people write it, remark, number as it is stored."""
    promises: tuple[PromiseLine, ...]
    settled: tuple[PromiseLine, ...]
    agreements: tuple[Agreement, ...]
    price_limit: int | None
    currency: str
    entries: tuple[EntryLine, ...]
    seen: Seen | None = None
    """How far whoever asked has read; None for somebody who was never here."""
    owned_since: datetime | None = None
    """When the present owner took the job from a colleague; None for the first owner."""
    nth_job: int = 1
    """Which of this customer's jobs it is."""
    price_agreed: int | None = None
    """What the customer has said yes to."""
    opened_by: str = ""
    """Who took it in."""


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One customer as a list shows them."""

    id: str
    name: str
    phone: str
    phone_raw: str
    email: str
    address: str


@dataclass(frozen=True, slots=True)
class CustomerSheet:
    """One customer: how to reach them, what is owed, their jobs and their own journal."""

    customer: Customer
    phones_shown: tuple[tuple[str, str, str], ...]
    promises: tuple[PromiseLine, ...]
    jobs: tuple[JobLine, ...]
    agreements: tuple[Agreement, ...]
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """A journal line that a search met, with where it stands."""

    entry: EntryLine
    customer_id: str | None
    customer: str
    job_id: str | None
    job_number: int | None


@dataclass(frozen=True, slots=True)
class FindSheet:
    """What a search met, the newest first."""

    customers: tuple[CustomerLine, ...] = ()
    jobs: tuple[JobLine, ...] = ()
    entries: tuple[FoundEntry, ...] = field(default=())
