"""The same shop on both databases: SQLite, which runs today, and PostgreSQL, which is to be turned on later."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import URL, make_url

from repairdesk.desk import Desk
from repairdesk.domain.clock import MovableClock
from repairdesk.store.engine import prepared
from repairdesk.store.store import Store, store_on
from tests.a_shop import FRIDAY, Shop, a_shop, furnished
from tests.store.postgres import MISSING, server, server_programs

_numbers = count(1)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A server for the whole run; a test that needs one is skipped, and says so, where the program is missing."""
    programs = server_programs()
    if programs is None:
        pytest.skip(MISSING)
    with server(programs) as address:
        yield address


def empty_database(address: str) -> URL:
    """A new database on the server."""
    name = f"shop{next(_numbers)}"
    engine = create_engine(f"{address}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"create database {name}")
    engine.dispose()
    return make_url(f"{address}/{name}")


def postgresql_store(address: str) -> Store:
    """The journal in a new database."""
    return store_on(prepared(create_engine(empty_database(address))))


@pytest.fixture(params=["sqlite", "postgresql"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    """The small shop, once on each database."""
    if request.param == "sqlite":
        made = a_shop(tmp_path)
    else:
        clock = MovableClock(FRIDAY)
        store = postgresql_store(request.getfixturevalue("postgresql_server"))
        made = furnished(Desk(store, clock, tmp_path, "counter-1"), clock)
    yield made
    made.desk.close()
