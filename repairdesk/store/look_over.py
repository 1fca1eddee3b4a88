"""Looks the whole journal file over for damage, beside the work and without writing."""

import sqlite3
from contextlib import closing
from pathlib import Path

from repairdesk.domain.trouble import Trouble
from repairdesk.store.engine import FILE
from repairdesk.store.trouble import trouble_of_file


def look_over(folder: Path) -> Trouble | None:
    """Return the damage found in the journal of `folder`, or None. Each table by itself, so that writers get between.

    A journal that is busy, or that lies on a server, is not judged.
    """
    path = folder / FILE
    if not path.exists():
        return None
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)
        ) as connection:
            return _checked(connection)
    except sqlite3.Error as error:
        found = trouble_of_file(error)
        return found if found is not None and found.code == "damaged" else None


def _checked(connection: sqlite3.Connection) -> Trouble | None:
    tables = connection.execute(
        "select name from sqlite_master where type = 'table' and rootpage > 0"
    ).fetchall()
    for (name,) in tables:
        quoted = name.replace("'", "''")
        said = connection.execute(f"pragma quick_check('{quoted}')").fetchone()
        if said is not None and said[0] != "ok":
            return Trouble("damaged", name)
    return None
