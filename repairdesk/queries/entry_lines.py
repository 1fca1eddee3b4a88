"""From journal entries to lines on the screen."""

from collections import defaultdict
from collections.abc import Sequence

from repairdesk.domain.records import Entry
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.sheets import EntryLine, PromiseLine


def entry_lines(
    make: LineMaker, found: Sequence[Entry], promises: Sequence[PromiseLine] = ()
) -> tuple[EntryLine, ...]:
    """Return the lines of one journal, each with the lines that correct it and the promise it speaks of."""
    numbers = {entry.id: entry.number for entry in found}
    corrected: dict[str, list[int]] = defaultdict(list)
    for entry in found:
        if entry.corrects_id is not None:
            corrected[entry.corrects_id].append(entry.number)
    by_id = {line.id: line for line in promises}
    return tuple(
        EntryLine(
            entry.number,
            entry.id,
            entry.audience,
            entry.channel,
            entry.text,
            make.names.get(entry.writer_id or "", ""),
            entry.said_at,
            make.wall(entry.said_at),
            entry.written_at,
            entry.event,
            entry.facts,
            numbers.get(entry.corrects_id or ""),
            tuple(corrected.get(entry.id, ())),
            by_id.get(entry.promise_id or ""),
        )
        for entry in found
    )
