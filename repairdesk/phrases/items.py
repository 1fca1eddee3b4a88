"""The time words found in a sentence, and which of them stand together."""

from dataclasses import dataclass, field

from repairdesk.phrases.lexicon import Reader

_GLUE = ("ahead", "by", "range", "the", "clock", "and", "between", "this", "lower")


@dataclass(frozen=True, slots=True)
class Item:
    """One time word or phrase, from token `start` up to token `end`."""

    kind: str
    start: int
    end: int
    value: object


@dataclass(slots=True)
class Group:
    """Time words that stand together."""

    items: list[Item] = field(default_factory=list)
    start: int = 0
    end: int = 0
    denied: bool = False
    """Whether this is the time it will not be."""


@dataclass(slots=True)
class Times:
    """Everything about time in a sentence."""

    groups: list[Group] = field(default_factory=list)
    vague: list[Item] = field(default_factory=list)
    refused: list[Item] = field(default_factory=list)
    """Time words that are no deadline: something past, a duration, a rhythm, a beginning."""
    ruled_out: list[Group] = field(default_factory=list)
    """Times named as the ones that are not meant, beside one that is."""

    def deny(self) -> None:
        """Put aside the times that are ruled out; where no other is said they are refused."""
        self.ruled_out = [group for group in self.groups if group.denied]
        self.groups = [group for group in self.groups if not group.denied]
        if not self.groups:
            self.refused += [Item("denied", group.start, group.end, 1) for group in self.ruled_out]

    def covered(self) -> set[int]:
        """Return the tokens that were read as time."""
        pieces = [(group.start, group.end) for group in (*self.groups, *self.ruled_out)]
        pieces += [(item.start, item.end) for item in (*self.vague, *self.refused)]
        return {index for start, end in pieces for index in range(start, end)}


def is_glue(reader: Reader, start: int, end: int) -> bool:
    """Whether nothing but small words stands between two time words."""
    index = start
    while index < end:
        found = reader.first(index, *_GLUE)
        if found and found[0] <= end:
            index = found[0]
        elif reader.sign(index, ",", "(", ")", ".", "-", "@"):
            index += 1
        else:
            return False
    return True
