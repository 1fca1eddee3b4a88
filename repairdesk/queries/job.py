"""One job with everything about it, and lists of jobs."""

from datetime import datetime

from repairdesk.desk import Desk
from repairdesk.domain.prices import price_terms
from repairdesk.domain.records import Customer, Job
from repairdesk.domain.refusal import NotFound
from repairdesk.exchange.phone import as_shown
from repairdesk.queries.entry_lines import entry_lines
from repairdesk.queries.job_lines import job_lines
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.settings import settings
from repairdesk.queries.sheets import EntryLine, JobLine, JobSheet, Seen
from repairdesk.queries.staff import staff
from repairdesk.store import jobs as job_rows
from repairdesk.store import journal, listing, people, seen
from repairdesk.store.store import Reader

MOST = 1000


def job(
    desk: Desk,
    number: int | None = None,
    id: str | None = None,  # noqa: A002 - the contract's name
    *,
    reader_id: str | None = None,
) -> JobSheet:
    """Return one job by its number or id, with how far the staff member `reader_id` has read. Raises NotFound."""
    with desk.read() as reader:
        found = _job(reader, number, id)
        make = LineMaker(desk, reader)
        promised = make.lines(listing.lines_of_job(reader, found.id))
        agreed = tuple(journal.standing(reader, found.id, found.customer_id))
        entries = entry_lines(make, journal.rows_of_book(reader, found.id), promised)
        customer = people.by_id(reader, found.customer_id)
        serial = job_rows.serial_of(reader, found.id)
        nth = sum(each.number <= found.number for each in job_rows.of_customer(reader, found.customer_id))
        mark = seen.mark_of(reader, reader_id, found.id) if reader_id else None
    assert customer is not None
    terms = price_terms(agreed)
    return JobSheet(
        id=found.id,
        number=found.number,
        device=found.device,
        serial=serial,
        fault=found.fault,
        stage=found.stage,
        owner_id=found.owner_id,
        owner=make.names.get(found.owner_id or "", ""),
        opened_at=found.opened_at,
        opened_wall=make.wall(found.opened_at),
        customer=customer,
        phones_shown=phones_shown(customer, make.country),
        promises=tuple(line for line in promised if line.outcome is None),
        settled=tuple(line for line in promised if line.outcome is not None),
        agreements=agreed,
        price_limit=terms.limit,
        price_agreed=terms.agreed,
        currency=settings(desk).currency,
        entries=entries,
        seen=Seen(*mark) if mark else None,
        owned_since=_owned_since(entries),
        nth_job=nth,
        opened_by=next((entry.writer for entry in entries if entry.event == "job_opened"), ""),
    )


def _owned_since(entries: tuple[EntryLine, ...]) -> datetime | None:
    """Return when the job was last taken over by a colleague."""
    return next((entry.said_at for entry in reversed(entries) if entry.event == "job_taken"), None)


def _job(reader: Reader, number: int | None, job_id: str | None) -> Job:
    found = None
    if job_id is not None:
        found = job_rows.by_id(reader, job_id)
    elif number is not None and 0 < number < 2**31:
        found = job_rows.by_number(reader, number)
    if found is None:
        raise NotFound(what="job", said=job_id if number is None else f"#{number}")
    return found


def phones_shown(customer: Customer, country: str) -> tuple[tuple[str, str, str], ...]:
    """Return a customer's numbers as people write them, with their remarks and as they are stored."""
    return tuple((as_shown(phone.number, country), phone.remark, phone.number) for phone in customer.phones)


def jobs(desk: Desk, open_only: bool = True, text: str = "") -> tuple[JobLine, ...]:
    """Return jobs, the newest first: those that hold every word of `text`, or the newest thousand."""
    with desk.read() as reader:
        if text.strip():
            found = job_rows.by_seqs(reader, job_rows.seek(reader, text, MOST))
        else:
            found = job_rows.all_open(reader)[::-1] if open_only else job_rows.newest(reader, MOST)
        wanted = [each for each in found if each.stage.is_open or not open_only]
        names = {person.id: person.name for person in staff(desk)}
        return job_lines(reader, wanted, names)
