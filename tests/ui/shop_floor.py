"""A shop with its windows: a furnished journal, the real database thread, a clock that stands still."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.desk import open_desk
from repairdesk.domain.due import within
from repairdesk.domain.records import Phone
from repairdesk.domain.words import Channel, Kind
from repairdesk.queries.settings import hours, settings
from repairdesk.queries.staff import staff
from tests.a_shop import Shop as Books
from tests.a_shop import a_shop
from ui.back_office import BackOffice
from ui.drafts import Drafts
from ui.shop import Shop
from ui.tidy import Tidy

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

AFTERNOON = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)
"""15:20 in the shop on a Friday."""


@dataclass
class Floor:
    """The books of the shop, and the shop as its windows see it."""

    books: Books
    shop: Shop
    office: BackOffice
    drafts: Drafts

    def customer(self, name: str, phone: str, prefers: Channel = Channel.NONE) -> str:
        """Write a customer down; the id."""
        told = add_customer(self.books.desk, name=name, phones=[Phone(phone)], prefers=prefers)
        return told.id or ""

    def job(self, customer_id: str, device: str, fault: str = "") -> str:
        """Hand a job in; its id."""
        return open_job(self.books.desk, customer_id=customer_id, device=device, fault=fault).id or ""

    def promised(
        self, words: str, minutes: float, *, customer: str = "", job: str = "", kind: Kind = Kind.CALL_BACK
    ) -> str:
        """Maja promises something within minutes; the promise's id."""
        told = promise(
            self.books.desk,
            kind=kind,
            due=within(timedelta(minutes=minutes), self.books.clock.now()),
            words=words,
            customer_id=customer or None,
            job_id=job or None,
            channel=Channel.PHONE,
            by=self.books.maja,
        )
        return told.id or ""

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.books.later(**span)

    def elsewhere(self, act: "Callable[[Desk], Changes]") -> None:
        """Let another seat do something, and let this one hear of it."""
        act(self.books.desk)
        self.office.changed.emit(None)


@contextmanager
def open_floor(folder: Path, at: datetime = AFTERNOON) -> Iterator[Floor]:
    """Open a shop, sign Maja in, and close everything afterwards."""
    books = a_shop(folder, at)
    office = BackOffice(lambda: open_desk(folder, books.clock))
    shop = Shop(office, books.clock)
    shop.settings, shop.hours = settings(books.desk), hours(books.desk)
    shop.staff = staff(books.desk)
    shop.signed_in = books.maja
    office.changed.disconnect(shop._on_changed)  # what everybody knows does not change on this floor
    tidy = Tidy()
    office.start()
    try:
        yield Floor(books, shop, office, Drafts(folder))
    finally:
        office.close()
        books.desk.close()
        tidy.stop()
