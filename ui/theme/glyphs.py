"""The shapes that carry a promise's state without colour: triangle, half ring, ring, dashed diamond, disc, moon…"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.theme.tokens import look

COLORS = {
    "overdue": "state.overdue.fg",
    "soon": "state.soon.fg",
    "on_track": "state.ontrack.fg",
    "waiting": "state.waiting.fg",
    "kept": "state.kept.fg",
    "closed": "state.ontrack.fg",
    "lapsed": "state.overdue.fg",
    "moved": "state.ontrack.fg",
}


def draw(painter: QPainter, state: str, box: QRectF) -> None:
    """Draw the shape of `state` (a PromiseState value, or kept, lapsed, moved) inside `box`."""
    color = look.color(COLORS[state])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, max(1.6, box.width() / 9), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[state](painter, box.adjusted(1.5, 1.5, -1.5, -1.5), color)
    painter.restore()


def _triangle(painter: QPainter, box: QRectF, color: QColor) -> None:
    corners = [QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(QPen(look.color("bg.surface"), box.width() / 8))
    middle, tall = box.center().x(), box.height()
    painter.drawLine(QPointF(middle, box.top() + tall * 0.38), QPointF(middle, box.top() + tall * 0.64))
    painter.drawPoint(QPointF(middle, box.top() + tall * 0.84))


def _ring(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.drawEllipse(box)


def _half(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.drawEllipse(box)
    inner = box.adjusted(2.5, 2.5, -2.5, -2.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPie(inner, -90 * 16, 180 * 16)


def _diamond(painter: QPainter, box: QRectF, color: QColor) -> None:
    pen = painter.pen()
    pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    middle = box.center()
    corners = [
        QPointF(middle.x(), box.top()),
        QPointF(box.right(), middle.y()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
    ]
    painter.drawPolygon(QPolygonF(corners))


def _disc(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color))
    painter.drawEllipse(box)
    tick = QPainterPath(QPointF(box.left() + box.width() * 0.27, box.top() + box.height() * 0.53))
    tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.70)
    tick.lineTo(box.left() + box.width() * 0.75, box.top() + box.height() * 0.34)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("bg.surface"), box.width() / 8))
    painter.drawPath(tick)


def _moon(painter: QPainter, box: QRectF, color: QColor) -> None:
    whole, bite = QPainterPath(), QPainterPath()
    whole.addEllipse(box)
    bite.addEllipse(box.translated(box.width() * 0.38, -box.height() * 0.22))
    painter.drawPath(whole.subtracted(bite))


def _octagon(painter: QPainter, box: QRectF, color: QColor) -> None:
    cut = box.width() * 0.3
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    points = [(left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut)]
    points += [(right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut)]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    inner = box.adjusted(cut * 1.15, cut * 1.15, -cut * 1.15, -cut * 1.15)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _arrow(painter: QPainter, box: QRectF, color: QColor) -> None:
    y, head = box.center().y(), box.width() * 0.3
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.drawLine(QPointF(box.right() - head, y - head), QPointF(box.right(), y))
    painter.drawLine(QPointF(box.right() - head, y + head), QPointF(box.right(), y))


_SHAPES: dict[str, Callable[[QPainter, QRectF, QColor], None]] = {
    "overdue": _triangle,
    "soon": _half,
    "on_track": _ring,
    "waiting": _diamond,
    "kept": _disc,
    "closed": _moon,
    "lapsed": _octagon,
    "moved": _arrow,
}
