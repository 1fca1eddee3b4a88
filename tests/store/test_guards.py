"""What was said stays as it was said: the database itself refuses to change it, on both databases."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from repairdesk.desk import open_desk
from repairdesk.store.engine import FILE
from repairdesk.store.guards import Unguarded
from tests.a_shop import Shop, a_shop

FORBIDDEN = (
    "update entry set text = 'something else'",
    "update entry set said_at = written_at",
    "delete from entry",
    "delete from promise",
    "update promise set due = said_at",
    "update promise set words = 'something else'",
    "update promise set due_wall = '2026-12-01T10:00:00', due_zone = 'Europe/Oslo'",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_journal_and_the_due_times_refuse_to_be_changed(shop: Shop, statement: str) -> None:
    shop.promise_call()
    with pytest.raises(DBAPIError, match="never"), shop.desk.write() as unit:
        unit.run(text(statement))


@pytest.mark.parametrize(
    "same", ["id = id, seq = -1", "seq = seq, id = 'other'", "book = book, seq = -1, id = 'x'"]
)
def test_insert_or_replace_does_not_get_past_the_guards(tmp_path: Path, same: str) -> None:
    shop = a_shop(tmp_path)
    shop.desk.close()
    raw = sqlite3.connect(tmp_path / FILE)
    names = [row[1] for row in raw.execute("pragma table_info(entry)")]
    given = dict(part.split(" = ") for part in same.split(", "))
    taken = ", ".join(given.get(name, name) for name in names)
    for recursive in ("off", "on"):
        raw.execute(f"pragma recursive_triggers = {recursive}")
        with pytest.raises(sqlite3.DatabaseError, match="never"):
            raw.execute(f"insert or replace into entry select {taken} from entry where number = 1 limit 1")
    raw.close()


def test_a_journal_whose_guards_were_taken_away_is_not_opened(tmp_path: Path) -> None:
    a_shop(tmp_path).desk.close()
    raw = sqlite3.connect(tmp_path / FILE)
    for name in ("entry_not_deleted", "due_not_changed"):
        raw.execute(f"drop trigger {name}")
    raw.commit()
    raw.close()
    with pytest.raises(Unguarded) as refused:
        open_desk(tmp_path)
    assert refused.value.detail == "due_not_changed, entry_not_deleted"


def test_a_guard_that_was_made_toothless_is_noticed(tmp_path: Path) -> None:
    a_shop(tmp_path).desk.close()
    raw = sqlite3.connect(tmp_path / FILE)
    raw.executescript(
        "drop trigger entry_not_deleted;"
        "create trigger entry_not_deleted before delete on entry begin select 1; end;"
    )
    raw.close()
    with pytest.raises(Unguarded):
        open_desk(tmp_path)


def test_a_due_time_may_only_follow_its_own_wall_time(tmp_path: Path) -> None:
    """A span has no wall time, so its due instant never moves at all; test_zone_rules has the other half."""
    shop = a_shop(tmp_path)
    shop.promise_call()
    with pytest.raises(DBAPIError, match="never"), shop.desk.write() as unit:
        unit.run(text("update promise set due = datetime(due, '+1 hour')"))
    shop.desk.close()
