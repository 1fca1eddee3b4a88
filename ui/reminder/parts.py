"""The painted parts of the reminder: bands of ground, the tag with its shape, and a label that shortens its text."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import fonts, glyphs, icons
from ui.theme.tokens import look

SIDE = 14
"""Between the window's edge and what stands in it."""


class Band(QWidget):
    """A stripe of one ground with a thin line above or below it; follows the theme by itself."""

    def __init__(self, ground: str, line: str = "") -> None:
        super().__init__()
        self._ground, self._line = ground, line

    def row(self, air: int) -> QHBoxLayout:
        """Return a row for what stands in the stripe, with so much air above and below, at 100 %."""
        made = QHBoxLayout(self)
        made.setContentsMargins(look.px(SIDE), look.px(air), look.px(SIDE), look.px(air))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(self._ground))
        painter.setPen(look.color("line.divider"))
        if self._line == "below":
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        elif self._line == "above":
            painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()


class Mark(QWidget):
    """An icon that follows the theme by itself."""

    def __init__(self, name: str, size: int = 18, role: str = "text.primary") -> None:
        super().__init__()
        self._name, self._size, self._role = name, size, role
        self.setFixedSize(look.px(size), look.px(size))

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icons.pixmap(self._name, self._role, self._size, self.devicePixelRatioF()))
        painter.end()


class Tag(QWidget):
    """How long there is, or how late it is, with its shape."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.state = "", "soon"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, state: str) -> None:
        """Show a text in the shape and colour of a state such as "soon" or "overdue"."""
        self.text, self.state = text, state
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(fonts.font("small", 500)).horizontalAdvance(self.text)
        return QSize(wide + look.px(34), look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        late, ink = self.state == "overdue", glyphs.COLORS[self.state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("state.overdue.fill" if late else ink.replace(".fg", ".bg")))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        size = look.px(15)
        place = QRect(look.px(7), (self.height() - size) // 2, size, size)
        if late:
            mark = icons.pixmap("warning", "text.on_overdue", 15, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), mark)
        else:
            glyphs.draw(painter, self.state, QRectF(place))
        painter.setFont(fonts.font("small", 500))
        painter.setPen(look.color("text.on_overdue" if late else ink))
        left = place.right() + look.px(5)
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text
        )
        painter.end()


class JobLink(QPushButton):
    """The job's number and device; pressing it opens the job. A long name is shortened, never clipped."""

    def __init__(self) -> None:
        super().__init__()
        self.full = ""
        self.setFont(fonts.font("small"))
        self.setAutoDefault(False)
        self.setProperty("look", "text_link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_job(self, text: str, most: int) -> None:
        """Show the job within `most` pixels."""
        self.full = text
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, most).replace("&", "&&"))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
