"""Tells the one-byte charset of an old table: spreadsheets on a Mac or for MS-DOS do not write Windows-1252."""

import re
from itertools import islice

_SMALL, _CAPITAL = "æøåäöüéß", "ÆØÅÄÖÜ"
_NO_LETTERS = "’‘´–-“”„"
"""Signs that stand beside letters in Windows-1252 and say nothing either way."""
_CANDIDATES = ("cp1252", "mac-roman", "cp865", "cp850")
"""The usual one first: another is believed only when it makes more sense."""
_INSIDE = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]{1,2}(?=[a-z])")
_FIRST = re.compile(rb"(?<![^\s;,|\"])[\x80-\xff](?=[a-z])")
_LOOKED_AT = 2_000


def old_charset(data: bytes) -> str:
    """The charset under which the letters of words are letters people here write; Windows-1252 when in doubt."""
    inside, first = _some(_INSIDE, data), _some(_FIRST, data)
    scores = {name: _score(inside, name, _SMALL) + _score(first, name, _CAPITAL) for name in _CANDIDATES}
    return max(_CANDIDATES, key=lambda name: scores[name])


def _some(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    return b"".join(found[0] for found in islice(pattern.finditer(data), _LOOKED_AT))


def _score(signs: bytes, charset: str, letters: str) -> int:
    """How many are usual letters, less those that are none."""
    read = [sign for sign in signs.decode(charset, "replace") if sign not in _NO_LETTERS]
    return 2 * sum(sign in letters for sign in read) - len(read)
