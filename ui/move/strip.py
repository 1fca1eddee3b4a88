"""The strip that draws a wait in calendar hours against the opening hours, and says it in one sentence."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.wait import Wait, midnights, staffed_between, wait
from ui.i18n import translate
from ui.move import words
from ui.move.scale import Scale, scale
from ui.shop import Shop
from ui.theme import fonts
from ui.theme.tokens import look
from ui.theme.told import Told
from ui.theme.widgets import card

MOST_DAYS = 21
"""Beyond this many days their names and hours would only be a blur."""


class Strip(QLabel):
    """The picture alone."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.wait: Wait | None = None
        clear = QPixmap(1, 1)
        clear.fill(Qt.GlobalColor.transparent)
        self.setPixmap(clear)  # a label with a picture is a graphic to a screen reader
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_wait(self, wait: Wait, sentence: str) -> None:
        """Draw a wait; a screen reader hears the same numbers."""
        self.wait = wait
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look.px(300), look.px(82))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(200), look.px(82))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wait is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = scale(self.wait, self.width() - 2.0)
        self._bands(painter, drawn)
        self._days(painter, drawn)
        self._marks(painter, drawn)
        painter.end()

    def _bands(self, painter: QPainter, drawn: Scale) -> None:
        top, tall = look.px(18), look.px(29)
        painter.fillRect(QRectF(1, top, drawn.width, tall), look.color("bg.sunken"))
        painter.setPen(look.color("line.divider"))
        painter.drawRect(QRectF(1, top, drawn.width, tall))
        if drawn.end - drawn.start > timedelta(days=MOST_DAYS) or not self._shop.hours.is_set:
            return
        painter.setPen(QPen(look.color("state.kept.fill"), 1.2))
        painter.setBrush(look.color("state.kept.bg"))
        for each in staffed_between(drawn.start, drawn.end, self._shop.hours):
            left = 1 + drawn.x(each.start)
            painter.drawRect(QRectF(left, top, 1 + drawn.x(each.end) - left, tall))

    def _days(self, painter: QPainter, drawn: Scale) -> None:
        if drawn.end - drawn.start > timedelta(days=MOST_DAYS):
            return
        wording, hours = self._shop.wording, self._shop.hours
        painter.setFont(fonts.font("caption"))
        metrics = QFontMetricsF(painter.font())
        starts = [drawn.start, *midnights(drawn.start, drawn.end, hours)]
        free = 0.0
        for place, at in enumerate(starts):
            x = 1 + drawn.x(at)
            if place:
                painter.setPen(look.color("line.divider"))
                painter.drawLine(QPointF(x, look.px(13)), QPointF(x, look.px(47)))
            name = wording.weekday(wording.wall(at).date())
            left = x + look.px(6)
            end = 1 + (drawn.x(starts[place + 1]) if place + 1 < len(starts) else drawn.width)
            wide = metrics.horizontalAdvance(name)
            if left >= free and left + wide <= end:
                painter.setPen(look.color("text.secondary"))
                painter.drawText(QPointF(left, look.px(11)), name)
                free = left + wide + look.px(6)

    def _marks(self, painter: QPainter, drawn: Scale) -> None:
        assert self.wait is not None
        now, due = 1 + drawn.x(self.wait.start), 1 + drawn.x(self.wait.due)
        top, base = look.px(13), look.px(52)
        painter.setPen(QPen(look.color("text.primary"), 2))
        for x in (now, due):
            painter.drawLine(QPointF(x, top), QPointF(x, base))
        painter.setBrush(look.color("text.primary"))
        painter.setPen(Qt.PenStyle.NoPen)
        tip = look.px(5)
        painter.drawPolygon(
            QPolygonF([QPointF(due - tip, top - 1), QPointF(due + tip, top - 1), QPointF(due, top + tip)])
        )
        painter.fillRect(QRectF(now, base, due - now, look.px(3)), look.color("accent.fill"))
        self._captions(painter, now, due)

    def _captions(self, painter: QPainter, now: float, due: float) -> None:
        """Write now, the span and due below; what would run into another is left to the sentence."""
        assert self.wait is not None
        wording, y = self._shop.wording, look.px(70)
        painter.setFont(fonts.font("caption", 600))
        metrics = QFontMetricsF(painter.font())
        first = translate("Move", "now %1").replace("%1", wording.clock(self.wait.start))
        due_text = wording.due_short(self.wait.due, self.wait.start)
        last, span = translate("Move", "due %1").replace("%1", due_text), words.hours(self.wait.total)
        gap, limit = look.px(8), float(self.width())
        wide_first, wide_last, wide_span = map(metrics.horizontalAdvance, (first, last, span))
        left = min(now, max(0.0, limit - wide_first - gap - wide_last))
        right = min(max(due - wide_last, left + wide_first + gap), limit - wide_last)
        painter.setPen(look.color("text.primary"))
        painter.drawText(QPointF(left, y), first)
        painter.drawText(QPointF(right, y), last)
        middle = (left + wide_first + right - wide_span) / 2
        if middle > left + wide_first + gap and middle + wide_span < right - gap:
            painter.setPen(look.color("accent.text"))
            painter.drawText(QPointF(middle, y), span)


class WaitCard(QWidget):
    """The strip with its sentence, on a card."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.strip, self.sentence = Strip(shop), Told("small", "text.secondary", "text.primary")
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(10))
        inside.addWidget(self.strip)
        inside.addWidget(self.sentence)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(frame)

    def show_due(self, due: datetime, now: datetime, called: str, hours: OpeningHours) -> None:
        """Show what it is to wait until `due`."""
        found = wait(now, due, hours)
        text, strong = words.waits(found, called)
        self.strip.show_wait(found, text)
        self.sentence.tell(text, strong)
