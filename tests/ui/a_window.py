"""The real main window on a furnished journal, Friday 15:20, with the clock standing still and no alarm."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.queries.promise import due_list
from repairdesk.queries.sheets import PromiseLine
from tests.a_shop import Shop as Books
from tests.a_shop import a_shop
from ui.app import RepairDesk, make_application
from ui.main_window import MainWindow
from ui.today.page import TodayPage

AFTERNOON = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)
PATIENCE_MS = 20_000


class Silent(RepairDesk):
    """The program without its heartbeat: what rings is tested elsewhere."""

    def _ring(self) -> None:
        """Nothing rings here."""


@dataclass
class Counter:
    """Someone at the counter: the window in front, the journal behind, hands on the keyboard."""

    qtbot: QtBot
    books: Books
    program: RepairDesk

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def today(self) -> TodayPage:
        return self.window.today

    @property
    def field(self) -> QLineEdit:
        return self.today.quick.line.field

    def wait(self, ready: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(ready()), timeout=PATIENCE_MS)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the focus is."""
        QTest.keyClick(self.focus(), key, modifier)

    def focus(self) -> QWidget:
        """Return the widget that hears the keys."""
        return QApplication.focusWidget() or self.window

    def open_promises(self) -> tuple[PromiseLine, ...]:
        """Return what the journal says is owed, without the next words that arise by themselves."""
        return tuple(line for line in due_list(self.books.desk) if line.words)

    def written(self) -> PromiseLine:
        """Wait until the journal holds one promise, and return it."""
        self.wait(lambda: len(self.open_promises()) == 1)
        return self.open_promises()[0]

    def shown(self) -> list[str]:
        """Return the words of the promises the list shows, from the top."""
        return [row.words for row in self.today.model.rows if isinstance(row, PromiseLine) and row.words]

    def settled(self) -> None:
        """Wait until the database thread has done what it was given, and the windows show what came of it."""
        office, turns = self.program.office, self.program.shop.turns
        office.ask(_nothing, _nothing)
        self.wait(lambda: not office._under_way and turns.is_idle)


def _nothing(_: object) -> None:
    """What is asked for only so that the loop turns."""


def put_away(program: RepairDesk) -> None:
    """End a program that a test has started, and let go of its window."""
    program.window.setProperty("quitting", True)
    program.stop()
    beside = [each for each in program.window.pages._made.values() if each.isWindow()]
    for window in (*beside, program.window):
        window.close()
        window.deleteLater()
    program.deleteLater()


@contextmanager
def open_window(
    qtbot: QtBot,
    folder: Path,
    before: Callable[[Books], object] = lambda books: None,
    books: Books | None = None,
) -> Iterator[Counter]:
    """Open the program on a shop in which `before` has happened."""
    make_application()
    kept = books or a_shop(folder, AFTERNOON)
    before(kept)
    program = Silent(folder, kept.clock)
    counter = Counter(qtbot, kept, program)
    program.start()
    try:
        counter.wait(lambda: program.shop.directory is not None and counter.today.sheet is not None)
        program.shop.sign_in(kept.maja)
        program.window.activateWindow()
        counter.wait(lambda: QApplication.focusWidget() is counter.field)
        counter.settled()
        yield counter
    finally:
        put_away(program)
        if books is None:
            kept.desk.close()


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """Somebody stands at the counter, the window is open, nothing rings."""
    with open_window(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def nobody(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """The program was just started; Maja and Ole have PINs, and nobody has said who they are."""
    with open_window(qtbot, tmp_path) as made:
        made.program.shop.sign_in(None)
        yield made
