"""A label that wraps its words, and breaks a word that is longer than the line; text can be copied from it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import fonts
from ui.theme.tokens import look

LONGEST_WORD = 120
"""As wide as a label asks to be for a word; a longer one may be broken."""


class Wrapped(QLabel):
    """Plain text. Qt's own label cuts a serial number or an address of the web that is longer than its line."""

    def __init__(
        self, text: str = "", style: str = "body", tone: str = "", weight: int | None = None
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.font(style, weight))
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        asked = super().minimumSizeHint()
        return QSize(min(asked.width(), look.px(LONGEST_WORD)), asked.height())

    def heightForWidth(self, width: int) -> int:
        asked = super().heightForWidth(width)
        text = self._breaking()
        if text is None:
            return asked
        before = text.textWidth()
        text.setTextWidth(max(width, 1))
        tall = text.size().height()
        text.setTextWidth(before)
        return max(asked, round(tall))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().heightForWidth(
            self.width()
        )  # Qt lays a new text out when it is asked, and would not break it
        self._breaking()
        super().paintEvent(event)

    def _breaking(self) -> QTextDocument | None:
        """Let the text that Qt has laid out be broken anywhere; returns it."""
        text = self.findChild(QTextDocument)
        if not isinstance(text, QTextDocument):
            return None
        option, anywhere = text.defaultTextOption(), QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if option.wrapMode() != anywhere:
            option.setWrapMode(anywhere)
            text.setDefaultTextOption(option)
        return text
