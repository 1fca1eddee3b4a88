"""What the quick line has understood, and the words each reading came from."""

from dataclasses import dataclass

from repairdesk.domain.due import Due
from repairdesk.domain.words import Channel, Kind


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the sentence, from `start` up to but not including `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """Words of the sentence that were read as `field`; `code` says more where there is more to say."""

    field: str
    span: Span
    text: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A customer or a job of the shop."""

    id: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reading that could be another; `choices` are ids, or local times in ISO form for a time."""

    field: str
    code: str
    span: Span
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """One sentence, read. Whatever was not said is None or empty; a time is never made up."""

    sentence: str
    kind: Kind | None = None
    channel: Channel | None = None
    customer: Match | None = None
    job: Match | None = None
    due: Due | None = None
    about: str = ""
    reservation: str = ""
    agreement: str = ""
    price_limit: int | None = None
    parts: tuple[Part, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    vague: tuple[Part, ...] = ()
    not_understood: tuple[Part, ...] = ()
    rolled: bool = False
    """The clock time had passed today, so it is read as tomorrow's."""
    rest: str = ""
    """Further lines that came with the sentence; not read."""
