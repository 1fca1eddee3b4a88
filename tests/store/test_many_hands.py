"""Several programs on one journal, and a disk that fails: nothing is lost, and what is wrong has a name."""

import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from repairdesk.actions.promise import promise
from repairdesk.desk import open_desk
from repairdesk.domain.due import within
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import Kind
from repairdesk.queries.job import job
from repairdesk.queries.promise import due_list
from repairdesk.store.engine import FILE
from repairdesk.store.store import Unit
from repairdesk.store.trouble import trouble_of
from tests.a_shop import Shop, a_shop

WRITER = """
import sys, pathlib
from repairdesk.actions.write_entry import write_entry
from repairdesk.desk import open_desk
from repairdesk.domain.words import Audience
desk = open_desk(pathlib.Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    write_entry(desk, text=f"linje {number}", audience=Audience.INTERNAL, job_id=sys.argv[2])
"""


def test_three_programs_write_at_once_and_no_line_and_no_number_is_lost(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    command = [sys.executable, "-c", WRITER, str(tmp_path), shop.job, "30"]
    writers = [subprocess.Popen(command) for _ in range(3)]
    assert [writer.wait(120) for writer in writers] == [0, 0, 0]
    numbers = [line.number for line in job(shop.desk, id=shop.job).entries]
    assert numbers == list(range(1, 92))
    shop.desk.close()


def test_a_desk_notices_that_another_one_has_written_and_not_its_own_writing(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    other = open_desk(tmp_path, shop.clock)
    before = shop.desk.data_version()
    shop.promise_call()
    assert shop.desk.data_version() == before
    promise(other, kind=Kind.OTHER, due=within(timedelta(hours=1), shop.clock.now()), words="x")
    assert shop.desk.data_version() != before
    assert "x" in [line.words for line in due_list(shop.desk)]
    other.close()
    shop.desk.close()


def test_a_write_that_a_reader_kept_from_being_kept_is_undone_and_holds_nobody_up(tmp_path: Path) -> None:
    """SQLite leaves the transaction of a busy COMMIT open: it would shut the journal for everybody else."""
    shop = a_shop(tmp_path)
    driver = shop.desk.store.connection.connection.driver_connection
    assert driver is not None
    driver.execute("pragma busy_timeout = 20")
    reader = sqlite3.connect(tmp_path / FILE, isolation_level=None, timeout=0.02)
    reader.execute("begin")
    before = reader.execute("select count(*) from promise").fetchone()
    with pytest.raises(Trouble) as told:
        shop.promise_call()
    assert told.value.code == "busy"
    assert not driver.in_transaction
    reader.execute("commit")
    assert reader.execute("select count(*) from promise").fetchone() == before
    reader.close()
    shop.promise_call("igen")
    assert [line.words for line in due_list(shop.desk)] == ["igen"]
    shop.desk.close()


def test_a_write_that_fails_half_way_leaves_nothing(shop: Shop) -> None:
    lines = len(job(shop.desk, id=shop.job).entries)
    with pytest.raises(ZeroDivisionError), shop.desk.write() as unit:
        _change_and_fail(unit)
    sheet = job(shop.desk, id=shop.job)
    assert (sheet.device, len(sheet.entries)) == ("ThinkPad T480", lines)


def _change_and_fail(unit: Unit) -> None:
    unit.run(text("update job set device = 'gone'"))
    raise ZeroDivisionError


def test_a_journal_held_by_another_program_is_trouble_and_works_again_afterwards(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    driver = shop.desk.store.connection.connection.driver_connection
    assert driver is not None
    driver.execute("pragma busy_timeout = 20")
    holder = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    holder.execute("begin exclusive")
    with pytest.raises(Trouble) as told:
        shop.promise_call()
    assert told.value.code == "busy"
    holder.execute("rollback")
    holder.close()
    assert len(due_list(shop.desk)) == 1
    shop.promise_call()
    shop.desk.close()


def test_while_a_long_list_is_written_everybody_else_can_read(tmp_path: Path) -> None:
    """More than the cache holds would otherwise be written early, and would lock the journal until it is whole."""
    shop = a_shop(tmp_path)
    other = open_desk(tmp_path, shop.clock)
    for desk, pragma in ((shop.desk, "cache_size = 10"), (other, "busy_timeout = 20")):
        driver = desk.store.connection.connection.driver_connection
        assert driver is not None
        driver.execute(f"pragma {pragma}").fetchall()
    with shop.desk.write() as unit:
        unit.run(text("update job set fault = :long"), {"long": "x" * 400_000})
        assert job(other, id=shop.job).fault == "Skærmen blinker"
    assert len(job(other, id=shop.job).fault) == 400_000
    other.close()
    shop.desk.close()


def test_a_full_disk_is_trouble_and_what_was_saved_is_safe(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    shop.promise_call("før")
    driver = shop.desk.store.connection.connection.driver_connection
    assert driver is not None
    pages = driver.execute("pragma page_count").fetchone()[0]
    driver.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(Trouble) as told:
        _promise_until_it_fails(shop)
    assert told.value.code == "disk_full"
    driver.execute("pragma max_page_count = 1073741823")
    entries = job(shop.desk, id=shop.job).entries
    assert [line.number for line in entries] == list(range(1, len(entries) + 1))
    shop.promise_call("igen")
    shop.desk.close()


def _promise_until_it_fails(shop: Shop) -> None:
    for number in range(500):
        shop.promise_call(f"efter {number} " + "x" * 500)


def test_a_broken_constraint_is_a_bug_and_tells_nothing_of_the_customer(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    due = within(timedelta(hours=1), shop.clock.now())
    with pytest.raises(IntegrityError) as bug:
        promise(shop.desk, kind=Kind.OTHER, due=due, words="meget privat", by="nobody")
    assert trouble_of(bug.value) is None
    assert "meget privat" not in str(bug.value)
    assert len(due_list(shop.desk)) == 1
    shop.desk.close()
