"""Work that can wait a moment: a turn of the loop for each piece, so that nobody's typing waits for all of it."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.turns import Turns


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page nobody sees."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_each_piece_has_a_turn_of_its_own_in_the_order_it_was_asked_for(page: QWidget) -> None:
    turns, done = Turns(), list[str]()
    turns.take(page, lambda: done.append("menus"))
    turns.take(page, lambda: done.append("list"))
    assert done == []
    QApplication.processEvents()
    assert done == ["menus"]
    QApplication.processEvents()
    assert done == ["menus", "list"]


def test_what_is_asked_for_twice_is_done_once(page: QWidget, qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()

    def work() -> None:
        done.append("done")

    turns.take(page, work)
    turns.take(page, work)
    qtbot.wait(20)
    assert done == ["done"]


def test_nothing_is_done_for_a_page_that_is_gone(qtbot: QtBot) -> None:
    turns, done, gone = Turns(), list[str](), QWidget()
    turns.take(gone, lambda: done.append("done"))
    delete(gone)
    qtbot.wait(20)
    assert done == []


def test_what_somebody_wants_to_see_is_done_before_its_turn(page: QWidget, qtbot: QtBot) -> None:
    turns, done, other = Turns(page), list[str](), QWidget(page)
    turns.take(other, lambda: done.append("other"))
    turns.take(page, lambda: done.append("page"))
    turns.hurry(page)
    assert done == ["page"]
    qtbot.wait(20)
    assert done == ["page", "other"]


def test_what_is_seen_is_done_at_once_and_what_is_not_in_its_turn(page: QWidget, qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.soon(page, lambda: done.append("unseen"))
    assert done == []
    page.show()
    turns.soon(page, lambda: done.append("seen"))
    assert done == ["seen"]
    qtbot.wait(20)
    assert done == ["seen", "unseen"]


def test_one_that_fails_does_not_hold_up_the_next(page: QWidget, qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()

    def mistaken() -> None:
        raise ValueError

    turns.take(page, mistaken)
    turns.take(page, lambda: done.append("next"))
    with qtbot.capture_exceptions() as failed:
        qtbot.waitUntil(lambda: done == ["next"])
    assert [kind for kind, *_ in failed] == [ValueError]
