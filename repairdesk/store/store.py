"""The open journal: reads and write transactions on the one connection of its thread."""

import errno
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Executable, select, union_all
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import DBAPIError

from repairdesk.domain.trouble import Trouble
from repairdesk.store.engine import FILE, engine_for
from repairdesk.store.guards import check_guards
from repairdesk.store.place import check_place
from repairdesk.store.rows import CUSTOMER, ENTRY, PROMISE
from repairdesk.store.schema import VERSION, bring_up_to_date, version_of
from repairdesk.store.trouble import trouble_of, trouble_of_file

_ANYTHING = union_all(select(ENTRY.c.id), select(CUSTOMER.c.id), select(PROMISE.c.id)).limit(1)


class Reader:
    """Answers within one transaction: everything read belongs to the same moment."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def is_empty(self) -> bool:
        """Whether the shop has written nothing yet."""
        return self.connection.execute(_ANYTHING).first() is None

    def run(
        self, statement: Executable, values: Mapping[str, Any] | None = None
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run one statement of a module in this room."""
        return self.connection.execute(statement, values)


class Unit(Reader):
    """One write transaction: all of it is kept at the end, or none of it."""


class Store:
    """The journal of one data folder, used by the thread that opened it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writes = 0
        self.only_reads: Trouble | None = None
        """Why nothing is written any more, or None. What stands in the journal can still be read."""
        self.connection = engine.connect()

    def bring_up_to_date(self, folder: Path | None = None) -> None:
        """Make or migrate the tables, with a copy of an older journal left in `folder`; refuse one without guards."""
        bring_up_to_date(self.connection, folder)
        with self.connection.begin():
            check_guards(self.connection)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell trouble from bugs; after a write in doubt the next one meets a fresh connection."""
        try:
            yield
        except DBAPIError as error:
            trouble = trouble_of(error)
            if trouble is not None and trouble.code in ("in_doubt", "away"):
                self.reopen()
            else:
                self._leave_nothing_open()
            if trouble is None:
                raise
            raise trouble from error

    def _leave_nothing_open(self) -> None:
        """Undo a COMMIT that failed: SQLite keeps its transaction, and with it everybody else out of the journal."""
        driver = None if self.connection.closed else self.connection.connection.driver_connection
        if not isinstance(driver, sqlite3.Connection) or not driver.in_transaction:
            return
        try:
            driver.rollback()
        except sqlite3.Error:
            self.reopen()

    def reopen(self) -> None:
        """Let the connection go; the next read or write takes a new one."""
        self.connection.close()
        self._engine.dispose()
        self._writes += 1  # the next connection counts other people's writes anew

    def _connected(self) -> Connection:
        if self.connection.closed:
            self.connection = self._engine.connect()
        return self.connection

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Read within one transaction. Inside a write or another read, that one is used."""
        if not self.connection.closed and self.connection.in_transaction():
            yield Reader(self.connection)
            return
        with self._told(), self._connected().begin():
            yield Reader(self.connection)

    @contextmanager
    def write(self, patience_ms: int | None = None) -> Iterator[Unit]:
        """Write within one transaction: kept when the block ends, undone when it raises.

        With `patience_ms` another writer on a SQLite journal is waited for only so long, then it is Trouble ("busy").
        """
        if self.only_reads is not None:
            raise Trouble(self.only_reads.code, self.only_reads.detail)
        with self._told():
            connection = self._connected()
            connection.info["write"] = True
            try:
                with self._waiting(connection, patience_ms), connection.begin():
                    yield Unit(connection)
                self._writes += 1
            finally:
                if not connection.closed:
                    connection.info["write"] = False

    @contextmanager
    def _waiting(self, connection: Connection, patience_ms: int | None) -> Iterator[None]:
        driver = connection.connection.driver_connection
        if patience_ms is None or driver is None or connection.dialect.name != "sqlite":
            yield
            return
        usual = driver.execute("pragma busy_timeout").fetchone()[0]
        driver.execute(f"pragma busy_timeout = {int(patience_ms)}").fetchall()
        try:
            yield
        finally:
            driver.execute(f"pragma busy_timeout = {int(usual)}").fetchall()

    def data_version(self) -> int:
        """Return a number that changes when another program or thread has written; always 0 on PostgreSQL."""
        driver = self._connected().connection.driver_connection
        if self.connection.dialect.name != "sqlite" or driver is None:
            return 0
        try:
            return int(driver.execute("pragma data_version").fetchone()[0])
        except sqlite3.Error as error:
            raise trouble_of_file(error) or error from error

    def state(self) -> tuple[int, int] | None:
        """Return what stands for the journal as it is now: equal as long as nobody writes.

        None inside a write, which may yet be undone, and on PostgreSQL, which does not tell.
        """
        if self._connected().info.get("write"):
            return None
        version = self.data_version()
        return (self._writes, version) if version else None

    def wait_for_others(self, seconds: float) -> None:
        """Wait so long for a program that is writing; a window waits less than a terminal may."""
        driver = self._connected().connection.driver_connection
        if self.connection.dialect.name == "sqlite" and driver is not None:
            driver.execute(f"pragma busy_timeout = {round(seconds * 1000)}").fetchall()

    def close(self) -> None:
        """Let the database go."""
        self.connection.close()
        self._engine.dispose()


def open_store(folder: Path) -> Store:
    """Open the journal in `folder`; made when there is none.

    Refuses UnsafePlace and NewerSchema. Raises Trouble, and Unguarded for a journal that lacks its triggers. One that
    is damaged or may not be written in is opened for reading where that is possible.
    """
    check_place(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("read_only", error.strerror or "") from error
    try:
        return _ready(engine_for(folder), folder)
    except Trouble as trouble:
        if trouble.code not in ("damaged", "read_only"):
            raise
        return _for_reading(folder, trouble)


def _for_reading(folder: Path, why: Trouble) -> Store:
    """Open a journal that is only read. Raises the trouble when even that is not possible."""
    store: Store | None = None
    try:
        store = Store(engine_for(folder, only_reads=True))
        store.only_reads = why
        if version_of(store.connection) != VERSION:
            raise why
        with store.read() as reader:
            reader.is_empty()
    except (DBAPIError, Trouble):
        if store is not None:
            store.close()
        raise why from None
    return store


def wipe(store: Store, folder: Path) -> Store:
    """Throw the journal in `folder` away and open an empty one. Only for practice: the caller has made sure."""
    store.close()
    for name in (FILE, FILE + "-journal"):
        (folder / name).unlink(missing_ok=True)
    return open_store(folder)


def store_on(engine: Engine) -> Store:
    """Open the journal of an engine made elsewhere; it must have been through `engine.prepared`."""
    return _ready(engine)


def _ready(engine: Engine, folder: Path | None = None) -> Store:
    try:
        store = Store(engine)
    except DBAPIError as error:
        engine.dispose()
        raise trouble_of(error) or error from error
    try:
        store.bring_up_to_date(folder)
    except DBAPIError as error:
        store.close()
        raise trouble_of(error) or error from error
    except sqlite3.Error as error:  # from the copy that is made before a migration
        store.close()
        raise trouble_of_file(error) or error from error
    except OSError as error:
        store.close()
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise Trouble("disk_full" if full else "read_only", error.strerror or "") from error
    except BaseException:
        store.close()
        raise
    return store


def facts_text(facts: Mapping[str, str]) -> str:
    """Return the facts of an event as they are stored."""
    return json.dumps(dict(facts), ensure_ascii=False, separators=(",", ":")) if facts else "{}"


def facts_of(text: str) -> dict[str, str]:
    """Return the facts of an event from what was stored."""
    return {} if text == "{}" else dict(json.loads(text))
