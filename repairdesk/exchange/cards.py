"""Cuts a vCard file into its cards, so that a broken one never costs the others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from repairdesk.exchange.clean import wide_encoding
from repairdesk.exchange.contact import Problem, problem
from repairdesk.exchange.content_lines import RawLine

_BEGIN = re.compile(rb"\s*(?:[\w-]{1,60}\.)?BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(rb"\s*(?:[\w-]{1,60}\.)?END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(rb"\s*(?:[\w-]{1,60}\.)?AGENT(?:;[^:]*)?:\s*(BEGIN\s*:\s*VCARD)?\s*", re.IGNORECASE)
_LINE = re.compile(rb"([^\r\n]*+)(\r\n|\n|\r|$)")
_DEEPEST = 5
_MOST_LINES = 500_000
"""A photo of 35 MB; no card anybody has written is longer."""


@dataclass
class Card:
    """The lines between one BEGIN and its END; an agent's card stands inside another's."""

    where: str
    lines: list[RawLine] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def take(self, number: int, line: bytes) -> None:
        """Take one more line; a folded value that never ends is cut, and says so."""
        if len(self.lines) < _MOST_LINES or not line.startswith((b" ", b"\t")):
            self.lines.append((number, line))
        elif not any(told.code == "card_long" for told in self.problems):
            self.problems.append(problem("card_long", line=str(number)))


@dataclass
class Outside:
    """Text lines that belong to no card."""

    first: int = 0
    count: int = 0


def cut(data: bytes, outside: Outside) -> Iterator[Card]:
    """The file's cards. One without an end is closed where the next begins or the file ends, and says so."""
    if wide := wide_encoding(data):
        data = data.decode(wide, "replace").encode("utf-8", "replace")
    pile: list[Card] = []
    count = 0
    for number, line in enumerate(_lines(data.removeprefix(b"\xef\xbb\xbf")), 1):
        mark = _mark(line)
        if mark == "end" and pile:
            yield pile.pop()
        elif mark == "agent" and pile:
            pile.append(_agent_card(pile[-1], number))
        elif mark == "begin" and pile and _awaits_agent(pile[-1]) and len(pile) < _DEEPEST:
            pile[-1].lines.pop()
            pile.append(_agent_card(pile[-1], number))
        elif mark == "begin":
            yield from _left_open(pile)
            count += 1
            pile = [Card(f"card {count}, line {number}")]
        elif pile:
            pile[-1].take(number, line)
        elif line.strip(b" \t\0\x1a\xef\xbb\xbf"):
            outside.first = outside.first or number
            outside.count += 1
    yield from _left_open(pile)


def _lines(data: bytes) -> Iterator[bytes]:
    """The file's lines one by one; all of them at once would need many times the room of the file."""
    return (found[1] for found in _LINE.finditer(data) if found[1] or found[2])


def _mark(line: bytes) -> str:
    """Whether a line begins or ends a card; cheap for the many that do neither."""
    line = line.lstrip(b"\xef\xbb\xbf")
    if len(line) > 200 or b":" not in line or b"v" not in line.lower():
        return ""
    if _BEGIN.fullmatch(line):
        return "begin"
    if _END.fullmatch(line):
        return "end"
    agent = _AGENT.fullmatch(line)
    return "agent" if agent and agent[1] else ""


def _awaits_agent(card: Card) -> bool:
    """Whether the card's last line opens an agent's card without having said anything of it."""
    return bool(card.lines) and bool(_AGENT.fullmatch(card.lines[-1][1]))


def _agent_card(owner: Card, number: int) -> Card:
    return Card(f"{owner.where.partition(',')[0]}, its agent, line {number}")


def _left_open(pile: list[Card]) -> Iterator[Card]:
    for card in reversed(pile):
        card.problems.append(problem("card_open"))
        yield card
