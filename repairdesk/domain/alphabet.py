"""The order of names in a list: capitals and small letters alike, and æ, ø, å behind z, as in Danish and Norwegian."""

import unicodedata

_BEHIND_Z = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
"""The three signs that follow z in ASCII, so that each database sorts them alike."""


def sorts_as(name: str) -> str:
    """Return what `name` is sorted by; other accents count for nothing, and nothing only for an empty name."""
    whole = unicodedata.normalize("NFC", name).casefold().translate(_BEHIND_Z)
    plain = unicodedata.normalize("NFKD", whole)
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(bare.split()) or name
