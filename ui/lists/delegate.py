"""Paints the rows of long lists: columns of two lines, shapes of promises, and the words that were searched for."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui.lists.marks import spans
from ui.lists.model import ROW_ROLE, RowsModel
from ui.lists.rows import Cell, Row, Shape
from ui.theme import fonts, glyphs
from ui.theme.pictures import Pictures
from ui.theme.row_ground import ground_of, row_ground
from ui.theme.tokens import look

SIDE = 20
NARROW = 860
"""Below this width of the list its narrow columns are shown."""
GAP = 12


class RowDelegate(QStyledItemDelegate):
    """Draws text, shapes and lines."""

    def __init__(self, shapes: Mapping[str, Shape], model: RowsModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._shapes, self._model, self._pictures = shapes, model, Pictures(view.viewport())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _size(look.zoom, head=self._model.is_head(index.row()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box, state = index.data(ROW_ROLE), QRect(option.rect), option.state
        if not isinstance(row, Row):
            return

        def draw(painter: QPainter, box: QRect) -> None:
            if row.head:
                self._head(painter, box, row)
            else:
                row_ground(painter, box, state)
                self._cells(painter, box, row)

        painter.save()
        self._pictures.paint(painter, box, (row, ground_of(state)), draw, row.key)
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, row: Row) -> None:
        painter.fillRect(box, look.color("bg.window"))
        painter.setPen(look.color("line.subtle"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        side, title = look.px(SIDE), fonts.font("small", 600)
        inner = box.adjusted(side, 0, -side, 0)
        _line(painter, inner, row.wide[0].top, title, "text.primary")
        wide = QFontMetrics(title).horizontalAdvance(row.wide[0].top) + look.px(10)
        _line(
            painter, inner.adjusted(wide, 0, 0, 0), row.wide[0].bottom, fonts.font("small"), "text.secondary"
        )

    def _cells(self, painter: QPainter, box: QRect, row: Row) -> None:
        shape = self._shapes[row.shape]
        narrow = box.width() < look.px(NARROW)
        shares, cells = (shape.narrow, row.narrow) if narrow else (shape.wide, row.wide)
        for place, cell in zip(columns(box, shares), cells, strict=True):
            _cell(painter, place, cell, row.marks)


@lru_cache(maxsize=8)
def _size(_zoom: float, *, head: bool) -> QSize:
    """Return the size of a row; all of them are asked for it whenever one comes or goes."""
    return QSize(0, look.height("group_head" if head else "promise_row"))


def columns(box: QRect, shares: Sequence[float]) -> list[QRect]:
    """Share the width of a row among its columns."""
    side, gap = look.px(SIDE), look.px(GAP)
    left, width = box.left() + side, box.width() - 2 * side
    fixed = sum(look.px(share) for share in shares if share > 1)
    rest = max(width - fixed, 0)
    found = []
    for share in shares:
        wide = look.px(share) if share > 1 else int(rest * share)
        found.append(QRect(left, box.top(), max(wide - gap, 0), box.height()))
        left += wide
    return found


def _cell(painter: QPainter, box: QRect, cell: Cell, marks: Sequence[str]) -> None:
    if cell.glyph:
        size = look.px(17)
        glyphs.draw(painter, cell.glyph, QRectF(box.left(), box.center().y() - size / 2, size, size))
        box = box.adjusted(size + look.px(10), 0, 0, 0)
    style, weight = ("small", None) if cell.quiet else ("body_strong", 600) if cell.strong else ("body", None)
    font, small = _letters(style, cell.top, weight), _letters("small", cell.bottom)
    tone = "text.secondary" if cell.quiet else cell.tone
    if not cell.bottom:
        _line(painter, box, cell.top, font, tone, marks)
        return
    middle, pad = box.top() + box.height() // 2, look.px(6)
    half = box.height() // 2 - pad
    upper = QRect(box.left(), box.top() + pad, box.width(), half)
    _line(painter, upper, cell.top, font, tone, marks)
    _line(painter, QRect(box.left(), middle, box.width(), half), cell.bottom, small, "text.secondary", marks)


def _letters(style: str, text: str, weight: int | None = None) -> QFont:
    """Return the font of a cell: its figures stand below those of the rows above, but a hyphen stays narrow."""
    return fonts.font(style, weight, figures="-" not in text)


def _line(
    painter: QPainter, box: QRect, text: str, font: QFont, role: str, marks: Sequence[str] = ()
) -> None:
    """Draw one line, shortened when it is too long; what was searched for is strong on a soft ground."""
    if not text or box.width() <= 0:
        return
    line = " ".join(text.split())
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
    whole = shown if shown == line else shown[:-1]
    left, at = box.left(), 0
    for start, end in (each for each in spans(line, marks) if each[0] < len(whole)):
        left = _piece(painter, box, left, shown[at:start], font, role)
        left = _piece(painter, box, left, shown[start:end], font, role, met=True)
        at = end
    _piece(painter, box, left, shown[at:], font, role)


def _piece(
    painter: QPainter, box: QRect, left: int, text: str, font: QFont, role: str, *, met: bool = False
) -> int:
    wide = QFontMetrics(font).horizontalAdvance(text)
    place = QRect(left, box.top(), box.right() - left + 1, box.height())
    if not text or place.width() <= 0:
        return left
    if met:
        tall = QFontMetrics(font).height()
        painter.fillRect(
            QRect(left - 1, box.center().y() - tall // 2, wide + 2, tall), look.color("accent.soft")
        )
        role = "accent.text"
    painter.setFont(font)
    painter.setPen(look.color(role))
    painter.drawText(place, _FLAGS, text)
    if met:
        base = box.center().y() + QFontMetrics(font).ascent() // 2 + 1
        painter.drawLine(left, base, left + wide - 1, base)
    return left + wide


_FLAGS = (
    int(Qt.AlignmentFlag.AlignLeft)
    | int(Qt.AlignmentFlag.AlignVCenter)
    | int(Qt.TextFlag.TextSingleLine)
    | int(Qt.TextFlag.TextDontClip)
)
