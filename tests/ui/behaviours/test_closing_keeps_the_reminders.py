"""Behaviour 23: closing the window keeps reminders; quitting says what stops, and where they go on."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.desk import open_desk
from repairdesk.store import ringing
from tests.alarm.session import fake_desktop, noted, session_bus
from tests.ui.today.conftest import Counter, counter
from ui.tray import Tray

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|propagateSizeHints)|systemTrayWindowChanged", extend=True
)


@pytest.fixture
def open_counter(counter: Counter) -> Counter:
    """The program with its heartbeat beating."""
    counter.wait(lambda: counter.program.alarm.heartbeat is not None)
    return counter


def test_closing_the_window_stops_nothing(open_counter: Counter) -> None:
    program = open_counter.program
    program.window.close()
    assert not program.stopped
    open_counter.type(f"ring 1 time #{open_counter.number}\n")
    open_counter.wait(lambda: bool(open_counter.words()))
    open_counter.later(minutes=50)
    heartbeat, window = program.alarm.heartbeat, program.alarm.window
    assert heartbeat is not None
    assert window is not None
    heartbeat.knock_now()
    open_counter.wait(window.isVisible)


def test_quitting_says_that_reminders_stop_on_this_pc(open_counter: Counter) -> None:
    open_counter.program.quit()
    said = open_counter.program.window.status.accessibleName()
    assert said == "Reminders stop on this PC until RepairDesk is opened again."


def test_where_other_pcs_ring_quitting_says_that_they_go_on(open_counter: Counter, tmp_path: Path) -> None:
    open_counter.type(f"ring 1 time #{open_counter.number}\n")
    open_counter.wait(lambda: bool(open_counter.words()))
    promised = open_counter.promises()[0].id
    desk = open_desk(open_counter.program.data, open_counter.clock)
    with desk.write() as unit:
        ringing.record_shown(unit, "the back room", [(promised, "early:15")], open_counter.clock.now())
    desk.close()
    program = open_counter.program
    program._tick_reminders()
    open_counter.wait(lambda: bool(program._others))
    program.quit()
    said = "Reminders stop on this PC. The others go on. Undo, Control Z"
    assert program.window.status.accessibleName() == said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="NOT TESTED: D-Bus notices are Linux's")
def test_what_quitting_says_can_be_read_when_the_window_is_gone(
    open_counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session_bus(tmp_path) as address, fake_desktop(address, tmp_path / "notes"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        open_counter.program.quit()
    told = [(note["title"], note["body"]) for note in noted(tmp_path / "notes")]
    assert told == [("RepairDesk", "Reminders stop on this PC until RepairDesk is opened again.")]


def test_there_is_no_question_before_quitting(open_counter: Counter, qtbot: QtBot) -> None:
    open_counter.program.window.menus.actions["quit"].trigger()
    assert open_counter.program.stopped


def test_where_there_is_a_tray_the_window_goes_into_it_and_comes_back_from_it(open_counter: Counter) -> None:
    program, window = open_counter.program, open_counter.program.window
    tray = Tray(window, program.quit)
    window.tray = tray.icon
    try:
        open_counter.type("ring Hansen")
        window.close()
        assert window.isHidden()
        assert not program.stopped
        assert program.alarm.heartbeat is not None
        tray._show.trigger()
        assert window.isVisible()
        assert window.today.quick.line.field.text() == "ring Hansen"
        tray._quit.trigger()
        assert program.stopped
    finally:
        window.tray = None
        tray.icon.hide()
        tray.setParent(None)
        tray.deleteLater()
