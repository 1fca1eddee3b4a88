"""Names that sound or look like another: Petersen and Pedersen, Christensen and Kristensen."""

from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher

ALIKE = ("ck", "sz", "vw", "ijy", "fp")
"""First letters that are heard as one another."""

SHORTEST = 4
LONG = 6
"""From this length on a name may differ in two places."""


def alike(word: str, names: Sequence[str]) -> list[str]:
    """Return the names, of sorted `names`, that `word` may be a slip of; the nearest first."""
    if len(word) < SHORTEST:
        return []
    most = 2 if len(word) >= LONG else 1
    lengths = range(max(SHORTEST, len(word) - most), len(word) + most + 1)
    beside = SequenceMatcher(None, "", word, autojunk=False)
    found: list[tuple[float, str]] = []
    for letter in next((group for group in ALIKE if word[0] in group), word[0]):
        for place in range(bisect_left(names, letter), len(names)):
            name = names[place]
            if not name.startswith(letter):
                break
            if len(name) not in lengths:
                continue
            beside.set_seq1(name)
            longest = max(len(word), len(name))
            least = (longest - most) / longest
            if beside.quick_ratio() >= least and (near := beside.ratio()) >= least:
                found.append((-near, name))
    return [name for _, name in sorted(found)]
