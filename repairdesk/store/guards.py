"""Triggers that keep what was said as it was said: one dialect's words each, proved at every start.

Declared dialect file: SQLite and PostgreSQL write triggers differently, nothing else here differs.
A due time may only follow its own wall time when the rules of its zone change, by less than five hours.
"""

from sqlalchemy import Connection

from repairdesk.domain.trouble import Trouble

_SQLITE = {
    "entry_not_changed": """create trigger entry_not_changed before update on entry
        begin select raise(abort, 'a journal entry is never changed'); end""",
    "entry_not_deleted": """create trigger entry_not_deleted before delete on entry
        begin select raise(abort, 'a journal entry is never deleted'); end""",
    "entry_not_replaced": """create trigger entry_not_replaced before insert on entry
        when exists (select 1 from entry where id = new.id or seq = new.seq
                     or (book = new.book and number = new.number))
        begin select raise(abort, 'a journal entry is never replaced'); end""",
    "words_not_changed": """create trigger words_not_changed before update of words, said_at, due_wall, due_zone
        on promise begin select raise(abort, 'what was promised is never overwritten'); end""",
    "due_not_changed": """create trigger due_not_changed before update of due on promise
        when old.due_wall is null or abs(julianday(new.due) - julianday(old.due)) > 0.2
        begin select raise(abort, 'a due time is never overwritten'); end""",
    "promise_not_deleted": """create trigger promise_not_deleted before delete on promise
        begin select raise(abort, 'a promise is never deleted'); end""",
}

_POSTGRESQL = {
    "entry_not_changed": "create trigger entry_not_changed before update or delete or truncate on entry"
    " for each statement execute function never_changed('a journal entry is never changed')",
    "words_not_changed": "create trigger words_not_changed before update of words, said_at, due_wall, due_zone"
    " on promise for each statement execute function never_changed('what was promised is never overwritten')",
    "due_not_changed": "create trigger due_not_changed before update of due on promise for each row"
    " when (old.due_wall is null or abs(extract(epoch from new.due - old.due)) > 17280)"
    " execute function never_changed('a due time is never overwritten')",
    "promise_not_deleted": "create trigger promise_not_deleted before delete or truncate on promise"
    " for each statement execute function never_changed('a promise is never deleted')",
}

_POSTGRESQL_FUNCTION = """create function never_changed() returns trigger language plpgsql as
    $$ begin raise exception '%', tg_argv[0]; end $$"""


class Unguarded(Trouble):
    """The journal's triggers are missing: the file was changed by something else. It is not opened."""


def put_guards(connection: Connection) -> None:
    """Write the triggers; migrations call this."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(_POSTGRESQL_FUNCTION.replace("%", "%%"))
        statements = _POSTGRESQL
    else:
        statements = _SQLITE
    for statement in statements.values():
        connection.exec_driver_sql(statement)


def check_guards(connection: Connection) -> None:
    """Raise Unguarded unless every trigger is there and, on SQLite, word for word as it was written."""
    if connection.dialect.name == "postgresql":
        asked = "select tgname, '' from pg_trigger where not tgisinternal and tgenabled <> 'D'"
        wanted = dict.fromkeys(_POSTGRESQL, "")
    else:
        asked = "select name, sql from sqlite_master where type = 'trigger'"
        wanted = {name: _plain(statement) for name, statement in _SQLITE.items()}
    found = {name: _plain(statement) for name, statement in connection.exec_driver_sql(asked)}
    missing = sorted(name for name in wanted if found.get(name) != wanted[name])
    if missing:
        raise Unguarded("unguarded", ", ".join(missing))


def _plain(statement: str) -> str:
    return " ".join(statement.split()).casefold()
