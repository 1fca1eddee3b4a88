"""`watch`: reminders without a window, one line each as it rings, until it is told to end."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.cli.conftest import Run
from tests.house_rules.tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")


@contextmanager
def watching(now: str, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Let `watch` run from the instant `now` on."""
    started = subprocess.Popen(
        [sys.executable, "-m", "repairdesk", "watch", *words],
        cwd=ROOT,
        env={**os.environ, "REPAIRDESK_NOW": now},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.kill()
        started.communicate()


def test_a_call_within_the_hour_rings_fifteen_minutes_before(run: Run, promised: str) -> None:
    with watching("2026-11-20T16:04:57+01:00", "--json") as watch:
        assert watch.stdout is not None
        rung = json.loads(watch.stdout.readline())
        assert (rung["id"], rung["stage"]) == (promised, "early")
        assert rung["rang_local"].startswith("2026-11-20T16:05:0")
        assert rung["minutes_left"] == pytest.approx(15, abs=0.1)
        watch.send_signal(signal.SIGTERM)
        assert watch.wait(10) == 0


def test_what_lapsed_meanwhile_rings_at_once_with_its_lateness(run: Run, promised: str) -> None:
    with watching("2026-11-20T17:00:00+01:00") as watch:
        assert watch.stdout is not None
        line = watch.stdout.readline()
        assert "Kirsten Hansen #1001" in line
        assert "40 min late" in line
        watch.send_signal(signal.SIGINT)
        assert watch.wait(10) == 0


def test_what_the_terminal_has_shown_still_rings_in_the_window(run: Run, promised: str) -> None:
    """Each seat shows every reminder; a terminal on the same PC is a seat of its own."""
    from datetime import datetime

    from repairdesk.desk import data_folder, open_desk
    from repairdesk.domain.clock import MovableClock
    from repairdesk.queries.reminders import StoreReminderSource

    now = "2026-11-20T17:00:00+01:00"
    with watching(now) as watch:
        assert watch.stdout is not None
        watch.stdout.readline()
        watch.send_signal(signal.SIGTERM)
        assert watch.wait(10) == 0
    clock = MovableClock(datetime.fromisoformat(now))
    desk = open_desk(data_folder(), clock)
    rings = StoreReminderSource(desk).due_now(clock.now())
    desk.close()
    assert [ring.promise_id for ring in rings] == [promised]
