"""Makes foreign text fit for the journal: bytes to letters, no control characters, within a size."""

import re
import unicodedata

from repairdesk.exchange.old_charset import old_charset

NAME, PHONE, EMAIL, ADDRESS, NOTE, REMARK, SOURCE_ID = 200, 60, 254, 500, 10_000, 120, 200
"""The most characters kept of each field."""

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_MARKS = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_BLANK_LINES = re.compile("\n{3,}")
_LETTER_AND_ACCENTS = re.compile("[^\\W\\d_][\u0300-\u036f]{1,4}")
_CHARSETS = re.compile(
    r"utf-?8|us-?ascii|ascii|latin-?1|iso-?8859-?\d{1,2}|windows-?125\d|cp125\d|cp?(437|850|858|865)|ibm(850|865)"
    r"|utf-?16(le|be)?|shift_?jis|sjis|euc-?(jp|kr)|gb2312|gbk|gb18030|big5|koi8-?[ru]|macintosh|mac-?roman"
)
_READ_AHEAD = 4


def decode(data: bytes, charset: str = "", old: str = "cp1252") -> str:
    """Bytes as text: the declared charset if it is a known one and fits, else UTF-8, else the `old` one.

    UTF-8 with a letter cut in half stays UTF-8 and loses only that letter.
    """
    declared = charset.strip().strip("\"'").lower()
    names = [_codec(declared), "utf-8"] if _CHARSETS.fullmatch(declared) else ["utf-8"]
    for name in names:
        try:
            return data.decode(name)
        except (UnicodeError, LookupError):
            continue
    damaged = data.decode("utf-8", "replace")
    lost = damaged.count("\N{REPLACEMENT CHARACTER}")
    if sum(not sign.isascii() for sign in damaged[:100_000]) > 2 * lost:
        return damaged
    try:
        return data.decode(old)
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _codec(declared: str) -> str:
    """Python's name for a charset; Latin-1 is read as its superset Windows-1252, which is what was meant."""
    if declared in {"us-ascii", "usascii", "ascii"}:
        return "utf-8"
    return {"latin1": "cp1252", "latin-1": "cp1252", "iso-8859-1": "cp1252", "macintosh": "mac-roman"}.get(
        declared, declared
    )


def wide_encoding(data: bytes) -> str:
    """The name of the two- or four-byte encoding these bytes are in, or nothing for one-byte text."""
    for mark, name in ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32")):
        if data.startswith(mark) and len(data) % 4 == 0:
            return name
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:2000]
    if len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def file_text(data: bytes) -> str:
    """A whole text file as text. Where some lines are UTF-8 and others are not, each line is read as it is."""
    if wide := wide_encoding(data):
        return data.decode(wide, "replace").lstrip("\ufeff")
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        old = old_charset(data)
        return "\n".join(decode(line, old=old) for line in data.split(b"\n"))


def tidy(text: str, most: int, lines: bool = False) -> tuple[str, set[str]]:
    """The text cleaned and cut, and what was done to it: "cut", "cleaned", "letters_lost".

    Writing-direction overrides and other invisible marks go without a word (phones wrap numbers in them); a letter
    and its loose accent become one character, so that å is always the same å.
    """
    done: set[str] = set()
    if len(text) > most * _READ_AHEAD:
        text = text[: most * _READ_AHEAD]
        done.add("cut")
    if not text.isascii():
        text = _MARKS.sub("", _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text))
        text = _LETTER_AND_ACCENTS.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)
        if "\N{REPLACEMENT CHARACTER}" in text:
            done.add("letters_lost")
    text = _LINE_ENDS.sub("\n", text)
    printable = _CONTROLS.sub("", text)
    if len(printable) != len(text):
        done.add("cleaned")
    tidied = _tidy_lines(printable) if lines else " ".join(printable.split())
    if len(tidied) > most:
        tidied = tidied[:most].rstrip()
        done.add("cut")
    return tidied, done


def _tidy_lines(text: str) -> str:
    """Lines without trailing blanks, and never more than one empty line together."""
    rows = "\n".join(" ".join(row.split()) for row in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", rows).strip()
