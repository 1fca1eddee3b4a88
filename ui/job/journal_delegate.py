"""Paints the journal; the same measures give a row its height and place what stands in it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from repairdesk.domain.words import Audience
from ui.job import sides, texts
from ui.job.journal_model import ROW_ROLE
from ui.job.journal_rows import DayRow, EntryRow, NewRow
from ui.job.measures import BAR, GUTTER, PAD, SIDE, Measures, box_width, correction_parts, correction_text
from ui.theme import glyphs, icons
from ui.theme.tokens import look


class JournalDelegate(QStyledItemDelegate):
    """Said, heard and internal look different without colour; an event is a plain line."""

    def __init__(self, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._known: dict[str, tuple[EntryRow, int, float, Measures]] = {}

    def measures(self, row: EntryRow, width: int) -> Measures:
        """Return the measures of an entry; worked out again only when text, width or zoom is another."""
        known = self._known.get(row.key)
        if known is not None and known[0] is row and known[1:3] == (width, look.zoom):
            return known[3]
        made = Measures.of(row, width)
        self._known[row.key] = (row, width, look.zoom, made)
        return made

    def forget(self) -> None:
        """Let go of what is known about another job's entries."""
        self._known.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row, width = index.data(ROW_ROLE), self._view.width()
        if isinstance(row, EntryRow):
            return QSize(width - BAR, self.measures(row, width).box + look.px(7))
        return QSize(width - BAR, look.px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box = index.data(ROW_ROLE), QRect(option.rect)
        box.setWidth(self._view.width())
        painter.save()
        if isinstance(row, DayRow | NewRow):
            self._line(painter, box.adjusted(look.px(SIDE), 0, -look.px(SIDE), 0), row)
        elif isinstance(row, EntryRow):
            self._entry(painter, box, row)
            self._ring(painter, box, option.state)
        painter.restore()

    def _ring(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        """Draw round what is chosen: the ring while the journal has the keys, else a thin line."""
        here = bool(state & QStyle.StateFlag.State_HasFocus)
        if not here and not state & QStyle.StateFlag.State_Selected:
            return
        pen = QPen(look.color("focus.ring"), 2) if here else QPen(look.color("line.control"), 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(look.px(SIDE) - 6, 1, -look.px(SIDE) + 5, -2))

    def _line(self, painter: QPainter, box: QRect, row: DayRow | NewRow) -> None:
        tone = "accent.text" if isinstance(row, NewRow) else "text.secondary"
        wide = texts.draw_line(painter, box, row.text, texts.font("small", 600), tone)
        painter.setPen(look.color("accent.text" if isinstance(row, NewRow) else "line.divider"))
        painter.drawLine(box.left() + wide + look.px(12), box.center().y(), box.right(), box.center().y())

    def _entry(self, painter: QPainter, row_box: QRect, row: EntryRow) -> None:
        at = self.measures(row, self._view.width())
        left = row_box.left() + look.px(SIDE)
        box = QRect(
            left + look.px(GUTTER),
            row_box.top() + look.px(3),
            box_width(self._view.width()),
            at.box,
        )
        first = QRect(left, box.top() + at.pad, look.px(46), look.px(20))
        texts.draw_line(
            painter, first, row.time, texts.font("body", figures=True), "text.secondary", right=True
        )
        self._icon(painter, row, left + look.px(57), first)
        sides.ground(painter, box, row.audience)
        inner = QRect(box.left() + look.px(PAD), box.top() + at.pad, at.inner, look.px(20))
        self._head(painter, inner, row)
        body = QRect(inner.left(), inner.top() + at.head, at.inner, at.text)
        if row.is_event:
            body.setWidth(at.inner - look.px(40))
        role = "text.secondary" if row.is_event else "text.primary"
        texts.draw(painter, body, row.text, texts.font("body"), role, row.struck)
        self._below(painter, QRect(inner.left(), body.bottom() + 1, at.inner, 0), row, at)

    def _icon(self, painter: QPainter, row: EntryRow, x: int, first: QRect) -> None:
        mark = icons.pixmap(row.icon, "text.secondary", 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(x, first.center().y() - look.px(8) + 1, mark)

    def _head(self, painter: QPainter, box: QRect, row: EntryRow) -> None:
        """Draw the number at the right and, of what somebody said or thought, the icon, the word and who."""
        number, small = str(row.entry.number), texts.font("small")
        texts.draw_line(painter, box, number, small, "text.secondary", right=True)
        if row.is_event:
            return
        audience: Audience = row.audience
        tone, ratio = sides.tone(audience), painter.device().devicePixelRatioF()
        mark = icons.pixmap(sides.ICONS[audience], tone, 14, ratio)
        painter.drawPixmap(box.left(), box.center().y() - look.px(7), mark)
        room = QFontMetrics(small).horizontalAdvance(number) + look.px(8)
        named = box.adjusted(look.px(19), 0, -room, 0)
        wide = texts.draw_line(painter, named, row.word, texts.font("small", 600), tone)
        after = named.adjusted(wide + look.px(8), 0, 0, 0)
        texts.draw_line(painter, after, row.by, small, "text.secondary")

    def _below(self, painter: QPainter, box: QRect, row: EntryRow, at: Measures) -> None:
        """Draw the corrections, beside the first text and never instead of it, and the promise."""
        top = box.top()
        for each, tall in zip(row.corrections, at.corrections, strict=True):
            bar = QRect(box.left(), top + look.px(3), 2, tall - look.px(3))
            painter.fillRect(bar, look.color("line.control"))
            place = QRect(box.left() + look.px(12), top + look.px(3), at.inner - look.px(54), tall)
            text, body = correction_text(each), texts.font("body")
            texts.draw(painter, place, text, body, "text.primary", correction_parts(each))
            number = QRect(box.left(), place.top(), at.inner, look.px(20))
            texts.draw_line(painter, number, each.number, texts.font("small"), "text.secondary", right=True)
            top += tall
        if row.promise:
            size = look.px(15)
            line = QRect(box.left(), top + look.px(3), at.inner, look.px(20))
            glyphs.draw(painter, row.mark, QRectF(line.left(), line.center().y() - size / 2, size, size))
            text_box = line.adjusted(size + look.px(7), 0, 0, 0)
            texts.draw_line(painter, text_box, row.promise, texts.font("small", 500), "text.primary")
