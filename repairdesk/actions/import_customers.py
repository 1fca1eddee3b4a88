"""Bring a planned customer list in: all of it in one transaction, or none of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from repairdesk.actions import steps_people
from repairdesk.actions.changes import Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.customer import TOUCHED, cleaned_emails, cleaned_phones
from repairdesk.actions.record import event
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Customer, Entry, Phone
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Audience, Channel
from repairdesk.exchange.plan import Addition, ImportPlan, NewCustomer, Verdict, meet_again
from repairdesk.exchange.plan_rows import says
from repairdesk.queries.customer import known as as_known
from repairdesk.store import journal, people, shop
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
    """Write the new customers and what known ones gain. Refuses NothingToImport, also when `cancelled` on the way.

    Whom somebody has written down since the plan was made is met once more, so that nobody comes in twice.
    """
    if plan.cancelled:
        raise NothingToImport
    now = desk.now()
    ids: list[str] = []
    steps: list[str] = []
    with desk.write() as unit:
        country = shop.load(unit).country
        plan = _up_to_date(unit, plan, country)
        total = len(plan.new) + len(plan.additions)

        def told(done: int) -> None:
            """Report how far it is, and stop when that is wished."""
            if progress is not None:
                progress(done, total)
            if cancelled is not None and cancelled():
                raise NothingToImport

        for start in range(0, len(plan.new), _EVERY):
            some = plan.new[start : start + _EVERY]
            written = [_new(each, new_id(now), country) for each in some]
            _write(unit, written, now, by)
            ids += [each.id for each in written]
            told(start + len(some))
        for done, addition in enumerate(plan.additions, len(plan.new) + 1):
            steps += _add_to(unit, addition, country)
            event(unit, "customer_imported", now, by=by, customer_id=addition.customer_id)
            if done % _EVERY == 0 or done == total:
                told(done)
    steps += [steps_people.brought_in(ids)] if ids else []
    undo = Undo("customers_imported", tuple(steps)) if steps else None
    return Changes(TOUCHED, "customers_imported", _counted(plan), number=len(plan.new), undo=undo)


def _counted(plan: ImportPlan) -> dict[str, str]:
    """Return how many came in, gained something, stand apart and were refused."""
    counts = plan.counts
    return {
        "new": str(len(plan.new)),
        "changed": str(len(plan.additions)),
        "apart": str(counts[Verdict.APART]),
        "refused": str(counts[Verdict.UNUSABLE]),
    }


def _up_to_date(unit: Unit, plan: ImportPlan, country: str) -> ImportPlan:
    """The plan, compared anew when there are customers that it has not met."""
    if plan.idle or people.ids(unit) <= plan.met:
        return plan
    return meet_again(plan, map(as_known, people.everyone(unit)), country)


def _write(unit: Unit, customers: list[Customer], now: datetime, by: str | None) -> None:
    """Write new customers, each with the first line of its journal."""
    people.add(unit, customers, now)
    lines = [
        Entry(
            id=new_id(now),
            number=1,
            customer_id=each.id,
            job_id=None,
            audience=Audience.EVENT,
            channel=Channel.NONE,
            text="",
            writer_id=by,
            said_at=now,
            written_at=now,
            event="customer_imported",
        )
        for each in customers
    ]
    journal.begin_books(unit, lines)


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


def _add_to(unit: Unit, each: Addition, country: str) -> list[str]:
    """Write what a known customer gains; return how that is taken off again."""
    known = people.by_id(unit, each.customer_id)
    if known is None:
        return []
    phones = cleaned_phones((Phone(p.number, p.remark) for p in each.phones), country)
    told = [known.note] if known.note else []
    if each.address and known.address and each.address != known.address:
        told.append(each.address)
    told += [] if says(known.note, each.note) else [each.note]
    numbers, addresses = {p.number for p in known.phones}, {m.casefold() for m in known.emails}
    fuller = replace(
        known,
        phones=known.phones + tuple(p for p in phones if p.number not in numbers),
        emails=known.emails + tuple(m for m in cleaned_emails(each.emails) if m.casefold() not in addresses),
        address=known.address or clean(each.address, "address"),
        note=clean("\n".join(told), "note"),
    )
    people.change(unit, fuller)
    return [steps_people.enriched(known, fuller)]
