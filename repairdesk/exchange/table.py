"""Reads customer tables (CSV and its kin) from address books and shop programs, row by row.

The separator is the one under which most headers are recognised; headers may stand in any order and language of
`columns`. A row is never dropped: what cannot be placed is told, and what no column has a place for is listed once.
"""

from collections.abc import Iterator
from itertools import islice

from repairdesk.exchange.cells import plain, values
from repairdesk.exchange.clean import file_text, tidy
from repairdesk.exchange.columns import Column, column_of
from repairdesk.exchange.contact import KNOWN_REMARKS, ReadRow, problem
from repairdesk.exchange.draft import Draft
from repairdesk.exchange.records import MOST_CELLS, SEPARATORS, Record, records, told_separator

_NAMING = {"full", "given", "family", "company", "contact", "phone", "email"}
_NAME_PARTS = ("full", "prefix", "given", "middle", "family", "suffix", "nick", "contact")
_ADDRESS_ORDER = ("box", "street", "number", "extra", "town", "region", "country")
_TICKS = {"yes", "no", "ja", "nej", "nei", "true", "false", "x", "0", "1"}
_HEADER_WITHIN = 10
_WORDS_FOR = {
    "mobil": "mobile", "cell": "mobile", "mobiltelefon": "mobile", "privat": "home", "hjem": "home", "hjemme": "home",
    "arbejde": "work", "arbeid": "work", "arbejd": "work", "hoved": "main", "andet": "other", "andre": "other",
    "annet": "other", "work fax": "work, fax", "home fax": "home, fax",
}  # fmt: skip

Header = list[tuple[str, Column | None]]


def read_table(data: bytes) -> Iterator[ReadRow]:
    """A row for every row of the table that holds anything, and last the columns that have no place here."""
    told, text = told_separator(file_text(data).rstrip("\0\x1a"))
    separator, at, header = _header(text, told)
    if at < 0:
        yield ReadRow("row 1", None, (problem("no_header", columns=_listed([name for name, _ in header])),))
        return
    unused: dict[int, int] = {}
    rows, above = 0, ""
    for record in records(text, separator):
        if not any(cell.strip() for cell in record.cells):
            continue
        if record.number < at:
            above = above or f"row {record.number}"
        elif not _repeats(record, header):
            rows += 1
            yield _row(record, header, unused)
    if above:
        yield ReadRow(above, None, (problem("rows_above", row=str(at)),))
    if not rows:
        yield ReadRow(f"row {at}", None, (problem("no_rows"),))
    if unused:
        names = [f"{header[index][0]} ({count})" for index, count in unused.items()]
        yield ReadRow("columns", None, (problem("columns_unused", columns=_listed(names)),))


def _repeats(record: Record, header: Header) -> bool:
    """Whether the row is the header itself, or the header once more where two lists were joined."""
    return all(cell.strip() == name for cell, (name, _) in zip(record.cells, header, strict=False))


def _header(text: str, told: str) -> tuple[str, int, Header]:
    """The separator, the row the headers stand in (-1 if none is recognised) and what each column holds."""
    best: tuple[int, int, str, int, Header] | None = None
    for separator in (told,) if told else SEPARATORS:
        for record in islice(records(text[:1_000_000], separator), _HEADER_WITHIN):
            header = [(tidy(cell, 80)[0], _column(cell)) for cell in record.cells[:MOST_CELLS]]
            kinds = {column.kind for _, column in header if column}
            likely = kinds & _NAMING and not any(_is_value(cell) for cell in record.cells[:MOST_CELLS])
            known = sum(column is not None for _, column in header) if likely else 0
            filled = sum(bool(name) for name, _ in header)
            found = (known, filled if record.number == 1 else 0, separator, record.number, header)
            if best is None or found[:2] > best[:2]:
                best = found
    if best is None:
        return ",", -1, []
    known, _, separator, number, header = best
    return separator, number if known else -1, header


def _is_value(cell: str) -> bool:
    """Whether a cell holds somebody's number or e-mail, so that its row is no header."""
    return "@" in cell or sum(sign.isdigit() for sign in cell[:200]) >= 6


def _column(cell: str) -> Column | None:
    """The column under a header; long text and values are no headers."""
    return column_of(cell) if len(cell) <= 100 and "@" not in cell else None


def _listed(names: list[str]) -> str:
    """Column names for a sentence; a very wide table is not listed in full."""
    shown = [name[:50] for name in names if name.strip()]
    more = f" and {len(shown) - 30} more" if len(shown) > 30 else ""
    return (", ".join(f"“{name}”" for name in shown[:30]) or "nothing") + more


def _row(record: Record, header: Header, unused: dict[int, int]) -> ReadRow:
    """One record as a contact."""
    draft = Draft()
    if record.quote_open:
        draft.tell(problem("quote_open"))
    if extra := sum(bool(cell.strip()) for cell in record.cells[len(header) :]):
        draft.tell(problem("extra_cells", count=str(extra)))
    filled: list[tuple[str, Column, str]] = []
    for index, (cell, (name, column)) in enumerate(zip(record.cells, header, strict=False)):
        if not (text := plain(cell)).strip():
            continue
        if column is None:
            unused[index] = unused.get(index, 0) + 1
        else:
            filled.append((name, column, text))
    _names(draft, filled)
    _ways_to_reach(draft, filled)
    _addresses(draft, filled)
    contact, problems = draft.finish()
    return ReadRow(f"row {record.number}", contact, problems)


def _names(draft: Draft, filled: list[tuple[str, Column, str]]) -> None:
    """Names, company, notes and the other program's own number."""
    for name, column, text in filled:
        if column.kind in _NAME_PARTS:
            draft.name(column.kind, text)
        elif column.kind == "company" and text.strip().casefold() not in _TICKS:
            draft.at_company(text, name)
        elif column.kind == "note":
            draft.note(text)
        elif column.kind == "id":
            draft.identity(text)
            draft.note(f"{name}: {text}")


def _ways_to_reach(draft: Draft, filled: list[tuple[str, Column, str]]) -> None:
    """Phones with the label that stands beside them or in their header, and e-mails."""
    labels = {column.group: text for _, column, text in filled if column.kind == "label"}
    for _, column, text in filled:
        if column.kind == "phone":
            label = _label(labels.get(column.group, ""))
            draft.phone(text, label or column.part)
        elif column.kind == "email":
            for value in values(text):
                draft.email(value)


def _label(text: str) -> str:
    """A label of an address book in our words where it is a usual one; an own one ("Daughter") as it stands."""
    text = text.strip().lstrip("* ")
    low = text.casefold()
    return low if low in KNOWN_REMARKS else _WORDS_FOR.get(low, text)


def _addresses(draft: Draft, filled: list[tuple[str, Column, str]]) -> None:
    """Each group's parts as one address; a whole address in one cell stands for its parts."""
    groups: dict[str, dict[str, str]] = {}
    for _, column, text in filled:
        if column.kind == "address":
            parts = groups.setdefault(column.group, {})
            first = parts.get(column.part, "")
            parts[column.part] = f"{first}, {text}" if first and first != text else text
    for group, parts in groups.items():
        if "number" in parts and "street" in parts:
            parts["street"] += " " + parts.pop("number")
        if "code" in parts:
            parts["town"] = f"{parts.pop('code')} {parts.get('town', '')}".strip()
        whole = parts.pop("whole", "")
        rest = [parts[part] for part in _ADDRESS_ORDER if part in parts and parts[part] not in whole]
        lines = [line.replace("\n", ", ") for line in (whole, *rest) if line.strip()]
        draft.address(group.capitalize(), ", ".join(lines))
