"""A second start raises the first window, also after a crash has left its marks."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.domain.clock import MovableClock
from tests.a_shop import FRIDAY
from ui import app
from ui.single_instance import SingleInstance

UNWRITABLE = Path("/proc/self")
"""A folder in which nobody can write, not even the administrator."""


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    with qtbot.waitSignal(first.raise_wanted, timeout=5000):
        assert second.raise_the_first()
    qtbot.wait(50)  # the first hangs up before it is let go
    first.let_go()


def test_after_the_first_has_gone_the_next_is_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.let_go()
    assert second.is_first()
    second.let_go()


def test_another_journal_has_its_own_window(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "shop"), SingleInstance(tmp_path / "practice")
    assert one.is_first()
    assert other.is_first()
    one.let_go()
    other.let_go()


@pytest.mark.skipif(not UNWRITABLE.exists(), reason="there is no such folder on this system")
def test_the_start_says_so_when_the_folder_cannot_be_used_or_the_open_window_is_silent(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def say(text: str) -> int:
        told.append(text)
        return 2

    monkeypatch.setattr(app, "_say_and_leave", say)
    assert app.main(UNWRITABLE, MovableClock(FRIDAY)) == 2
    silent = tmp_path / "silent"
    first = SingleInstance(silent)
    assert first.is_first()
    assert first._server is not None
    first._server.close()
    assert app.main(silent, MovableClock(FRIDAY)) == 2
    first.let_go()
    assert told[0].startswith("The folder for the journal cannot be used")
    assert "does not answer" in told[1]
