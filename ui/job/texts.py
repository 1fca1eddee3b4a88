"""Texts that wrap: their height for a width, and how they are drawn; a word longer than the line is broken."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui.theme import fonts
from ui.theme.tokens import look

BEYOND_LATIN = "\u0250"
"""Letters from here on may come from another font with other heights."""

SHORT = 160
"""Characters; a longer text hardly ever stands in one line."""


@dataclass(frozen=True)
class Stretch:
    """A part of a text that looks different: struck out, or bold."""

    start: int
    length: int
    struck: bool = False


def font(style: str, weight: int | None = None, *, figures: bool = False) -> QFont:
    """Return a font of the theme; a journal asks for the same few many hundred times."""
    return _font(style, weight, figures, look.zoom)


@lru_cache(maxsize=32)
def _font(style: str, weight: int | None, figures: bool, _zoom: float) -> QFont:
    return fonts.font(style, weight, figures=figures)


def _layout(text: str, letters: QFont, width: int, parts: Sequence[Stretch] = ()) -> tuple[QTextLayout, int]:
    made = QTextLayout(text.replace("\n", "\u2028"), letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(option)
    if parts:
        made.setFormats([_format(part) for part in parts])
    made.beginLayout()
    tall = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, tall))
        tall += line.height()
    made.endLayout()
    return made, round(tall + 0.5)


def _format(part: Stretch) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    if part.struck:
        shape.setFontStrikeOut(True)
        shape.setForeground(look.color("text.secondary"))
    else:
        shape.setFontWeight(QFont.Weight.DemiBold)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = part.start, part.length, shape
    return made


def height(text: str, letters: QFont, width: int, parts: Sequence[Stretch] = ()) -> int:
    """Return how tall a text is when it wraps at `width`; one line, as most are, is found without laying it out."""
    if not text:
        return 0
    plain = not parts and "\n" not in text and len(text) < SHORT and max(text) < BEYOND_LATIN
    if plain and QFontMetricsF(letters).horizontalAdvance(text) < width - 2:
        return _layout("x", letters, width)[1]
    return _layout(text, letters, width, parts)[1]


def draw(
    painter: QPainter, box: QRect, text: str, letters: QFont, role: str, parts: Sequence[Stretch] = ()
) -> None:
    """Draw a text wrapped inside a box."""
    painter.setPen(look.color(role))
    _layout(text, letters, box.width(), parts)[0].draw(painter, QPointF(box.topLeft()))


def draw_line(
    painter: QPainter, box: QRect, text: str, letters: QFont, role: str, *, right: bool = False
) -> int:
    """Draw one line, shortened when it is too long; the width it took."""
    if not text or box.width() <= 0:
        return 0
    metrics = QFontMetrics(letters)
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(letters)
    painter.setPen(look.color(role))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
