"""Opening the journal: made when new, carried forward when old, refused when newer, told apart when broken."""

import errno
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from repairdesk.actions.promise import promise
from repairdesk.desk import clock_from_environment, data_folder, open_desk
from repairdesk.domain.due import within
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import Kind
from repairdesk.store import schema
from repairdesk.store.engine import FILE, PRAGMAS
from repairdesk.store.rows import Row
from repairdesk.store.schema import MIGRATIONS, VERSION, NewerSchema
from repairdesk.store.search import INDEXES
from tests.a_shop import Shop, a_shop


def test_the_known_version_is_the_newest_migration() -> None:
    versions = sorted(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert versions[-1] == VERSION
    assert len(set(versions)) == len(versions)


def test_the_migrations_make_exactly_the_tables_that_the_rows_describe(shop: Shop) -> None:
    with shop.desk.read() as reader:
        context = MigrationContext.configure(reader.connection, opts={"compare_type": True})
        found = [str(each) for each in compare_metadata(context, Row.metadata)]
    strange = [each for each in found if not any(index in each for index in INDEXES)]
    assert strange == []


def test_every_connection_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    wanted: dict[object, object] = {"on": 1, "off": 0, "truncate": "truncate", "extra": 3, "memory": 2}
    driver = shop.desk.store.connection.connection.driver_connection
    assert driver is not None
    for name, value in PRAGMAS.items():
        said = value if isinstance(value, int) else wanted[value]
        assert driver.execute(f"pragma {name}").fetchone()[0] == said, name
    shop.desk.close()


def test_a_journal_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    a_shop(tmp_path).desk.close()
    raw = sqlite3.connect(tmp_path / FILE)
    raw.execute("update alembic_version set version_num = '9999'")
    raw.commit()
    raw.close()
    with pytest.raises(NewerSchema) as refused:
        open_desk(tmp_path)
    assert refused.value.facts == {"found": "9999", "known": VERSION}


def test_a_migration_that_fails_leaves_the_old_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: object) -> None:
        raise RuntimeError("half way")

    monkeypatch.setattr("repairdesk.store.search.put_indexes", fail)
    monkeypatch.delitem(sys.modules, "0001_first_tables_py", raising=False)
    with pytest.raises(RuntimeError, match="half way"):
        open_desk(tmp_path)
    raw = sqlite3.connect(tmp_path / FILE)
    assert raw.execute("select count(*) from sqlite_master").fetchone()[0] == 0
    raw.close()
    monkeypatch.undo()
    open_desk(tmp_path).close()


def test_an_older_journal_is_copied_before_it_is_carried_forward(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = a_shop(tmp_path)
    shop.promise_call("før")
    shop.desk.close()
    before = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", "9999")
    for _ in range(2):
        open_desk(tmp_path).close()
    assert not list(tmp_path.glob("*.partial"))
    copy = sqlite3.connect(tmp_path / f"before-version-9999-from-{before}.sqlite3")
    assert copy.execute("select words from promise where kind = 'call_back'").fetchall() == [("før",)]
    copy.close()


def test_an_ordinary_start_does_not_load_the_migration_library(tmp_path: Path) -> None:
    a_shop(tmp_path).desk.close()
    program = (
        "import sys, pathlib; from repairdesk.desk import open_desk;"
        "open_desk(pathlib.Path(sys.argv[1])).close();"
        "print([name for name in ('alembic', 'phonenumbers', 'holidays', 'apscheduler') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "content", [b"this is a letter, not a journal" * 200, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_file_that_is_no_journal_is_trouble_and_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(Trouble) as told:
        open_desk(tmp_path)
    assert told.value.code == "damaged"
    assert (tmp_path / FILE).read_bytes() == content


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Trouble) as told:
        open_desk(tmp_path / "file" / "data")
    assert told.value.code == "read_only"


def test_the_data_folder_and_the_clock_can_be_told_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPAIRDESK_DATA", str(tmp_path))
    monkeypatch.setenv("REPAIRDESK_NOW", "2026-11-20T10:00:00+01:00")
    assert data_folder() == tmp_path
    assert abs((clock_from_environment().now() - datetime(2026, 11, 20, 9, tzinfo=UTC)).total_seconds()) < 60
    monkeypatch.setenv("REPAIRDESK_NOW", "yesterday")
    with pytest.raises(BadSetting):
        clock_from_environment()
    monkeypatch.delenv("REPAIRDESK_DATA")
    assert data_folder().name == "RepairDesk"


def test_a_parent_table_is_rebuilt_without_losing_its_children(tmp_path: Path) -> None:
    """Alembic rebuilds a table on SQLite; with foreign keys on, that would be refused or take the children along."""
    shop = a_shop(tmp_path)
    connection = shop.desk.store.connection
    schema._foreign_keys(connection, on=False)
    with connection.begin():
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("customer", recreate="always") as batch:
            batch.alter_column("matters", new_column_name="wishes")
        assert connection.exec_driver_sql("pragma foreign_key_check").all() == []
    schema._foreign_keys(connection, on=True)
    with shop.desk.read() as reader:
        counts = [
            reader.connection.exec_driver_sql(f"select count(*) from {table}").scalar_one()
            for table in ("customer", "phone", "job", "entry", "promise")
        ]
    assert counts == [1, 2, 1, 5, 1]
    shop.desk.close()


def test_the_copy_is_of_the_journal_as_it_is_now_and_not_of_an_earlier_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: object) -> None:
        raise RuntimeError("half way")

    shop = a_shop(tmp_path)
    shop.desk.close()
    for words in ("før", "efter"):
        desk = open_desk(tmp_path, shop.clock)
        due = within(timedelta(hours=1), shop.clock.now())
        promise(desk, kind=Kind.OTHER, due=due, words=words)
        desk.close()
        with monkeypatch.context() as newer:
            newer.setattr(schema, "VERSION", "0099")
            newer.setattr(schema, "migrate", fail)
            with pytest.raises(RuntimeError, match="half way"):
                open_desk(tmp_path)
    copy = sqlite3.connect(tmp_path / f"before-version-0099-from-{VERSION}.sqlite3")
    assert copy.execute("select words from promise where kind = 'other' order by id").fetchall() == [
        ("før",),
        ("efter",),
    ]
    copy.close()


def test_a_journal_that_cannot_be_copied_is_not_carried_forward_and_leaves_no_half_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    a_shop(tmp_path).desk.close()
    monkeypatch.setattr(schema, "VERSION", "0099")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Trouble) as told:
        open_desk(tmp_path)
    assert told.value.code == "disk_full"
    monkeypatch.undo()
    assert [each.name for each in tmp_path.glob("before*")] == []
