"""How the practice Friday is written down: jobs, words and outcomes; days are those of November 2026."""

from typing import NamedTuple

from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Kind
from repairdesk.practice.repairs import Text

NOTHING: Text = ("", "", "")


class Said(NamedTuple):
    """A promise as it was said at `at`, due at `due`; "24 h" is a span and "23 15:00" a wall time."""

    at: str
    by: str
    kind: Kind
    due: str
    words: Text
    channel: Channel = Channel.PHONE
    reservation: Text = NOTHING
    about: Text = NOTHING


class Kept(NamedTuple):
    """The job's newest promise was kept at `at`."""

    at: str
    by: str


class Moved(NamedTuple):
    """The job's newest promise got a new one instead; told too late, the old one is broken."""

    at: str
    by: str
    told: Channel
    cause: Cause
    due: str
    words: Text
    reservation: Text = NOTHING


class Tried(NamedTuple):
    """Somebody tried to reach the customer."""

    at: str
    by: str
    result: AttemptResult


class Took(NamedTuple):
    """A colleague said "I take it"."""

    at: str
    by: str


class Released(NamedTuple):
    """The customer said never mind."""

    at: str
    by: str
    words: Text


class Line(NamedTuple):
    """A line of the journal."""

    at: str
    by: str
    audience: Audience
    channel: Channel
    text: Text


class Agreed(NamedTuple):
    """A standing agreement."""

    at: str
    by: str
    text: Text
    price_limit: int | None = None


class Stage(NamedTuple):
    """The job moved on in the workshop."""

    at: str
    by: str
    stage: JobStage


Event = Said | Kept | Moved | Tried | Took | Released | Line | Agreed | Stage


class OpenJob(NamedTuple):
    """A job that is open on the practice Friday."""

    number: int
    at: str
    by: str
    customer: str
    phone: str
    device: str
    fault: Text
    owner: str
    events: tuple[Event, ...]
    email: str = ""
    """Of a customer who would rather be written to than called."""
