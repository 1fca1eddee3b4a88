"""A word that is longer than its line goes on below; nothing is cut, and it is copied as it was written."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.wrapped import Wrapped

LONG = "Strømforsyningsadapterledningsbeskyttelseshylsterforlængelse"
WORDS = ["Kort", LONG, f"med {LONG} og taske", "https://example.com/" + "a" * 80]


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("width", [150, 240, 700])
def test_nothing_is_cut(qtbot: QtBot, words: str, width: int) -> None:
    window, shown = a_window(qtbot, words, width)
    qtbot.waitUntil(lambda: shown.height() == shown.heightForWidth(shown.width()))
    metrics = QFontMetrics(shown.font())
    lines = shown.height() / metrics.height()
    assert shown.width() <= width
    assert lines * shown.width() >= metrics.horizontalAdvance(words) - 1
    assert is_drawn_inside(window, shown)


def test_a_text_that_changes_is_broken_anew(qtbot: QtBot) -> None:
    window, shown = a_window(qtbot, "Kort", 200)
    one = shown.height()
    shown.setText(LONG)
    qtbot.waitUntil(lambda: shown.height() >= 2 * one)
    assert is_drawn_inside(window, shown)
    window.resize(700, 300)
    qtbot.waitUntil(lambda: shown.height() == one)


def test_it_is_copied_as_it_was_written(qtbot: QtBot) -> None:
    _, shown = a_window(qtbot, LONG, 150)
    shown.setSelection(0, len(LONG))
    assert shown.selectedText() == LONG


@pytest.mark.parametrize("words", WORDS)
def test_it_is_painted_when_it_changes_and_not_again(qtbot: QtBot, words: str) -> None:
    class Tallied(Wrapped):
        painted = 0

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
            self.painted += 1
            super().paintEvent(event)

    _, shown = a_window(qtbot, "Kort", 240, Tallied)
    shown.setText(words)
    qtbot.wait(200)
    assert isinstance(shown, Tallied) and 1 <= shown.painted <= 6
    before = shown.painted
    qtbot.wait(200)
    assert shown.painted == before


def a_window(qtbot: QtBot, words: str, width: int, label: type[Wrapped] = Wrapped) -> tuple[QWidget, Wrapped]:
    window, shown = QWidget(), label(words)
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(shown)
    box.addStretch(1)
    window.resize(width, 300)
    window.show()
    return window, shown


def is_drawn_inside(window: QWidget, shown: Wrapped) -> bool:
    """Whether the last line's foot is on the ground of the label: beneath it nothing of it is drawn."""
    picture = shown.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    last = QRect(QPoint(0, picture.height() - shown.fontMetrics().height()), picture.size()).intersected(
        picture.rect()
    )
    inked = any(
        picture.pixelColor(x, y) != ground
        for y in range(last.top(), last.bottom())
        for x in range(0, last.width(), 1)
    )
    return inked and shown.geometry().bottom() < window.height()
