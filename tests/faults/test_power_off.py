"""The PC is off while promises lapse: at the next start they ring, late first, with their true lateness."""

import json
import subprocess
import sys
import time
from datetime import datetime, timedelta
from datetime import time as daytime
from pathlib import Path
from typing import Any

from repairdesk.actions.keep import keep
from repairdesk.actions.promise import promise
from repairdesk.actions.settings import save_settings
from repairdesk.desk import open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.due import at_wall
from repairdesk.domain.hours import OpenSpan
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Kind
from repairdesk.domain.zone import load_zone
from tests.faults.seats import ROOT, environment

ZONE = load_zone("Europe/Copenhagen")
WEEKDAY, SATURDAY = (OpenSpan(daytime(10), daytime(18)),), (OpenSpan(daytime(10), daytime(14)),)
WEEK = (*(WEEKDAY,) * 5, SATURDAY, ())


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def _shop_with(folder: Path, *dues: str) -> list[str]:
    """A shop in which, on Friday at noon, these were promised; gives the ids."""
    desk = open_desk(folder, MovableClock(_at("2026-11-20 12:00")))
    save_settings(desk, ShopSettings(name="Off", language="en", weekly=WEEK, use_holidays=False, set_up=True))
    ids = []
    for due in dues:
        made = promise(desk, kind=Kind.READY, due=at_wall(datetime.fromisoformat(due), ZONE), words=due)
        assert made.id is not None
        ids.append(made.id)
    desk.close()
    return ids


def _watched(folder: Path, now: str, seconds: float) -> tuple[list[dict[str, Any]], float]:
    """What `repairdesk watch` prints when started at `now`, and the seconds until its first line."""
    command = [sys.executable, "-m", "repairdesk", "watch", "--json"]
    started = environment(folder, REPAIRDESK_NOW=_at(now).isoformat())
    began = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, env=started, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        first = time.monotonic() - began
        time.sleep(seconds)
        process.kill()
        lines += process.stdout.readlines()
    return [json.loads(line) for line in lines if line.strip()], first


def test_off_over_the_weekend_it_all_rings_on_monday_in_one_go_late_first(tmp_path: Path) -> None:
    ids = _shop_with(
        tmp_path / "shop", "2026-11-21 12:00", "2026-11-20 17:00", "2026-11-22 09:00", "2026-11-23 11:30"
    )
    saturday, friday, sunday, monday = ids
    rang, first = _watched(tmp_path / "shop", "2026-11-23 10:15", 1.5)
    assert first <= 15
    assert list(dict.fromkeys(each["id"] for each in rang)) == [friday, saturday, sunday, monday]
    stages = {promise_id: [each["key"] for each in rang if each["id"] == promise_id] for promise_id in ids}
    assert stages[friday][-2:] == ["due", "opening:2026-11-23T09:00Z"]
    assert stages[sunday][-1] == "overdue:1"
    assert "due" not in stages[monday]
    late = {each["id"]: each["minutes_left"] for each in rang}
    assert late[friday] == -(2 * 24 * 60 + 17 * 60 + 15)
    assert late[monday] == 75


def test_started_again_later_only_what_is_new_rings(tmp_path: Path) -> None:
    _shop_with(tmp_path / "shop", "2026-11-20 17:00")
    rang, _ = _watched(tmp_path / "shop", "2026-11-23 10:15", 1.5)
    assert rang
    again, _ = _watched(tmp_path / "shop", "2026-11-23 10:59:57", 0.5)
    assert [each["key"].split(":")[0] for each in again] == ["overdue"]


def test_what_was_kept_before_the_power_went_does_not_ring(tmp_path: Path) -> None:
    kept, other = _shop_with(tmp_path / "shop", "2026-11-20 17:00", "2026-11-20 16:00")
    desk = open_desk(tmp_path / "shop", MovableClock(_at("2026-11-20 15:00")))
    keep(desk, promise_id=kept)
    desk.close()
    rang, _ = _watched(tmp_path / "shop", "2026-11-23 10:15", 1.5)
    assert {each["id"] for each in rang} == {other}


def test_an_ack_before_the_power_went_expires_with_the_due_time(tmp_path: Path) -> None:
    from repairdesk.actions.take import take

    (taken,) = _shop_with(tmp_path / "shop", "2026-11-20 17:00")
    desk = open_desk(tmp_path / "shop", MovableClock(_at("2026-11-20 15:10")))
    take(desk, promise_id=taken, by=None)
    desk.close()
    rang, _ = _watched(tmp_path / "shop", "2026-11-20 17:00:05", 1.0)
    assert [each["key"] for each in rang] == ["due"]
    assert timedelta(minutes=rang[0]["minutes_left"]) <= timedelta(0)
