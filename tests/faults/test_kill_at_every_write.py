"""Killed at any write of the database: what was acknowledged is there, and nothing is half written."""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.actions.settings import save_settings
from repairdesk.desk import open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.due import within
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Channel, Kind
from repairdesk.queries.reminders import StoreReminderSource
from repairdesk.store.engine import FILE
from tests.faults.act import NOON
from tests.faults.seats import HERE, ROOT, environment, need

WRITES = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink")
ACTIONS = ("promise", "move", "keep")

State = dict[str, object]


@dataclass(frozen=True)
class Case:
    """A journal before and after one action, and the writes the action makes."""

    folder: Path
    action: str
    arguments: tuple[str, str]
    before: State
    after: State
    writes: Counter[str]

    def points(self) -> Iterator[tuple[str, int]]:
        """Every write at which the action may be killed."""
        for call in WRITES:
            for number in range(1, self.writes[call] + 1):
                yield call, number


def _state(folder: Path) -> State:
    """How many rows each table has and how the promises stand; after checking that the file is whole."""
    with sqlite3.connect(folder / FILE) as base:
        assert base.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert base.execute("pragma foreign_key_check").fetchall() == []
        names = [name for (name,) in base.execute("select name from sqlite_master where type = 'table'")]
        state: State = {name: base.execute(f'select count(*) from "{name}"').fetchone()[0] for name in names}
        state["outcomes"] = base.execute(
            "select kind, outcome from promise order by kind, outcome"
        ).fetchall()
    base.close()
    return state


def _shop(folder: Path) -> tuple[str, str]:
    """A shop with a job and a promise about it that is due in two hours; gives the ids of both."""
    desk = open_desk(folder, MovableClock(NOON))
    save_settings(desk, ShopSettings(name="Kill", language="en", set_up=True))
    customer = add_customer(desk, name="Mads Østergaard", phones=(), by=None).id
    assert customer is not None
    job = open_job(desk, customer_id=customer, device="iPhone 13", fault="screen", by=None)
    job_id = job.job_id or job.id
    assert job_id is not None
    due = within((NOON.replace(hour=14) - NOON), desk.now())
    made = promise(desk, kind=Kind.READY, due=due, words="ready", job_id=job_id, channel=Channel.PHONE)
    desk.close()
    assert made.id is not None
    return made.id, job_id


def _run(case_folder: Path, action: str, arguments: tuple[str, str], *inject: str) -> tuple[bool, str]:
    """Do the action under strace in a copy of the journal; gives whether it was acknowledged, and the writes made."""
    log = case_folder.parent / "writes.log"
    watched = [part for name in ("", "-journal") for part in ("-P", str(case_folder / FILE) + name)]
    traced = ["strace", "-f", "-qq", "-e", f"trace={','.join(WRITES)}", *watched, "-P", str(case_folder)]
    command = [sys.executable, str(HERE / "act.py"), str(case_folder), action, *arguments]
    done = subprocess.run(
        [*traced, *inject, "-o", str(log), *command],
        cwd=ROOT, env=environment(case_folder), capture_output=True, text=True, check=False,
    )  # fmt: skip
    return "ok" in done.stdout, log.read_text()


@pytest.fixture(params=ACTIONS)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Case:
    need("strace", "strace")
    action: str = request.param
    folder = tmp_path / "shop"
    arguments = _shop(folder)
    before = _state(folder)
    whole = _copy(folder, tmp_path / "whole")
    acknowledged, log = _run(whole, action, arguments)
    assert acknowledged
    writes = Counter(re.findall(r"^\d+\s+(\w+)\(", log, re.MULTILINE))
    assert writes["pwrite64"]
    return Case(folder, action, arguments, before, _state(whole), writes)


def _copy(folder: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    return shutil.copytree(folder, to)


def _kill_at(case: Case, call: str, number: int) -> str:
    """Kill the action at one write and look at what is left; gives what had become of it."""
    folder = _copy(case.folder, case.folder.parent / "killed")
    acknowledged, _ = _run(
        folder, case.action, case.arguments, "-e", f"inject={call}:signal=KILL:when={number}"
    )
    desk = open_desk(folder, MovableClock(NOON))
    assert StoreReminderSource(desk).next_instant(NOON) is not None
    desk.close()
    left = _state(folder)
    at = f"{case.action} killed at {call} {number}"
    assert left in (case.before, case.after), f"{at}: half written"
    assert left == case.after or not acknowledged, f"{at}: acknowledged and lost"
    if acknowledged:
        return "acknowledged"
    return "in doubt" if left == case.after else "not done"


def _judge(case: Case, points: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]) -> None:
    assert case.before != case.after
    found = Counter(_kill_at(case, call, number) for call, number in points)
    told = ", ".join(f"{number} {what}" for what, number in sorted(found.items()))
    with capsys.disabled():
        print(
            f"\n  {case.action}: killed at {len(points)} of {sum(case.writes.values())} writes: {told}; 0 half, 0 lost"
        )
    assert found["not done"], "no kill came before the commit: the test has no teeth"


def test_killed_at_some_writes_nothing_is_half_written(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    points = list(case.points())
    _judge(case, [points[len(points) // 2], points[-2], points[-1]], capsys)


@pytest.mark.long
def test_killed_at_every_write_nothing_is_half_written(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    _judge(case, list(case.points()), capsys)
