"""The version of the tables: made, carried forward, or refused when this program is the older one."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.trouble import Trouble

VERSION = "0005"
"""The newest migration; a test keeps it equal to the last file in `migrations/versions`."""

MIGRATIONS = Path(__file__).with_name("migrations")


class NewerSchema(Refusal):
    """The journal was written by a newer RepairDesk. Facts: found, known."""

    code = "newer_schema"


def bring_up_to_date(connection: Connection, folder: Path | None = None) -> None:
    """Make or migrate the tables, an older journal only after a copy of it lies in `folder`.

    Alembic is only loaded when there is something to do.
    """
    found = version_of(connection)
    if found == VERSION:
        return
    if found is not None and found > VERSION:
        raise NewerSchema(found=found, known=VERSION)
    if found is not None and folder is not None:
        keep_copy(connection, folder / f"before-version-{VERSION}-from-{found}.sqlite3")
    migrate(connection)


def version_of(connection: Connection) -> str | None:
    """Return the version the tables have, or None for an empty database."""
    with connection.begin():
        if not inspect(connection).has_table("alembic_version"):
            return None
        row = connection.exec_driver_sql("select version_num from alembic_version").first()
    return None if row is None else str(row[0])


def migrate(connection: Connection, to: str = "head") -> None:
    """Carry the tables to version `to` in one transaction; foreign keys rest meanwhile and are checked after.

    A table that is rebuilt with foreign keys on would take its children with it.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    sqlite = connection.dialect.name == "sqlite"
    _foreign_keys(connection, on=False)
    connection.info["write"] = True
    try:
        with connection.begin():
            command.upgrade(config, to)
            if sqlite and connection.exec_driver_sql("pragma foreign_key_check").first():
                raise RuntimeError("a migration would have torn rows apart; nothing was changed")
    finally:
        connection.info["write"] = False
        _foreign_keys(connection, on=True)


def keep_copy(connection: Connection, to: Path) -> None:
    """Copy the whole SQLite journal, checked and under its name only when complete.

    A copy that is there is of an earlier try, which has changed nothing: the new one takes its place. Raises
    Trouble for a damaged journal, OSError and sqlite3.Error.
    """
    driver = connection.connection.driver_connection
    if connection.dialect.name != "sqlite" or driver is None:
        return
    half = to.with_suffix(".partial")
    half.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(half)) as copy:
            driver.backup(copy)
            if copy.execute("pragma quick_check").fetchone()[0] != "ok":
                raise Trouble("damaged", "found before a migration")
        half.replace(to)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def _foreign_keys(connection: Connection, *, on: bool) -> None:
    """Turn foreign keys on or off; SQLite hears it only outside a transaction, so past SQLAlchemy's own begin."""
    if connection.dialect.name == "sqlite":
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(f"pragma foreign_keys = {'on' if on else 'off'}")
