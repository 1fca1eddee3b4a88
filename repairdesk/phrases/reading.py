"""A sentence while it is being read: what was made of which words so far."""

from collections.abc import Callable
from dataclasses import dataclass, field

from repairdesk.domain.due import Due
from repairdesk.domain.hours import OpeningHours
from repairdesk.phrases.lexicon import Reader, slip_of
from repairdesk.phrases.people import Place
from repairdesk.phrases.shop_clock import wall_iso
from repairdesk.phrases.tokens import span_of
from repairdesk.phrases.understood import Doubt, Part, Understood


def two_times(read: Due | None, other: Due | None, hours: OpeningHours) -> tuple[str, ...]:
    """Return the local time read and another one in ISO form; nothing where they are one or one is missing."""
    if read is None or other is None or read.instant == other.instant:
        return ()
    walls = (due.instant.astimezone(hours.zone).replace(tzinfo=None) for due in (read, other))
    return tuple(wall_iso(wall) for wall in walls)


@dataclass(slots=True)
class Reading:
    """One sentence while it is being read."""

    sentence: str
    reader: Reader
    removed: frozenset[str]
    covered: set[int] = field(default_factory=set)
    parts: list[Part] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    vague: list[Part] = field(default_factory=list)
    odd: list[Part] = field(default_factory=list)
    due: Due | None = None
    rolled: bool = False
    again: Callable[[str], Understood] | None = None
    """Reads another sentence under the same conditions."""
    hours: OpeningHours | None = None

    def without_slip(self, place: Place) -> tuple[str, ...]:
        """Return the time read, and the one that the day meant by a slip of the finger would give."""
        span = span_of(self.reader.tokens, place.start, place.end)
        meant = slip_of(self.reader.tokens[place.start].word)
        assert self.again is not None and self.hours is not None
        other = self.again(f"{self.sentence[: span.start]}{meant}{self.sentence[span.end :]}").due
        return two_times(self.due, other, self.hours)

    def part(self, name: str, place: Place, code: str = "") -> Part:
        span = span_of(self.reader.tokens, place.start, place.end)
        return Part(name, span, self.sentence[span.start : span.end], code)

    def take(self, name: str, place: Place, code: str = "") -> str:
        """Note the words at `place` as `name` and return them; nothing when that reading was removed."""
        self.covered |= set(range(place.start, place.end))
        if name in self.removed:
            return ""
        part = self.part(name, place, code)
        self.parts.append(part)
        return part.text

    def doubt(self, name: str, code: str, place: Place, choices: tuple[str, ...] = ()) -> None:
        if name not in self.removed:
            self.doubts.append(
                Doubt(name, code, span_of(self.reader.tokens, place.start, place.end), choices)
            )
