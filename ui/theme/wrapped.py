"""A label that wraps its words, and breaks a word that is longer than the line; text can be copied from it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import fonts
from ui.theme.spoken import speak_as
from ui.theme.tokens import look

LONGEST_WORD = 120
"""As wide as a label asks to be for a word; a longer one may be broken."""


class Wrapped(QLabel):
    """Plain text. Qt's own label cuts a serial number or an address of the web that is longer than its line."""

    def __init__(
        self, text: str = "", style: str = "body", tone: str = "", weight: int | None = None
    ) -> None:
        super().__init__()
        self._tall: dict[int, int] = {}
        """How tall the text is by width: one layout asks many times."""
        self._laid_out = False
        """Whether the text stands as it shall be painted; each look at its layout makes Qt paint it once more."""
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

    def setText(self, text: str) -> None:
        self._lay_out_anew()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        self._lay_out_anew()
        super().changeEvent(event)

    def _lay_out_anew(self) -> None:
        self._laid_out = False
        self._tall.clear()

    def heightForWidth(self, width: int) -> int:
        if width not in self._tall:
            self._tall[width] = self._measured(width)
        return self._tall[width]

    def _measured(self, width: int) -> int:
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
        if not self._laid_out:
            self._laid_out = True
            super().heightForWidth(self.width())  # lays the text out as Qt does, which would not break it
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


class WrappedHeading(Wrapped):
    """A line a reader can jump to, however long the name in it is."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "title")
        speak_as(self, QAccessible.Role.Heading)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
