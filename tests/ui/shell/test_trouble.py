"""Trouble has its own sentence and loses nothing; what nobody foresaw is written in the log and said."""

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from repairdesk.desk import Desk
from repairdesk.domain.trouble import Trouble
from repairdesk.store.engine import FILE
from tests.ui.a_window import Counter, counter
from ui import troubles
from ui.logbook import LARGEST, close_log, open_log
from ui.wording import Wording

__all__ = ["counter"]

CODES = ("disk_full", "busy", "read_only", "damaged", "unguarded", "away", "in_doubt")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log of a program that runs in a folder of its own."""
    folder = tmp_path / "log"
    folder.mkdir()
    path = open_log(folder)
    assert path is not None
    yield path
    close_log()


def on_the_journal(counter: Counter, statement: str) -> None:
    """Run a pragma on the window's own connection."""

    def run(desk: Desk) -> None:
        driver = desk.store.connection.connection.driver_connection
        assert driver is not None
        driver.execute(statement).fetchall()

    counter.program.office.ask(run, lambda _: None)
    counter.settled()


def say(counter: Counter) -> str:
    return counter.window.status.accessibleName()


def send(counter: Counter) -> str:
    sentence = f"ring {counter.books.number} 1t " + "x" * 15_000
    counter.field.setText(sentence)
    counter.press(Qt.Key.Key_Return)
    return sentence


def test_on_a_full_disk_the_sentence_stays_and_is_written_once_there_is_room(counter: Counter) -> None:
    on_the_journal(
        counter, "pragma max_page_count = 1"
    )  # SQLite's own disk full: no page more than there are
    sentence = send(counter)
    counter.wait(lambda: "disk is full" in say(counter))
    assert counter.field.text() == sentence
    assert counter.open_promises() == ()
    on_the_journal(counter, "pragma max_page_count = 1000000")
    counter.press(Qt.Key.Key_Return)
    counter.written()


def test_while_another_program_holds_the_journal_the_sentence_stays(counter: Counter) -> None:
    on_the_journal(counter, "pragma busy_timeout = 50")
    holder = sqlite3.connect(counter.program.data / FILE, isolation_level=None)
    holder.execute("begin immediate")
    sentence = send(counter)
    counter.wait(lambda: "Another program holds" in say(counter))
    assert counter.field.text() == sentence
    holder.execute("rollback")
    holder.close()
    counter.press(Qt.Key.Key_Return)
    counter.written()


def test_what_nobody_foresaw_is_written_in_the_log_with_its_place_and_without_words(
    counter: Counter, log: Path, expected_errors: list[str]
) -> None:
    expected_errors.append("ui.back_office")
    counter.program.shop.wording.log = str(log)

    words = "Kirsten Hansen 12 41 18 07"

    def mistaken(desk: Desk) -> None:
        raise ValueError(words)

    counter.program.office.ask(mistaken, lambda _: None)
    counter.wait(lambda: "unexpected" in say(counter))
    assert str(log) in say(counter)
    written = log.read_text()
    assert "in mistaken" in written
    assert "ValueError" in written
    assert "Hansen" not in written


def test_every_trouble_has_a_sentence_of_its_own() -> None:
    found = {Wording().trouble(Trouble(code)) for code in CODES}
    assert len(found) == len(CODES)
    assert troubles.sentence("") not in found


def test_the_log_stays_small_and_readable(log: Path) -> None:
    for _ in range(40):
        logging.getLogger("test").warning("x" * (LARGEST // 4))
    files = sorted(log.parent.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= LARGEST for file in files)


def test_without_a_place_for_the_log_the_program_goes_on(tmp_path: Path) -> None:
    assert open_log(tmp_path / "nowhere") is None
