"""Where the parts of a row of Today stand: beside each other, and where that would cut them off, below each other."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from ui.theme import fonts
from ui.theme.tokens import look

SIDE, GLYPH, LEFT, GAP = 20, 27, 118, 12
"""Beside the row, for the shape, for the time left, and between columns."""
LOW, LOWEST = 700, 640
"""Narrower rows, measured at ordinary text, give a line of their own to whom and what; the narrowest ones give two."""
LINE = 20
"""What a line more makes a row taller."""
WIDE, NARROW = (37, 19, 21, 8, 15), (37, 20, 23, 0, 20)
"""Shares of words, customer, job, owner and stage; in a narrow window the owner stands below the stage."""
BELOW, LOWEST_BELOW = (37, 37, 26), (36, 36, 28)
"""Shares of customer, job and stage, where they stand below the words."""


def lines_more(width: int) -> int:
    """Return how many lines a row of this width in pixels has below its first two."""
    if width >= look.px(LOW):
        return 0
    return 1 if width >= look.px(LOWEST) else 2


def height(width: int) -> int:
    """Return how tall a row of this width in pixels is."""
    return look.height("promise_row") + look.px(LINE) * lines_more(width)


@dataclass(frozen=True)
class Columns:
    """Where the columns of a row begin and end, in pixels."""

    left: QRect
    words: QRect
    customer: QRect
    job: QRect
    owner: QRect
    stage: QRect
    more: int = 0
    """Lines below the first two; with one, what stands there has one line only."""

    @staticmethod
    def of(row: QRect, *, narrow: bool, longest: str = "") -> "Columns":
        """Share the width of a row among its columns; `longest` is the longest time left."""
        more, left = lines_more(row.width()), max(look.px(LEFT), _width(longest, look.zoom) + look.px(14))
        return _below(row, left, more) if more else _beside(row, left, NARROW if narrow else WIDE)


@lru_cache(maxsize=64)
def _width(left: str, _zoom: float) -> int:
    return QFontMetrics(fonts.font("body_strong", 600, figures=True)).horizontalAdvance(left)


def _beside(row: QRect, left: int, shares: tuple[int, ...]) -> Columns:
    start = row.left() + look.px(SIDE + GLYPH)
    rest = row.right() - look.px(SIDE) - start - left
    time = QRect(start, row.top(), left - look.px(GAP), row.height())
    words, customer, job, owner, stage = _shared(QRect(start + left, row.top(), rest, row.height()), shares)
    return Columns(time, words, customer, job, owner, stage)


def _below(row: QRect, left: int, more: int) -> Columns:
    """Time and words above; customer, job and stage below them."""
    start = row.left() + look.px(SIDE + GLYPH)
    wide, tall = row.right() - look.px(SIDE) - start, look.height("promise_row")
    time = QRect(start, row.top(), left - look.px(GAP), tall)
    words = QRect(start + left, row.top(), wide - left, tall)
    overlap = look.px(4) if more == 1 else look.px(10)
    top = row.top() + tall - overlap
    under = QRect(start, top, wide, row.bottom() - look.px(4 if more == 1 else 0) - top)
    customer, job, stage = _shared(under, BELOW if more == 1 else LOWEST_BELOW)
    return Columns(time, words, customer, job, QRect(), stage, more)


def _shared(box: QRect, shares: tuple[int, ...]) -> list[QRect]:
    gap, at, boxes = look.px(GAP), box.left(), []
    for share in shares:
        width = box.width() * share // 100
        boxes.append(QRect(at, box.top(), max(width - gap, 0), box.height()))
        at += width
    return boxes
