"""Bring a planned customer list in: all of it in one transaction, or none of it."""

from collections.abc import Callable
from dataclasses import replace

from repairdesk.actions.changes import Changes
from repairdesk.actions.clean import clean
from repairdesk.actions.customer import TOUCHED, cleaned_emails, cleaned_phones
from repairdesk.actions.record import event
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Customer, Phone
from repairdesk.domain.refusal import Refusal
from repairdesk.exchange.plan import Addition, ImportPlan, NewCustomer, Verdict
from repairdesk.store import people, shop
from repairdesk.store.store import Unit

Progress = Callable[[int, int], None]
_EVERY = 50


class NothingToImport(Refusal):
    """The plan was stopped before its end, or holds nobody. Facts: none."""

    code = "nothing_to_import"


def import_customers(
    desk: Desk,
    plan: ImportPlan,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    by: str | None = None,
) -> Changes:
    """Write the new customers and what known ones gain. Refuses NothingToImport, also when `cancelled` on the way."""
    total = len(plan.new) + len(plan.additions)
    if plan.cancelled:
        raise NothingToImport
    now = desk.now()
    done = 0
    with desk.write() as unit:
        country = shop.load(unit).country
        people_in: tuple[NewCustomer | Addition, ...] = (*plan.new, *plan.additions)
        for each in people_in:
            if cancelled is not None and cancelled():
                raise NothingToImport
            if isinstance(each, NewCustomer):
                customer = _new(each, new_id(now), country)
                people.add(unit, customer, now)
                event(unit, "customer_imported", now, by=by, customer_id=customer.id)
            else:
                _add_to(unit, each, country)
                event(unit, "customer_imported", now, by=by, customer_id=each.customer_id)
            done += 1
            if progress is not None and (done % _EVERY == 0 or done == total):
                progress(done, total)
    counts = plan.counts
    facts = {
        "new": str(len(plan.new)),
        "changed": str(len(plan.additions)),
        "apart": str(counts[Verdict.APART]),
        "refused": str(counts[Verdict.UNUSABLE]),
    }
    return Changes(TOUCHED, "customers_imported", facts, number=len(plan.new))


def _new(each: NewCustomer, customer_id: str, country: str) -> Customer:
    contact = each.contact
    return Customer(
        id=customer_id,
        name=clean(contact.name, "name", needed=True),
        phones=cleaned_phones((Phone(p.number, p.remark) for p in contact.phones), country),
        emails=cleaned_emails(contact.emails),
        address=clean(contact.address, "address"),
        note=clean(contact.note, "note"),
    )


def _add_to(unit: Unit, each: Addition, country: str) -> None:
    known = people.by_id(unit, each.customer_id)
    if known is None:
        return
    phones = cleaned_phones((Phone(p.number, p.remark) for p in each.phones), country)
    told = [known.note] if known.note else []
    if each.address and known.address and each.address != known.address:
        told.append(each.address)
    told += [each.note] if each.note and each.note not in known.note else []
    people.change(
        unit,
        replace(
            known,
            phones=known.phones
            + tuple(p for p in phones if p.number not in {q.number for q in known.phones}),
            emails=known.emails + cleaned_emails(each.emails),
            address=known.address or clean(each.address, "address"),
            note=clean("\n".join(told), "note"),
        ),
    )
