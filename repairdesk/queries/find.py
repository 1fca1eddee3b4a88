"""Find: customers, phones in any spelling, job numbers, devices, serials and journal text, newest first."""

import re
from collections.abc import Sequence
from typing import Any

from repairdesk.desk import Desk
from repairdesk.domain.records import Job
from repairdesk.exchange.phone import as_shown, search_digits
from repairdesk.queries.entry_lines import entry_lines
from repairdesk.queries.job_lines import job_lines
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.settings import settings
from repairdesk.queries.sheets import CustomerLine, FindSheet, FoundEntry
from repairdesk.store import jobs, journal, people
from repairdesk.store.search import matching
from repairdesk.store.store import Reader

_PHONE = re.compile(r"\+?[\d\s().\-/]{3,30}")
_NUMBER = re.compile(r"#?\s*(\d{1,9})")
FEWEST_DIGITS = 3
MOST_CALLERS = 5
"""Of so many customers who share a part of a number the jobs are shown too."""


def ripe(text: str) -> str:
    """Return `text` without a lone letter behind its words: it is the beginning of a word still being typed."""
    words = text.split()
    if len(words) > 1 and len(words[-1]) == 1:
        words.pop()
    return " ".join(words)


def find(desk: Desk, text: str, limit: int = 50) -> FindSheet:
    """Return what `text` meets; every word must begin a word of what is found. At most `limit` of each kind."""
    text = ripe(text[:200])
    if not text:
        return FindSheet()
    country = settings(desk).country
    with desk.read() as reader:
        make = LineMaker(desk, reader)
        lines = found_customers(reader, text, country, limit)
        found = _jobs(reader, text, [line.id for line in lines] if is_phone(text) else [], limit)
        return FindSheet(lines, job_lines(reader, found, make.names), _entries(reader, make, text, limit))


def _jobs(reader: Reader, text: str, callers: list[str], limit: int) -> list[Job]:
    """Return the jobs a text meets: the one with this very number first, last those of whom it may be the phone."""
    numbered = _NUMBER.fullmatch(text)
    exact = jobs.by_number(reader, int(numbered[1])) if numbered else None
    seqs = jobs.seek(reader, text, limit)
    found = {job.id: job for job in (*([exact] if exact else []), *jobs.by_seqs(reader, seqs))}
    for caller in callers[:MOST_CALLERS]:
        found |= {job.id: job for job in jobs.of_customer(reader, caller) if job.id not in found}
    return list(found.values())[:limit]


def found_customers(reader: Reader, text: str, country: str, limit: int) -> tuple[CustomerLine, ...]:
    """Return the customers met by name or by a number; by number alone when the text can be nothing else."""
    rows: Sequence[Sequence[Any]] = []
    if is_phone(text):
        rows = people.lines_by_ids(reader, ids_by_phone(reader, text, limit))
    if len(rows) < limit:
        seqs = matching(reader.connection, "customer_seek", text, limit - len(rows))
        known = {row[0] for row in rows}
        rows = [*rows, *(row for row in people.lines_by_seqs(reader, seqs) if row[0] not in known)]
    return customer_lines(rows, country)


def is_phone(text: str) -> bool:
    """Whether a text can be a phone number or a part of one."""
    digits = sum(sign.isdigit() for sign in text)
    return digits >= FEWEST_DIGITS and _PHONE.fullmatch(text.strip()) is not None


def ids_by_phone(reader: Reader, text: str, limit: int) -> list[str]:
    """Return whose numbers hold these digits, with or without a country code in what was typed."""
    found: dict[str, None] = {}
    for digits in search_digits(text):
        if len(digits) >= FEWEST_DIGITS:
            found |= dict.fromkeys(people.ids_by_digits(reader, digits, limit))
    return list(found)[:limit]


def customer_lines(rows: Sequence[Sequence[Any]], country: str) -> tuple[CustomerLine, ...]:
    """Return customers as a list shows them."""
    return tuple(
        CustomerLine(
            row[0], row[1], as_shown(row[2], country) if row[2] else "", row[2] or "", row[3] or "", row[4]
        )
        for row in rows
    )


def _entries(reader: Reader, make: LineMaker, text: str, limit: int) -> tuple[FoundEntry, ...]:
    rows = journal.rows_by_seqs(reader, matching(reader.connection, "entry_seek", text, limit))
    names = people.names_of(reader, {row[2] for row in rows if row[2]})
    numbers = jobs.numbers_of(reader, {row[3] for row in rows if row[3]})
    later = journal.pointing_at(reader, [row[0] for row in rows])
    return tuple(
        FoundEntry(line, row[2], names.get(row[2], ""), row[3], numbers.get(row[3]))
        for line, row in zip(entry_lines(make, rows, later=later), rows, strict=True)
    )
