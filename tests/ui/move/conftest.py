"""The window "New promise instead" on the real program: Friday 15:20, something is due at 15:40."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.words import Channel, Kind
from repairdesk.queries.promise import due_list, promise_line
from repairdesk.queries.sheets import PromiseLine
from tests.a_shop import Shop as Books
from tests.ui.a_window import Counter, open_window
from ui.move.window import MoveWindow

ALT, CONTROL, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
SAID = "Den er klar kl. 15.40"
SENTENCE = "klar mandag kl 16 hvis delen kommer"


@dataclass
class Mover:
    """Someone who has to tell a customer that a promise cannot be kept."""

    counter: Counter
    promise_id: str

    def open(self) -> MoveWindow:
        """Open the window, or bring it up again, and wait until it knows the promise."""
        window = self.counter.window.pages.move(self.promise_id)
        assert isinstance(window, MoveWindow)
        self.wait(lambda: window.sheet is not None)
        window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is window)
        return window

    def wait(self, ready: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.counter.wait(ready)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def cause(self, place: int) -> None:
        """Alt and a digit."""
        self.press(Qt.Key(Qt.Key.Key_0 + place), ALT)

    def old(self) -> PromiseLine:
        """The promise as it stands in the journal."""
        return promise_line(self.counter.books.desk, self.promise_id)

    def owed(self) -> list[PromiseLine]:
        """What the journal says is owed, the first due first; next words arise by themselves."""
        return [line for line in due_list(self.counter.books.desk) if line.words]

    def later(self, **span: float) -> None:
        """Let time pass, as the window's own clock notices."""
        self.counter.books.clock.forward(timedelta(**span))


@pytest.fixture
def mover(qtbot: QtBot, tmp_path: Path) -> Iterator[Mover]:
    """Søren Hansen's ThinkPad was to be ready at 15:40; it is 15:20."""
    made: list[str] = []
    with open_window(qtbot, tmp_path, lambda books: made.append(ready_soon(books))) as counter:
        yield Mover(counter, made[0])


def ready_soon(books: Books) -> str:
    """Maja promises it ready in 20 minutes; the promise's id."""
    told = promise(
        books.desk,
        kind=Kind.READY,
        due=within(timedelta(minutes=20), books.clock.now()),
        words=SAID,
        job_id=books.job,
        channel=Channel.COUNTER,
        by=books.maja,
    )
    return str(told.id)


def field_of(window: MoveWindow) -> QLineEdit:
    """The sentence's field."""
    return window.right.sentence.field
