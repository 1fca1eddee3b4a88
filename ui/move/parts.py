"""The window's own small parts: a label with strong words in it, coloured grounds, a group of choices."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QGroupBox, QLabel, QSizePolicy, QVBoxLayout

from ui.theme import fonts
from ui.theme.tokens import look


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
        wide = min(look.px(280), self.fontMetrics().horizontalAdvance(self.text()) + look.px(12))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(60), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        layout, tall = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - tall) / 2)))
        painter.end()

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Return the lines for a width, and how tall they are."""
        layout = QTextLayout(self.text(), fonts.font(self._style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        tall = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, tall))
            tall += line.height() * 1.12
        layout.endLayout()
        return layout, tall

    def _formats(self) -> list[QTextLayout.FormatRange]:
        plain, strong = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(look.color(self._role))
        strong.setForeground(look.color(self._strong_role))
        strong.setFont(fonts.font(self._style, 600))
        whole = self.text()
        at = whole.find(self._strong) if self._strong else -1
        made = [_over(0, len(whole), plain)]
        if at >= 0:
            made.append(_over(at, len(self._strong), strong))
        return made


def _over(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


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
        painter.end()


class Choices(QGroupBox):
    """A group in which one thing is chosen; a screen reader hears its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setStyleSheet("QGroupBox { border: none; margin: 0; padding: 0; }")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The group has no frame of its own."""


def on_dress(event: QEvent, again: Callable[[], object]) -> None:
    """Call `again` when the theme has changed."""
    if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
        again()
