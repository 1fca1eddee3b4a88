"""The whole program at a small shop's counter, on Friday 20 November at 15:20."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.records import Phone
from repairdesk.domain.settings import ShopSettings, parse_hours
from repairdesk.domain.words import Role
from repairdesk.queries.sheets import PromiseLine
from tests.ui.a_window import put_away
from ui.app import RepairDesk, make_application

T = TypeVar("T")
AFTERNOON = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)


@dataclass
class Counter:
    """The program and whoever stands at the counter."""

    program: RepairDesk
    clock: MovableClock
    qtbot: QtBot
    number: int

    def type(self, text: str) -> None:
        """Type real keys into whatever has the focus in the window."""
        for sign in text:
            focus = self._focus()
            if sign == "\n":
                QTest.keyClick(focus, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(focus, sign)

    def _focus(self) -> QWidget:
        focus: QWidget | None = self.program.window.focusWidget()
        return self.program.window if focus is None else focus

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        QTest.keyClick(self._focus(), key, modifier)

    def promises(self) -> list[PromiseLine]:
        """The promises on the screen."""
        return [row for row in self.program.window.today.model.rows if isinstance(row, PromiseLine)]

    def words(self) -> list[str]:
        """The words of the promises on the screen that have some."""
        return [row.words for row in self.promises() if row.words]

    def wait(self, ready: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(ready, timeout=15_000)

    def in_the_journal(self, ask: Callable[[Desk], T]) -> T:
        """Ask the journal on the disk, past the window."""
        desk = open_desk(self.program.data, self.clock)
        try:
            return ask(desk)
        finally:
            desk.close()

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.forward(timedelta(**span))
        self.program.window.tick()


@pytest.fixture
def counter(tmp_path: Path, qtbot: QtBot) -> Iterator[Counter]:
    """A shop with Kirsten Hansen, Bo Hansen and one job, its program open on Today."""
    make_application()
    clock = MovableClock(AFTERNOON)
    number = open_shop(tmp_path, clock)
    program = RepairDesk(tmp_path, clock)
    program.start()
    made = Counter(program, clock, qtbot, number)
    made.wait(lambda: program.shop.directory is not None and program.shop.signed_in is not None)
    made.wait(lambda: program.window.today.sheet is not None)
    program.window.show_today()
    yield made
    put_away(program)


def open_shop(folder: Path, clock: MovableClock) -> int:
    """Set the shop up on the disk; returns the number of Kirsten Hansen's job."""
    from repairdesk.actions.customer import add_customer
    from repairdesk.actions.open_job import open_job
    from repairdesk.actions.settings import save_settings
    from repairdesk.actions.staff import add_staff

    desk = open_desk(folder, clock)
    weekly = parse_hours("Mon-Fri 10-18, Sat 10-14")
    save_settings(desk, ShopSettings(name="Værkstedet", language="en", weekly=weekly, set_up=True))
    mette = add_staff(desk, name="Mette", role=Role.OWNER).id
    kirsten = add_customer(desk, name="Kirsten Hansen", phones=(Phone("+4512411807"),), by=mette).id
    add_customer(desk, name="Bo Hansen", phones=(Phone("+4512411808"),), by=mette)
    assert kirsten is not None
    made = open_job(
        desk, customer_id=kirsten, device="Fractal Define 7", fault="Slukker", owner_id=mette, by=mette
    )
    desk.close()
    assert made.number is not None
    return made.number
