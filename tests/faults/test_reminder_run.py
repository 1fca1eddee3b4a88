"""Promises that fall due while the program is killed and frozen over and over: none is lost, few ring twice."""

import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.seats import Rung, Seat, desk_at, new_journal, promise_in, seat

AWAKE, BACK = 1.0, 15.0
"""Seconds a stage may be late while the seat is awake, and after it has come back."""

FIRST_DUE = 3.0


@dataclass
class Outcome:
    """What a run has shown."""

    expected: set[tuple[str, str]]
    rung: list[Rung]
    seat: Seat
    machine_lag: float

    def times(self) -> Counter[tuple[str, str]]:
        return Counter(each.stage for each in self.rung)

    def first(self) -> list[Rung]:
        seen: dict[tuple[str, str], Rung] = {}
        for each in self.rung:
            seen.setdefault(each.stage, each)
        return list(seen.values())

    def lateness(self) -> tuple[list[float], list[float]]:
        """Seconds late: of stages that met the seat awake, and since the return of the seat of all others."""
        awake, back = [], []
        for each in self.first():
            away = any(start <= each.at and end > each.stage_at for start, end in self.seat.down)
            if away or any(each.stage_at < moment <= each.at for moment in self.seat.kills):
                returned = max(moment for moment in self.seat.returns if moment <= each.at)
                back.append(each.at - max(each.stage_at, returned))
            else:
                awake.append(each.late)
        return awake, back


@contextmanager
def machine_lag() -> Iterator[list[float]]:
    """How late this machine wakes a thread that does nothing else: nobody can be more punctual."""
    worst, stop = [0.0], threading.Event()

    def look() -> None:
        while not stop.is_set():
            before = time.monotonic()
            time.sleep(0.05)
            worst[0] = max(worst[0], time.monotonic() - before - 0.05)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    yield worst
    stop.set()
    thread.join()


def run(folder: Path, promises: int, kills: int, freezes: int, between: tuple[float, float]) -> Outcome:
    """Kill and freeze a seat while `promises`, each with a warning at half time, fall due all through it."""
    dice = random.Random(promises)
    blows = ["kill"] * kills + ["freeze"] * freezes
    dice.shuffle(blows)
    length = sum(between) / 2 * len(blows) + 3
    new_journal(folder)
    with machine_lag() as lag, seat(folder) as pc:
        with desk_at(folder) as desk:
            ids = [promise_in(desk, FIRST_DUE + dice.random() * length) for _ in range(promises)]
        end = time.time() + FIRST_DUE + length
        for blow in blows:
            time.sleep(dice.uniform(*between))
            _strike(pc, blow, dice)
        while time.time() < end or not pc.is_up:
            time.sleep(0.05)
        time.sleep(1)
        assert pc.troubles() == []
        expected = {(each, key) for each in ids for key in ("last_chance", "due")}
        return Outcome(expected, pc.rung(), pc, lag[0])


def _strike(pc: Seat, blow: str, dice: random.Random) -> None:
    if blow == "freeze":
        if not pc.is_up:
            pc.wait_until_up()
        pc.freeze(dice.uniform(0.3, 2.0))
        return
    pc.is_up  # noqa: B018 - notes since when it has been up
    pc.kill()
    time.sleep(dice.uniform(0, 0.6))
    pc.start()


def judge(outcome: Outcome, capsys: pytest.CaptureFixture[str]) -> None:
    """Print the figures and hold them against what was promised."""
    awake, back = outcome.lateness()
    twice = {stage: number for stage, number in outcome.times().items() if number > 1}
    kills = len(outcome.seat.kills)
    with capsys.disabled():
        print(
            f"\n  {len(outcome.expected)} stages, {kills} kills, {outcome.seat.freezes} freezes:"
            f" lost {len(outcome.expected - set(outcome.times()))}, rung twice {len(twice)};"
            f" late at most {max(awake, default=0):.2f} s awake ({len(awake)} stages),"
            f" {max(back, default=0):.2f} s after a return ({len(back)}); machine's own lag {outcome.machine_lag:.2f} s"
        )
    assert outcome.expected - set(outcome.times()) == set(), "lost"
    assert set(outcome.times()) == outcome.expected
    assert min(each.late for each in outcome.rung) >= 0, "early"
    assert sum(number - 1 for number in twice.values()) <= kills
    for stage in twice:
        first, second = [each for each in outcome.rung if each.stage == stage][:2]
        assert any(first.at <= moment <= second.at for moment in outcome.seat.kills), "twice without a kill"
    assert max(awake, default=0) <= AWAKE + outcome.machine_lag
    assert max(back, default=0) <= BACK


def test_under_a_few_kills_and_freezes_no_stage_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    judge(run(tmp_path / "shop", promises=60, kills=6, freezes=2, between=(0.5, 2.0)), capsys)


def test_without_faults_every_stage_rings_once_and_on_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = run(tmp_path / "shop", promises=20, kills=0, freezes=0, between=(1.0, 1.0))
    judge(outcome, capsys)
    assert set(outcome.times().values()) == {1}


@pytest.mark.long
def test_six_hundred_stages_under_sixty_kills_and_fifteen_freezes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    judge(run(tmp_path / "shop", promises=320, kills=60, freezes=15, between=(0.4, 4.0)), capsys)
