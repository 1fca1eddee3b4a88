"""Killed between showing and recording, a stage rings twice; killed before it was shown, it rings at the next start."""

import subprocess
import sys
import time
from pathlib import Path

from repairdesk.store.engine import FILE
from tests.faults.seats import HERE, ROOT, Seat, desk_at, environment, need, new_journal, promise_in, seat


def _killed(folder: Path, *inject: str) -> list[str]:
    """Let a seat ring until strace kills it; gives the stages that stood on its glass."""
    need("strace", "strace")
    new_journal(folder)
    with desk_at(folder) as desk:
        promise_in(desk, 1)
    time.sleep(1)  # both its stages have come when the seat starts
    glass = folder.parent / "glass"
    command = [sys.executable, str(HERE / "watcher.py"), str(folder), str(glass)]
    traced = ["strace", "-f", "-qq", "-o", str(folder.parent / "log"), *inject, *command]
    done = subprocess.run(traced, cwd=ROOT, env=environment(folder), timeout=60, check=False)
    assert done.returncode != 0, "it was not killed"
    return _on(folder)


def _on(folder: Path) -> list[str]:
    return [each.key for each in Seat(folder, folder.parent / "glass").rung()]


def _started_again(folder: Path, stages: int) -> list[str]:
    with seat(folder):
        end = time.monotonic() + 15
        while len(_on(folder)) < stages and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.5)
    return _on(folder)


def test_killed_after_showing_and_before_recording_it_rings_again(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    base = str(folder / FILE)
    writes = ("-e", "trace=pwrite64", "-P", base, "-P", f"{base}-journal")
    shown = _killed(folder, *writes, "-e", "inject=pwrite64:signal=KILL:when=1")
    assert shown == ["last_chance", "due"]
    assert _started_again(folder, 4) == ["last_chance", "due", "last_chance", "due"]


def test_killed_before_showing_nothing_was_recorded_and_it_rings_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    glass = ("-e", "trace=write", "-P", str(folder.parent / "glass"))
    shown = _killed(folder, *glass, "-e", "inject=write:signal=KILL:when=1")
    assert shown == []
    assert _started_again(folder, 2) == ["last_chance", "due"]
