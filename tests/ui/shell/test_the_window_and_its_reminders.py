"""The window as a thing on the desk: closing it, quitting, starting it twice."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.today.conftest import Counter, counter
from ui.single_instance import SingleInstance

__all__ = ["counter"]


def test_closing_the_window_keeps_the_reminders_and_says_so(counter: Counter) -> None:
    window = counter.program.window
    counter.wait(lambda: counter.program.alarm.heartbeat is not None)
    window.close()
    assert window.isMinimized()
    assert "background" in window.status.accessibleName()
    heartbeat = counter.program.alarm.heartbeat
    assert heartbeat is not None
    assert heartbeat.silent_seconds < 60


def test_quitting_says_that_reminders_stop(counter: Counter) -> None:
    counter.program.quit()
    assert "Reminders stop" in counter.program.window.status.accessibleName()
    assert counter.program.stopped


def test_what_stands_in_the_line_is_there_again_after_quitting(counter: Counter) -> None:
    from ui.drafts import Drafts

    counter.type("ring Hansen")
    counter.program.quit()
    assert Drafts(counter.program.data).text("today.quick_line") == "ring Hansen"


def test_ctrl_j_leads_to_the_journal_of_the_selected_job(counter: Counter) -> None:
    window = counter.program.window
    counter.type(f"ring 1 time #{counter.number}\n")
    counter.wait(lambda: bool(counter.words()))
    window.today.list.take_focus()
    window.menus.actions["journal"].trigger()
    assert window.stack.currentWidget() is not window.today


def test_every_shortcut_stands_in_one_menu_only(counter: Counter) -> None:
    keys = [
        key.toString() for act in counter.program.window.menus.actions.values() for key in act.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    with qtbot.waitSignal(first.raise_wanted):
        assert second.raise_the_first()
    first.let_go()


def test_after_the_first_has_gone_the_next_may_begin(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.let_go()
    assert second.is_first()
    second.let_go()
