"""Starts RepairDesk from a clone: `run` opens it, `test` checks it. Needs Python 3.11 and nothing else."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

CLONE = Path(__file__).resolve().parent.parent
HOME = CLONE / ".venv"
STAMP = HOME / "installed.json"
LINUX = sys.platform.startswith("linux")
WINDOWS = os.name == "nt"
BINARIES = HOME / ("Scripts" if WINDOWS else "bin")
PYTHON = BINARIES / ("python.exe" if WINDOWS else "python")
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=600")  # another program may be installing just now


class Need(NamedTuple):
    """Something of the system: a library by its soname, a program by name, a file by a pattern."""

    thing: str
    package: str


WINDOW = (
    Need("libEGL.so.1", "libegl1"),
    Need("libGL.so.1", "libgl1"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
VIRTUAL_SCREEN = (Need("Xvfb", "xvfb"), Need("xauth", "xauth"))
NEIGHBOURS = (
    Need("dbus-daemon", "dbus"),
    Need("dunst", "dunst"),
    Need("notify-send", "libnotify-bin"),
    Need("xdotool", "xdotool"),
    Need("openbox", "openbox"),
    Need("strace", "strace"),
    Need("faketime", "faketime"),
    Need("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
    Need("/usr/lib/python3/dist-packages/gi", "python3-gi"),
    Need("/usr/lib/*/girepository-1.0/Atspi-2.0.typelib", "gir1.2-atspi-2.0"),
    Need("/usr/lib/postgresql/*/bin/initdb", "postgresql"),
)
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as check; check(['--no-logo'])"
CHECKS: tuple[tuple[str, Sequence[str]], ...] = (
    ("ruff found something to mend", ("-m", "ruff", "check", ".")),
    ("a file is not formatted; 'ruff format .' does it", ("-m", "ruff", "format", "--check", ".")),
    ("a type does not fit", ("-m", "mypy")),
    ("a type does not fit in the start script", ("-m", "mypy", "packaging/start.py")),
    ("a file imports what it may not know", ("-c", LINT_IMPORTS)),
)

PIP = (
    *("-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"),
    *("--require-hashes", "--only-binary=:all:", "--compile"),
)
MEASURED = ("-m", "alone and not long")
ALL_OTHERS = ("-m", "not alone and not long", "-n", "auto", "--maxprocesses=4")
NOTHING_TO_DO = 5  # pytest's code for "no test was chosen"


class Stop(Exception):
    """Cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    print(f"RepairDesk: {text}", flush=True)


def run(command: Sequence[str | Path], **more: str) -> int:
    """Runs a command in the clone, with `more` in its environment, and returns its exit code."""
    environment = {**os.environ, **more}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every start would compile everything again
    environment.pop("PYTHONHOME", None)
    return subprocess.run([str(part) for part in command], cwd=CLONE, env=environment, check=False).returncode


# --- the system's part ------------------------------------------------------------------------------------


def is_there(thing: str) -> bool:
    if thing.startswith("/"):
        return any(Path("/").glob(thing[1:]))
    if ".so." not in thing:
        return shutil.which(thing) is not None
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True


def install(packages: Sequence[str]) -> None:
    """Installs system packages, or raises Stop with the command the user must run."""
    command = [*APT, "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise Stop(f"the system lacks what Debian calls {' '.join(packages)}; please install it.")
    if os.geteuid() != 0:
        raise Stop(f"the system lacks a few packages; please run:\n  sudo {' '.join(command)}")
    say(f"installing system packages: {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run([*APT, "-qq", "update"], **quiet)
    with tempfile.TemporaryFile("w+") as log:
        done = subprocess.run(command, env={**os.environ, **quiet}, stdout=log, stderr=log, check=False)
        if done.returncode != 0:
            log.seek(0)
            raise Stop(f"this did not work:\n  {' '.join(command)}\n{log.read()[-2000:]}")


def provide(needs: Sequence[Need]) -> None:
    missing = [need.package for need in needs if not is_there(need.thing)] if LINUX else []
    if missing:
        install(missing)


# --- the clone's own environment --------------------------------------------------------------------------


def wanted(requirements: Path) -> str:
    """The fingerprint of an environment made from this file, by this Python, for this clone."""
    python = f"{sys.implementation.cache_tag} {sys.base_prefix} {CLONE}"
    return hashlib.sha256(requirements.read_bytes() + python.encode()).hexdigest()


def installed() -> dict[str, str]:
    try:
        stamps = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) and PYTHON.exists() else {}


def make_environment() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        install([f"python3.{sys.version_info.minor}-venv"])
    say("making its own Python environment in .venv")
    if run([sys.executable, "-m", "venv", "--clear", HOME]) != 0:
        raise Stop("Python could not make an environment in .venv.")


def put_clone_on_path() -> None:
    """Lets the environment's Python import from this clone, and gives it the `repairdesk` command."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=True)
    Path(answer.stdout.strip(), "repairdesk-clone.pth").write_text(f"{CLONE}\n", "locale")
    if WINDOWS:
        (BINARIES / "repairdesk.cmd").write_text(f'@"{PYTHON}" -m repairdesk.cli %*\n', "locale")
        return
    command = BINARIES / "repairdesk"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -m repairdesk.cli "$@"\n', "utf-8")
    command.chmod(0o755)


def prepare(kind: str) -> None:
    """Brings .venv to what the pinned file names; does nothing when it is there already."""
    files = {
        "run": CLONE / "packaging" / "requirements.txt",
        "test": CLONE / "packaging" / "requirements-dev.txt",
    }
    stamps = {word: wanted(file) for word, file in files.items()}
    if installed().get(kind) == stamps[kind]:
        return
    known = set(installed().values()) & set(stamps.values())
    if not known:
        make_environment()
    say("installing the pinned packages (once; a minute or two)")
    if run([PYTHON, *PIP, "--requirement", files[kind]]) != 0:
        raise Stop("the packages could not be installed; the lines above say why. Run this again to retry.")
    put_clone_on_path()
    kept = {"run": stamps["run"]} | ({"test": stamps["test"]} if kind == "test" else {})
    STAMP.write_text(json.dumps(kept), "utf-8")


def release_translations() -> None:
    """Makes the binary translations Qt loads from the ones people write, where missing or old."""
    for source in (CLONE / "resources" / "translations").glob("*.ts"):
        made = source.with_suffix(".qm")
        fresh = made.exists() and made.stat().st_mtime >= source.stat().st_mtime
        if not fresh and run([BINARIES / "pyside6-lrelease", "-silent", source, "-qm", made]) != 0:
            raise Stop(f"the translation {source.name} could not be read.")


# --- the two words ----------------------------------------------------------------------------------------


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """An X server nobody looks at, and the environment that points at it."""
    reading, writing = os.pipe()
    size = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer, tempfile.TemporaryDirectory() as folder:
            number = answer.readline().strip()
            if not number:
                raise Stop("the virtual screen (Xvfb) did not start.")
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": folder}
    finally:
        server.terminate()
        server.wait()


def open_repairdesk(more: Sequence[str]) -> int:
    has_screen = not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    provide(WINDOW if has_screen else (*WINDOW, *VIRTUAL_SCREEN))
    prepare("run")
    release_translations()
    repairdesk: list[str | Path] = [PYTHON, "-m", "repairdesk.cli"]
    if has_screen:
        return run([*repairdesk, *more])
    if not more:
        say("there is no screen here, so it plays the practice day on a virtual one")
    with virtual_screen() as screen:
        return run([*repairdesk, *(more or ["practice"])], **screen)


def test_repairdesk(more: Sequence[str]) -> int:
    provide(WINDOW)
    try:
        provide((*VIRTUAL_SCREEN, *NEIGHBOURS))
    except Stop as lack:
        say(f"tests that need other programs will be SKIPPED, because {lack}")
    prepare("test")
    release_translations()
    for complaint, words in CHECKS:
        if run([PYTHON, *words]) != 0:
            say(f"RED: {complaint}. Nothing after this check was run.")
            return 1
    for choice in [more] if more else (MEASURED, ALL_OTHERS):
        code = run([PYTHON, "-m", "pytest", *choice], QT_QPA_PLATFORM="offscreen")
        if code not in (0, NOTHING_TO_DO):
            return code
    return code


def main(words: Sequence[str]) -> int:
    actions = {"run": open_repairdesk, "test": test_repairdesk}
    if not words or words[0] not in actions:
        say("say 'run' to open RepairDesk or 'test' to run its tests.")
        return 2
    try:
        return actions[words[0]](words[1:])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever runs this may have any Python
        sys.exit("RepairDesk: needs Python 3.11 or newer.")
    sys.exit(main(sys.argv[1:]))
