"""One customer with everything about them, lists of customers, and whom an import may meet."""

from repairdesk.desk import Desk
from repairdesk.domain.records import Customer
from repairdesk.domain.refusal import NotFound
from repairdesk.exchange.plan import Known
from repairdesk.queries.entry_lines import entry_lines
from repairdesk.queries.find import customer_lines, found_customers
from repairdesk.queries.job import phones_shown
from repairdesk.queries.job_lines import job_lines
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.settings import settings
from repairdesk.queries.sheets import CustomerLine, CustomerSheet
from repairdesk.store import jobs, journal, listing, people

MOST = 1000


def customer(desk: Desk, customer_id: str) -> CustomerSheet:
    """Return one customer. Raises NotFound."""
    with desk.read() as reader:
        found = people.by_id(reader, customer_id)
        if found is None:
            raise NotFound(what="customer", said=customer_id)
        make = LineMaker(desk, reader)
        promised = make.lines(listing.lines_of_customer(reader, customer_id))
        return CustomerSheet(
            customer=found,
            phones_shown=phones_shown(found, make.country),
            promises=promised,
            jobs=job_lines(reader, jobs.of_customer(reader, customer_id), make.names),
            agreements=tuple(journal.standing(reader, None, customer_id)),
            entries=entry_lines(make, journal.rows_of_book(reader, customer_id), promised),
        )


def customers(desk: Desk, text: str = "", limit: int = MOST) -> tuple[CustomerLine, ...]:
    """Return the customers that `text` meets, by name or by phone in any spelling; everyone by name without it."""
    country = settings(desk).country
    with desk.read() as reader:
        if text.strip():
            return found_customers(reader, text, country, limit)
        return customer_lines(people.lines_by_name(reader, limit), country)


def existing(desk: Desk) -> tuple[Known, ...]:
    """Return every customer as an import compares them."""
    with desk.read() as reader:
        return tuple(map(known, people.everyone(reader)))


def known(each: Customer) -> Known:
    """Return one customer as an import compares them."""
    numbers = tuple(phone.number for phone in each.phones)
    return Known(each.id, each.name, numbers, each.emails, each.address, each.note)
