"""Compares the program with a floor measured in the same run, turn by turn, so that a busy machine slows both."""

import sqlite3
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import event

from repairdesk.desk import Desk
from repairdesk.store.engine import FILE, PRAGMAS

Statements = list[tuple[str, Any]]


@dataclass(frozen=True)
class Ratio:
    """One line of the table: lower quartiles in milliseconds, and how many times the floor is allowed."""

    name: str
    ours: float
    floor: float
    allowed: float

    def __str__(self) -> str:
        ratio = self.ours / self.floor
        verdict = "ok" if ratio <= self.allowed else "TOO SLOW"
        return f"{self.name:<44} {self.ours:>9.3f} {self.floor:>9.3f} {ratio:>7.2f} x  of {self.allowed:g} x  {verdict}"


def compared(
    name: str,
    ours: Callable[[], object],
    floor: Callable[[], object],
    allowed: float,
    clock: Callable[[], float] = time.perf_counter,
    turns: int = 60,
) -> Ratio:
    """Time both, turn by turn; the lower quartile, because what neighbours take is not ours.

    Reading is timed by the processor's clock (`time.thread_time`), writing by the wall's: it waits for the disk.
    """
    ours()
    floor()
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(turns):
        for each, times in zip((ours, floor), spent, strict=True):
            start = clock()
            each()
            times.append((clock() - start) * 1000)
    return Ratio(name, quartile(spent[0]), quartile(spent[1]), allowed)


def quartile(times: list[float]) -> float:
    """The lower quartile."""
    return statistics.quantiles(times, n=4)[0]


def alone(ours: Callable[[], object], turns: int = 300) -> tuple[float, float]:
    """The lower quartiles in milliseconds, by the wall's and the processor's clock, of one thing done many times."""
    spent: list[float] = []
    worked: list[float] = []
    for _ in range(turns):
        start, began = time.perf_counter(), time.thread_time()
        ours()
        worked.append((time.thread_time() - began) * 1000)
        spent.append((time.perf_counter() - start) * 1000)
    return quartile(spent), quartile(worked)


def raw(folder: Path) -> sqlite3.Connection:
    """A plain sqlite3 connection with the durability of the program's own."""
    connection = sqlite3.connect(folder / FILE, isolation_level=None)
    for name, value in PRAGMAS.items():
        connection.execute(f"pragma {name} = {value}").fetchall()
    return connection


def statements_of(desk: Desk, query: Callable[[], object]) -> Statements:
    """What `query` asks the database, with its values."""
    asked: Statements = []

    def note(_c: object, _cursor: object, statement: str, values: Any, *_: object) -> None:  # noqa: ANN401
        if statement.lstrip().lower().startswith("select"):
            asked.append((statement, values))

    engine = desk.store.connection.engine
    event.listen(engine, "before_cursor_execute", note)
    query()
    event.remove(engine, "before_cursor_execute", note)
    return asked


def fetched(connection: sqlite3.Connection, statements: Statements) -> Callable[[], object]:
    """The same statements, fetched as tuples."""

    def fetch() -> object:
        return [connection.execute(statement, values).fetchall() for statement, values in statements]

    return fetch
