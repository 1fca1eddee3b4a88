"""One promise, and promises by due time."""

from datetime import timedelta

from repairdesk.desk import Desk
from repairdesk.domain.refusal import Ambiguous, NotFound
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.sheets import PromiseLine
from repairdesk.store import listing, promises

MOST = 2000


def promise_line(desk: Desk, promise_id: str) -> PromiseLine:
    """Return one promise by its id, or by an unmistakable end or beginning of it. Raises NotFound, Ambiguous."""
    with desk.read() as reader:
        row = listing.one_line(reader, promise_id)
        if row is None:
            ids = promises.ids_like(reader, promise_id.strip()) if len(promise_id.strip()) >= 4 else []
            if len(ids) > 1:
                raise Ambiguous(what="promise", said=promise_id, matches=tuple(ids))
            row = listing.one_line(reader, ids[0]) if ids else None
        if row is None:
            raise NotFound(what="promise", said=promise_id)
        return LineMaker(desk, reader).line(row)


def due_list(
    desk: Desk,
    within: timedelta | None = None,
    all: bool = False,  # noqa: A002 - the name the contract gives it
) -> tuple[PromiseLine, ...]:
    """Return the open promises by due time, only those due `within` a span when given; `all` adds settled ones."""
    with desk.read() as reader:
        make = LineMaker(desk, reader)
        latest = None if within is None else make.now + within
        if not all:
            return make.lines(listing.open_lines(reader, latest))
        rows = listing.newest_lines(reader, MOST)
        return make.lines(row for row in reversed(rows) if latest is None or row[5] <= latest)
