"""A shop floor with the window that brings in customers."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.queries.customer import customers
from tests.ui.shop_floor import Floor, open_floor
from ui.customer.bring_in import BringIn


@dataclass
class Bringing:
    """The floor, the window, and files to bring in."""

    floor: Floor
    window: BringIn
    qtbot: QtBot
    folder: Path

    def file(self, text: str, name: str = "list.csv") -> Path:
        """Put a file where the user would choose it."""
        made = self.folder / name
        made.write_text(text, "utf-8")
        return made

    def look_at(self, text: str, name: str = "list.csv") -> None:
        """Choose a file and wait for the report."""
        self.window.look_at(self.file(text, name))
        self.qtbot.waitUntil(lambda: self.window.plan is not None)

    def report(self) -> list[str]:
        """The lines of the report."""
        return [self.window.report.item(at).text() for at in range(self.window.report.count())]

    def names(self) -> list[str]:
        """Who is in the journal."""
        return [each.name for each in customers(self.floor.books.desk)]


@pytest.fixture
def bringing(tmp_path: Path, qtbot: QtBot) -> Iterator[Bringing]:
    """The window stands open; nobody has chosen a file yet."""
    with open_floor(tmp_path / "data") as floor:
        window = BringIn(floor.shop)
        qtbot.addWidget(window)
        window.show()
        yield Bringing(floor, window, qtbot, tmp_path)
        window.cancel()
