"""Starting the window, the practice shop and the practice day from the terminal."""

from datetime import timedelta
from pathlib import Path

import pytest

from repairdesk.domain.clock import Clock
from repairdesk.practice.shop import practice_start
from tests.cli.conftest import as_program, within_process

Started = list[tuple[Path | None, Clock | None]]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """Which windows were opened, without opening them."""
    windows: Started = []

    def main(data: Path | None, clock: Clock | None) -> int:
        windows.append((data, clock))
        return 0

    monkeypatch.setattr("ui.app.main", main)
    return windows


def test_without_a_command_the_window_opens_on_the_usual_journal(started: Started) -> None:
    assert within_process().code == 0
    assert started == [(None, None)]


def test_a_data_folder_may_be_named(started: Started, tmp_path: Path) -> None:
    assert within_process("--data", str(tmp_path)).code == 0
    assert started == [(tmp_path, None)]


def test_demo_opens_the_practice_shop_on_its_friday(started: Started, practice_data: Path) -> None:
    assert within_process("demo", "--language", "da", "--data", str(practice_data)).code == 0
    [(folder, clock)] = started
    assert folder == practice_data / "RepairDesk practice" / "da"
    assert clock is not None
    assert timedelta(0) <= clock.now() - practice_start() < timedelta(minutes=1)


@pytest.mark.parametrize(("spoken", "written"), [("da_DK.UTF-8", "da"), ("nb_NO.UTF-8", "nb"), ("C", "en")])
def test_the_practice_shop_speaks_the_language_of_the_computer(
    started: Started, practice_data: Path, monkeypatch: pytest.MonkeyPatch, spoken: str, written: str
) -> None:
    monkeypatch.setenv("LC_ALL", spoken)
    assert within_process("demo", "--data", str(practice_data)).code == 0
    assert started[0][0] == practice_data / "RepairDesk practice" / written


def test_the_practice_day_goes_from_a_contact_file_to_a_reminder_on_the_screen(tmp_path: Path) -> None:
    answer = as_program("practice", "--out", str(tmp_path))
    assert answer.code == 0, answer.out + answer.err
    for told in (
        "Kirsten Hansen: new customer.",
        "Fri 15:20  Promised to Kirsten Hansen (#1042), due Fri 16:20.",
        "Fri 16:05  rings",
        "Fri 16:15  rings, last chance, 5 min before it is due",
        "due Sat 16:15, while the shop is closed.",
        "Sat 13:30  rings, last chance",
        "0 late, 0 promises silent.",
        str(tmp_path),
    ):
        assert told in answer.out
    pictures = sorted(file.name for file in tmp_path.glob("*.png"))
    assert pictures == [
        "reminder-before-closing.png",
        "reminder.png",
        "today-closed-warning.png",
        "today-in-the-end.png",
        "today.png",
    ]
    assert all(file.stat().st_size > 2000 for file in tmp_path.glob("*.png"))
