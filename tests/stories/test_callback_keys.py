"""A known job, a phone at the ear: a call-back is promised with few keys, typed into the real window."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from repairdesk.desk import open_desk
from repairdesk.domain.words import Kind
from tests.ui.a_window import AFTERNOON, open_window

MOST_KEYS = 18


def test_a_callback_for_a_known_job_takes_eighteen_keys_or_fewer(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        sentence = f"ring {counter.books.number} 1t pris"
        keys = len(sentence) + 1  # and Enter
        assert keys <= MOST_KEYS
        counter.type(sentence)
        counter.press(Qt.Key.Key_Return)
        promise = counter.written()
        assert promise.kind is Kind.CALL_BACK
        assert promise.job_id == counter.books.job
        assert promise.due == AFTERNOON + timedelta(hours=1)
        assert "pris" in promise.about
        counter.wait(lambda: counter.field.text() == "")
        counter.wait(lambda: counter.shown() == [sentence])


def test_what_was_promised_is_there_when_the_program_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        sentence = f"ring {counter.books.number} 1t pris"
        counter.type(sentence)
        counter.press(Qt.Key.Key_Return)
        counter.written()
        counter.wait(lambda: counter.shown() == [sentence])
        books = counter.books
    again = replace(books, desk=open_desk(tmp_path, books.clock))
    with open_window(qtbot, tmp_path, books=again) as counter:
        assert counter.shown() == [sentence]
    again.desk.close()
