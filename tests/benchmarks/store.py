"""What the store costs beside raw sqlite3: `python -m tests.benchmarks.store [--quick]` prints the table.

A promise recorded (action, rules, journal, commit) beside a raw transaction of the same rows and durability; Today
with 200 promises, a job of 500 entries and a search of 50 hits beside their own SQL fetched as tuples; and the cost
of a recorded entry in journals of growing length.
"""

import argparse
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import cycle
from pathlib import Path

from repairdesk.actions.promise import promise
from repairdesk.actions.write_entry import write_entry
from repairdesk.desk import Desk
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.words import Audience, Kind
from repairdesk.queries.find import find
from repairdesk.queries.job import job
from repairdesk.queries.reminders import StoreReminderSource
from repairdesk.queries.today import today
from tests.benchmarks.big_shop import NOW, big_shop, stored
from tests.benchmarks.floor import Ratio, alone, compared, fetched, raw, statements_of

SIZES = (10_000, 100_000, 1_000_000)
WORDS = "ring om pris på nyt batteri"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="stop at 100,000 entries")
    sizes = SIZES[:2] if parser.parse_args().quick else SIZES
    print(f"{'':<54} {'ours ms':>9} {'floor ms':>9} {'ratio':>9}")
    per_entry: list[tuple[int, float, float]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="rd-bench-") as folder:
            desk = big_shop(Path(folder), size)
            turn = cycle(_open_jobs(desk))
            per_entry.append((size, *alone(partial(_entry_on, desk, turn))))
            for ratio in ratios(desk, Path(folder), full=size == sizes[-1]):
                print(f"{size:>9,} {ratio}", flush=True)
            desk.close()
    print("cost per entry, beside the shortest journal:")
    _, wall, work = per_entry[0]
    for size, spent, worked in per_entry:
        print(
            f"{size:>9,} {spent:.3f} ms {spent / wall:.2f} x by the wall, {worked:.3f} ms {worked / work:.2f} x worked"
        )


def ratios(desk: Desk, folder: Path, *, full: bool) -> list[Ratio]:
    """Measure one shop; `full` adds the queries."""
    plain = raw(folder)
    _, number = _long_job(desk)
    turn = cycle(_open_jobs(desk))
    raw_turn = cycle(_open_jobs(desk))
    found = [
        compared(
            "a promise recorded",
            lambda: _promise(desk, next(turn)[0]),
            lambda: _raw_promise(plain, *next(raw_turn)),
            4,
        ),
        compared(
            "an entry written", lambda: _entry_on(desk, turn), lambda: _raw_entry(plain, *next(raw_turn)), 4
        ),
    ]
    if full:
        asked: list[tuple[str, Callable[[], object], float]] = [
            ("Today, 200 promises", lambda: today(desk), 5),
            ("one job of 500 entries", lambda: job(desk, number), 5),
            ("search, 50 entries", lambda: find(desk, "batteri"), 5),
            ("search, 50 customers", lambda: find(desk, "hansen"), 5),
            ("what rings (heartbeat)", lambda: StoreReminderSource(desk).due_now(NOW), 20),
        ]
        found += [
            compared(name, query, fetched(plain, statements_of(desk, query)), allowed, time.thread_time)
            for name, query, allowed in asked
        ]
    plain.close()
    return found


def _long_job(desk: Desk) -> tuple[str, int]:
    with desk.read() as reader:
        row = reader.connection.exec_driver_sql(
            "select id, number from job order by number desc limit 1"
        ).one()
    return str(row[0]), int(row[1])


def _open_jobs(desk: Desk) -> list[tuple[str, str]]:
    with desk.read() as reader:
        rows = reader.connection.exec_driver_sql("select id, customer_id from job where is_open").all()
    return [(str(row[0]), str(row[1])) for row in rows]


def _promise(desk: Desk, job_id: str) -> object:
    due = within(timedelta(hours=1), NOW)
    return promise(desk, kind=Kind.CALL_BACK, due=due, words=WORDS, job_id=job_id)


def _entry_on(desk: Desk, turn: Iterator[tuple[str, str]]) -> object:
    return write_entry(desk, text=WORDS, audience=Audience.INTERNAL, job_id=next(turn)[0])


def _raw_promise(plain: sqlite3.Connection, job_id: str, customer: str) -> None:
    made, at = new_id(NOW), stored(NOW)
    plain.execute("begin immediate")
    plain.execute(
        "insert into promise(id, kind, customer_id, job_id, words, about, due, said_at, channel, reservation)"
        " values (?, 'call_back', ?, ?, ?, '', ?, ?, 'phone', '')",
        (made, customer, job_id, WORDS, stored(NOW + timedelta(hours=1)), at),
    )
    _raw_line(plain, job_id, customer, made)
    plain.execute("commit")


def _raw_entry(plain: sqlite3.Connection, job_id: str, customer: str) -> None:
    plain.execute("begin immediate")
    _raw_line(plain, job_id, customer, None)
    plain.execute("commit")


def _raw_line(plain: sqlite3.Connection, job_id: str, customer: str, promise_id: str | None) -> None:
    number = plain.execute("select max(number) from entry where book = ?", (job_id,)).fetchone()[0] + 1
    made = plain.execute(
        "insert into entry(id, book, number, customer_id, job_id, audience, channel, text, said_at, written_at,"
        " promise_id, event, facts) values (?, ?, ?, ?, ?, 'event', 'phone', ?, ?, ?, ?, 'promise_written', '{}')",
        (new_id(NOW), job_id, number, customer, job_id, WORDS, stored(NOW), stored(NOW), promise_id),
    )
    plain.execute("insert into entry_seek(rowid, body) values (?, ?)", (made.lastrowid, WORDS))


if __name__ == "__main__":
    main()
