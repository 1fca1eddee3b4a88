"""Rings or writes to whom the selected row of a list is about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from repairdesk.queries.sheets import CustomerSheet, JobSheet
from ui import ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from repairdesk.desk import Desk
    from ui.shop import Shop


def reach(shop: "Shop", room: str, thing: str, dial: "Callable[[QUrl], object]") -> None:
    """Ask how a job's customer, or a customer, likes to be reached, and hand it to the desktop."""

    def ask(desk: "Desk") -> JobSheet | CustomerSheet:
        from repairdesk.queries.customer import customer
        from repairdesk.queries.job import job

        return job(desk, id=thing) if room == "job" else customer(desk, thing)

    def answered(sheet: JobSheet | CustomerSheet) -> None:
        way = ways.of_sheet(sheet)
        if way is not None:
            dial(way.link)
        else:
            shop.told.emit(ways.none_known(sheet.customer.name))

    if room in ("job", "customer") and thing:
        shop.office.ask(ask, answered)
