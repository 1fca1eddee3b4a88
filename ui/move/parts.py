"""The window's own small parts: coloured grounds, a text to be copied, a group of choices."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGroupBox, QVBoxLayout

from ui.theme.tokens import look
from ui.theme.wrapped import Wrapped


class Ground(QFrame):
    """A box on a coloured ground, with a bar on its left when it quotes; follows the theme by itself."""

    def __init__(self, ground: str = "", bar: str = "") -> None:
        super().__init__()
        self._ground, self._bar = ground, bar

    def stand_on(self, ground: str) -> None:
        """Change the ground."""
        self._ground = ground
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._ground:
            painter.setBrush(look.color(self._ground))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self._bar:
            painter.fillRect(0, 0, look.px(3), self.height(), look.color(self._bar))
            if any(each.hasFocus() for each in self.findChildren(Readable)):
                painter.setPen(QPen(look.color("focus.ring"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class Readable(Wrapped):
    """A text to be selected and copied, by mouse and by keys; the box around it shows who has the keyboard."""

    def __init__(self) -> None:
        super().__init__(tone="secondary")
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_box()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_box()

    def _tell_box(self) -> None:
        box = self.parentWidget()
        if box is not None:
            box.update()


class Choices(QGroupBox):
    """A group in which one thing is chosen; a screen reader hears its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "choices")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The group has no frame of its own."""
