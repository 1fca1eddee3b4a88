"""A shop with years of history, written straight into the tables in one go."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from repairdesk.desk import Desk, open_desk
from repairdesk.domain.alphabet import sorts_as
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.ids import new_id
from repairdesk.store.engine import FILE
from repairdesk.store.search import words_of
from tests.a_shop import a_shop

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
CUSTOMERS, OPEN_PROMISES, LONG_JOB = 5_000, 200, 500
FIRST = "Mette Søren Åse Lars Anna Jens Ida Ole Kari Bjørn Hanne Peter Lone Nils Rikke Tove".split()
LAST = "Hansen Nielsen Jensen Holm Berg Dahl Lund Møller Bråten Kjær Østergaard Vik Friis Krogh".split()
TEXT = (
    "skærm knækket batteri udskiftet ny harddisk backup taget data reddet kunde ringet op pris aftalt tegnebog "
    "rengjort blæser støjer strømstik løst tastatur kaffe spildt opdateret windows drev klonet hurtigere bios "
    "nulstillet test bestået venter del leverandør forsinket hentes fredag lørdag mandag sms sendt svar modtaget"
).split()  # fmt: skip


def stored(instant: datetime) -> str:
    """An instant as it stands in the tables."""
    return instant.strftime("%Y-%m-%d %H:%M:%S.%f")


def big_shop(folder: Path, entries: int, open_promises: int = OPEN_PROMISES) -> Desk:
    """Make the shop: `entries` lines over ten years, ten a job, one job with 500, and the open promises of today."""
    shop = a_shop(folder, NOW)
    staff = shop.maja
    shop.desk.close()
    raw = sqlite3.connect(folder / FILE, isolation_level=None)
    raw.executescript("pragma synchronous=off; pragma foreign_keys=off; pragma cache_size=-200000")
    raw.execute("begin")
    random = Random(7)
    customers = _customers(raw, random)
    jobs = _jobs(raw, customers, max(entries // 10, 2 * OPEN_PROMISES), staff)
    _entries(raw, random, jobs, entries, staff)
    _promises(raw, random, jobs, open_promises, staff)
    raw.execute("commit")
    raw.close()
    return open_desk(folder, MovableClock(NOW))


def _customers(raw: sqlite3.Connection, random: Random) -> list[str]:
    ids = [new_id(NOW) for _ in range(CUSTOMERS)]
    names = [f"{random.choice(FIRST)} {random.choice(LAST)}" for _ in ids]
    rows = [
        (i, id_, name, stored(NOW), sorts_as(name))
        for i, (id_, name) in enumerate(zip(ids, names, strict=True), 10)
    ]
    raw.executemany(
        "insert into customer(seq, id, name, prefers, matters, address, note, added_at, sorts_as)"
        " values (?, ?, ?, 'none', '', '', '', ?, ?)",
        rows,
    )
    raw.executemany(
        "insert into customer_seek(rowid, body) values (?, ?)", [(row[0], words_of(row[2])) for row in rows]
    )
    numbers = [
        (f"{id_}-p0", id_, f"+45{20000000 + i * 13}", f"45{20000000 + i * 13}") for i, id_ in enumerate(ids)
    ]
    raw.executemany(
        "insert into phone(id, customer_id, number, remark, digits, position) values (?, ?, ?, '', ?, 0)",
        numbers,
    )
    return ids


def _jobs(raw: sqlite3.Connection, customers: list[str], count: int, staff: str) -> list[tuple[str, str]]:
    jobs = [(new_id(NOW), customers[i % CUSTOMERS]) for i in range(count)]
    rows = [
        (i + 10, id_, 1002 + i, customer, i >= count - OPEN_PROMISES, staff, stored(NOW))
        for i, (id_, customer) in enumerate(jobs)
    ]
    raw.executemany(
        "insert into job(seq, id, number, customer_id, device, serial, fault, stage, is_open, owner_id, opened_at)"
        " values (?, ?, ?, ?, 'ThinkPad T480', '', 'starter ikke', 'in_repair', ?, ?, ?)",
        rows,
    )
    raw.executemany(
        "insert into job_seek(rowid, body) values (?, ?)",
        [(row[0], f"{row[2]} thinkpad t480") for row in rows],
    )
    raw.execute("update counter set value = ?", (1001 + count,))
    return jobs


def _entries(
    raw: sqlite3.Connection, random: Random, jobs: list[tuple[str, str]], count: int, staff: str
) -> None:
    start = NOW - timedelta(days=3650)
    step = timedelta(days=3650) / count
    texts = [" ".join(random.choices(TEXT, k=14)) for _ in range(5_000)]
    folded = [words_of(text) for text in texts]

    def rows(kind: int) -> object:
        for i in range(count):
            long = i < LONG_JOB
            job, customer = jobs[-1] if long else jobs[(i // 10) % (len(jobs) - 1)]
            at = start + i * step
            if kind:
                yield (i + 100, folded[i % 5_000])
            else:
                yield (
                    i + 100, f"{i:012x}-big", job, (i if long else i % 10) + 1 + (i // 10 // (len(jobs) - 1)) * 1000,
                    customer, job, texts[i % 5_000], staff, stored(at), stored(at),
                )  # fmt: skip

    raw.executemany(
        "insert into entry(seq, id, book, number, customer_id, job_id, audience, channel, text, writer_id, said_at,"
        " written_at, event, facts) values (?, ?, ?, ?, ?, ?, 'internal', 'none', ?, ?, ?, ?, '', '{}')",
        rows(0),  # type: ignore[arg-type]
    )
    raw.executemany("insert into entry_seek(rowid, body) values (?, ?)", rows(1))  # type: ignore[arg-type]


def _promises(
    raw: sqlite3.Connection, random: Random, jobs: list[tuple[str, str]], count: int, staff: str
) -> None:
    rows = []
    for i in range(count + 5_000):
        is_open = i < count
        job, customer = jobs[-1 - i % OPEN_PROMISES] if is_open else jobs[i % len(jobs)]
        due = (
            NOW + timedelta(minutes=random.randint(-120, 7200))
            if is_open
            else NOW - timedelta(days=random.randint(1, 900))
        )
        outcome = None if is_open else "kept"
        said = stored(NOW - timedelta(hours=5))
        settled = None if is_open else stored(due)
        rows.append((new_id(NOW), customer, job, stored(due), said, staff, staff, outcome, settled))
    raw.executemany(
        "insert into promise(id, kind, customer_id, job_id, words, about, due, said_at, said_by, channel, owner_id,"
        " reservation, outcome, settled_at)"
        " values (?, 'call_back', ?, ?, 'ring om pris', '', ?, ?, ?, 'phone', ?, '', ?, ?)",
        rows,
    )
