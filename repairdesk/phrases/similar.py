"""Names that sound or look like another: Petersen and Pedersen, Christensen and Kristensen."""

from bisect import bisect_left
from collections.abc import Sequence

ALIKE = ("ck", "sz", "vw", "ijy", "fp")
"""First letters that are heard as one another."""

SHORTEST = 4
LONG = 6
"""From this length on a name may differ in two places."""


def slips(first: str, second: str, most: int) -> int:
    """Return how many letters were changed, left out, added or swapped; `most` + 1 when it is more than that."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for at, letter in enumerate(first, 1):
        older, before, row = before, row, [at]
        for place, other in enumerate(second, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != other))
            swapped = at > 1 and place > 1 and letter == second[place - 2] and first[at - 2] == other
            row.append(min(cost, older[place - 2] + 1) if swapped else cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def alike(word: str, names: Sequence[str]) -> list[str]:
    """Return the names, of sorted `names`, that `word` may be a slip of; the nearest first."""
    if len(word) < SHORTEST:
        return []
    most = 2 if len(word) >= LONG else 1
    letters = next((group for group in ALIKE if word[0] in group), word[0])
    found: list[tuple[int, str]] = []
    for letter in letters:
        for place in range(bisect_left(names, letter), len(names)):
            name = names[place]
            if not name.startswith(letter):
                break
            far = slips(word, name, most)
            if far <= most and len(name) >= SHORTEST:
                found.append((far, name))
    return [name for _, name in sorted(found)]
