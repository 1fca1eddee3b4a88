"""Programs a test starts: they end with the test, and also when the test itself is killed."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

GUARD = Path(__file__).with_name("guard.py")


def begin(command: list[str], **more: Any) -> "subprocess.Popen[Any]":  # noqa: ANN401 - for Popen
    """Start a program in a process group of its own, with a guard that ends the group when this process has gone."""
    return subprocess.Popen([sys.executable, "-I", "-S", str(GUARD), *command], process_group=0, **more)


def end(child: "subprocess.Popen[Any]", kindly: float = 0) -> None:
    """Kill a program and whatever it has started itself; the group is known by its number, so nobody else is hit.

    With `kindly` it is asked first, and has so many seconds to go by itself.
    """
    if kindly:
        child.send_signal(signal.SIGHUP)
        with suppress(subprocess.TimeoutExpired):
            child.wait(kindly)
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            pipe.close()
