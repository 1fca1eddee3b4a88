"""One spelling for searching: soren, sören and Søren meet, and so do alborg, aalborg and Ålborg."""

import unicodedata

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "đ": "d", "ł": "l", "ß": "ss", "þ": "th", "ð": "d"})


def fold(text: str) -> str:
    """Return `text` in lower case without accents, with Nordic letters spelled as plain ones.

    å, aa and a are one letter; so are ø, ö, oe and o, and æ, ä, ae (as ae).
    """
    lowered = (
        text.casefold().replace("ä", "æ").replace("\N{LATIN SMALL LETTER A}\N{COMBINING DIAERESIS}", "æ")
    )
    plain = unicodedata.normalize("NFKD", lowered.replace("å", "aa"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign)).translate(_LETTERS)
    return bare.replace("aa", "a").replace("oe", "o")
