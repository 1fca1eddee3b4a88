"""Cuts a table file into records and cells, whatever separates them, and never lets a lost quote eat the rest.

Python's csv module would read on to the end of the file after a quotation mark that is never closed, and it stops at
cells over a size that is one setting for the whole program; hence these few lines of our own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SEPARATORS = (";", ",", "\t", "|")
_LINE_ENDS = re.compile(r"\r\n|\n|\r")
_TO_CLOSING = re.compile(r'[^"]*+(?:""[^"]*+)*+(?=")')
_MOST_LINES = 1_000
_MOST_LETTERS = 1_000_000
MOST_CELLS = 2_000


@dataclass(frozen=True, slots=True)
class Record:
    """One row as a spreadsheet counts it, and whether a quotation mark in it was never closed."""

    number: int
    cells: list[str]
    quote_open: bool = False


def records(text: str, separator: str) -> Iterator[Record]:
    """Every row of the text; one that holds line breaks inside quotes is one row."""
    lines = _LINE_ENDS.split(text)
    if lines and not lines[-1]:
        lines.pop()
    at = number = 0
    while at < len(lines):
        number += 1
        taken, cells = _record(lines, at, separator)
        if cells is None:
            yield Record(number, _cells(lines[at], separator, lenient=True) or [], quote_open=True)
        else:
            yield Record(number, cells)
        at += taken


def _record(lines: list[str], at: int, separator: str) -> tuple[int, list[str] | None]:
    """How many lines the record takes, and its cells; None when a quote is open and no line closes it cleanly."""
    if '"' not in lines[at]:
        return 1, lines[at].split(separator)
    cells = _cells(lines[at], separator)
    if cells is not None:
        return 1, cells
    length = len(lines[at])
    for end in range(at + 1, min(len(lines), at + _MOST_LINES)):
        length += len(lines[end])
        if length > _MOST_LETTERS:
            break
        if '"' in lines[end]:
            cells = _cells("\n".join(lines[at : end + 1]), separator)
            if cells is not None:
                return (end + 1 - at, cells) if _closes_cleanly(lines[end], separator) else (1, None)
    return 1, None


def _closes_cleanly(line: str, separator: str) -> bool:
    """Whether the first lone quote of a later line ends a cell there, rather than opening the next row's own."""
    rest = line.replace('""', "").partition('"')[2]
    return not rest.strip() or rest.lstrip(" ").startswith(separator)


def _cells(text: str, separator: str, lenient: bool = False) -> list[str] | None:
    """The cells of one record; None when a quoted cell is not closed, unless that is allowed."""
    cells: list[str] = []
    at = 0
    while True:
        start = at
        while text[start : start + 1] == " ":
            start += 1
        if text[start : start + 1] == '"':
            end = _closing(text, start + 1)
            if end < 0:
                if not lenient:
                    return None
                text = text[:start] + text[start + 1 :]
                continue
            at = text.find(separator, end + 1)
            after = text[end + 1 : at if at >= 0 else len(text)]
            cells.append(text[start + 1 : end].replace('""', '"') + after.rstrip())
        else:
            start, at = at, text.find(separator, at)
            cells.append(text[start : at if at >= 0 else len(text)])
        if at < 0:
            return cells
        at += 1


def _closing(text: str, at: int) -> int:
    """Where the quote that ends the cell stands; a doubled one is a letter of it."""
    found = _TO_CLOSING.match(text, at)
    return found.end() if found else -1


def told_separator(text: str) -> tuple[str, str]:
    """The separator a spreadsheet states in a first line "sep=;", and the text without that line."""
    if found := re.match(r"\s*\"?sep=(.)\"?[^\n\r]*(?:\r\n|\n|\r|$)", text, re.IGNORECASE):
        return found[1], text[found.end() :]
    return "", text
