"""The test's side of the screen reader: the program by roles and names, without looking."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.alarm.children import begin, end
from tests.alarm.session import process
from tests.xvfb.screen import HERE, Screen, wait_for

SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that has the desktop's own bindings; the program runs in its own environment."""
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
READY = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@dataclass
class Reader:
    """What a screen reader finds and does; names ending in "…" stand for any ending."""

    screen: Screen
    child: "subprocess.Popen[str]"

    def ask(self, do: str, **what: object) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Give an order and wait for its answer."""
        assert self.child.stdin is not None and self.child.stdout is not None
        self.child.stdin.write(json.dumps({"do": do, **what}) + "\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline() or "null")

    def find(self, role: str, name: str, **more: object) -> dict[str, Any]:
        """Find one thing and return what a reader says about it."""
        found: dict[str, Any] | None = self.ask("find", role=role, name=name, **more)
        assert found is not None, f"no {role} called {name!r}; there are: {self.names(role)}"
        return found

    def gone(self, role: str, name: str) -> None:
        """Wait until there is no such thing any more."""
        wait_for(lambda: self.ask("find", role=role, name=name, patience=0) is None)

    def names(self, role: str) -> list[str]:
        """Everything of a role, by name, in reading order."""
        return [str(each["name"]) for each in self.all(role)]

    def all(self, role: str | None = None) -> list[dict[str, Any]]:
        """Everything that is there, in reading order."""
        found: list[dict[str, Any]] = self.ask("all", **({"role": role} if role else {}))
        return found

    def write(self, name: str, text: str) -> None:
        """Put text into a field."""
        self.find("text", name)
        assert self.ask("write", role="text", name=name, text=text)

    def press(self, name: str, role: str = "button", action: str = "Press") -> None:
        """Press a button."""
        self.find(role, name)
        assert self.ask("act", role=role, name=name, action=action), f"{name!r} cannot be pressed"

    def focus(self, role: str, name: str) -> None:
        """Go to a field."""
        self.find(role, name)
        assert self.ask("act", role=role, name=name, action="SetFocus")
        wait_for(lambda: self.find(role, name)["focused"])

    def key(self, name: str) -> None:
        """Press a key where the focus is."""
        self.screen.xdotool("key", name)

    @property
    def heard(self) -> list[tuple[str, bool]]:
        """What was announced until now, and whether at once."""
        return [(each["text"], each["at_once"]) for each in self.ask("heard")]


@contextmanager
def listening(screen: Screen) -> Iterator[Reader]:
    """A screen reader on the screen; programs started after this one are heard by it."""
    _need()
    screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    with process([LAUNCHER, "--launch-immediately"], env=screen.environment):
        _bus_is_there(screen)
        command = [SYSTEM_PYTHON, "-W", "ignore", str(HERE / "reader.py")]
        pipe = subprocess.PIPE
        with (screen.folder / "reader.log").open("wb") as log:
            child = begin(command, stdin=pipe, stdout=pipe, stderr=log, env=screen.environment, text=True)
            try:
                assert child.stdout is not None and child.stdin is not None
                assert child.stdout.readline().strip() == "reading"
                yield Reader(screen, child)
            finally:
                end(child)


def _bus_is_there(screen: Screen) -> None:
    owner = ["dbus-send", "--session", "--dest=org.freedesktop.DBus", "--print-reply", "/"]
    asked = [*owner, "org.freedesktop.DBus.GetNameOwner", "string:org.a11y.Bus"]
    wait_for(lambda: not subprocess.run(asked, env=screen.environment, capture_output=True).returncode)


def _need() -> None:
    missing = [] if Path(LAUNCHER).exists() else ["at-spi2-core"]
    python = shutil.which(SYSTEM_PYTHON)
    if python is None or subprocess.run([python, "-c", READY], capture_output=True).returncode:
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    if missing:
        pytest.skip(f"NOT TESTED: a system tool is missing; apt-get install {' '.join(missing)}")
