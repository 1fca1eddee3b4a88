"""A second start raises the first window, also after a crash has left its marks."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.single_instance import SingleInstance


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
