"""Garbage goes in the window's pauses: what is old only while nobody touches the program."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.tidy import AT_ONCE, FULL_EVERY, QUIET, Tidy


class Ring:
    """Holds itself, so that only the collector lets it go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidy(qtbot: QtBot) -> Iterator[Tidy]:
    made = Tidy()
    yield made
    made.stop()


def rounds(tidy: Tidy, count: int) -> None:
    for _ in range(count):
        tidy.collect()


def test_what_is_young_goes_at_once(tidy: Tidy) -> None:
    seen = weakref.ref(Ring())
    tidy.collect()
    assert seen() is None


def test_what_has_grown_old_goes_in_a_pause(tidy: Tidy, qtbot: QtBot) -> None:
    field, ring = QLineEdit(), Ring()
    qtbot.addWidget(field)
    old = weakref.ref(ring)
    tidy.collect()
    del ring
    rounds(tidy, FULL_EVERY)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_A)
        rounds(tidy, QUIET)
        assert old() is not None
    tidy.collect()
    assert old() is None


def test_what_came_in_one_heap_is_not_looked_through_between_two_keystrokes(tidy: Tidy) -> None:
    ring = Ring()
    young = weakref.ref(ring)
    heap = [[number] for number in range(2 * AT_ONCE)]
    del ring
    tidy.collect()
    assert young() is not None
    assert len(heap) > AT_ONCE
    rounds(tidy, FULL_EVERY + QUIET)
    assert young() is None


def test_whoever_had_the_work_has_it_again(qtbot: QtBot) -> None:
    before = gc.isenabled()
    gc.enable()
    tidy = Tidy()
    assert not gc.isenabled()
    tidy.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    if not before:
        gc.disable()
