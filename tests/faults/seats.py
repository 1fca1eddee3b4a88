"""Journals with promises in them, seats that watch them as processes of their own, and what they rang."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from repairdesk.actions.promise import promise
from repairdesk.actions.settings import save_settings
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import SystemClock
from repairdesk.domain.due import within
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Kind

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")


def need(program: str, package: str) -> None:
    """Skip the test, saying what is missing and how to get it."""
    found = FAKETIME.exists() if program == "faketime" else shutil.which(program) is not None
    if not found:
        pytest.skip(f"NOT TESTED: a system tool is missing; apt-get install {package}")


def environment(folder: Path, **more: str) -> dict[str, str]:
    """What a seat's process is given; without its compiled files every start would take seconds."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "REPAIRDESK_DATA": str(folder), **more}


def new_journal(folder: Path) -> Path:
    """Make a journal of a shop that is always open."""
    desk = open_desk(folder)
    save_settings(desk, ShopSettings(name="Faults", language="en", set_up=True))
    desk.close()
    return folder


@contextmanager
def desk_at(folder: Path, ahead: timedelta = timedelta(0)) -> Iterator[Desk]:
    """Open the journal here, on a clock that is `ahead` of the computer's."""
    desk = open_desk(folder, SystemClock(datetime.now(UTC) + ahead))
    try:
        yield desk
    finally:
        desk.close()


def promise_in(desk: Desk, seconds: float, words: str = "it is ready") -> str:
    """Promise something in so many seconds; gives the promise's id."""
    due = within(timedelta(seconds=seconds), desk.now())
    made = promise(desk, kind=Kind.READY, due=due, words=words).id
    assert made is not None
    return made


@dataclass(frozen=True)
class Rung:
    """One stage on the glass."""

    at: float
    pid: int
    promise_id: str
    key: str
    stage_at: float

    @property
    def stage(self) -> tuple[str, str]:
        return self.promise_id, self.key

    @property
    def late(self) -> float:
        return self.at - self.stage_at


@dataclass
class Seat:
    """One PC: a watching process that can be killed, frozen and started again."""

    folder: Path
    glass: Path
    down: list[tuple[float, float]] = field(default_factory=list)
    """From when until when it was dead, starting up or frozen."""
    kills: list[float] = field(default_factory=list)
    returns: list[float] = field(default_factory=list)
    """When it was started again or thawed."""
    freezes: int = 0
    _process: subprocess.Popen[bytes] | None = None
    _since: float = 0.0

    def start(self) -> None:
        """Start the process; returns without waiting until it rings."""
        self._since = self._since or time.time()
        self.returns.append(time.time())
        command = [sys.executable, str(HERE / "watcher.py"), str(self.folder), str(self.glass)]
        self._process = subprocess.Popen(command, env=environment(self.folder), cwd=ROOT)

    def wait_until_up(self, seconds: float = 30) -> None:
        """Wait until the process has opened its journal."""
        end = time.time() + seconds
        while time.time() < end:
            if self.process.pid in self._began():
                self.down.append((self._since, self._began()[self.process.pid]))
                self._since = 0.0
                return
            assert self.process.poll() is None, "the watching process has ended"
            time.sleep(0.02)
        raise AssertionError("the watching process did not come up")

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self._process is not None
        return self._process

    @property
    def is_up(self) -> bool:
        """Whether the process has come up; noted when it is seen for the first time."""
        if self._since and self.process.pid in self._began():
            self.down.append((self._since, self._began()[self.process.pid]))
            self._since = 0.0
        return not self._since

    def kill(self) -> None:
        """As a crash or a power cut: without a word."""
        now = time.time()
        self.process.kill()
        self.process.wait()
        self.kills.append(now)
        self._since = self._since or now

    def freeze(self, seconds: float) -> None:
        """As a suspended or overloaded PC."""
        now = time.time()
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.process.send_signal(signal.SIGCONT)
        self.freezes += 1
        self.returns.append(time.time())
        self.down.append((now, self.returns[-1]))

    def rung(self) -> list[Rung]:
        """Everything that was ever shown, in order."""
        lines = [line.split() for line in self._lines() if " rang " in line]
        return [Rung(float(at), int(pid), of, key, float(due)) for at, pid, _, of, key, due in lines]

    def troubles(self) -> list[str]:
        """What the watching process complained of."""
        return [line for line in self._lines() if " trouble " in line]

    def _began(self) -> dict[int, float]:
        lines = [line.split() for line in self._lines() if line.endswith(" began")]
        return {int(pid): float(at) for at, pid, _ in lines}

    def _lines(self) -> list[str]:
        return self.glass.read_text().splitlines() if self.glass.exists() else []


@contextmanager
def seat(folder: Path) -> Iterator[Seat]:
    """A seat on the journal in `folder`, up and ringing."""
    one = Seat(folder, folder.parent / "glass")
    one.start()
    try:
        one.wait_until_up()
        yield one
    finally:
        one.process.kill()
        one.process.wait()
