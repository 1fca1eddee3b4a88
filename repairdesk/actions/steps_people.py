"""The steps that take back what was written about people and the shop: customers, staff, PINs, settings."""

import json
from dataclasses import asdict
from typing import Any

from repairdesk.actions.changes import Touched
from repairdesk.actions.steps import ChangedSince, Done, Hand, Step
from repairdesk.domain.records import Customer, Phone
from repairdesk.domain.words import Channel
from repairdesk.store import jobs, people, shop
from repairdesk.store.people import NOBODY

FIRST_LINES = ("customer_written", "customer_imported", "undone", "redone")
"""What a journal may hold about a customer who is taken out again."""

_CUSTOMERS = frozenset({Touched.CUSTOMERS})
_STAFF = frozenset({Touched.STAFF})
_SETTINGS = frozenset({Touched.SETTINGS, Touched.REMINDERS, Touched.PROMISES})


def rewritten(to: Customer | None, found: Customer) -> str:
    """Return the step that writes a customer as before; `to` is None for one who was not there."""
    return "customer:" + json.dumps([found.id, _plain(to), _plain(found)])


def enriched(to: Customer, found: Customer) -> str:
    """Return the step that takes what a list has added off again, unless somebody has written since."""
    return "enriched:" + json.dumps([found.id, _plain(to), _plain(found)])


def brought_in(ids: list[str]) -> str:
    """Return the step that takes the new customers of a list out again."""
    return "brought_in:" + " ".join(ids)


def joined(staff_id: str) -> str:
    """Return the step for somebody who does not work here after all."""
    return f"staff:{staff_id}:out"


def re_pinned(staff_id: str, before: str, after: str) -> str:
    """Return the step that gives somebody the PIN of before."""
    return "pin:" + json.dumps([staff_id, before, after])


def saved(before: str, after: str) -> str:
    """Return the step that brings the settings of before back."""
    return "settings:" + json.dumps([before, after])


def _plain(customer: Customer | None) -> dict[str, Any] | None:
    return None if customer is None else asdict(customer)


def _record(plain: dict[str, Any] | None, customer_id: str) -> Customer:
    if plain is None:
        return Customer(customer_id, NOBODY)
    phones = tuple(Phone(**each) for each in plain["phones"])
    more = {"phones": phones, "emails": tuple(plain["emails"]), "prefers": Channel(plain["prefers"])}
    return Customer(**{**plain, **more})


def _customer(hand: Hand, rest: str) -> Done | None:
    customer_id, to, found = json.loads(rest)
    wanted, expected = _record(to, customer_id), _record(found, customer_id)
    now = people.by_id(hand.unit, customer_id)
    if now is None or now == wanted:
        return None
    if now != expected or (to is None and people.spoken_of(hand.unit, [customer_id], FIRST_LINES)):
        raise ChangedSince
    people.change(hand.unit, wanted)
    if wanted.name != now.name:
        jobs.index_again(hand.unit, customer_id, wanted.name)
    back = "customer:" + json.dumps([customer_id, found, to])
    return Done(back, customer_id=customer_id, touched=_CUSTOMERS, name=wanted.name or now.name)


def _enriched(hand: Hand, rest: str) -> Done | None:
    customer_id, to, found = json.loads(rest)
    if people.by_id(hand.unit, customer_id) != _record(found, customer_id):
        return Done(touched=_CUSTOMERS, stayed=1)
    people.change(hand.unit, _record(to, customer_id))
    return Done(touched=_CUSTOMERS)


def _brought_in(hand: Hand, rest: str) -> Done | None:
    ids = rest.split()
    busy = people.spoken_of(hand.unit, ids, FIRST_LINES)
    free = [each for each in ids if each not in busy]
    people.take_out(hand.unit, free)
    return Done(touched=_CUSTOMERS, taken_out=len(free), stayed=len(busy))


def _staff(hand: Hand, rest: str) -> Done | None:
    staff_id, _, where = rest.partition(":")
    active = where == "in"
    for person in people.staff(hand.unit):
        if person.id == staff_id and person.active != active:
            people.set_active(hand.unit, staff_id, active=active)
            return Done(f"staff:{staff_id}:{'out' if active else 'in'}", touched=_STAFF)
    return None


def _pin(hand: Hand, rest: str) -> Done | None:
    staff_id, to, found = json.loads(rest)
    if people.pin_hash(hand.unit, staff_id) != found:
        raise ChangedSince
    people.set_pin(hand.unit, staff_id, to)
    return Done("pin:" + json.dumps([staff_id, found, to]), touched=_STAFF)


def _settings(hand: Hand, rest: str) -> Done | None:
    to, found = json.loads(rest)
    if shop.text(hand.unit) != found:
        raise ChangedSince
    shop.put_text(hand.unit, to)
    return Done("settings:" + json.dumps([found, to]), touched=_SETTINGS)


STEPS: dict[str, Step] = {
    "customer": _customer,
    "enriched": _enriched,
    "brought_in": _brought_in,
    "staff": _staff,
    "pin": _pin,
    "settings": _settings,
}
