"""A label in which some words are strong; plain text all the same, whatever a customer is called."""

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
        return round(self._laid_out(width)[1])

    def sizeHint(self) -> QSize:
        wide = min(look.px(280), ceil(self._laid_out(WIDEST)[0].maximumWidth()) + 1)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(60), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        layout, tall = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - tall) / 2)))
        painter.end()

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        formats = [formed(0, len(self.text()), self._role)]
        at = self.text().find(self._strong) if self._strong else -1
        if at >= 0:
            formats.append(formed(at, len(self._strong), self._strong_role, fonts.font(self._style, 600)))
        return laid_out(self.text(), self._style, width, formats)


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
