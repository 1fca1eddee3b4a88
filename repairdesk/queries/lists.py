"""One page of jobs, of customers, or of what a search meets; never everything."""

from collections.abc import Sequence

from repairdesk.desk import Desk
from repairdesk.domain.alphabet import sorts_as
from repairdesk.domain.fold import fold
from repairdesk.domain.refusal import NotFound
from repairdesk.exchange.phone import as_shown
from repairdesk.queries.find import customer_lines, find, ids_by_phone, is_phone, ripe
from repairdesk.queries.job_lines import job_lines
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.listed import CustomersPage, FoundPage, JobsPage, ListedCustomer, ListedJob
from repairdesk.queries.settings import settings
from repairdesk.queries.sheets import JobLine, PromiseLine
from repairdesk.store import jobs, listing, lists, people
from repairdesk.store.search import matching
from repairdesk.store.store import Reader

PAGE = 200
MOST_HITS = 20_000
"""More hits than this are not counted."""

MOST_FOUND = 20


def jobs_page(
    desk: Desk, *, text: str = "", open_only: bool = True, owner_id: str | None = None, limit: int = PAGE
) -> JobsPage:
    """Return jobs, open ones first and the newest of each first; with `owner_id` only that person's open ones."""
    text = _filter(text)
    with desk.read() as reader:
        make = LineMaker(desk, reader)
        if text:
            hits = _hits(reader, text)
            among = lists.open_seqs(reader, owner_id)
            if open_only or owner_id is not None:
                hits = [seq for seq in hits if seq in among]
            shown = sorted(hits, key=lambda seq: (seq not in among, -seq))[:limit]
            found, total = lists.jobs_in_order(reader, shown, among), len(hits)
        else:
            found, total = lists.open_page(reader, limit, owner_id)
            if not open_only and owner_id is None:
                found += lists.closed_page(reader, limit - len(found), total)
                total = lists.count_jobs(reader)
        return JobsPage(make.now, _listed(reader, make, job_lines(reader, found, make.names)), total)


def customers_page(desk: Desk, text: str = "", limit: int = PAGE) -> CustomersPage:
    """Return customers by name; with `text` those it meets by name, phone in any spelling, or what is known of them."""
    words = fold(text[:200]).split()
    text, country = _filter(text), settings(desk).country
    with desk.read() as reader:
        if text:
            called = ids_by_phone(reader, text, limit) if is_phone(text) else []
            hits = matching(reader.connection, "customer_seek", text, MOST_HITS)
            named = [each for each in lists.ids_by_seqs(reader, hits[:limit]) if each not in called]
            ids, total = [*called, *named][:limit], max(len(hits) + len(called), len(named))
            total = len(called) + len(named) if len(hits) <= limit else total
        else:
            ids, total = lists.ids_by_name(reader, limit), lists.count_customers(reader)
        found = _customers(reader, ids, country)
    nearest = sorted(found, key=lambda each: (not _is_named(each, words), sorts_as(each.customer.name)))
    return CustomersPage(tuple(nearest) if text else found, total)


def found_page(desk: Desk, text: str, limit: int = MOST_FOUND) -> FoundPage:
    """Return what `text` meets, customers and jobs with what is owed to them."""
    found = find(desk, text, limit)
    number = text.strip().lstrip("#").strip()
    with desk.read() as reader:
        make = LineMaker(desk, reader)
        customers = _customers(reader, [each.id for each in found.customers], make.country)
        listed = _listed(reader, make, found.jobs)
    exact = next((each.id for each in found.jobs if str(each.number) == number), None)
    return FoundPage(make.now, text, customers, listed, found.entries, exact)


def job_numbered(desk: Desk, number: int) -> str:
    """Return the id of the job with this number. Raises NotFound."""
    with desk.read() as reader:
        found = jobs.by_number(reader, number) if 0 < number < 2**31 else None
    if found is None:
        raise NotFound(what="job", said=f"#{number}")
    return found.id


def _filter(text: str) -> str:
    """Return what a list is narrowed by; one letter alone begins too many words to narrow anything."""
    text = ripe(text.replace("#", " ")[:200])
    return text if len(text) > 1 else ""


def _hits(reader: Reader, text: str) -> list[int]:
    found = jobs.seek(reader, text, MOST_HITS)
    if is_phone(text):
        called = lists.seqs_of_customers(reader, ids_by_phone(reader, text, PAGE))
        found += called.difference(found)
    return found


def _listed(reader: Reader, make: LineMaker, lines: Sequence[JobLine]) -> tuple[ListedJob, ...]:
    numbers = lists.numbers_of(reader, list({line.customer_id for line in lines}))
    first: dict[str | None, PromiseLine] = {}
    for line in make.lines(listing.open_lines_of_jobs(reader, [line.id for line in lines])):
        kept = first.get(line.job_id)
        if kept is None or (line.due, line.id) < (kept.due, kept.id):
            first[line.job_id] = line
    return tuple(
        ListedJob(line, _shown(numbers.get(line.customer_id, [])[:1], make.country), first.get(line.id))
        for line in lines
    )


def _shown(numbers: Sequence[str], country: str) -> str:
    return ", ".join(as_shown(number, country) for number in numbers)


def _customers(reader: Reader, ids: Sequence[str], country: str) -> tuple[ListedCustomer, ...]:
    lines = {line.id: line for line in customer_lines(people.lines_by_ids(reader, ids), country)}
    owed, count, numbers = (
        lists.owed_to(reader, ids),
        lists.jobs_of(reader, ids),
        lists.numbers_of(reader, ids),
    )
    return tuple(
        ListedCustomer(
            lines[each],
            tuple(as_shown(number, country) for number in numbers.get(each, ())),
            owed.get(each, 0),
            count.get(each, 0),
        )
        for each in ids
        if each in lines
    )


def _is_named(each: ListedCustomer, words: Sequence[str]) -> bool:
    name = fold(each.customer.name).split()
    return all(any(part.startswith(word) for part in name) for word in words)
