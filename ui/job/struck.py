"""Which words of a first text a correction takes back; nothing when the two have too little in common to tell."""

import re
from difflib import SequenceMatcher

from ui.job.texts import Stretch

LIKE_ENOUGH = 0.6
LONGEST = 400
"""Words; beyond that a comparison would take longer than anyone waits."""

_WORD = re.compile(r"\w+|[^\w\s]")


def struck(first: str, corrected: str) -> tuple[Stretch, ...]:
    """Return the stretches of `first` that no longer stand in `corrected`."""
    before, after = list(_WORD.finditer(first)), _WORD.findall(corrected)
    if not before or not after or max(len(before), len(after)) > LONGEST:
        return ()
    match = SequenceMatcher(None, [word.group() for word in before], after, autojunk=False)
    if match.ratio() < LIKE_ENOUGH:
        return ()
    gone = []
    for deed, start, end, _, _ in match.get_opcodes():
        if deed in ("delete", "replace"):
            at = before[start].start()
            gone.append(Stretch(at, before[end - 1].end() - at, struck=True))
    return tuple(gone)
