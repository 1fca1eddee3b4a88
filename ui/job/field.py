"""The text field of the entry box, in the look of what is being written: said, heard or internal."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from repairdesk.domain.words import Audience
from ui.carets import put_caret
from ui.job import sides
from ui.taking_back import is_for_the_window
from ui.theme import fonts
from ui.theme.tokens import look


class Field(QFrame):
    """Plain text; what is pasted brings no colours along."""

    def __init__(self) -> None:
        super().__init__()
        self.audience = Audience.SAID
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFont(fonts.font("body"))
        self.text.setProperty("role", "bare")
        self.text.viewport().setAutoFillBackground(False)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(8), look.px(4), look.px(6), look.px(4))
        box.addWidget(self.text)
        self.setFixedHeight(look.px(66))

    def speak_to(self, audience: Audience) -> None:
        """Take on the look of said, heard or internal."""
        self.audience = audience
        self.update()

    def put(self, text: str) -> None:
        """Show a text with the caret at its end."""
        self.text.setPlainText(text)
        put_caret(self.text, None)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return is_for_the_window(event, self.text.toPlainText())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        focused = self.text.hasFocus()
        box = QRect(self.rect())
        sides.ground(painter, box.adjusted(3, 3, -3, -3) if focused else box, self.audience)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus.ring"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        elif self.audience is Audience.SAID:
            painter.setPen(look.color("line.control"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()
