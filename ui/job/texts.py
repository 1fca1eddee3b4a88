"""Texts that wrap: their height for a width, and how they are drawn; a word longer than the line is broken."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.theme.tokens import look


@dataclass(frozen=True)
class Stretch:
    """A part of a text that looks different: struck out, or bold."""

    start: int
    length: int
    struck: bool = False


def _layout(text: str, font: QFont, width: int, parts: Sequence[Stretch] = ()) -> tuple[QTextLayout, int]:
    made = QTextLayout(text.replace("\n", "\u2028"), font)
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


def height(text: str, font: QFont, width: int, parts: Sequence[Stretch] = ()) -> int:
    """Return how tall a text is when it wraps at `width`."""
    return _layout(text, font, width, parts)[1] if text else 0


def draw(
    painter: QPainter, box: QRect, text: str, font: QFont, role: str, parts: Sequence[Stretch] = ()
) -> None:
    """Draw a text wrapped inside a box."""
    painter.setPen(look.color(role))
    _layout(text, font, box.width(), parts)[0].draw(painter, QPointF(box.topLeft()))


def draw_line(
    painter: QPainter, box: QRect, text: str, font: QFont, role: str, *, right: bool = False
) -> int:
    """Draw one line, shortened when it is too long; the width it took."""
    if not text or box.width() <= 0:
        return 0
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(look.color(role))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
