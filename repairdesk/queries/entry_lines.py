"""From rows of the journal to lines on the screen."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from repairdesk.domain.words import Audience, Channel
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.sheets import EntryLine, PromiseLine, TakenBack
from repairdesk.store.store import facts_of

_AUDIENCE = {each.value: each for each in Audience}
_CHANNEL = {each.value: each for each in Channel}


def entry_lines(
    make: LineMaker,
    rows: Sequence[Sequence[Any]],
    promises: Sequence[PromiseLine] = (),
    later: Sequence[Sequence[Any]] | None = None,
) -> tuple[EntryLine, ...]:
    """Return the lines of rows of `store.journal`, each with the lines that correct it and the promise it speaks of.

    What points at a line is found among the rows given, for a whole book knows them all; else it is `later`.
    """
    numbers, corrected = {row[0]: row[1] for row in rows}, _corrected(rows)
    gone = _taken_back(make, rows if later is None else later)
    by_id = {line.id: line for line in promises}
    lines = []
    for row in rows:
        entry_id, number, _, _, audience, channel, text, writer_id, said_at, written_at = row[:10]
        corrects_id, promise_id, event, facts = row[10:]
        lines.append(
            EntryLine(
                number,
                entry_id,
                _AUDIENCE[audience],
                _CHANNEL[channel],
                text,
                make.names.get(writer_id, ""),
                said_at,
                make.wall(said_at),
                written_at,
                event,
                facts_of(facts),
                numbers.get(corrects_id),
                tuple(corrected[entry_id]) if entry_id in corrected else (),
                by_id.get(promise_id),
                gone.get(entry_id),
            )
        )
    return tuple(lines)


def _corrected(rows: Sequence[Sequence[Any]]) -> dict[str, list[int]]:
    """Return which lines, by their number, point at which."""
    found: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        if row[10] is not None:
            found[row[10]].append(row[1])
    return found


def _taken_back(make: LineMaker, rows: Sequence[Sequence[Any]]) -> dict[str, TakenBack]:
    """Return which lines stand no longer; a line that stands again is not among them."""
    found: dict[str, TakenBack] = {}
    for row in rows:
        if row[12] == "entry_taken_back":
            found[row[10]] = TakenBack(make.names.get(row[7], ""), row[8], make.wall(row[8]))
        elif row[12] == "entry_stands_again":
            found.pop(row[10], None)
    return found
