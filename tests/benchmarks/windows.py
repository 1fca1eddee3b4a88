"""What the window costs beside a bare Qt window: `python -m tests.benchmarks.windows` prints the ratios.

Each turn starts two fresh processes, one that shows an empty QMainWindow and one that shows RepairDesk on a journal
of 100,000 entries and 200 open promises; times run from the start of the process.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.big_shop import NOW, big_shop
from tests.benchmarks.floor import Ratio

TURNS = 7
ENTRIES = 100_000
GRACE_SECONDS = 60

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.benchmarks.windows import report
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        report("painted")
        QTimer.singleShot(1500, self, lambda: (report("memory"), app.quit()))
app = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from repairdesk.domain.clock import SystemClock
from tests.benchmarks.windows import report
import ui.app
from tests.benchmarks.big_shop import NOW
app = ui.app.make_application()
program = ui.app.RepairDesk(Path(sys.argv[1]), SystemClock(NOW))
window = program.window
before = type(window).paintEvent
class Painted(type(window)):
    def paintEvent(self, event):
        super().paintEvent(event)
        report("painted")
window.__class__ = Painted
def look():
    if window.today.model.rowCount() > 200:
        report("filled")
        timer.stop()
        QTimer.singleShot(1500, window, leave)
def leave():
    report("memory")
    program.quit()
timer = QTimer(interval=2)
timer.timeout.connect(look)
timer.start()
program.start()
app.exec()
"""

_seen: set[str] = set()


def report(what: str) -> None:
    """Print a mark once, with the milliseconds since the process was started and its memory in MiB."""
    if what not in _seen:
        _seen.add(what)
        started = float(os.environ["BENCH_STARTED"])
        print(what, (time.monotonic() - started) * 1000, memory(), flush=True)


def memory() -> float:
    """The process's proportional set in MiB."""
    lines = Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def one(script: str, *arguments: str) -> dict[str, tuple[float, float]]:
    """Run one process; its marks."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_STARTED": str(time.monotonic())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=GRACE_SECONDS,
        check=True,
    )
    marks = (
        line.split() for line in done.stdout.splitlines() if line.startswith(("painted", "filled", "memory"))
    )
    return {what: (float(at), float(size)) for what, at, size in marks}


def main() -> None:
    """Print the table."""
    bare: list[dict[str, tuple[float, float]]] = []
    ours: list[dict[str, tuple[float, float]]] = []
    with tempfile.TemporaryDirectory(prefix="rd-bench-") as folder:
        big_shop(Path(folder), ENTRIES).close()
        one(BARE), one(OURS, folder)
        for _ in range(TURNS):
            bare.append(one(BARE))
            ours.append(one(OURS, folder))
    floor = statistics.median(each["painted"][0] for each in bare)
    size = statistics.median(each["memory"][1] for each in bare)
    print(f"{'on ' + NOW.isoformat():<44} {'ours':>9} {'floor':>9} {'ratio':>9}")
    for name, mark, allowed in (
        ("first painted window, ms", "painted", 1.5),
        ("Today filled, ms", "filled", 6.0),
    ):
        print(Ratio(name, statistics.median(each[mark][0] for each in ours), floor, allowed))
    print(Ratio("memory, MiB", statistics.median(each["memory"][1] for each in ours), size, 2.6))


if __name__ == "__main__":
    main()
