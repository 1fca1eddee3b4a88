"""Rows that were painted once are put on the screen again as pictures, and look the same."""

import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.app import make_application
from ui.theme import fonts
from ui.theme.pictures import AT_ONCE_SECONDS, KEPT, Pictures
from ui.theme.tokens import look

ROW = QRect(7, 11, 180, 52)


class Hand:
    """Draws a row, and counts how often it had to."""

    def __init__(self) -> None:
        self.drawn = 0

    def draw(self, painter: QPainter, box: QRect) -> None:
        self.drawn += 1
        painter.fillRect(box, look.color("bg.selected"))
        painter.setPen(look.color("text.primary"))
        painter.setFont(fonts.font("body_strong"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "ring om prisen på skærmen")


@pytest.fixture(autouse=True)
def _ordinary_look() -> Iterator[None]:
    make_application()
    look.scheme, look.zoom = "light", 1.0
    yield
    look.scheme, look.zoom = "light", 1.0


def screen(ratio: float = 1.0) -> QImage:
    """An empty piece of a screen."""
    made = QImage(int(200 * ratio), int(80 * ratio), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    return made


def painted(
    pictures: Pictures, hand: Hand, shows: str = "row", row: QRect = ROW, ratio: float = 1.0
) -> QImage:
    """The screen after this row was painted on it."""
    made = screen(ratio)
    with QPainter(made) as painter:
        pictures.paint(painter, row, shows, hand.draw)
    return made


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_picture_of_a_row_is_the_row(ratio: float) -> None:
    pictures, hand, by_hand = Pictures(), Hand(), screen(ratio)
    with QPainter(by_hand) as painter:
        Hand().draw(painter, ROW)
    for _ in range(2):
        assert painted(pictures, hand, ratio=ratio) == by_hand


def test_a_row_that_shows_the_same_is_drawn_once() -> None:
    pictures, hand = Pictures(), Hand()
    for top in (0, 52, 104):
        painted(pictures, hand, row=ROW.translated(0, top))
    assert hand.drawn == 1


@pytest.mark.parametrize("other", ["words", "width", "text size", "dark", "screen"])
def test_a_row_that_shows_or_measures_anything_else_is_drawn_anew(other: str) -> None:
    pictures, hand = Pictures(), Hand()
    painted(pictures, hand)
    look.zoom = 1.5 if other == "text size" else 1.0
    look.scheme = "dark" if other == "dark" else "light"
    row = ROW.adjusted(0, 0, 10, 0) if other == "width" else ROW
    painted(pictures, hand, other if other == "words" else "row", row, 2.0 if other == "screen" else 1.0)
    assert hand.drawn == 2


def test_where_a_pixel_is_no_whole_number_of_the_screens_nothing_is_kept_and_nothing_blurred() -> None:
    pictures, hand = Pictures(), Hand()
    for _ in range(3):
        painted(pictures, hand, ratio=1.25)
    assert hand.drawn == 3


def test_only_so_many_are_kept_and_the_one_that_was_not_seen_longest_goes() -> None:
    pictures, hand = Pictures(), Hand()
    for place in range(KEPT):
        painted(pictures, hand, str(place))
    painted(pictures, hand, "0")
    painted(pictures, hand, "one more")
    painted(pictures, hand, "0")
    assert hand.drawn == KEPT + 1
    painted(pictures, hand, "1")
    assert hand.drawn == KEPT + 2


class SlowList(QWidget):
    """Twelve rows that take longer to draw than one turn may."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures, self.words, self.drawn = Pictures(self), "before", list[tuple[int, str]]()
        self.resize(180, 12 * 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        with QPainter(self) as painter:
            for place in range(12):
                box = QRect(0, 20 * place, 180, 20)
                self.pictures.paint(painter, box, (place, self.words), partial(self._draw, place), place)

    def _draw(self, place: int, painter: QPainter, box: QRect) -> None:
        self.drawn.append((place, self.words))
        time.sleep(AT_ONCE_SECONDS / 2)
        painter.fillRect(box, look.color("bg.selected" if self.words == "before" else "accent.fill"))


def test_rows_that_change_all_at_once_are_drawn_in_turns(qtbot: QtBot) -> None:
    rows = SlowList()
    qtbot.addWidget(rows)
    with qtbot.waitExposed(rows):
        rows.show()
    qtbot.waitUntil(lambda: len(rows.drawn) == 12)
    rows.drawn.clear()
    rows.words = "after"
    rows.repaint()
    assert 0 < len(rows.drawn) < 12
    qtbot.waitUntil(lambda: len(rows.drawn) == 12)
    assert rows.drawn == [(place, "after") for place in range(12)]
    assert rows.grab().toImage().pixelColor(5, 235) == look.color("accent.fill")


def test_until_its_turn_a_row_stands_as_it_stood(qtbot: QtBot) -> None:
    rows = SlowList()
    qtbot.addWidget(rows)
    with qtbot.waitExposed(rows):
        rows.show()
    qtbot.waitUntil(lambda: len(rows.drawn) == 12)
    rows.words = "after"
    seen = rows.grab().toImage()
    assert seen.pixelColor(5, 5) == look.color("accent.fill")
    assert seen.pixelColor(5, 235) == look.color("bg.selected")
