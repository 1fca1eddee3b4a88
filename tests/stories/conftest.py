"""Whole days at the counter: the real window on a clock that is moved by hand, one Friday afternoon in Copenhagen."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from repairdesk.domain.clock import MovableClock
from repairdesk.practice.day import begin_day
from repairdesk.practice.pen import ZONE, wall
from repairdesk.practice.shop import practice_start
from repairdesk.queries.sheets import PromiseLine
from ui.move.window import MoveWindow
from ui.practice.counter import Counter, settle, settle_for

if TYPE_CHECKING:
    from datetime import datetime

    from repairdesk.desk import Desk


SAID_BY_OFFSCREEN = "does not support (raise|propagateSizeHints|grabbing the keyboard)"
"""What Qt remarks about the screen nobody looks at."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A story may bring windows up as often as it likes."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(SAID_BY_OFFSCREEN, extend=True))


class Day(Counter):
    """One day at the counter. Instants are told as people in the shop would: "20 16:05", day and clock."""

    def until(self, moment: str) -> list[str]:
        """Let time pass; returns when something rang."""
        return [told(rang.at) for rang in self.wait_until(wall(moment))]

    def rings(self, promise_id: str) -> list[str]:
        """When this promise has rung so far."""
        return [told(rang.at) for rang in self.rung if rang.promise_id == promise_id]

    def line(self, promise_id: str) -> PromiseLine:
        """The promise as it stands."""

        def ask(desk: "Desk") -> PromiseLine:
            from repairdesk.queries.promise import promise_line

            return promise_line(desk, promise_id)

        return self.ask(ask)

    def due(self, promise_id: str) -> str:
        """When the promise is due."""
        return told(self.line(promise_id).due)

    def sign_in(self, name: str) -> None:
        """Let somebody else stand at the counter."""
        self.program.shop.sign_in(next(one.id for one in self.program.shop.staff if one.name == name))

    def new_promise(self, sentence: str, cause: int) -> str:
        """Press "New promise" in the reminder, say why with Alt and a digit, and write the sentence."""
        before = self.open_ids()
        self.press("move")
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MoveWindow))
        settle(lambda: window.sheet is not None, "the promise was not read")
        window.activateWindow()
        settle_for(30)
        field = window.right.sentence.field
        QTest.keyClicks(field, sentence)
        QTest.keyClick(field, Qt.Key(Qt.Key.Key_0 + cause), Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(lambda: bool(self.open_ids() - before), "the new promise was not written")
        settle_for(30)
        return next(iter(self.open_ids() - before))


def told(instant: "datetime") -> str:
    """Return an instant as "20 16:05"."""
    return f"{instant.astimezone(ZONE):%d %H:%M}"


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Friday 20 November 2026, 15:20: the shop has customers, Kirsten Hansen's computer is job 1042."""
    clock = MovableClock(practice_start())
    begun = begin_day(tmp_path, clock)
    day = Day(begun.folder, clock, signed_in=begun.mette)
    day.open()
    yield day
    day.close()
