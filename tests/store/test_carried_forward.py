"""A journal of the first version, with a customer and a line in it, is carried to the newest: on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.queries.find import find
from repairdesk.queries.job import job
from repairdesk.queries.lists import customers_page
from repairdesk.store.engine import engine_for, prepared
from repairdesk.store.schema import VERSION, migrate, version_of
from repairdesk.store.store import Store, store_on
from tests.a_shop import FRIDAY
from tests.store.conftest import empty_database

AT = "2026-11-19 09:00:00.000000"
FIRST = (
    f"insert into staff values ('s1', 'Ole', 'technician', true, '', '{AT}')",
    f"insert into customer values (1, 'c1', 'Åse Bro', 'none', '', '', '', '{AT}')",
    f"insert into customer values (2, 'c2', 'de Vries', 'none', '', '', '', '{AT}')",
    f"insert into customer values (3, 'c3', '', 'none', '', '', '', '{AT}')",
    "insert into counter values ('job', 1001)",
    f"insert into job values (1, 'j1', 1001, 'c1', 'ThinkPad', '35 209900', 'blinker', 'ready', true, 's1', '{AT}')",
    f"insert into agreement values ('a1', 'c1', 'j1', 'prisgrænse 1800', '{AT}', 's1', 1800, false, null)",
    (
        "insert into entry values (1, 'e1', 'j1', 1, 'c1', 'j1', 'internal', 'none', 'sikring målt', 's1',"
        f" '{AT}', '{AT}', null, null, '', '{{}}')"
    ),
)


def fill(connection: Connection) -> None:
    """Make the tables of the first version and write a little."""
    migrate(connection, "0001")
    assert version_of(connection) == "0001"
    connection.info["write"] = True
    with connection.begin():
        for statement in FIRST:
            connection.execute(text(statement))
    connection.info["write"] = False


@pytest.fixture(params=["sqlite", "postgresql"])
def old_journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The desk on a journal of the first version, opened by the program of today."""
    clock = MovableClock(FRIDAY)
    if request.param == "sqlite":
        first = Store(engine_for(tmp_path))
        fill(first.connection)
        first.close()
        desk = open_desk(tmp_path, clock)
    else:
        engine = prepared(create_engine(empty_database(request.getfixturevalue("postgresql_server"))))
        with engine.connect() as connection:
            fill(connection)
        desk = Desk(store_on(engine), clock, tmp_path, "counter-1")
    yield desk
    desk.close()


def test_lines_and_agreements_are_there_and_customers_stand_in_the_order_of_the_alphabet(
    old_journal: Desk,
) -> None:
    assert version_of(old_journal.store.connection) == VERSION
    assert [each.text for each in job(old_journal, number=1001).entries] == ["sikring målt"]
    agreed = job(old_journal, number=1001).agreements
    assert [(each.text, each.price_limit, each.price) for each in agreed] == [("prisgrænse 1800", 1800, None)]
    page = customers_page(old_journal)
    assert ([each.customer.name for each in page.customers], page.total) == (["de Vries", "Åse Bro"], 2)


def test_a_serial_number_of_before_is_found_in_one_word_too(old_journal: Desk) -> None:
    assert [each.number for each in find(old_journal, "35209900").jobs] == [1001]
    assert [each.number for each in find(old_journal, "35 209900").jobs] == [1001]


def test_the_journal_as_it_was_lies_beside_the_new_one(tmp_path: Path) -> None:
    first = Store(engine_for(tmp_path))
    fill(first.connection)
    first.close()
    open_desk(tmp_path).close()
    copy = Store(engine_for(tmp_path, only_reads=True))
    assert version_of(copy.connection) == VERSION
    copy.close()
    assert (tmp_path / f"before-version-{VERSION}-from-0001.sqlite3").exists()
