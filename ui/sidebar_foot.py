"""The foot of the sidebar: whether the shop is open, who signs, and whether other PCs are in step."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import icons
from ui.theme.focus_tip import FocusTip
from ui.theme.tokens import look
from ui.theme.widgets import label, tip

SIDE, GAP, ICON = 9, 8, 18
"""Where the icons of the sidebar stand, how far from their words, and how large they are."""


class Dot(QWidget):
    """A green dot: all is well. The word beside it says the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(look.px(ICON), look.px(ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("state.kept.fill"))
        size = look.px(8)
        painter.drawEllipse(QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size))
        painter.end()


class TwoLines(QVBoxLayout):
    """A strong line over a quiet one."""

    def __init__(self) -> None:
        super().__init__()
        self.top, self.below = label("", "small", weight=600), label("", "caption", "secondary")
        self.below.setWordWrap(True)
        self.setSpacing(0)
        self.addStretch(1)
        self.addWidget(self.top)
        self.addWidget(self.below)
        self.addStretch(1)

    def say(self, top: str, below: str) -> None:
        """Write both; an empty lower line takes no room."""
        self.top.setText(top)
        self.below.setText(below)
        self.below.setVisible(bool(below) and not self.top.isHidden())

    def set_visible(self, visible: bool) -> None:
        """Show both, or neither."""
        self.top.setVisible(visible)
        self.below.setVisible(visible and bool(self.below.text()))


class PersonButton(QPushButton):
    """Who signs at this PC, and in what role; pressing it offers the others."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "person")
        FocusTip(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        mark, self._more, self._words = QLabel(), QLabel(), TwoLines()
        icons.put(mark, "person", size=ICON)
        icons.put(self._more, "chevron-down", size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SIDE), 0, look.px(SIDE), 0)
        row.setSpacing(look.px(GAP))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words, 1)
        row.addWidget(self._more)
        self._words.below.setWordWrap(False)
        self._words.top.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, name: str, role: str, told: str, *, small: bool) -> None:
        """Show who it is; in a narrow window only the icon, and the rest in the tool tip."""
        self._words.top.setVisible(not small)
        self._more.setVisible(not small)
        self._words.say(name, role)
        self._words.set_visible(not small)
        self.setAccessibleName(told)
        tip(self, told if small or self._is_cut(name) else "")

    def _is_cut(self, name: str) -> bool:
        return self._words.top.fontMetrics().horizontalAdvance(name) > self._words.top.width()


class Foot(QWidget):
    """Three lines, each with a mark at its left."""

    def __init__(self) -> None:
        super().__init__()
        self.door, self.hours, self.person = QLabel(), TwoLines(), PersonButton()
        self._dot, self._seat = Dot(), label("", "caption", "secondary")
        icons.put(self.door, "due.open", size=ICON)
        FocusTip(self.door)
        side, gap = look.px(SIDE), look.px(GAP)
        door, seat = QHBoxLayout(), QHBoxLayout()
        door.addWidget(self.door, 0, Qt.AlignmentFlag.AlignVCenter)
        door.addLayout(self.hours, 1)
        seat.addWidget(self._dot)
        seat.addWidget(self._seat, 1)
        for row in (door, seat):
            row.setContentsMargins(side, 0, side, 0)
            row.setSpacing(gap)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, look.px(8), 0, 0)
        box.setSpacing(look.px(2))
        box.addLayout(door)
        box.addWidget(self.person)
        box.addLayout(seat)

    def say_hours(self, now: str, days: str) -> None:
        """Say whether the shop is open, and its hours on the next days."""
        self.hours.say(now, days)
        self._say_all()

    def say_seat(self, text: str) -> None:
        """Say which PCs are in step."""
        self._seat.setText(text)
        self._say_all()

    def fit(self, *, small: bool) -> None:
        """Show the marks only where the window is narrow; the door then tells the rest."""
        self.hours.set_visible(not small)
        self._dot.setVisible(not small)
        self._seat.setVisible(not small)
        self.door.setToolTip(self.door.accessibleName() if small else "")
        self.door.setFocusPolicy(Qt.FocusPolicy.TabFocus if small else Qt.FocusPolicy.NoFocus)

    def _say_all(self) -> None:
        told = (self.hours.top.text(), self.hours.below.text(), self._seat.text())
        self.door.setAccessibleName(" · ".join(text for text in told if text))
        if self.hours.top.isHidden():
            self.door.setToolTip(self.door.accessibleName())
