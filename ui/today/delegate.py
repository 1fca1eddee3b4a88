"""Paints the rows of Today: shape and time left, the words said, customer, job, owner, stage."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import fonts, glyphs, icons
from ui.theme.pictures import Pictures
from ui.theme.row_ground import ground_of, row_ground
from ui.theme.tokens import look
from ui.today.columns import SIDE, Columns, height
from ui.today.model import ROW_ROLE, Head, JobRow, TodayModel, key_of, no_next_word
from ui.today.row_words import RowWords

NARROW = 1180
"""Below this width of the window the owner stands on the second line of the stage."""


class TodayDelegate(QStyledItemDelegate):
    """Draws text, shapes and lines; there are no widgets in the list."""

    def __init__(self, model: TodayModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view, self._pictures = model, view, Pictures(view.viewport())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _size(self._view.viewport().width(), look.zoom, head=self._model.is_head(index.row()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box = index.data(ROW_ROLE), QRect(option.rect)

        def draw(painter: QPainter, box: QRect) -> None:
            if isinstance(row, Head):
                self._head(painter, box, row)
                return
            row_ground(painter, box, option.state)
            if isinstance(row, JobRow):
                self._job(painter, box, row)
            else:
                self._promise(painter, box, self._model.words(row), bool(row.reservation))

        looks = ground_of(option.state), self._narrow(), self._beside_bar(), self._model.longest_left
        painter.save()
        shows = row, self._model.painted(row), looks
        self._pictures.paint(painter, box, shows, draw, key_of(row))
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, head: Head) -> None:
        painter.fillRect(box, look.color("bg.window"))
        painter.setPen(look.color("line.subtle"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(look.px(SIDE), 0, self._beside_bar() - look.px(SIDE), 0)
        title = fonts.font("small", 600)
        _text(painter, inner, head.title, title, "text.primary", middle=True)
        wide = QFontMetrics(title).horizontalAdvance(head.title) + look.px(10)
        _text(
            painter,
            inner.adjusted(wide, 0, 0, 0),
            str(head.count),
            fonts.font("small"),
            "text.secondary",
            middle=True,
        )
        note = fonts.font("small")
        advance = QFontMetrics(note).horizontalAdvance(head.note)
        right = QRect(inner.right() - advance, inner.top(), advance + 1, inner.height())
        _text(painter, right, head.note, note, "text.secondary", middle=True)
        if head.moon and head.note:
            size = look.px(14)
            place = QRectF(right.left() - size - look.px(6), box.center().y() - size / 2, size, size)
            glyphs.draw(painter, "closed", place)

    def _narrow(self) -> bool:
        return self._view.window().width() < look.px(NARROW)

    def _beside_bar(self) -> int:
        """Return the width of the scroll bar: what stands at the right ends where the quick line ends."""
        bar = self._view.verticalScrollBar()
        return bar.width() if bar.isVisible() else 0

    def _promise(self, painter: QPainter, box: QRect, words: RowWords, reserved: bool) -> None:
        at = Columns.of(box, narrow=self._narrow(), longest=self._model.longest_left)
        size = look.px(17)
        shape = QRectF(box.left() + look.px(SIDE), at.left.center().y() - size / 2, size, size)
        glyphs.draw(painter, words.state, shape)
        body, small, numbers = fonts.font("body"), fonts.font("small"), fonts.font("small", figures=True)
        tone = {"overdue": "state.overdue.fg", "soon": "state.soon.fg"}.get(words.state, "text.primary")
        strong = fonts.font("body_strong", 600, figures=True)
        _two(painter, at.left, words.left, strong, tone, words.due, numbers)
        first = fonts.font("body_strong")
        under = "state.waiting.fg" if reserved else "text.secondary"
        lower = at.words
        _top(painter, at.words, words.words, first, "text.primary")
        if reserved:
            glass = look.px(14)
            where = _half(at.words, lower=True)
            ratio = painter.device().devicePixelRatioF()
            mark = icons.pixmap("reservation", "state.waiting.fg", 14, ratio)
            painter.drawPixmap(where.left(), where.center().y() - glass // 2, mark)
            lower = at.words.adjusted(glass + look.px(5), 0, 0, 0)
        _bottom(painter, lower, words.under_words, small, under)
        pair = _in_line if at.more == 1 else _two
        pair(painter, at.customer, words.customer, body, "text.primary", words.phone, numbers)
        pair(painter, at.job, words.job, body, "text.primary", words.fault, small)
        _text(painter, at.owner, words.owner, small, "text.secondary", middle=True)
        owner = "" if at.owner.width() else words.owner
        beneath = " · ".join(part for part in (owner, words.under_stage) if part)
        pair(painter, at.stage, words.stage, body, "text.primary", beneath, small)

    def _job(self, painter: QPainter, box: QRect, row: JobRow) -> None:
        at = Columns.of(box, narrow=self._narrow(), longest=self._model.longest_left)
        size = look.px(17)
        shape = QRectF(box.left() + look.px(SIDE), at.left.center().y() - size / 2, size, size)
        glyphs.draw(painter, "overdue", shape)
        both = at.left.united(at.words)
        strong = fonts.font("body_strong")
        _text(painter, both, no_next_word(), strong, "state.overdue.fg", middle=True)
        _text(painter, at.customer, row.job.customer, fonts.font("body"), "text.primary", middle=True)
        job = f"#{row.job.number} {row.job.device}"
        pair = _in_line if at.more == 1 else _two
        pair(painter, at.job, job, fonts.font("body"), "text.primary", row.job.fault, fonts.font("small"))
        _text(painter, at.owner, row.job.owner, fonts.font("small"), "text.secondary", middle=True)
        _text(
            painter,
            at.stage,
            self._model.wording.stage(row.job.stage),
            fonts.font("body"),
            "text.primary",
            middle=True,
        )


@lru_cache(maxsize=8)
def _size(width: int, _zoom: float, *, head: bool) -> QSize:
    """Return the size of a row; all of them are asked for it whenever one comes or goes."""
    return QSize(0, look.height("group_head") if head else height(width))


def _half(box: QRect, lower: bool) -> QRect:
    middle = box.top() + box.height() // 2
    pad = look.px(6)
    if lower:
        return QRect(box.left(), middle, box.width(), box.height() // 2 - pad)
    return QRect(box.left(), box.top() + pad, box.width(), box.height() // 2 - pad)


def _top(painter: QPainter, box: QRect, text: str, font: QFont, role: str) -> None:
    _text(painter, _half(box, lower=False), text, font, role, middle=True)


def _bottom(painter: QPainter, box: QRect, text: str, font: QFont, role: str) -> None:
    _text(painter, _half(box, lower=True), text, font, role, middle=True)


def _two(painter: QPainter, box: QRect, top: str, font: QFont, role: str, bottom: str, small: QFont) -> None:
    if not bottom:
        _text(painter, box, top, font, role, middle=True)
        return
    _top(painter, box, top, font, role)
    _bottom(painter, box, bottom, small, "text.secondary")


def _in_line(
    painter: QPainter, box: QRect, first: str, font: QFont, role: str, then: str, small: QFont
) -> None:
    """Write one after the other; where both do not fit, the second one is cut."""
    _text(painter, box, first, font, role, middle=True)
    wide = QFontMetrics(font).horizontalAdvance(first) + look.px(8)
    if then and wide + QFontMetrics(small).averageCharWidth() * 4 < box.width():
        _text(painter, box.adjusted(wide, 0, 0, 0), then, small, "text.secondary", middle=True)


def _text(painter: QPainter, box: QRect, text: str, font: QFont, role: str, *, middle: bool = False) -> None:
    if not text or box.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(look.color(role))
    line = " ".join(text.split())
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(
        Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    )
    painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine), shown)
