"""A journal that is damaged, or may not be written in, is read as far as it can be, and nothing is written into it."""

import sqlite3
from pathlib import Path

import pytest

from repairdesk.desk import open_desk
from repairdesk.domain.trouble import Trouble
from repairdesk.queries.customer import customers
from repairdesk.store.engine import FILE, engine_for
from repairdesk.store.look_over import look_over
from repairdesk.store.store import Store
from tests.a_shop import Shop, a_shop


def damaged(folder: Path) -> Path:
    """Overwrite the page where the journal's lines begin, as a dying disk does."""
    shop = a_shop(folder)
    shop.desk.close()
    path = folder / FILE
    with sqlite3.connect(path) as connection:
        page = connection.execute("select rootpage from sqlite_master where name = 'entry'").fetchone()[0]
        size = connection.execute("pragma page_size").fetchone()[0]
    connection.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    path.write_bytes(bytes(content))
    return folder


def test_a_sound_journal_is_found_sound_while_it_is_used(shop: Shop) -> None:
    if shop.desk.store.connection.dialect.name == "sqlite":
        assert look_over(shop.desk.data) is None


def test_damage_in_the_middle_of_the_file_is_found_by_looking_it_over(tmp_path: Path) -> None:
    found = look_over(damaged(tmp_path))
    assert found is not None
    assert found.code == "damaged"


def test_where_there_is_no_journal_there_is_nothing_to_find(tmp_path: Path) -> None:
    assert look_over(tmp_path) is None


def test_what_is_not_damaged_can_still_be_read(tmp_path: Path) -> None:
    desk = open_desk(damaged(tmp_path))
    desk.store.only_reads = look_over(tmp_path)
    assert [line.name for line in customers(desk)] == ["Søren Hansen"]
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(Trouble) as told, desk.write():
        pass
    assert told.value.code == "damaged"
    desk.close()
    assert (tmp_path / FILE).read_bytes() == before


def test_a_journal_that_may_not_be_written_in_opens_for_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_shop(tmp_path).desk.close()

    def no_writing(store: Store, folder: Path | None = None) -> None:
        raise Trouble("read_only")

    monkeypatch.setattr(Store, "bring_up_to_date", no_writing)
    desk = open_desk(tmp_path)
    assert [line.name for line in customers(desk)] == ["Søren Hansen"]
    with pytest.raises(Trouble) as told, desk.write():
        pass
    assert told.value.code == "read_only"
    desk.close()


def test_a_connection_for_reading_cannot_write_whatever_it_is_told(tmp_path: Path) -> None:
    a_shop(tmp_path).desk.close()
    store = Store(engine_for(tmp_path, only_reads=True))
    with pytest.raises(Trouble) as told, store.write() as unit:
        unit.connection.exec_driver_sql("update job set device = 'gone'")
    assert told.value.code == "read_only"
    store.close()
