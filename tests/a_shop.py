"""A small shop to test with: two at work, one customer, one job, a Friday morning, a clock that stands still."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.actions.settings import save_settings
from repairdesk.actions.staff import add_staff
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.due import within
from repairdesk.domain.records import Phone
from repairdesk.domain.settings import ShopSettings, parse_hours
from repairdesk.domain.words import Channel, Kind, Role
from repairdesk.store.engine import FILE

FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
"""10:00 in the shop, as it opens."""

SETTINGS = ShopSettings(name="Fix & Færdig", weekly=parse_hours("Mon-Fri 10-18, Sat 10-14"), set_up=True)


@dataclass
class Shop:
    """The shop's desk and clock, and the ids of who and what is there."""

    desk: Desk
    clock: MovableClock
    maja: str = ""
    ole: str = ""
    hansen: str = ""
    job: str = ""
    number: int = 0

    def promise_call(self, words: str = "ring om pris", minutes: float = 60, job: bool = True) -> str:
        """Maja promises Hansen a call; the promise's id."""
        told = promise(
            self.desk,
            kind=Kind.CALL_BACK,
            due=within(timedelta(minutes=minutes), self.clock.now()),
            words=words,
            job_id=self.job if job else None,
            customer_id=None if job else self.hansen,
            channel=Channel.PHONE,
            by=self.maja,
        )
        assert told.id is not None
        return told.id

    def later(self, **span: float) -> None:
        """Let time pass in the shop."""
        self.clock.forward(timedelta(**span))


_made: dict[tuple[datetime, bool], tuple[bytes, Shop]] = {}


def a_shop(folder: Path, at: datetime = FRIDAY, *, pins: bool = True) -> Shop:
    """Open the shop in an empty folder; the first one is furnished, the others are copies of it."""
    clock = MovableClock(at)
    if (at, pins) not in _made:
        first = furnished(open_desk(folder, clock), clock, pins=pins)
        first.desk.close()
        _made[at, pins] = ((folder / FILE).read_bytes(), first)
    content, first = _made[at, pins]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_bytes(content)
    return replace(first, desk=open_desk(folder, clock), clock=clock)


def furnished(desk: Desk, clock: MovableClock, *, pins: bool = True) -> Shop:
    """Put people, a customer and a job into an empty journal."""
    shop = Shop(desk, clock)
    save_settings(desk, SETTINGS)
    shop.maja = add_staff(desk, name="Maja", role=Role.OWNER, pin="2580" if pins else None).id or ""
    shop.ole = add_staff(desk, name="Ole", role=Role.TECHNICIAN, pin="1379" if pins else None).id or ""
    told = add_customer(
        desk,
        name="Søren Hansen",
        phones=[Phone("20 12 34 56"), Phone("+47 22 12 34 56", "daughter's")],
        emails=["soren@example.dk"],
        address="Nørregade 1, Ålborg",
        by=shop.maja,
    )
    shop.hansen = told.id or ""
    opened = open_job(
        desk,
        customer_id=shop.hansen,
        device="ThinkPad T480",
        serial="PF-1A2B3C",
        fault="Skærmen blinker",
        owner_id=shop.ole,
        by=shop.maja,
    )
    shop.job, shop.number = opened.id or "", opened.number or 0
    return shop
