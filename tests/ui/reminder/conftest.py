"""A shop floor with the reminder window on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from repairdesk.alarm.slip import Slip
from repairdesk.domain.words import Outcome
from repairdesk.queries.promise import promise_line
from tests.ui.shop_floor import Floor, open_floor
from ui.reminder.window import ReminderWindow


@dataclass
class Ringing:
    """The shop floor, its reminder window, and the numbers that were dialled."""

    floor: Floor
    window: ReminderWindow
    qtbot: QtBot
    dialled: list[str] = field(default_factory=list)

    def ring(self) -> Slip:
        """The alarm hands over what rings; wait until it stands on the screen."""
        slip = Slip(())
        self.window.ring(slip)
        self.qtbot.waitUntil(lambda: slip.came_back(0))
        return slip

    def press(self, deed: str) -> None:
        """Press one of the five buttons."""
        self.window.card.buttons[deed].click()

    def shows(self, *customers: str) -> None:
        """Wait until exactly these customers are in the window, in this order."""
        self.qtbot.waitUntil(lambda: self.customers() == list(customers))

    def customers(self) -> list[str]:
        """Whom the window is about, the open card first."""
        card = self.window.pile.open
        waiting = [each.line.customer for each in self.window.pile.waiting]
        return [*([card.line.customer] if card else []), *waiting]


@pytest.fixture
def ringing(tmp_path: Path, qtbot: QtBot) -> Iterator[Ringing]:
    """A shop on Friday at 15:20 in which nothing rings yet."""
    with open_floor(tmp_path / "data") as floor:
        window = ReminderWindow(floor.shop)
        qtbot.addWidget(window)
        made = Ringing(floor, window, qtbot)

        def dial(url: QUrl) -> bool:
            made.dialled.append(url.toString())
            return True

        window.dial = dial
        yield made


@pytest.fixture
def due(ringing: Ringing) -> str:
    """A call to Hansen that is due in four minutes and rings."""
    promise_id = ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    return promise_id


def outcome(ringing: Ringing, promise_id: str) -> Outcome | None:
    """What the journal says of a promise."""
    return promise_line(ringing.floor.books.desk, promise_id).outcome
