"""Radio buttons that look like one divided button; the arrow keys move between them."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QRadioButton

from ui.job import texts
from ui.theme import fonts, icons
from ui.theme.tokens import look

AIR = 6
"""Left and right of what stands in a segment."""
BARE = 10
"""Left and right of a text that has no icon."""
ROUND = 4
"""The corners at both ends."""


class Segment(QRadioButton):
    """One choice of a group; the chosen one has a ground and bold letters."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.icon_name = icon
        self.is_first = self.is_last = False
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(fonts.font("small", 600)).horizontalAdvance(self.text())
        return QSize(self._before + wide + look.px(AIR if self.icon_name else BARE), look.px(28))

    def minimumSizeHint(self) -> QSize:
        """On a narrow window the icon has to do; the name stays in the tool tip and for who listens."""
        return QSize(look.px(16 + 2 * AIR), look.px(28)) if self.icon_name else self.sizeHint()

    @property
    def _before(self) -> int:
        """The pixels left of the text."""
        return look.px(AIR + 16 + 6 if self.icon_name else BARE)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        self._ground(painter, "bg.selected" if chosen else "bg.hover" if self.underMouse() else "bg.surface")
        here = "text.primary" if chosen else "text.secondary"
        role = here if self.isEnabled() else "text.disabled"
        if self.icon_name:
            mark = icons.pixmap(self.icon_name, role, 16, self.devicePixelRatioF())
            painter.drawPixmap(look.px(AIR), (self.height() - look.px(16)) // 2, mark)
        left = self._before
        place = QRect(left, 0, self.width() - left - look.px(2), self.height())
        if place.width() > look.px(24):
            texts.draw_line(painter, place, self.text(), fonts.font("small", 600 if chosen else 400), role)
        painter.end()

    def _ground(self, painter: QPainter, role: str) -> None:
        """Draw this part of the frame around all of them, a thin line before it, and the ring of the focus."""
        box = self.rect().adjusted(0, 0, -1, -1)
        beyond = 2 * ROUND
        frame = box.adjusted(0 if self.is_first else -beyond, 0, 0 if self.is_last else beyond, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line.control"))
        painter.setBrush(look.color(role))
        painter.drawRoundedRect(QRectF(frame).translated(0.5, 0.5), ROUND, ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if not self.is_first:
            painter.setPen(look.color("line.divider"))
            painter.drawLine(box.left(), box.top() + 1, box.left(), box.bottom() - 1)
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus.ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, 0, 0))


class Segments(QGroupBox):
    """A group of choices of which one holds."""

    def __init__(self, marks: tuple[str, ...], *, chosen: int | None = 0) -> None:
        """A choice for each icon, "" for one without; `chosen` is the place of the first choice, None for none."""
        super().__init__()
        self.members = [Segment(mark) for mark in marks]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 1, 0)  # where all are squeezed the last one is rounded up
        row.setSpacing(0)
        for member in self.members:
            row.addWidget(member)
        self.members[0].is_first = self.members[-1].is_last = True
        if chosen is not None:
            self.members[chosen].setChecked(True)

    def sizeHint(self) -> QSize:
        wide = sum(member.sizeHint().width() for member in self.members) + 1
        return QSize(wide, look.px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)  # Qt keeps room for a title and a frame

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The members draw themselves."""
