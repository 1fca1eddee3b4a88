"""The clock jumps while `repairdesk watch` runs, by a sleep or by hand: what is due is found within the knock."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from tests.faults.seats import FAKETIME, ROOT, desk_at, environment, need, new_journal, promise_in

KNOCK = 15.0
SLACK = 1.5
HOUR = timedelta(hours=1)


class FakedSeat:
    """`repairdesk watch` under a clock that can be made to jump; its monotonic clock goes on, as in a real jump."""

    def __init__(self, folder: Path) -> None:
        self.folder = new_journal(folder / "shop")
        self.lines = folder / "lines"
        self._offset = folder / "offset"
        self.jump(0)

    def jump(self, seconds: int) -> None:
        """Set the seat's clock so many seconds beside this PC's."""
        self._offset.write_text(f"{seconds:+d}\n")

    @contextmanager
    def running(self) -> Iterator[None]:
        faked = {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(self._offset),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }
        command = [sys.executable, "-m", "repairdesk", "watch", "--json"]
        with self.lines.open("wb") as lines:
            process = subprocess.Popen(command, cwd=ROOT, env=environment(self.folder, **faked), stdout=lines)
            try:
                yield
                assert process.poll() is None, "the watch has ended"
            finally:
                process.kill()
                process.wait()

    def rung(self) -> set[tuple[str, str]]:
        """The stages that stand in the terminal."""
        found = [json.loads(line) for line in self.lines.read_text().splitlines()]
        assert len(found) == len({(each["id"], each["key"]) for each in found}), "a stage rang twice"
        return {(each["id"], each["key"]) for each in found}

    def seconds_until(self, stage: tuple[str, str], patience: float) -> float:
        """Wait for a stage to ring; gives the seconds it took."""
        began = time.monotonic()
        while stage not in self.rung():
            assert time.monotonic() - began < patience, (
                f"{stage} did not ring within {patience} s: {self.rung()}"
            )
            time.sleep(0.05)
        return time.monotonic() - began


def _up(seat: FakedSeat) -> None:
    """Wait until the seat rings a promise that is due at once."""
    with desk_at(seat.folder) as desk:
        first = promise_in(desk, 0.2, "the first")
    seat.seconds_until((first, "due"), 30)


def test_slept_over_a_due_time_it_rings_within_the_knock_and_once(tmp_path: Path) -> None:
    """To a program a sleep is a jump of the wall clock by an hour while its timers stood still."""
    need("faketime", "faketime")
    seat = FakedSeat(tmp_path)
    with seat.running():
        _up(seat)
        with desk_at(seat.folder) as desk:
            slept_over, later = promise_in(desk, 1800), promise_in(desk, 3 * 3600)
        time.sleep(1.5)
        seat.jump(3600)
        assert seat.seconds_until((slept_over, "due"), KNOCK + SLACK) <= KNOCK + SLACK
        assert (later, "due") not in seat.rung()
        with desk_at(seat.folder, HOUR) as desk:
            after = promise_in(desk, 6)
        assert seat.seconds_until((after, "due"), 6 + SLACK) <= 6 + SLACK


def test_set_back_an_hour_what_is_due_by_the_old_clock_rings_and_the_new_clock_counts(tmp_path: Path) -> None:
    need("faketime", "faketime")
    seat = FakedSeat(tmp_path)
    with seat.running():
        _up(seat)
        with desk_at(seat.folder) as desk:
            by_the_old = promise_in(desk, 8)
        seat.seconds_until((by_the_old, "last_chance"), 8)
        seat.jump(-3600)
        with desk_at(seat.folder, -HOUR) as desk:
            by_the_new = promise_in(desk, 6)
        assert seat.seconds_until((by_the_new, "due"), 6 + SLACK) <= 6 + SLACK
        assert seat.seconds_until((by_the_old, "due"), KNOCK + SLACK) <= KNOCK + SLACK
