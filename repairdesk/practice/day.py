"""The practice day, as far as it needs no window: a shop just set up, a contact list, and what is to be said."""

from dataclasses import dataclass, replace
from pathlib import Path

from repairdesk.actions.import_customers import import_customers
from repairdesk.actions.open_job import open_job
from repairdesk.actions.settings import save_settings
from repairdesk.actions.staff import add_staff
from repairdesk.actions.wipe_practice import mark_practice
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import Clock
from repairdesk.domain.settings import parse_hours
from repairdesk.domain.words import Role
from repairdesk.exchange.open_file import read_contacts
from repairdesk.exchange.plan import plan_import
from repairdesk.practice.pen import pen
from repairdesk.queries.customer import customers, existing
from repairdesk.queries.settings import settings

SENTENCE = "ring Hansen inden 1 time om pris #1042"
JOB = 1042
CONTACTS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98stergaard;Mads
TEL;CELL:12203314
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Kirsten Hansen
TEL;TYPE=CELL:+45 12 41 18 07
item1.TEL:14 18 90 37
item1.X-ABLabel:datters
EMAIL;TYPE=INTERNET:kirsten@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Lars Hansen
TEL:14 18 90 36
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Åse Lindqvist
TEL;VALUE=uri;TYPE=home:tel:17312560
EMAIL:aase@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Fatima El-Sayed
TEL:16 08 71 25
END:VCARD
"""


@dataclass(frozen=True)
class Begun:
    """A shop that is ready for the practice day, and what the import said."""

    folder: Path
    report: tuple[str, ...]
    mette: str


def begin_day(folder: Path, clock: Clock, language: str = "en") -> Begun:
    """Set up a new shop in `folder`: hours, staff, customers from a contact file, and Kirsten Hansen's job."""
    file = folder / "contacts.vcf"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(CONTACTS, "utf-8")
    desk = open_desk(folder / "RepairDesk practice", clock)
    try:
        mark_practice(desk)
        mette = _set_up(desk, language)
        plan = plan_import(read_contacts(file), existing(desk), "DK")
        import_customers(desk, plan, by=mette)
        _hand_in(desk, mette)
        return Begun(desk.data, (*plan.lines(), plan.summary()), mette)
    finally:
        desk.close()


def _set_up(desk: Desk, language: str) -> str:
    shop = replace(
        settings(desk),
        name="Practice day",
        zone="Europe/Copenhagen",
        country="DK",
        language=language,
        weekly=parse_hours("Mon-Fri 10-18, Sat 10-14"),
        set_up=True,
    )
    save_settings(desk, shop)
    add_staff(desk, name="Ali", role=Role.TECHNICIAN)
    return str(add_staff(desk, name="Mette", role=Role.COUNTER).id)


def _hand_in(desk: Desk, mette: str) -> None:
    kirsten = customers(desk, "Kirsten Hansen")[0].id
    with pen(desk, "da") as writing:
        writing.clock.move_to(desk.now())
        writing.number_from(JOB)
        open_job(writing.desk, customer_id=kirsten, device="Fractal Define 7", fault="Slukker", by=mette)
