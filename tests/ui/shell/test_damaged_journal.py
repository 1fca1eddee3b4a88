"""A journal that the disk has damaged: the window opens, says so, shows what can be read and writes nothing into it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from repairdesk.domain.clock import MovableClock
from repairdesk.store.engine import FILE
from tests.a_shop import FRIDAY
from tests.store.test_damage import damaged
from ui.app import RepairDesk, make_application

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[RepairDesk]:
    """The whole program on a damaged file."""
    make_application()
    made = RepairDesk(damaged(tmp_path), MovableClock(FRIDAY))
    made.start()
    qtbot.waitUntil(lambda: "damaged" in made.window.status.accessibleName(), timeout=15_000)
    yield made
    made.window.setProperty("quitting", True)
    made.stop()
    made.window.close()
    made.window.deleteLater()


def test_it_says_what_is_wrong_what_is_safe_and_what_to_do(program: RepairDesk) -> None:
    assert program.window.status.accessibleName() == (
        "The journal is damaged and can only be read. What you typed is still here. Bring back a backup."
    )


def test_today_can_still_be_read(program: RepairDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.window.today.model.rowCount() > 0, timeout=15_000)
    assert [person.name for person in program.shop.staff] == ["Maja", "Ole"]


def test_nothing_more_is_written_into_it_and_the_sentence_stays(program: RepairDesk, qtbot: QtBot) -> None:
    before = (program.data / FILE).read_bytes()
    program.shop.sign_in(program.shop.staff[0].id)
    field = program.window.today.quick.line.field
    QTest.keyClicks(field, "ring 1001 1t")
    QTest.keyClick(field, Qt.Key.Key_Return)
    done: list[bool] = []
    program.office.ask(lambda desk: None, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=15_000)
    assert field.text() == "ring 1001 1t"
    assert (program.data / FILE).read_bytes() == before
