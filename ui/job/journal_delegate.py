"""Paints the journal; the same measures give a row its height and place what stands in it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from repairdesk.domain.words import Audience, Channel
from ui.job import sides, texts
from ui.job.journal_model import ROW_ROLE, DayRow, EntryRow
from ui.theme import fonts, glyphs, icons
from ui.theme.tokens import look

SIDE, GUTTER, PAD = 20, 83, 12
CHANNEL_ICONS = {
    Channel.PHONE: "promise.call",
    Channel.COUNTER: "channel.counter",
    Channel.SMS: "promise.sms",
    Channel.EMAIL: "promise.email",
}


@dataclass(frozen=True)
class Measures:
    """How tall the parts of an entry are at one width."""

    inner: int
    pad: int
    head: int
    text: int
    corrections: tuple[int, ...]
    promise: int

    @property
    def box(self) -> int:
        """The height of the entry's box."""
        return self.head + self.text + sum(self.corrections) + self.promise + 2 * self.pad

    @staticmethod
    def of(row: EntryRow, width: int) -> "Measures":
        """Measure an entry for a view of `width`."""
        inner = max(width - look.px(2 * SIDE + GUTTER + 2 * PAD), look.px(120))
        body = fonts.font("body")
        event = row.entry.audience is Audience.EVENT
        room = inner - look.px(40) if event else inner
        bold = fonts.font("body", 600)
        corrections = tuple(
            texts.height(f"{said} {now}", bold, inner - look.px(14)) + look.px(4)
            for said, now in row.corrections
        )
        return Measures(
            inner=inner,
            pad=look.px(2 if event else 6),
            head=0 if event else look.px(20),
            text=texts.height(row.text, body, room),
            corrections=corrections,
            promise=look.px(24) if row.promise else 0,
        )


class JournalDelegate(QStyledItemDelegate):
    """Said, heard and internal look different without colour; an event is a plain line."""

    def __init__(self, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._known: dict[str, tuple[EntryRow, int, Measures]] = {}

    def measures(self, row: EntryRow, width: int) -> Measures:
        """Return the measures of an entry; worked out again only when text or width is another."""
        known = self._known.get(row.entry.id)
        if known is not None and known[0] is row and known[1] == width:
            return known[2]
        made = Measures.of(row, width)
        self._known[row.entry.id] = (row, width, made)
        return made

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row, width = index.data(ROW_ROLE), self._view.viewport().width()
        if isinstance(row, EntryRow):
            return QSize(width, self.measures(row, width).box + look.px(6))
        return QSize(width, look.px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box = index.data(ROW_ROLE), QRect(option.rect)
        state = option.state
        painter.save()
        if isinstance(row, DayRow):
            self._day(painter, box.adjusted(look.px(SIDE), 0, -look.px(SIDE), 0), row)
        elif isinstance(row, EntryRow):
            self._entry(painter, box, row)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(look.color("focus.ring"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(look.px(SIDE) - 6, 1, -look.px(SIDE) + 5, -1))
        painter.restore()

    def _day(self, painter: QPainter, box: QRect, row: DayRow) -> None:
        font = fonts.font("small", 600)
        wide = texts.draw_line(painter, box, row.text, font, "text.secondary")
        painter.setPen(look.color("line.divider"))
        painter.drawLine(box.left() + wide + look.px(12), box.center().y(), box.right(), box.center().y())

    def _entry(self, painter: QPainter, row_box: QRect, row: EntryRow) -> None:
        at = self.measures(row, row_box.width())
        left = row_box.left() + look.px(SIDE)
        box = QRect(
            left + look.px(GUTTER),
            row_box.top() + look.px(3),
            row_box.width() - look.px(2 * SIDE + GUTTER),
            at.box,
        )
        first = QRect(left, box.top() + at.pad, look.px(46), look.px(20))
        texts.draw_line(painter, first, row.time, fonts.font("body"), "text.secondary")
        self._icon(painter, row, left + look.px(54), first)
        sides.ground(painter, box, row.entry.audience)
        inner = QRect(box.left() + look.px(PAD), box.top() + at.pad, at.inner, look.px(20))
        number = str(row.entry.number)
        small = fonts.font("small")
        texts.draw_line(painter, inner, number, small, "text.secondary", right=True)
        if row.word:
            room = inner.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(number) - look.px(8), 0)
            self._head(painter, room, row)
        body = QRect(inner.left(), inner.top() + at.head, at.inner, at.text)
        plain = row.entry.audience is Audience.EVENT
        if plain:
            body.setWidth(at.inner - look.px(40))
        role = "text.secondary" if plain else "text.primary"
        texts.draw(painter, body, row.text, fonts.font("body"), role)
        self._below(painter, QRect(inner.left(), body.bottom() + 1, at.inner, 0), row, at)

    def _icon(self, painter: QPainter, row: EntryRow, x: int, first: QRect) -> None:
        name = CHANNEL_ICONS.get(row.entry.channel, "app")
        mark = icons.pixmap(name, "text.secondary", 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(x, first.center().y() - look.px(8) + 1, mark)

    def _head(self, painter: QPainter, box: QRect, row: EntryRow) -> None:
        audience = row.entry.audience
        tone, ratio = sides.tone(audience), painter.device().devicePixelRatioF()
        mark = icons.pixmap(sides.ICONS[audience], tone, 14, ratio)
        painter.drawPixmap(box.left(), box.center().y() - look.px(7), mark)
        named = box.adjusted(look.px(19), 0, 0, 0)
        wide = texts.draw_line(painter, named, row.word, fonts.font("small", 600), tone)
        after = named.adjusted(wide + look.px(8), 0, 0, 0)
        texts.draw_line(painter, after, row.by, fonts.font("small"), "text.secondary")

    def _below(self, painter: QPainter, box: QRect, row: EntryRow, at: Measures) -> None:
        """Draw the corrections, beside the first text and never instead of it, and the promise."""
        top = box.top()
        for (said, now), tall in zip(row.corrections, at.corrections, strict=True):
            painter.fillRect(
                QRect(box.left(), top + look.px(4), 2, tall - look.px(4)), look.color("line.control")
            )
            place = QRect(box.left() + look.px(12), top + look.px(4), at.inner - look.px(14), tall)
            texts.draw(painter, place, f"{said} {now}", fonts.font("body"), "text.primary")
            top += tall
        if row.promise:
            size = look.px(15)
            line = QRect(box.left(), top + look.px(3), at.inner, look.px(20))
            glyphs.draw(painter, row.mark, QRectF(line.left(), line.center().y() - size / 2, size, size))
            text = line.adjusted(size + look.px(7), 0, 0, 0)
            texts.draw_line(painter, text, row.promise, fonts.font("small", 500), "text.primary")
