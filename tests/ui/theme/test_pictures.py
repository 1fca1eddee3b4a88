"""Rows that were painted once are put on the screen again as pictures, and look the same."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from ui.app import make_application
from ui.theme import fonts
from ui.theme.pictures import KEPT, Pictures
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
