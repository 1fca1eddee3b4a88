"""A job comes onto its page a part a turn; what came last is what stands there in the end."""

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.queries.sheets import JobSheet
from ui.job.coming import Coming
from ui.turns import Turns

FIRST, SECOND = (cast(JobSheet, name) for name in ("first", "second"))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """The page that is filled."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def coming(turns: Turns, page: QWidget, shown: list[str]) -> Coming:
    """A page of a head and a journal, which says what it shows."""
    parts = [lambda sheet: shown.append(f"head {sheet}"), lambda sheet: shown.append(f"journal {sheet}")]
    return Coming(turns, page, parts)


def test_each_part_has_a_turn_of_its_own(page: QWidget) -> None:
    shown: list[str] = []
    coming(Turns(page), page, shown).take(FIRST)
    assert shown == []
    QApplication.processEvents()
    assert shown == ["head first"]
    QApplication.processEvents()
    assert shown == ["head first", "journal first"]


def test_a_newer_sheet_begins_anew(page: QWidget, qtbot: QtBot) -> None:
    shown: list[str] = []
    turns = Turns(page)
    made = coming(turns, page, shown)
    made.take(FIRST)
    QApplication.processEvents()
    made.take(SECOND)
    qtbot.waitUntil(lambda: turns.is_idle)
    assert shown == ["head first", "head second", "journal second"]


def test_nothing_more_is_shown_of_a_job_that_was_left(page: QWidget, qtbot: QtBot) -> None:
    shown: list[str] = []
    turns = Turns(page)
    made = coming(turns, page, shown)
    made.take(FIRST)
    QApplication.processEvents()
    made.forget()
    qtbot.waitUntil(lambda: turns.is_idle)
    assert shown == ["head first"]


def test_whoever_acts_on_the_job_finds_all_of_it(page: QWidget) -> None:
    shown: list[str] = []
    turns = Turns(page)
    coming(turns, page, shown).take(FIRST)
    turns.hurry(page)
    assert shown == ["head first", "journal first"]
