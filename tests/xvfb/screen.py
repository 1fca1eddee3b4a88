"""A screen of the test's own with a session bus, a real notification daemon, and hands that type and click."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.alarm.children import begin, end
from tests.alarm.session import need, process, session_bus
from tests.house_rules.tree import ROOT

HERE = Path(__file__).parent
WIDE, TALL = 1280, 800
DUNST = """[global]
    monitor = 0
    idle_threshold = 0
[note]
    summary = "*"
    script = {script}
"""
NOTE = """#!/bin/sh
printf '%s\\t%s\\t%s\\n' "$1" "$2" "$3" >> '{notes}'
"""


@dataclass
class Screen:
    """A virtual screen: what stands on it, and hands to type and click."""

    environment: dict[str, str]
    folder: Path

    @property
    def notices(self) -> list[tuple[str, str, str]]:
        """What the notification daemon was sent: program, title, text."""
        file = self.folder / "notices"
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        return [(parts[0], parts[1], parts[2]) for line in lines if len(parts := line.split("\t")) == 3]

    def xdotool(self, *words: str | int) -> str:
        """Run xdotool; what it said, or nothing when it found nothing."""
        command = ["xdotool", *map(str, words)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def windows(self, title: str) -> list[int]:
        """The visible windows whose title holds these words."""
        found = self.xdotool("search", "--onlyvisible", "--name", title)
        return [int(number) for number in found.split()]

    def place(self, window: int) -> tuple[int, int, int, int]:
        """Where a window stands: left, top, width, height."""
        told = self.xdotool("getwindowgeometry", "--shell", window)
        facts = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
        return int(facts["X"]), int(facts["Y"]), int(facts["WIDTH"]), int(facts["HEIGHT"])

    def type(self, text: str) -> None:
        """Type on the keyboard; it goes to whichever window has it."""
        self.xdotool("type", "--delay", 12, text)

    def click(self, x: int, y: int) -> None:
        """Move the mouse there and press."""
        self.xdotool("mousemove", x, y, "click", 1)

    def picture(self, name: str = "screen.png") -> QImage:
        """Take a picture of everything on the screen."""
        file = self.folder / name
        subprocess.run([sys.executable, HERE / "look_at.py", file], env=self.environment, check=True)
        return QImage(str(file))

    @contextmanager
    def other_program(self) -> Iterator["Letter"]:
        """Somebody writes a letter in another program, which has the keyboard."""
        notes = self.folder / "letter.json"
        command = [sys.executable, str(HERE / "other_program.py"), str(notes)]
        with process(command, "window", env=self.environment) as said:
            letter = Letter(self, int(said.split()[1]), notes)
            wait_for(lambda: letter.window in self.windows("letter"))
            if not letter.facts["focus"]:
                self.xdotool("windowfocus", "--sync", letter.window)
            wait_for(lambda: bool(letter.facts["focus"]))
            yield letter

    @contextmanager
    def repairdesk(self, data: Path, now: datetime) -> Iterator[subprocess.Popen[bytes]]:
        """The real program on a journal, at an instant."""
        environment = {**self.environment, "REPAIRDESK_DATA": str(data), "REPAIRDESK_NOW": now.isoformat()}
        command = [sys.executable, "-m", "repairdesk"]
        with (self.folder / "program.log").open("wb") as log:
            program = begin(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
            try:
                wait_for(lambda: self.windows("RepairDesk"), program)
                yield program
            finally:
                end(program, kindly=15)


@dataclass
class Letter:
    """The other program, as the test sees it."""

    screen: Screen
    window: int
    notes: Path

    @property
    def facts(self) -> dict[str, Any]:
        """Its text, where the caret stands, whether it has the keyboard, how often it lost it."""
        found: dict[str, Any] = json.loads(self.notes.read_text("utf-8"))
        return found

    def holds(self, text: str) -> None:
        """Wait until everything typed has arrived, and see that nothing else has happened."""
        wait_for(lambda: len(self.facts["text"]) >= len(text))
        assert self.facts == {**self.facts, "text": text, "caret": len(text), "focus": True}


@contextmanager
def screen(folder: Path, manager: str = "") -> Iterator[Screen]:
    """A screen with a session bus and dunst on it, and the window manager called `manager` if there is one."""
    need("Xvfb", "xdotool", "dunst", *filter(None, [manager]))
    with ExitStack() as all_of_it:
        display = all_of_it.enter_context(_server())
        kept = {"PATH", "HOME", "LANG", "PYTHONPATH", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "TMPDIR"}
        environment = {name: value for name, value in os.environ.items() if name in kept}
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        address = all_of_it.enter_context(session_bus(folder))
        environment |= {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        made = Screen(environment, folder)
        all_of_it.enter_context(process(_dunst(folder), env=environment))
        if manager:
            all_of_it.enter_context(process([manager], env=environment))
        owner = ["dbus-send", "--session", "--dest=org.freedesktop.DBus", "--print-reply", "/"]
        asked = [*owner, "org.freedesktop.DBus.GetNameOwner", "string:org.freedesktop.Notifications"]
        wait_for(lambda: not subprocess.run(asked, env=environment, capture_output=True).returncode)
        yield made


def _dunst(folder: Path) -> list[str]:
    script = folder / "note.sh"
    script.write_text(NOTE.format(notes=folder / "notices"), "utf-8")
    script.chmod(0o755)
    settings = folder / "dunstrc"
    settings.write_text(DUNST.format(script=script), "utf-8")
    return ["dunst", "-conf", str(settings)]


@contextmanager
def _server() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDE}x{TALL}x24", "-nolisten", "tcp"]
    with process(command, pass_fds=[writing]):
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "the virtual screen did not start"
        yield f":{number}"


def wait_for(
    so: Callable[[], object], alive: "subprocess.Popen[bytes] | None" = None, seconds: float = 45
) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not so():
        assert alive is None or alive.poll() is None, "the program has ended"
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)
