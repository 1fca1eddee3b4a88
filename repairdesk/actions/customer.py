"""Write a customer down, anew or changed."""

from collections.abc import Iterable

from repairdesk.actions import steps_people
from repairdesk.actions.changes import Changes, Touched, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import event
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Customer, Phone
from repairdesk.domain.refusal import NotFound
from repairdesk.domain.words import Channel
from repairdesk.exchange.phone import normalise
from repairdesk.store import jobs, people, shop

TOUCHED = frozenset({Touched.CUSTOMERS, Touched.JOURNAL})


def add_customer(
    desk: Desk,
    *,
    name: str,
    phones: Iterable[Phone | str] = (),
    emails: Iterable[str] = (),
    prefers: Channel = Channel.NONE,
    matters: str = "",
    address: str = "",
    note: str = "",
    by: str | None = None,
    id: str | None = None,  # noqa: A002 - the name the contract gives it
) -> Changes:
    """Write a new customer; the same `id` writes one however often it is sent.

    Refuses EmptyText for one without a name, and TextTooLong.
    """
    now = desk.now()
    customer_id = id or new_id(now)
    with desk.write() as unit:
        country = shop.load(unit).country
        customer = Customer(
            id=customer_id,
            name=clean(name, "name", needed=True),
            phones=cleaned_phones(phones, country),
            emails=cleaned_emails(emails),
            prefers=prefers,
            matters=clean(matters, "matters"),
            address=clean(address, "address"),
            note=clean(note, "note"),
        )
        before = people.by_id(unit, id) if id else None
        if before is None:
            people.add(unit, [customer], now)
            event(unit, "customer_written", now, by=by, customer_id=customer_id)
        customer = before or customer
    facts = {"customer": customer.name}
    undo = Undo("customer_written", (steps_people.rewritten(None, customer),))
    return Changes(TOUCHED, "customer_written", facts, customer_id, undo=undo, customer_id=customer_id)


def change_customer(desk: Desk, *, customer: Customer, by: str | None = None) -> Changes:
    """Write a customer anew with everything given. Refuses NotFound, EmptyText and TextTooLong."""
    now = desk.now()
    with desk.write() as unit:
        before = people.by_id(unit, customer.id)
        if before is None:
            raise NotFound(what="customer", said=customer.id)
        country = shop.load(unit).country
        changed = Customer(
            id=customer.id,
            name=clean(customer.name, "name", needed=True),
            phones=cleaned_phones(customer.phones, country),
            emails=cleaned_emails(customer.emails),
            prefers=customer.prefers,
            matters=clean(customer.matters, "matters"),
            address=clean(customer.address, "address"),
            note=clean(customer.note, "note"),
        )
        people.change(unit, changed)
        if changed.name != before.name:
            jobs.index_again(unit, customer.id, changed.name)
        event(unit, "customer_changed", now, by=by, customer_id=customer.id)
    facts = {"customer": changed.name}
    undo = Undo("customer_changed", (steps_people.rewritten(before, changed),)) if changed != before else None
    return Changes(TOUCHED, "customer_written", facts, customer.id, undo=undo, customer_id=customer.id)


def cleaned_phones(phones: Iterable[Phone | str], country: str) -> tuple[Phone, ...]:
    """Return the numbers in E.164 where they can be read as one in the shop's country, else as written."""
    found = []
    for each in phones:
        phone = Phone(each) if isinstance(each, str) else each
        number = clean(phone.number, "phone")
        if number:
            found.append(Phone(normalise(number, country) or number, clean(phone.remark, "remark")))
    return tuple(found)


def cleaned_emails(emails: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses that are left after cleaning."""
    return tuple(found for each in emails if (found := clean(each, "email")))
