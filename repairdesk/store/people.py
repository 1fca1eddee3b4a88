"""Customers with their phones and e-mails, and who works here."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, delete, insert, select, update

from repairdesk.domain.alphabet import sorts_as
from repairdesk.domain.records import Customer, Phone, Staff
from repairdesk.domain.words import Channel, Role
from repairdesk.store.rows import CUSTOMER, EMAIL, ENTRY, PHONE, STAFF
from repairdesk.store.search import forget_text, index_many
from repairdesk.store.store import Reader, Unit

NOBODY = ""
"""The name of a customer who was written down by mistake: in no list, and nothing of them is kept."""

_AT_ONCE = 500
_C, _P, _M, _S = CUSTOMER.c, PHONE.c, EMAIL.c, STAFF.c
_WHO = (_C.id, _C.name, _C.prefers, _C.matters, _C.address, _C.note)
_BY_ID = select(*_WHO).where(_C.id == bindparam("the_id"))
_NAME = select(_C.name).where(_C.id == bindparam("the_id"))
_LINES = select(_C.id, _C.name, _P.number, _M.address, _C.address).select_from(
    CUSTOMER.outerjoin(PHONE, and_(_P.customer_id == _C.id, _P.position == 0)).outerjoin(
        EMAIL, and_(_M.customer_id == _C.id, _M.position == 0)
    )
)
_LINES_BY_SEQS = _LINES.where(_C.seq.in_(bindparam("seqs", expanding=True))).order_by(_C.seq.desc())
_LINES_BY_IDS = _LINES.where(_C.id.in_(bindparam("ids", expanding=True))).order_by(_C.sorts_as, _C.seq)
_LINES_BY_NAME = _LINES.where(_C.sorts_as > NOBODY).order_by(_C.sorts_as, _C.seq).limit(bindparam("most"))
_ALL_NAMES = select(_C.id, _C.name).where(_C.sorts_as > NOBODY).order_by(_C.sorts_as, _C.seq)
_NAMES = select(_C.id, _C.name).where(_C.id.in_(bindparam("ids", expanding=True)))
_ALL = select(*_WHO).where(_C.sorts_as > NOBODY).order_by(_C.sorts_as, _C.seq)
_SEQS = select(_C.id, _C.seq).where(_C.id.in_(bindparam("ids", expanding=True)))
_SEQ = select(_C.seq).where(_C.id == bindparam("the_id"))
_PHONES = select(_P.customer_id, _P.number, _P.remark).order_by(_P.customer_id, _P.position)
_EMAILS = select(_M.customer_id, _M.address).order_by(_M.customer_id, _M.position)
_PHONES_OF = _PHONES.where(_P.customer_id.in_(bindparam("ids", expanding=True)))
_EMAILS_OF = _EMAILS.where(_M.customer_id.in_(bindparam("ids", expanding=True)))
_BY_DIGITS = (
    select(_P.customer_id).distinct().where(_P.digits.contains(bindparam("some"))).limit(bindparam("most"))
)
_DROP_PHONES = delete(PHONE).where(_P.customer_id == bindparam("the_id"))
_DROP_EMAILS = delete(EMAIL).where(_M.customer_id == bindparam("the_id"))
_SOME: BindParameter[Any] = bindparam("ids", expanding=True)
_SPOKEN_OF = (
    select(ENTRY.c.customer_id)
    .distinct()
    .where(ENTRY.c.customer_id.in_(_SOME), ENTRY.c.event.not_in(bindparam("but", expanding=True)))
)
_TAKE_OUT = (
    update(CUSTOMER)
    .where(_C.id.in_(_SOME))
    .values(name=NOBODY, sorts_as="", matters="", address="", note=""),
    delete(PHONE).where(_P.customer_id.in_(_SOME)),
    delete(EMAIL).where(_M.customer_id.in_(_SOME)),
)
_STAFF = select(_S.id, _S.name, _S.role, _S.active, _S.pin_hash != "").order_by(_S.added_at, _S.id)
_PINS = select(_S.id, _S.pin_hash).where(_S.active, _S.pin_hash != "")
_ADD_STAFF, _ADD_CUSTOMER, _ADD_PHONE, _ADD_EMAIL = (
    insert(STAFF),
    insert(CUSTOMER),
    insert(PHONE),
    insert(EMAIL),
)


def digits_of(number: str) -> str:
    """Return only the digits of a phone number."""
    return "".join(sign for sign in number if sign.isdigit())


def add(unit: Unit, customers: Sequence[Customer], added_at: datetime) -> None:
    """Write new customers and make them findable; a handful of statements however many they are."""
    rows = [{"id": each.id, "added_at": added_at, **_fields(each)} for each in customers]
    unit.connection.execute(_ADD_CUSTOMER, rows)
    _contacts(unit, customers)
    seqs = {row[0]: row[1] for row in unit.run(_SEQS, {"ids": [each.id for each in customers]})}
    index_many(unit.connection, "customer_seek", [(seqs[each.id], _seen(each)) for each in customers])


def change(unit: Unit, customer: Customer) -> None:
    """Write a customer anew, with all phones and e-mails."""
    seq = unit.run(_SEQ, {"the_id": customer.id}).scalar_one()
    unit.run(update(CUSTOMER).where(_C.seq == seq).values(**_fields(customer)))
    unit.run(_DROP_PHONES, {"the_id": customer.id})
    unit.run(_DROP_EMAILS, {"the_id": customer.id})
    _contacts(unit, [customer])
    forget_text(unit.connection, "customer_seek", seq)
    index_many(unit.connection, "customer_seek", [(seq, _seen(customer))])


def spoken_of(reader: Reader, ids: Sequence[str], but: Sequence[str]) -> set[str]:
    """Return those of these customers whose journal holds more than events called as in `but`."""
    found: set[str] = set()
    for start in range(0, len(ids), _AT_ONCE):
        wanted = {"ids": list(ids[start : start + _AT_ONCE]), "but": list(but)}
        found |= set(reader.run(_SPOKEN_OF, wanted).scalars())
    return found


def take_out(unit: Unit, ids: Sequence[str]) -> None:
    """Take customers out of every list and search, with all that is known of them."""
    for start in range(0, len(ids), _AT_ONCE):
        wanted = {"ids": list(ids[start : start + _AT_ONCE])}
        for _, seq in unit.run(_SEQS, wanted).all():
            forget_text(unit.connection, "customer_seek", seq)
        for statement in _TAKE_OUT:
            unit.run(statement, wanted)


def _fields(customer: Customer) -> dict[str, Any]:
    return {
        "name": customer.name,
        "prefers": customer.prefers.value,
        "matters": customer.matters,
        "address": customer.address,
        "note": customer.note,
        "sorts_as": sorts_as(customer.name),
    }


def _contacts(unit: Unit, customers: Sequence[Customer]) -> None:
    phones = [
        {
            "id": f"{each.id}-p{place}",
            "customer_id": each.id,
            "number": phone.number,
            "remark": phone.remark,
            "digits": digits_of(phone.number),
            "position": place,
        }
        for each in customers
        for place, phone in enumerate(each.phones)
    ]
    emails = [
        {"id": f"{each.id}-m{place}", "customer_id": each.id, "address": address, "position": place}
        for each in customers
        for place, address in enumerate(each.emails)
    ]
    if phones:
        unit.connection.execute(_ADD_PHONE, phones)
    if emails:
        unit.connection.execute(_ADD_EMAIL, emails)


def _seen(customer: Customer) -> str:
    remarks = [phone.remark for phone in customer.phones]
    seen = (customer.name, *customer.emails, *remarks, customer.matters, customer.address, customer.note)
    return " ".join(seen)


def by_id(reader: Reader, customer_id: str) -> Customer | None:
    """Return one customer, or None."""
    rows = reader.run(_BY_ID, {"the_id": customer_id}).all()
    found = _whole(reader, rows)
    return found[0] if found else None


def name_of(reader: Reader, customer_id: str) -> str | None:
    """Return a customer's name, or None."""
    found = reader.run(_NAME, {"the_id": customer_id}).scalar()
    return None if found is None else str(found)


def names_of(reader: Reader, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of these customers by id."""
    wanted = list(ids)
    return {row[0]: row[1] for row in reader.run(_NAMES, {"ids": wanted})} if wanted else {}


def lines_by_ids(reader: Reader, ids: Sequence[str]) -> Sequence[Sequence[Any]]:
    """Return id, name, first number, first e-mail and address of these customers, by name."""
    return reader.run(_LINES_BY_IDS, {"ids": ids}).all() if ids else []


def lines_by_seqs(reader: Reader, seqs: Sequence[int]) -> Sequence[Sequence[Any]]:
    """Return the same of search hits, the newest first."""
    return reader.run(_LINES_BY_SEQS, {"seqs": seqs}).all() if seqs else []


def lines_by_name(reader: Reader, most: int) -> Sequence[Sequence[Any]]:
    """Return the same of everyone, by name."""
    return reader.run(_LINES_BY_NAME, {"most": most}).all()


def ids_by_digits(reader: Reader, digits: str, most: int) -> list[str]:
    """Return the ids of customers one of whose numbers holds these digits in a row."""
    return list(reader.run(_BY_DIGITS, {"some": digits, "most": most}).scalars())


def everyone(reader: Reader) -> list[Customer]:
    """Return every customer by name; two more questions bring all their phones and e-mails."""
    return _join(reader.run(_ALL).all(), reader.run(_PHONES).all(), reader.run(_EMAILS).all())


def ids(reader: Reader) -> set[str]:
    """Return every customer's id."""
    return {row[0] for row in reader.run(_ALL_NAMES).all()}


def names_and_numbers(reader: Reader) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return every customer's id, name and numbers, by name."""
    numbers: dict[str, list[str]] = defaultdict(list)
    for owner, number, _ in reader.run(_PHONES).all():
        numbers[owner].append(number)
    return [(row[0], row[1], tuple(numbers.get(row[0], ()))) for row in reader.run(_ALL_NAMES).all()]


def _whole(reader: Reader, rows: Sequence[Sequence[Any]]) -> list[Customer]:
    if not rows:
        return []
    ids = {"ids": [row[0] for row in rows]}
    return _join(rows, reader.run(_PHONES_OF, ids).all(), reader.run(_EMAILS_OF, ids).all())


def _join(
    rows: Sequence[Sequence[Any]], phones: Sequence[Sequence[Any]], emails: Sequence[Sequence[Any]]
) -> list[Customer]:
    phones_of: dict[str, list[Phone]] = defaultdict(list)
    for owner, number, remark in phones:
        phones_of[owner].append(Phone(number, remark))
    emails_of: dict[str, list[str]] = defaultdict(list)
    for owner, address in emails:
        emails_of[owner].append(address)
    return [
        Customer(
            row[0], row[1], tuple(phones_of[row[0]]), tuple(emails_of[row[0]]), Channel(row[2]), *row[3:]
        )
        for row in rows
    ]


def add_staff(unit: Unit, person: Staff, pin_hash: str, added_at: datetime) -> None:
    """Write that somebody works here."""
    unit.run(
        _ADD_STAFF,
        {
            "id": person.id,
            "name": person.name,
            "role": person.role.value,
            "active": person.active,
            "pin_hash": pin_hash,
            "added_at": added_at,
        },
    )


def change_staff(unit: Unit, person: Staff, pin_hash: str) -> None:
    """Write a member of staff anew."""
    values = {"name": person.name, "role": person.role.value, "active": person.active, "pin_hash": pin_hash}
    unit.run(update(STAFF).where(_S.id == person.id).values(**values))


def staff(reader: Reader) -> tuple[Staff, ...]:
    """Return everyone who works or has worked here, in the order they came."""
    return tuple(
        Staff(row[0], row[1], Role(row[2]), bool(row[3]), bool(row[4])) for row in reader.run(_STAFF)
    )


def pin_hashes(reader: Reader) -> dict[str, str]:
    """Return the PIN hashes of those who may sign."""
    return {row[0]: row[1] for row in reader.run(_PINS)}


def set_active(unit: Unit, staff_id: str, *, active: bool) -> None:
    """Write whether somebody works here."""
    unit.run(update(STAFF).where(_S.id == staff_id).values(active=active))


def pin_hash(reader: Reader, staff_id: str) -> str:
    """Return somebody's PIN hash; nothing for one without a PIN."""
    return str(reader.run(select(_S.pin_hash).where(_S.id == staff_id)).scalar() or "")


def set_pin(unit: Unit, staff_id: str, pin_hash: str) -> None:
    """Write somebody's PIN hash."""
    unit.run(update(STAFF).where(_S.id == staff_id).values(pin_hash=pin_hash))
