"""Runs a program and ends with everything it has started as soon as the test has gone: `python guard.py PROGRAM …`."""

import ctypes
import os
import signal
import subprocess
import sys

PR_SET_PDEATHSIG = 1
"""Linux: the signal a process gets when the one that started it has gone."""


def main(command: list[str]) -> int:
    """Stand at the head of a process group, and take all of it along; asked kindly, let the program end by itself."""
    signal.signal(signal.SIGTERM, lambda *_: os.killpg(0, signal.SIGKILL))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    program = subprocess.Popen(command, close_fds=False)
    signal.signal(signal.SIGHUP, lambda *_: program.terminate())
    return program.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
