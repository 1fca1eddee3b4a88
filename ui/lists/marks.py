"""Which words of a text were searched for, and the part of a long text in which they stand."""

import re
from collections.abc import Sequence

from repairdesk.domain.fold import fold

_WORD = re.compile(r"[^\W_]+")
BEFORE = 40
"""So many letters stay before the first word that was met."""


def beginnings(typed: str) -> tuple[str, ...]:
    """Return the folded beginnings of words in what was typed."""
    return tuple(dict.fromkeys(_WORD.findall(fold(typed).replace("_", " "))))


def spans(text: str, marks: Sequence[str]) -> list[tuple[int, int]]:
    """Return where the words of `text` stand that begin with one of the marks; digits also meet across spaces."""
    if not marks:
        return []
    found = [
        each.span() for each in _WORD.finditer(text) if any(fold(each[0]).startswith(mark) for mark in marks)
    ]
    return found or _digits(text, "".join(marks))


def excerpt(text: str, marks: Sequence[str]) -> str:
    """Return one line of `text`, begun late enough that the first word that was met can be seen."""
    line = " ".join(text.split())
    met = spans(line, marks)
    if not met or met[0][0] <= BEFORE:
        return line
    start = line.find(" ", met[0][0] - BEFORE) + 1
    return "… " + line[min(start, met[0][0]) :]


def _digits(text: str, typed: str) -> list[tuple[int, int]]:
    """Return where a phone number holds the digits that were typed, however either is spaced."""
    if len(typed) < 3 or not typed.isdigit():
        return []
    places = [at for at, sign in enumerate(text) if sign.isdigit()]
    digits = "".join(text[at] for at in places)
    for wanted in (typed, typed.removeprefix("00"), typed.removeprefix("00")[2:]):
        at = digits.find(wanted) if len(wanted) >= 3 else -1
        if at >= 0:
            return [(places[at], places[at + len(wanted) - 1] + 1)]
    return []
