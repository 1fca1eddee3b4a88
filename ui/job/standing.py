"""Which text of an entry stands: the newest correction that was not taken back, else the first one."""

from collections.abc import Sequence

from repairdesk.queries.sheets import EntryLine


def first_texts(entries: Sequence[EntryLine]) -> dict[int, int]:
    """Return beneath which entry each line stands; 0 for what points at a line that is not shown."""
    found: dict[int, int] = {}
    for entry in entries:
        found[entry.number] = entry.number if entry.corrects is None else found.get(entry.corrects, 0)
    return found


def corrections_of(entry: EntryLine, entries: Sequence[EntryLine]) -> list[EntryLine]:
    """Return what corrects an entry or takes it back, the oldest first."""
    first_of = first_texts(entries)
    return [each for each in entries if each.corrects is not None and first_of[each.number] == entry.number]


def text_that_stands(entry: EntryLine, corrections: Sequence[EntryLine]) -> str:
    """Return what is to be read where an entry stands."""
    standing = [each.text for each in corrections if not each.event and each.taken_back is None]
    return standing[-1] if standing else entry.text
