"""Behaviour 7: size, place, maximised, pane split and text size are restored; a lost screen is no trap."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.desk import open_desk
from tests.ui.a_window import Counter, open_window
from ui import window_place
from ui.keys.keymap import Keymap
from ui.keys.window import KeysWindow
from ui.theme import style
from ui.theme.tokens import look

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
ELSEWHERE = QRect(9000, 7000, 1100, 700)
"""Where the second screen used to be."""


@pytest.fixture(autouse=True)
def _ordinary_look() -> Iterator[None]:
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", 1.0)


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)


def within_reach(window: QWidget) -> bool:
    room = QGuiApplication.primaryScreen().availableGeometry()
    return room.contains(window.geometry().center()) and window.geometry().top() >= room.top()


def test_the_window_stands_where_it_stood_as_large_as_it_was_and_the_text_too(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as counter:
        counter.window.setGeometry(QRect(37, 53, 1024, 690))
        counter.press(Qt.Key.Key_Plus, CTRL)
        counter.wait(lambda: look.zoom == 1.15 and not counter.window.text_size.is_changing)
    look.zoom = 1.0
    with _opened_again(qtbot, tmp_path, counter) as counter:
        assert look.zoom == 1.15
        box = counter.window.geometry()
        assert (box.top(), box.width(), box.height()) == (53, 1024, 690)


def test_a_window_from_a_screen_that_is_gone_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        counter.window.setGeometry(ELSEWHERE)
    with _opened_again(qtbot, tmp_path, counter) as counter:
        assert within_reach(counter.window)


def _opened_again(qtbot: QtBot, folder: Path, before: Counter) -> AbstractContextManager[Counter]:
    again = replace(before.books, desk=open_desk(folder, before.books.clock))
    return open_window(qtbot, folder, books=again)


def test_the_card_of_keys_comes_back_too(qtbot: QtBot, state: QSettings) -> None:
    card = KeysWindow(Keymap())
    qtbot.addWidget(card)
    card.setGeometry(ELSEWHERE)
    window_place.keep(card, state, "keys.geometry")
    again = KeysWindow(Keymap())
    qtbot.addWidget(again)
    window_place.restore(again, state, "keys.geometry")
    assert within_reach(again)
    assert again.width() <= QGuiApplication.primaryScreen().availableGeometry().width()


def test_a_window_that_hangs_over_the_edge_stays_where_it_was_put(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = QGuiApplication.primaryScreen().availableGeometry()
    there = QRect(room.right() - 200, 100, 400, 300)
    window.setGeometry(there)
    window_place.bring_back(window)
    assert window.geometry() == there


def test_a_title_bar_above_the_screen_is_brought_down(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(100, -250, 400, 300))
    window_place.bring_back(window)
    assert within_reach(window)


def test_maximised_is_maximised_again(qtbot: QtBot, state: QSettings) -> None:
    window, again = QWidget(), QWidget()
    for each in (window, again):
        qtbot.addWidget(each)
    window.showMaximized()
    window_place.keep(window, state, "geometry")
    window_place.restore(again, state, "geometry")
    assert again.isMaximized()


def test_panes_are_split_as_they_were(qtbot: QtBot, state: QSettings) -> None:
    def page() -> QSplitter:
        made = QSplitter()
        made.setObjectName("job.split")
        made.addWidget(QLabel("takeover card"))
        made.addWidget(QLabel("journal"))
        made.resize(800, 300)
        return made

    holder, again = QWidget(), QWidget()
    qtbot.addWidget(holder)
    qtbot.addWidget(again)
    first, second = page(), page()
    first.setParent(holder)
    second.setParent(again)
    first.setSizes([500, 300])
    window_place.keep_splits(holder, state)
    window_place.restore_splits(again, state)
    assert second.sizes() == first.sizes()


def test_a_state_file_full_of_nonsense_is_passed_over(qtbot: QtBot, state: QSettings) -> None:
    state.setValue("geometry", b"nonsense")
    window = QWidget()
    qtbot.addWidget(window)
    before = window.geometry()
    window_place.restore(window, state, "geometry")
    assert window.geometry() == before


def test_on_the_first_day_all_of_the_window_is_on_the_screen(qtbot: QtBot, state: QSettings) -> None:
    """Its lower edge holds Undo, so that the desktop's title bar must not push it out."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window_place.restore(window, state, "geometry")
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert window.height() <= room.height() - 40
    assert window.width() == min(1280, room.width())
