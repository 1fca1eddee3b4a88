"""A session bus, a screen and notification services of the tests' own, each a process that ends with the test."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.alarm.children import begin, end

FAKE = Path(__file__).with_name("fake_desktop.py")


def need(*programs: str) -> None:
    """Skip the test, naming what is missing and how to get it."""
    packages = {"dbus-daemon": "dbus", "Xvfb": "xvfb", "notify-send": "libnotify-bin"}
    missing = [packages.get(program, program) for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"NOT TESTED: a system tool is missing; apt-get install {' '.join(missing)}")


@contextmanager
def process(command: list[str], ready: str | None = None, **more: Any) -> Iterator[str]:  # noqa: ANN401 - for Popen
    """Run `command` during the block; gives its first line, which begins with `ready`."""
    child = begin(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **more)
    assert child.stdout is not None
    try:
        first = child.stdout.readline().strip() if ready is not None else ""
        assert ready is None or first.startswith(ready), f"{command[0]} said {first!r}"
        yield first
    finally:
        end(child)


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """A bus that starts no service by itself; gives its address."""
    need("dbus-daemon")
    nothing = {**os.environ, "XDG_DATA_DIRS": str(folder), "XDG_DATA_HOME": str(folder)}
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address"]
    with process(command, "unix:", env=nothing) as address:
        yield address


@contextmanager
def fake_desktop(address: str, notes: Path, manner: str = "answers") -> Iterator[None]:
    """A notification service on the bus at `address`."""
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
    with process([sys.executable, str(FAKE), str(notes), manner], "ready", env=environment):
        yield


def noted(notes: Path) -> list[dict[str, Any]]:
    """The notices that have reached the service."""
    return [json.loads(line) for line in notes.read_text().splitlines()] if notes.exists() else []
