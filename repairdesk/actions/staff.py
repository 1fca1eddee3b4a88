"""Who works here, and the PIN each signs with."""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from repairdesk.actions import steps_people
from repairdesk.actions.changes import Changes, Touched, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import event
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Staff
from repairdesk.domain.refusal import BadSetting, NotFound, NotYours, Refusal, WrongPin
from repairdesk.domain.words import Role
from repairdesk.store import people, settings
from repairdesk.store.store import Reader, Unit

TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
_GUARD = "pin_tries"
_COST = {"n": 2**14, "r": 8, "p": 1}


class NameTaken(Refusal):
    """Somebody of that name works here already. Facts: name."""

    code = "name_taken"


def add_staff(desk: Desk, *, name: str, role: Role, pin: str | None = None, by: str | None = None) -> Changes:
    """Write that somebody works here; who was here before and left comes back as the same person.

    Refuses EmptyText, NameTaken, and BadSetting for a PIN that will not do.
    """
    now = desk.now()
    person = Staff(new_id(now), clean(name, "name", needed=True), role)
    hashed = hash_pin(pin) if pin else ""
    with desk.write() as unit:
        known = next((each for each in people.staff(unit) if _same_name(each, person)), None)
        if known is not None and known.active:
            raise NameTaken(name=person.name)
        if pin:
            _must_be_unused(unit, pin)
        if known is None:
            people.add_staff(unit, person, hashed, now)
        else:
            person = replace(person, id=known.id)
            people.change_staff(unit, person, hashed)
        event(unit, "staff_added", now, by=by, facts={"name": person.name, "role": role.value})
    facts = {"name": person.name, "role": role.value}
    undo = Undo("staff_added", (steps_people.joined(person.id),))
    return Changes(frozenset({Touched.STAFF}), "staff_added", facts, person.id, undo=undo)


def set_pin(desk: Desk, *, staff_id: str, pin: str, by: str | None = None) -> Changes:
    """Give somebody a PIN, or another one. Refuses NotFound, NotYours and BadSetting for a PIN that will not do.

    A PIN that is there already is changed by whose it is, or by an owner of the shop.
    """
    now = desk.now()
    hashed = hash_pin(pin)
    with desk.write() as unit:
        known = {each.id: each for each in people.staff(unit) if each.active}
        person = known.get(staff_id)
        if person is None:
            raise NotFound(what="staff", said=staff_id)
        if person.has_pin and by != staff_id and (by not in known or known[by].role is not Role.OWNER):
            raise NotYours(name=person.name)
        _must_be_unused(unit, pin)
        before = people.pin_hash(unit, staff_id)
        people.set_pin(unit, staff_id, hashed)
        event(unit, "pin_set", now, by=by, facts={"name": person.name})
    undo = Undo("pin_set", (steps_people.re_pinned(staff_id, before, hashed),))
    return Changes(frozenset({Touched.STAFF}), "pin_set", {"name": person.name}, staff_id, undo=undo)


def check_pin(desk: Desk, pin: str, staff_id: str | None = None) -> Staff:
    """Return who signs with this PIN, `staff_id` or anyone.

    Refuses WrongPin; five wrong ones in a row make everyone wait, ever longer.
    """
    now = desk.now()
    wait = _waiting(desk, now)
    if wait:
        raise WrongPin(wait_seconds=wait)
    with desk.read() as reader:
        found = _whose(reader, pin)
        found = found if staff_id in (None, found) else None
        everyone = people.staff(reader)
        before = _tries(reader)[0]
    if before or not found:
        with desk.write() as unit:
            _remember(unit, 0 if found else _tries(unit)[0] + 1, now)
    for person in everyone:
        if person.id == found:
            return person
    wait = _waiting(desk, now)
    raise WrongPin(wait_seconds=wait) if wait else WrongPin()


def hash_pin(pin: str) -> str:
    """Return a PIN as it is kept: salt and scrypt hash. Refuses BadSetting unless it is four to twelve digits."""
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
        raise BadSetting(what="pin", said="", example="2580")
    salt = secrets.token_bytes(16)
    return f"{_plain(salt)}${_plain(_scrypt(pin, salt))}"


def _same_name(one: Staff, other: Staff) -> bool:
    return one.name.casefold() == other.name.casefold()


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST)


def _plain(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _whose(reader: Reader, pin: str) -> str | None:
    found = None
    for staff_id, kept in people.pin_hashes(reader).items():
        salt, _, hashed = kept.partition("$")
        if hmac.compare_digest(_scrypt(pin, base64.b64decode(salt)), base64.b64decode(hashed)):
            found = staff_id
    return found


def _must_be_unused(reader: Reader, pin: str) -> None:
    if _whose(reader, pin) is not None:
        raise BadSetting(what="pin", said="", example="2580")


def _tries(reader: Reader) -> tuple[int, datetime | None]:
    kept = json.loads(settings.read(reader, _GUARD) or "{}")
    last = kept.get("last")
    return int(kept.get("wrong", 0)), datetime.fromisoformat(last) if last else None


def _remember(unit: Unit, wrong: int, now: datetime) -> None:
    settings.write(unit, _GUARD, json.dumps({"wrong": wrong, "last": now.isoformat()}))


def _waiting(desk: Desk, now: datetime) -> int:
    """Return for how many seconds no PIN is taken: 30 after five wrong ones, twice as long after each further."""
    with desk.read() as reader:
        wrong, last = _tries(reader)
    if wrong < TRIES or last is None:
        return 0
    wait = FIRST_WAIT * 2 ** min(wrong - TRIES, 6)
    left = (last + wait - now).total_seconds()
    return max(0, int(left + 0.999)) if left <= wait.total_seconds() else 0
