"""A day at the counter on a slow disk: `python -m tests.benchmarks.session [--minutes 10]` prints the stalls.

The real window, its database thread and its heartbeat run over a journal of 1,000,000 entries, with every statement
and every commit held up as on a slow disk, while somebody types, clicks, opens jobs and answers reminders. A timer
of 5 ms notes when the window's loop stood still: by the wall, and by the processor's time of its own thread (what
neighbours take is in the first and not in the second). The floor is a bare Qt window that is typed into. Leaves with
1 when the window's thread itself worked longer than it may at an everyday act, or spoke to the database.

Three acts are rare and reported by themselves: opening the program, another text size and another language. Each
touches every widget there is; a text size comes in pieces of work while the windows stand still, but giving all
widgets a style sheet is one piece of Qt's that cannot be divided, and may take longer than 50 ms on a slow PC.
"""

import argparse
import compileall
import os
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from sqlalchemy import Connection, Engine, event

from repairdesk.domain.clock import SystemClock
from repairdesk.store.engine import FILE
from tests.benchmarks.big_shop import NOW, big_shop
from tests.benchmarks.counter_acts import SENTENCES, CounterActs, typed
from tests.benchmarks.stalls import NOTICED_MS, Stall, Watch

ENTRIES, BARE_SECONDS = 1_000_000, 15
STATEMENT_SECONDS, COMMIT_SECONDS = 0.02, 0.15
WORKED_MOST_MS = NOTICED_MS
RARE = ("open the program", "larger text and back", "another language")


class SlowDisk:
    """Holds up every statement and commit of other threads, and counts those of the window's thread."""

    def __init__(self) -> None:
        self.by_the_window = 0
        event.listen(Engine, "before_cursor_execute", self._statement)
        event.listen(Engine, "commit", self._commit)

    def _statement(self, *_: object) -> None:
        self._wait(STATEMENT_SECONDS)

    def _commit(self, _connection: Connection) -> None:
        self._wait(COMMIT_SECONDS)

    def _wait(self, seconds: float) -> None:
        if threading.current_thread() is threading.main_thread():
            self.by_the_window += 1
        else:
            time.sleep(seconds)


class Hand:
    """Does the steps of acts one after another until the time is over."""

    def __init__(self, watch: Watch, acts: Callable[[], tuple[str, Iterator[int]]]) -> None:
        self._watch, self._acts = watch, acts
        self.done: Counter[str] = Counter()
        self._steps: Iterator[int] = iter(())
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._step)

    def work(self, seconds: float) -> None:
        """Act for so long, with the loop running."""
        self._until = time.monotonic() + seconds
        self._watch.start()
        self._timer.start(0)
        QApplication.exec()
        self._watch.stop()

    def _step(self) -> None:
        pause = next(self._steps, None)
        if pause is None:
            if time.monotonic() > self._until:
                QApplication.exit()
                return
            self._watch.act, self._steps = self._acts()
            self.done[self._watch.act] += 1
            pause = 0
        self._timer.start(pause)


def bare() -> Watch:
    """Type into a bare Qt window."""
    window, field, watch = QMainWindow(), QLineEdit(), Watch()
    window.setCentralWidget(field)
    window.resize(1280, 800)
    window.show()
    Hand(watch, lambda: ("type", typed(lambda: field, SENTENCES[0]))).work(BARE_SECONDS)
    window.close()
    return watch


def session(folder: Path, minutes: float) -> tuple[Watch, Counter[str]]:
    """Work at the real window for so long, every act in turn and then at random."""
    from ui.app import RepairDesk

    random, watch = Random(7), Watch()
    program = RepairDesk(folder, SystemClock(NOW))
    acts = CounterActs(program, random).all()
    turn = iter(acts)

    def wait() -> Iterator[int]:
        while program.shop.directory is None or program.window.today.sheet is None:
            yield 100
        program.shop.sign_in(program.shop.staff[0].id)
        yield 2000

    def next_act() -> tuple[str, Iterator[int]]:
        if not hand.done:
            return "open the program", wait()
        name = next(turn, None) or random.choice(list(acts))
        return name, acts[name]()

    hand = Hand(watch, next_act)
    program.start()
    program.ahead.begin()
    hand.work(minutes * 60)
    program.window.setProperty("quitting", True)
    program.stop()
    program.window.close()
    return watch, hand.done


def shop_of(entries: int) -> Path:
    """Return the folder of the big shop, made once and kept among the temporary files."""
    kept = Path(tempfile.gettempdir()) / f"repairdesk-bench-{entries}"
    if not (kept / FILE).exists():
        making = Path(tempfile.mkdtemp(prefix="rd-bench-"))
        big_shop(making, entries).close()
        making.rename(kept)
    return kept


def main() -> int:
    """Print the table; 1 when the window's thread worked too long or touched the database."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for room in ("ui", "repairdesk"):  # as it is installed: nothing is compiled while somebody works
        compileall.compile_dir(Path(__file__).parents[2] / room, quiet=2)
    from ui.app import make_application

    make_application()
    floor = bare()
    with tempfile.TemporaryDirectory(prefix="rd-bench-") as folder:
        shutil.copyfile(shop_of(given.entries) / FILE, Path(folder) / FILE)
        disk, before = SlowDisk(), _lines(Path(folder))
        watch, done = session(Path(folder), given.minutes)
        print(f"lines written in the journal: {_lines(Path(folder)) - before}")
    return _report(watch, floor, done, disk)


def _lines(folder: Path) -> int:
    raw = sqlite3.connect(folder / FILE)
    count: int = raw.execute("select max(seq) from entry").fetchone()[0]
    raw.close()
    return count


def _compare(what: str, ours: float, act: str, bare: float) -> None:
    print(f"{what} {ours:.1f} ms ({act}), bare window {bare:.1f} ms: {ours / bare:.1f} x")


def _report(watch: Watch, floor: Watch, done: Counter[str], disk: SlowDisk) -> int:
    print(f"{'':<24} {'times':>5} {'longest ms':>11} {'its work':>9} {'hardest work':>13} {'over 50 ms':>11}")
    for name, longest in sorted(watch.longest.items(), key=lambda each: -each[1].waited_ms):
        over = sum(stall.act == name for stall in watch.noticed)
        hard = watch.hardest[name].worked_ms
        print(
            f"{name:<24} {done[name]:>5} {longest.waited_ms:>11.1f} {longest.worked_ms:>9.1f} {hard:>13.1f} {over:>11}"
        )
    every_day = _compare_kind("everyday acts", watch, floor, [name for name in done if name not in RARE])
    _compare_kind("rare acts", watch, floor, [name for name in done if name in RARE])
    print(f"{len(watch.noticed)} of {watch.ticks:,} ticks came over {NOTICED_MS} ms late")
    print(f"statements on the window's thread: {disk.by_the_window}")
    too_slow = every_day.worked_ms > WORKED_MOST_MS or disk.by_the_window > 0
    print("TOO SLOW" if too_slow else "ok")
    return int(too_slow)


def _compare_kind(kind: str, watch: Watch, floor: Watch, names: list[str]) -> Stall:
    """Print the longest stall and the hardest work of some acts; return the latter."""
    nothing = Stall(0, 0, "none")
    longest = max((watch.longest.get(name, nothing) for name in names), key=lambda each: each.waited_ms)
    hardest = max((watch.hardest.get(name, nothing) for name in names), key=lambda each: each.worked_ms)
    _compare(f"{kind}: longest stall", longest.waited_ms, longest.act, floor.worst().waited_ms)
    _compare(f"{kind}: hardest work", hardest.worked_ms, hardest.act, floor.hardest_worked().worked_ms)
    return hardest


if __name__ == "__main__":
    sys.exit(main())
