"""A label in which some words are strong; plain text all the same, whatever a customer is called."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import fonts
from ui.theme.tokens import look

LEADING = 1.12
WIDEST = 10_000


class Told(QLabel):
    """A sentence of plain text of which some words are strong; wraps like any label."""

    def __init__(self, style: str = "body", role: str = "text.primary", strong_role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._style, self._role, self._strong_role = style, role, strong_role or role
        self._strong = ""
        self.setFont(fonts.font(style))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, text: str, strong: str = "", strong_role: str = "") -> None:
        """Show `text`; the words `strong` in it are set in a heavier weight."""
        self._strong, self._strong_role = strong, strong_role or self._strong_role
        self.setText(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._measured(width)[1]

    def sizeHint(self) -> QSize:
        wide = min(look.px(280), self._measured(WIDEST)[0])
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(60), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        layout, tall = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - tall) / 2)))
        painter.end()

    def _measured(self, width: int) -> tuple[int, int]:
        return _size(self.text(), self._strong, self._style, width, look.zoom)

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        formats = [formed(0, len(self.text()), self._role)]
        formats += _strong_words(self.text(), self._strong, self._style, self._strong_role)
        return laid_out(self.text(), self._style, width, formats)


def _strong_words(text: str, strong: str, style: str, role: str) -> list[QTextLayout.FormatRange]:
    at = text.find(strong) if strong else -1
    return [formed(at, len(strong), role, fonts.font(style, 600))] if at >= 0 else []


@lru_cache(maxsize=512)
def _size(text: str, strong: str, style: str, width: int, _zoom: float) -> tuple[int, int]:
    """Return how wide and tall a sentence is in a width; a window asks for it over and over."""
    layout, tall = laid_out(text, style, width, _strong_words(text, strong, style, "text.primary"))
    return ceil(layout.maximumWidth()) + 1, round(tall)


def laid_out(
    text: str, style: str, width: int, formats: list[QTextLayout.FormatRange]
) -> tuple[QTextLayout, float]:
    """Return the lines of a text for a width, and how tall they are."""
    layout = QTextLayout(text, fonts.font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    tall = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, tall))
        tall += line.height() * LEADING
    layout.endLayout()
    return layout, tall


def formed(
    start: int, length: int, role: str, font: QFont | None = None, *, underlined: bool = False
) -> QTextLayout.FormatRange:
    """Return the colour, and where given the font, for a stretch of a text."""
    form = QTextCharFormat()
    form.setForeground(look.color(role))
    if font is not None:
        form.setFont(font)
    form.setFontUnderline(underlined)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
