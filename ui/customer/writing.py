"""From the customer form to the action that writes it down; only what was changed here is changed in the journal."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from repairdesk.domain.records import Customer, Phone
from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import CustomerSheet
from ui.drafts import Drafts

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

Values = dict[str, Any]
"""What stands in the form: texts, numbers with remarks, and the name of the channel."""

EMPTY: Values = {
    "name": "",
    "phones": [],
    "emails": "",
    "prefers": Channel.NONE.value,
    "matters": "",
    "address": "",
    "note": "",
}


NEW = "customer.new"
"""The draft of somebody who is new."""


def begin_new(drafts: Drafts, looked_for: str) -> None:
    """Begin somebody new with what was looked for in vain; a draft that waits goes before."""
    words = " ".join(looked_for.split())
    if words and not drafts.text(NEW):
        is_number = not any(letter.isalpha() for letter in words)
        known: Values = {"phones": [[words, ""]]} if is_number else {"name": words}
        drafts.keep(NEW, json.dumps({"before": EMPTY, "now": EMPTY | known}, ensure_ascii=False))


def values_of(sheet: CustomerSheet) -> Values:
    """Return what the form shows of a customer."""
    who = sheet.customer
    return {
        "name": who.name,
        "phones": [[shown, remark] for shown, remark, _raw in sheet.phones_shown],
        "emails": ", ".join(who.emails),
        "prefers": who.prefers.value,
        "matters": who.matters,
        "address": who.address,
        "note": who.note,
    }


def added(values: Values, by: str | None, customer_id: str) -> "Callable[[Desk], Changes]":
    """Return the action that writes a new customer, only once however often it is sent."""
    fields = _fields(values)

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.customer import add_customer

        return add_customer(desk, by=by, id=customer_id, **fields)

    return write


def changed(customer_id: str, before: Values, values: Values, by: str | None) -> "Callable[[Desk], Changes]":
    """Return the action that changes a customer; what a colleague has changed elsewhere meanwhile stays."""
    wanted = _fields({name: value for name, value in values.items() if value != before.get(name)})

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.customer import change_customer
        from repairdesk.queries.customer import customer

        now: Customer = customer(desk, customer_id).customer
        return change_customer(desk, customer=replace(now, **wanted), by=by)

    return write


def _fields(values: Values) -> dict[str, Any]:
    fields = dict(values)
    if "phones" in fields:
        fields["phones"] = tuple(Phone(number, remark) for number, remark in fields["phones"])
    if "emails" in fields:
        parts = fields["emails"].replace(";", ",").split(",")
        fields["emails"] = tuple(part.strip() for part in parts if part.strip())
    if "prefers" in fields:
        fields["prefers"] = Channel(fields["prefers"])
    return fields
