"""What was found as rows: customers, jobs and journal lines, each with the words that were searched for."""

from collections.abc import Iterator

from repairdesk.domain.words import Audience
from repairdesk.queries.listed import FoundPage
from repairdesk.queries.sheets import FoundEntry
from ui.customer.rows import SHAPE as CUSTOMER
from ui.customer.rows import customer_row
from ui.i18n import translate
from ui.job.gone import taken_back
from ui.jobs.rows import SHAPE as JOB
from ui.jobs.rows import job_row
from ui.lists.marks import beginnings, excerpt
from ui.lists.rows import Cell, Row, Shape
from ui.wording import Wording

ENTRY = Shape(wide=(0.78, 0.22), narrow=(0.72, 0.28))
SHAPES = {"customer": CUSTOMER, "job": JOB, "entry": ENTRY}


def found_rows(found: FoundPage, wording: Wording) -> Iterator[Row]:
    """Yield the rows of what was found, grouped."""
    marks = beginnings(found.text)
    if found.customers:
        yield _head("customers", translate("Find", "Customers"), len(found.customers))
        yield from (customer_row(each, marks) for each in found.customers)
    if found.jobs:
        yield _head("jobs", translate("Find", "Jobs"), len(found.jobs))
        yield from (job_row(each, wording, found.now, marks) for each in found.jobs)
    if found.entries:
        yield _head("entries", translate("Find", "Journal"), len(found.entries))
        yield from (_entry(each, wording, marks) for each in found.entries)


def _head(key: str, title: str, count: int) -> Row:
    return Row(f"head:{key}", f"{title}, {count}", wide=(Cell(title, str(count)),), head=True)


def _entry(found: FoundEntry, wording: Wording, marks: tuple[str, ...]) -> Row:
    entry, job = found.entry, f"#{found.job_number}" if found.job_number else ""
    gone = taken_back(entry, wording)
    whose = (gone, job, found.customer, wording.audience(entry.audience))
    where = " · ".join(part for part in whose if part)
    day = wording.day(entry.said_wall.date(), year=True)
    text = excerpt(entry.text, marks)
    by = " · ".join(part for part in (entry.writer, wording.clock(entry.said_wall)) if part)
    internal = wording.audience(entry.audience) if entry.audience is Audience.INTERNAL else ""
    return Row(
        key=f"entry:{entry.id}",
        spoken=", ".join(part for part in (internal, text, where, day, by) if part),
        shape="entry",
        wide=(Cell(text, where), Cell(day, by, quiet=True)),
        narrow=(Cell(text, where), Cell(day, by, quiet=True)),
        marks=marks,
    )


def place_of(key: str, found: FoundPage) -> tuple[str, str]:
    """Return where a row leads: "job" or "customer", and its id."""
    kind, _, row_id = key.partition(":")
    if kind != "entry":
        return kind, row_id
    entry = next((each for each in found.entries if each.entry.id == row_id), None)
    if entry is None:
        return "", ""
    return ("job", entry.job_id) if entry.job_id else ("customer", entry.customer_id or "")
