"""Opens what the user chose: tells a contact list by its content, and says plainly what else it is."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path

from repairdesk.exchange.clean import wide_encoding
from repairdesk.exchange.contact import ReadRow, problem
from repairdesk.exchange.table import read_table
from repairdesk.exchange.vcard import read_vcards

MOST_BYTES = 64 * 1024 * 1024

_AS_CSV = "Open it there, save the sheet as CSV (UTF-8) and bring that in."
_EXPORT = "Export the contacts as vCard or CSV and bring that in."
_KINDS: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "a zip archive", "Unpack it and bring in the vCard or CSV file inside it."),
    (b"PK\x05\x06", "an empty zip archive", _EXPORT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (Excel, Word or Outlook)", _AS_CSV),
    (b"!BDN", "an Outlook data file", "In Outlook choose export, comma-separated values, and bring that in."),
    (b"\x89PNG", "a picture", _EXPORT),
    (b"\xff\xd8\xff", "a photo", _EXPORT),
    (b"GIF8", "a picture", _EXPORT),
    (b"BM", "a picture", _EXPORT),
    (b"%PDF", "a PDF document", _EXPORT),
    (b"\x1f\x8b", "a compressed file", "Unpack it and bring in the vCard or CSV file inside it."),
    (b"7z\xbc\xaf", "a compressed file", "Unpack it and bring in the vCard or CSV file inside it."),
    (b"Rar!", "a compressed file", "Unpack it and bring in the vCard or CSV file inside it."),
    (b"SQLite format 3\0", "a database", _EXPORT),
    (b"{\\rtf", "a text document with layout", _EXPORT),
)
_TEXT_KINDS: tuple[tuple[str, str, str], ...] = (
    (r"BEGIN:VCALENDAR", "a calendar", _EXPORT),
    (r"<(!DOCTYPE html|html|table)\b", "a web page", _EXPORT),
    (r"<\?xml|<[a-z]+[ >]", "an XML file", _EXPORT),
    (r"[{\[]\s*[\"{\[\]}]", "a JSON file", _EXPORT),
    (r"dn:\s", "an LDIF address book", _EXPORT),
)
_CARD = re.compile(r"^[ \t]*(?:[\w-]{1,60}\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)


def read_contacts(path: Path) -> Iterator[ReadRow]:
    """The rows of a contact file, or one row that says why there are none."""
    try:
        data = _bytes_of(path)
    except FileNotFoundError:
        yield _refused("not_found")
        return
    except (OSError, ValueError) as error:
        yield _refused("not_readable", reason=getattr(error, "strerror", None) or type(error).__name__)
        return
    if isinstance(data, ReadRow):
        yield data
        return
    yield from read_bytes(data)


def read_bytes(data: bytes) -> Iterator[ReadRow]:
    """The rows of a contact file that is already in memory."""
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        yield _refused("empty_file")
        return
    head = _head(data)
    if _CARD.search(head):
        yield from read_vcards(data)
        return
    if other := _something_else(data, head):
        yield _refused("wrong_kind", kind=other[0], advice=other[1])
        return
    yield from read_table(data)


def _bytes_of(path: Path) -> bytes | ReadRow:
    """The whole file if it is one and not too big; a pipe or device is never opened, as it could wait forever."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return _refused("not_a_file")
    if status.st_size > MOST_BYTES:
        return _too_big(status.st_size)
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return data if len(data) <= MOST_BYTES else _too_big(len(data))


def _too_big(size: int) -> ReadRow:
    return _refused("too_big", had=str(-(-size // (1024 * 1024))), most=str(MOST_BYTES // (1024 * 1024)))


def _refused(code: str, **facts: str) -> ReadRow:
    return ReadRow("file", None, (problem(code, **facts),))


def _head(data: bytes) -> str:
    """The file's beginning as text, well enough to recognise it."""
    beginning = data[:65_536]
    return (
        beginning.decode(wide_encoding(data) or "latin-1", "replace")
        .lstrip("\ufeffï»¿ \t\r\n")
        .replace("\r", "\n")
    )


def _something_else(data: bytes, head: str) -> tuple[str, str] | None:
    """What the file is when it is no text table, and what to do about it."""
    if data.startswith(b"PK\x03\x04") and (office := _office(data)):
        return office, _AS_CSV
    for mark, kind, advice in _KINDS:
        if data.startswith(mark) and not (mark == b"BM" and b"\0" not in data[:64]):
            return kind, advice
    for pattern, kind, advice in _TEXT_KINDS:
        if re.match(pattern, head, re.IGNORECASE):
            return kind, advice
    sample = data[:8192]
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\x1a\x1b" for byte in sample)
    if not wide_encoding(data) and strange > len(sample) * 0.1:
        return "a program's own file, not text", _EXPORT
    return None


def _office(data: bytes) -> str:
    """Which office program's file a zip archive is, if any."""
    inside = data[:65_536] + data[-65_536:]
    for mark, kind in (
        (b"xl/", "an Excel workbook"),
        (b"opendocument.spreadsheet", "a LibreOffice spreadsheet"),
        (b"Index/Tables", "a Numbers spreadsheet"),
        (b"word/", "a Word document"),
    ):
        if mark in inside:
            return kind
    return ""
