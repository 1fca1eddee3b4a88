"""What stands in the window and is not written yet, as one text among the drafts."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from repairdesk.domain.words import Cause, Channel

E = TypeVar("E", bound=StrEnum)
AS_SAID = "as said"
"""The answer to the closed warning that keeps the time as it was said."""


@dataclass(frozen=True)
class Reached:
    """By which channel the customer was rung or written to from the window, and when."""

    by: Channel
    at: datetime


@dataclass(frozen=True)
class MoveDraft:
    """Everything one can choose in the window. What is None was not chosen."""

    sentence: str = ""
    removed: tuple[tuple[str, str], ...] = ()
    """Readings that were taken out: the field, and the words it was read from."""
    chosen: tuple[tuple[str, str, str], ...] = ()
    """Other readings that were chosen: the doubt's code, its words, the choice."""
    cause: Cause | None = None
    note: str = ""
    """The cause in one line."""
    told: Channel | None = None
    call: bool | None = None
    """Whether a call is promised besides; None while nobody has touched the tick."""
    offer: str = ""
    """The instant chosen from the closed warning in ISO form, or AS_SAID."""
    reached: Reached | None = None
    id: str = ""
    call_id: str = ""
    """Made with the first try to write, so that the next one writes the same promises."""

    @property
    def content(self) -> "MoveDraft":
        """What one says with it, without the identities of a try: a second call is no other promise."""
        return replace(self, reached=None, id="", call_id="")

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen or typed."""
        return self.reached is None and self.content == MoveDraft()

    def text(self) -> str:
        """Return the draft as it is kept; nothing for an empty one."""
        return "" if self.empty else json.dumps(asdict(self), ensure_ascii=False, default=datetime.isoformat)


def field_of(promise_id: str) -> str:
    """Return the name under which the draft for a promise is kept."""
    return f"move.{promise_id}"


def parse(text: str) -> MoveDraft:
    """Return the draft that was kept as `text`; what cannot be read is left out."""
    found: Any = None
    with suppress(ValueError):
        found = json.loads(text)
    if not isinstance(found, dict):
        return MoveDraft()
    words = {name: str(found.get(name) or "") for name in ("sentence", "note", "offer", "id", "call_id")}
    call = found.get("call")
    return MoveDraft(
        **words,
        removed=tuple((field, said) for field, said in _rows(found.get("removed"), 2)),
        chosen=tuple((code, said, choice) for code, said, choice in _rows(found.get("chosen"), 3)),
        cause=_one_of(Cause, found.get("cause")),
        told=_one_of(Channel, found.get("told")),
        call=call if isinstance(call, bool) else None,
        reached=_reached(found.get("reached")),
    )


def _rows(found: object, length: int) -> list[list[str]]:
    """Return the rows of this length, as texts."""
    rows = found if isinstance(found, list) else []
    return [list(map(str, row)) for row in rows if isinstance(row, list) and len(row) == length]


def _reached(found: object) -> Reached | None:
    if not isinstance(found, dict):
        return None
    by = _one_of(Channel, found.get("by"))
    try:
        at = datetime.fromisoformat(str(found.get("at")))
    except ValueError:
        return None
    return Reached(by, at) if by is not None and at.tzinfo is not None else None


def _one_of(words: type[E], value: object) -> E | None:
    """Return the member of an enumeration with this value, or None."""
    return next((each for each in words if each.value == value), None)
