"""The grammar of a vCard's lines: unfolds them, splits name, parameters and value, undoes each encoding.

Works on bytes, because old phones fold lines inside a letter and declare another charset on every line.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from repairdesk.exchange.clean import decode

RawLine = tuple[int, bytes]

_PROPERTY = re.compile(rb"(?:[A-Za-z0-9-]{1,60}\.)?[A-Za-z0-9-]{1,60}[ \t]*[;:]")
_KNOWN = re.compile(
    rb"(?:item\d+\.)?(?:BEGIN|END|VERSION|FN|N|NICKNAME|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|URL|BDAY|PHOTO|LOGO|UID"
    rb"|REV|CATEGORIES|AGENT|SOUND|KEY|MAILER|TZ|GEO|X-[A-Z0-9-]{1,60})[;:]"
)
_QUOTED = re.compile(rb"[;=]\s*QUOTED-PRINTABLE\s*(?:;|$)", re.IGNORECASE)
_BASE64 = re.compile(rb"[;=]\s*(?:BASE64|B)\s*(?:;|$)", re.IGNORECASE)
_HEAD = re.compile(rb'(?:[^":]++|"[^"]*+")*+')
_PARAMETER = re.compile(rb'(?:[^";]++|"[^"]*+"?)++')
_CUSTOM = re.compile(r"X-CUSTOM\((?:[^()]*,)?([^(),]*)\)", re.IGNORECASE)
_TOKEN = re.compile(r"\\.|;|,|[^\\;,]+|\\", re.DOTALL)
_MOST_PARAMETERS = 50


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property of a card: its name, its group ("item1"), its types, and the value as text with its escapes."""

    number: int
    name: str
    group: str
    types: tuple[str, ...]
    value: str
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that is no property and follows none."""

    number: int


def content_lines(lines: list[RawLine], version: str) -> Iterator[ContentLine | Unread]:
    """The properties of one card's lines, in order."""
    if all(line[:1] in (b" ", b"\t", b"") for _, line in lines):
        lines = [(number, line.strip()) for number, line in lines]
    at = 0
    while at < len(lines):
        number, raw = lines[at]
        start = raw.strip() if at == 0 else raw.rstrip()
        at += 1
        if not start:
            continue
        if not _PROPERTY.match(start):
            yield Unread(number)
            continue
        whole, at, joined = _unfolded(start, lines, at, version)
        yield _parsed(number, whole, joined)


def _unfolded(start: bytes, lines: list[RawLine], at: int, version: str) -> tuple[bytes, int, bool]:
    """The logical line that begins with `start`, where the next one begins, and whether a stray line was taken in."""
    head = _split(start)[0]
    quoted, base64 = bool(_QUOTED.search(head)), bool(_BASE64.search(head))
    pieces, joined = [start], False
    while at < len(lines):
        following = lines[at][1].rstrip(b"\r")
        if quoted and pieces[-1].endswith(b"=") and not _KNOWN.match(following):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(following.rstrip())
        elif following[:1] in (b" ", b"\t") and following.strip():
            kept = following if version.startswith("2") and not base64 else following[1:]
            pieces.append(kept.rstrip() if quoted or base64 else kept)
        elif not following.strip():
            pass
        elif _PROPERTY.match(following):
            break
        elif base64:
            pieces.append(following)
        else:
            pieces.append(b"=0A" + following if quoted else b"\n" + following)
            joined = True
        at += 1
    return b"".join(pieces), at, joined


def _split(line: bytes) -> tuple[bytes, bytes]:
    """Name with parameters, and value; a colon inside quotes belongs to a parameter."""
    if (found := _HEAD.match(line)) and line[found.end() : found.end() + 1] == b":":
        return line[: found.end()], line[found.end() + 1 :]
    head, _, value = line.partition(b":")
    return head, value


def _parsed(number: int, line: bytes, joined: bool) -> ContentLine:
    head, value = _split(line)
    name, *parameters = [piece[0] for piece in islice(_PARAMETER.finditer(head), _MOST_PARAMETERS + 1)] or [
        b""
    ]
    group, _, bare = name.decode("latin-1").strip().rpartition(".")
    types, charset = _types([parameter.strip() for parameter in parameters])
    text = decode(_decoded(value, head, bare.upper()), charset)
    return ContentLine(number, bare.upper(), group.lower(), types, text, joined)


def _types(parameters: list[bytes]) -> tuple[tuple[str, ...], str]:
    """What kind of number or address this is, and the charset of its value."""
    types: list[str] = []
    charset = ""
    for parameter in parameters:
        text = decode(parameter)
        if custom := _CUSTOM.fullmatch(text):
            types.append("x-" + decode(binascii.a2b_qp(custom[1].encode())))
            continue
        key, equals, value = text.partition("=")
        key = key.strip().upper()
        if key == "CHARSET":
            charset = value
        elif key == "TYPE" or not equals:
            types += [word.strip().lower() for word in (value or text).replace('"', "").split(",")]
        elif key == "PREF":
            types.append("pref")
    return tuple(types), charset


def _decoded(value: bytes, head: bytes, name: str) -> bytes:
    """The value without its transport encoding; pictures and sounds are not unpacked."""
    if _QUOTED.search(head):
        return binascii.a2b_qp(value)
    if _BASE64.search(head) and name not in {"PHOTO", "LOGO", "SOUND", "KEY"}:
        try:
            return binascii.a2b_base64(value)
        except binascii.Error:
            return value
    return value[:1000] if name in {"PHOTO", "LOGO", "SOUND", "KEY"} else value


def parts(value: str, version: str, separator: str = ";") -> list[str]:
    """A structured value's parts, each with its escapes undone."""
    pieces: list[list[str]] = [[]]
    for token in _TOKEN.findall(value):
        if token == separator:
            pieces.append([])
        else:
            pieces[-1].append(_plain(token, version) if token[0] == "\\" else token)
    return ["".join(piece) for piece in pieces]


def text_of(value: str, version: str) -> str:
    """A plain value with its escapes undone."""
    return "".join(_plain(token, version) if token[0] == "\\" else token for token in _TOKEN.findall(value))


def _plain(token: str, version: str) -> str:
    """What an escape stands for; vCard 2.1 knows fewer of them, and a lone backslash is a backslash."""
    if token in ("\\;", "\\,", "\\:", "\\\\"):
        return token[1]
    if token == '\\"' and not version.startswith("2"):
        return '"'
    if token in ("\\n", "\\N") and not version.startswith("2"):
        return "\n"
    return token
