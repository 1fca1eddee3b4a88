"""A field with an icon before the text, as tall as the text is large."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme import fonts, icons
from ui.theme.tokens import look

SIDE, SIZE, GAP = 10, 16, 7
"""Left of the icon, the icon, and between it and the text, at ordinary text."""
PADDING = 9
"""Where the text of any other field begins: border and padding of the style sheet."""


class IconField(QLineEdit):
    """One line to type into; the icon says what for."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFont(fonts.font("body"))
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._make_room()

    def _make_room(self) -> None:
        self.setTextMargins(look.px(SIDE + SIZE + GAP - PADDING), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        drawn = icons.pixmap(self._icon, "text.secondary", SIZE, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(QPoint(look.px(SIDE), (self.height() - look.px(SIZE)) // 2), drawn)
        painter.end()
