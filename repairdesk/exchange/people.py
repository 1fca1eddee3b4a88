"""Decides whether two names can be one person, so that a shared phone never mixes two customers' journals."""

from difflib import SequenceMatcher
from functools import lru_cache

from repairdesk.domain.fold import fold

Words = tuple[str, ...]

_NOISE = frozenset(
    "hr fru frk herr mr mrs ms miss dr ing aps as a s ivs asa k i p is ks og co vedr v".split()
)
_ALIKE = 0.8
_MOST_WORDS = 12


def words_of(name: str) -> Words:
    """A name's words as they are compared, given name first, without titles and company forms.

    A number or an e-mail in place of a name says nothing about who it is, and gives no words.
    """
    if "@" in name or not any(sign.isalpha() for sign in name):
        return ()
    last, comma, first = name[:300].partition(",")
    turned = f"{first} {last}" if comma else name[:300]
    words = "".join(sign if sign.isalnum() else " " for sign in fold(turned)).split()
    telling = [word for word in words if word not in _NOISE and not word.isdigit()]
    return tuple((telling or words)[:_MOST_WORDS])


def names_agree(one: Words, other: Words, by_email: bool = False) -> bool:
    """Whether two names, as `words_of` gives them, may be the same customer once a phone or e-mail has met.

    They agree when one of them says nothing, or when every word of the shorter stands in the longer: the same, as
    an initial, or a slip of the pen away ("M. Holm", "Mete Holm" and "Mette Holm Jensen" all agree with "Mette
    Holm"). An e-mail is more personal than a phone: there the same given name is enough (people marry). "Mette Holm"
    and "Lars Holm" on one phone are two people, and so are "Lars Jensen" and "Lars Holm" at one switchboard.
    """
    if not one or not other:
        return True
    shorter, longer = sorted((one, other), key=len)
    left = list(longer)
    for word in shorter:
        match = next((candidate for candidate in left if _alike(word, candidate)), None)
        if match is None:
            return by_email and len(one[0]) > 1 and len(other[0]) > 1 and _alike(one[0], other[0])
        left.remove(match)
    return True


@lru_cache(maxsize=4096)
def _alike(one: str, other: str) -> bool:
    """The same word, an initial of it, or one with a small slip."""
    if one == other:
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) < 4:
        return False
    return SequenceMatcher(None, one[:40], other[:40], autojunk=False).ratio() >= _ALIKE
