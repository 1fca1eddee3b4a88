"""A PostgreSQL server for one test run: own data folder, loopback only, thrown away at the end."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MISSING = "NOT TESTED on PostgreSQL: no server program here; apt-get install postgresql and run again"
_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_OPTIONS = "-c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=20"


def server_programs() -> Path | None:
    """The folder with initdb and pg_ctl, or None when PostgreSQL is not installed."""
    for folder in _FOLDERS:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).parent if found else None


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """Run a server; the address of its database without the database's name."""
    folder = Path(tempfile.mkdtemp(prefix="rd-pg-", dir="/tmp"))
    port = _free_port()
    owner = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    if owner:
        shutil.chown(folder, "postgres", "postgres")
    init = ["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    start = ["-l", str(folder / "log"), "-w", "-o", f"-p {port} -k {folder} {_OPTIONS}"]
    data = str(folder / "data")
    try:
        _run([*owner, str(programs / "initdb"), "-D", data, *init], folder)
        _run([*owner, str(programs / "pg_ctl"), "-D", data, *start, "start"], folder)
        yield f"postgresql+psycopg://postgres@127.0.0.1:{port}"
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            _run([*owner, str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop"], folder)
        time.sleep(0.05)
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str], folder: Path) -> None:
    """Run one of the server's programs away from folders its user may not enter."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    with (folder / "output").open("wb") as output:
        done = subprocess.run(command, cwd="/", stdout=output, stderr=output, env=environment, check=False)
    assert done.returncode == 0, (folder / "output").read_text(errors="replace")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
