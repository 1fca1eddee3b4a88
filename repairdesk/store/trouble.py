"""From what a database raises to the trouble it means; a broken constraint is a bug and stays what it is."""

from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, OperationalError, ProgrammingError

from repairdesk.domain.trouble import Trouble

_SQLITE = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_CANTOPEN": "read_only",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
    "SQLITE_IOERR": "in_doubt",
}
_POSTGRESQL = {
    "53100": "disk_full",
    "25006": "read_only",
    "55P03": "busy",
    "40P01": "busy",
    "XX001": "damaged",
}


def trouble_of(error: DBAPIError) -> Trouble | None:
    """Return the trouble behind a database error, or None when the error is a bug."""
    if isinstance(error, IntegrityError | ProgrammingError):
        return None
    if getattr(error.orig, "sqlite_errorname", None) is not None:
        return trouble_of_file(error.orig)
    state = getattr(error.orig, "sqlstate", None)
    if state in _POSTGRESQL:
        return Trouble(_POSTGRESQL[state], state)
    lost = error.connection_invalidated or state is None or state.startswith(("08", "57P"))
    return (
        Trouble("away", state or "") if lost and isinstance(error, OperationalError | DatabaseError) else None
    )


def trouble_of_file(error: BaseException | None) -> Trouble | None:
    """Return the trouble behind an error of SQLite itself, or None when the error is a bug."""
    name = getattr(error, "sqlite_errorname", None) or ""
    code = next((code for start, code in _SQLITE.items() if name.startswith(start)), None)
    return Trouble(code, name) if code else None
