"""Nothing a test has started stays behind, however the test ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.alarm.children import begin, end
from tests.alarm.session import need, process, session_bus
from tests.house_rules.tree import ROOT
from tests.xvfb.by_ear import LAUNCHER
from tests.xvfb.screen import wait_for

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the process table is read from /proc")
FAMILY = ["sh", "-c", "sleep 1000 & echo $! ; wait"]
"""A program that starts another one and says its number."""


def lives(number: int) -> bool:
    """Whether a process runs; one that nobody has buried yet does not."""
    try:
        return ") Z " not in Path(f"/proc/{number}/stat").read_text()
    except FileNotFoundError:
        return False


def begun_by(number: int) -> list[int]:
    """The processes that one has started."""
    told = Path(f"/proc/{number}/task/{number}/children")
    return [int(each) for each in told.read_text().split()]


def test_what_a_program_has_started_ends_with_it() -> None:
    child = begin(FAMILY, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    grandchild = int(child.stdout.readline())
    assert lives(grandchild)
    end(child)
    wait_for(lambda: not lives(grandchild))


@pytest.mark.parametrize("command", [["sleep", "1000"], FAMILY], ids=["alone", "with a child"])
def test_a_program_ends_when_the_test_is_killed(command: list[str]) -> None:
    """As when somebody stops the run, or memory runs out: no `finally` is reached."""
    run, guard = a_run(command, {})
    with run:
        wait_for(lambda: begun_by(guard))
        family = [guard, *begun_by(guard)]
        family += [each for one in family[1:] for each in begun_by(one)]
        assert all(lives(each) for each in family)
        run.kill()
    wait_for(lambda: not any(lives(each) for each in family))


def test_the_bus_of_the_screen_reader_ends_with_a_test_that_is_killed(tmp_path: Path) -> None:
    if not Path(LAUNCHER).exists():
        pytest.skip("NOT TESTED: a system tool is missing; apt-get install at-spi2-core")
    need("dbus-daemon")
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    with session_bus(tmp_path) as address:
        more = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": str(runtime)}
        run, guard = a_run([LAUNCHER, "--launch-immediately"], more)
        with run:
            wait_for(lambda: begun_by(guard) and begun_by(begun_by(guard)[0]))
            (launcher,) = begun_by(guard)
            family = [guard, launcher, *begun_by(launcher)]
            run.kill()
        wait_for(lambda: not any(lives(each) for each in family))


def a_run(command: list[str], more: dict[str, str]) -> "tuple[subprocess.Popen[str], int]":
    """A test of its own that has started a program; the test, and the number of the program's guard."""
    script = (
        "from tests.alarm.children import begin\n"
        f"child = begin({command!r})\n"
        "print(child.pid, flush=True)\n"
        "child.wait()\n"
    )
    run = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT, env={**os.environ, **more}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert run.stdout is not None
    return run, next(int(line) for line in run.stdout if line.strip().isdigit())


def test_the_daemon_in_a_block_is_gone_after_it() -> None:
    with process(FAMILY, "") as said:
        grandchild = int(said)
        assert lives(grandchild)
    wait_for(lambda: not lives(grandchild))
