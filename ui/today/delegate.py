"""Paints the rows of Today: shape and time left, the words said, customer, job, owner, stage."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from repairdesk.queries.sheets import PromiseLine
from ui.theme import fonts, glyphs, icons
from ui.theme.tokens import look
from ui.today.model import ROW_ROLE, Head, JobRow, TodayModel, no_next_word
from ui.today.row_words import RowWords

SIDE = 20
NARROW = 1180
"""Below this width of the window the owner stands on the second line of the stage."""


TIGHT = 380
"""Below this width beside the time only what was said, to whom and the number are painted; the rest is read aloud."""


@dataclass(frozen=True)
class Columns:
    """Where the columns of a row begin and end, in pixels."""

    left: QRect
    words: QRect
    customer: QRect
    job: QRect
    owner: QRect
    stage: QRect

    @staticmethod
    def of(row: QRect, narrow: bool, longest: str = "") -> "Columns":
        """Share the width of a row among its columns as the design does; `longest` is the longest time left."""
        start = row.left() + look.px(SIDE) + look.px(27)
        left = max(look.px(118), _width(longest, look.zoom) + look.px(14))
        rest = row.right() - look.px(SIDE) - start - left
        shares = (37, 20, 23, 0, 20) if narrow else (37, 19, 21, 8, 15)
        if rest < look.px(TIGHT):
            shares = (55, 45, 0, 0, 0)
        gap, at, boxes = look.px(12), start + left, []
        for share in shares:
            width = rest * share // 100
            boxes.append(QRect(at, row.top(), max(width - gap, 0), row.height()))
            at += width
        return Columns(QRect(start, row.top(), left - gap, row.height()), *boxes)


class TodayDelegate(QStyledItemDelegate):
    """Draws text, shapes and lines; there are no widgets in the list."""

    def __init__(self, model: TodayModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        head = isinstance(index.data(ROW_ROLE), Head)
        return QSize(0, look.height("group_head" if head else "promise_row"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        if isinstance(row, Head):
            self._head(painter, box, row)
        else:
            self._ground(painter, box, option)
            if isinstance(row, JobRow):
                self._job(painter, box, row)
            elif isinstance(row, PromiseLine):
                self._promise(painter, box, self._model.words(row), bool(row.reservation))
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

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        active = bool(state & QStyle.StateFlag.State_Active) and focused
        ground = ("bg.selected" if active else "bg.selected_inactive") if chosen else "bg.surface"
        painter.fillRect(box, look.color(ground))
        painter.setPen(look.color("line.subtle"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            bar = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(bar, look.color("accent.fill" if active else "line.control"))
        if chosen and focused:
            painter.setPen(look.color("focus.ring"))
            painter.drawRect(box.adjusted(4, 1, -2, -2))
            painter.drawRect(box.adjusted(5, 2, -3, -3))

    def _promise(self, painter: QPainter, box: QRect, words: RowWords, reserved: bool) -> None:
        at = Columns.of(box, self._narrow(), self._model.longest_left)
        size = look.px(17)
        shape = QRectF(box.left() + look.px(SIDE), box.center().y() - size / 2, size, size)
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
        _two(painter, at.customer, words.customer, body, "text.primary", words.phone, numbers)
        _two(painter, at.job, words.job, body, "text.primary", words.fault, small)
        _text(painter, at.owner, words.owner, small, "text.secondary", middle=True)
        owner = "" if at.owner.width() else words.owner
        beneath = " · ".join(part for part in (owner, words.under_stage) if part)
        _two(painter, at.stage, words.stage, body, "text.primary", beneath, small)

    def _job(self, painter: QPainter, box: QRect, row: JobRow) -> None:
        at = Columns.of(box, self._narrow(), self._model.longest_left)
        size = look.px(17)
        glyphs.draw(
            painter, "overdue", QRectF(box.left() + look.px(SIDE), box.center().y() - size / 2, size, size)
        )
        both = at.left.united(at.words)
        strong = fonts.font("body_strong")
        _text(painter, both, no_next_word(), strong, "state.overdue.fg", middle=True)
        _text(painter, at.customer, row.job.customer, fonts.font("body"), "text.primary", middle=True)
        job = f"#{row.job.number} {row.job.device}"
        _two(painter, at.job, job, fonts.font("body"), "text.primary", row.job.fault, fonts.font("small"))
        _text(painter, at.owner, row.job.owner, fonts.font("small"), "text.secondary", middle=True)
        _text(
            painter,
            at.stage,
            self._model.wording.stage(row.job.stage),
            fonts.font("body"),
            "text.primary",
            middle=True,
        )


@lru_cache(maxsize=64)
def _width(left: str, _zoom: float) -> int:
    return QFontMetrics(fonts.font("body_strong", 600, figures=True)).horizontalAdvance(left)


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
