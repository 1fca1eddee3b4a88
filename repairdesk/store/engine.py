"""One connection to the database, opened the way that loses nothing and corrupts nothing."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

FILE = "repairdesk.sqlite3"

BUSY_MS = 5000
"""For how long a writer waits for another one."""

PRAGMAS = {
    "busy_timeout": BUSY_MS,
    "journal_mode": "truncate",  # WAL is broken in many SQLite versions that are still about
    "synchronous": "extra",  # the newest entry survives a power cut
    "foreign_keys": "on",
    "recursive_triggers": "on",  # INSERT OR REPLACE meets the delete trigger
    "trusted_schema": "off",
    "cell_size_check": "on",
    "secure_delete": "on",
    "temp_store": "memory",
    "cache_size": -16384,
    "cache_spill": "off",  # a long list that is brought in keeps nobody from reading before it is whole
}

LOCK_WRITERS = "select pg_advisory_xact_lock(7263541)"
"""PostgreSQL: one writer at a time, as BEGIN IMMEDIATE gives in SQLite; numbers stay gapless."""


ONE_MOMENT = "set transaction isolation level repeatable read, read only"
"""PostgreSQL: all answers of one reading belong to the same moment, as they do in SQLite."""


def engine_for(folder: Path, *, only_reads: bool = False) -> Engine:
    """Return the engine of the SQLite journal in `folder`; one that `only_reads` cannot write whatever it is told."""
    path = f"{(folder / FILE).absolute().as_uri()}?mode=ro&uri=true" if only_reads else str(folder / FILE)
    return prepared(
        create_engine(
            f"sqlite:///{path}",
            poolclass=StaticPool,
            hide_parameters=True,  # an error that is logged never holds what a customer said
            connect_args={"timeout": 5.0, "check_same_thread": False},
        )
    )


def prepared(engine: Engine) -> Engine:
    """Make `engine` begin write transactions as writers and set every SQLite connection up."""
    sqlite = engine.dialect.name == "sqlite"
    if sqlite:
        event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin_sqlite if sqlite else _begin_postgresql)
    return engine


def _set_up(driver: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
    driver.isolation_level = None  # SQLAlchemy's recipe: BEGIN is ours
    for name, value in PRAGMAS.items():
        driver.execute(f"pragma {name} = {value}").fetchall()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("begin immediate" if connection.info.get("write") else "begin")


def _begin_postgresql(connection: Connection) -> None:
    writes = connection.info.get("write")
    connection.exec_driver_sql(LOCK_WRITERS if writes else ONE_MOMENT)
