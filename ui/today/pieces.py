"""A button that shows an icon, words of different weight and a small mark, each at its own distance."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from ui.theme import fonts, icons
from ui.theme.tokens import look


@dataclass(frozen=True)
class Piece:
    """Some words, or an icon where `icon` is named; `gap` pixels stand before it."""

    text: str = ""
    style: str = "small"
    weight: int | None = None
    role: str = "text.primary"
    icon: str = ""
    size: int = 16
    gap: int = 6

    @property
    def font(self) -> QFont:
        """The font of the words."""
        return fonts.font(self.style, self.weight)

    @property
    def wide(self) -> int:
        """The width in logical pixels, without the gap."""
        if self.icon:
            return look.px(self.size)
        return QFontMetrics(self.font).horizontalAdvance(self.text)


class PiecedButton(QPushButton):
    """A push button whose face is made of pieces; `text()` still says all of them for other programs."""

    def __init__(self, pieces: tuple[Piece, ...] = (), side: int = 8) -> None:
        super().__init__()
        self._side = side
        self._pieces: tuple[Piece, ...] = ()
        self.setAutoDefault(False)
        self.show_pieces(pieces)

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show another face."""
        if pieces == self._pieces:
            return
        self._pieces = pieces
        self.setText("  ".join(piece.text for piece in pieces if piece.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tall = super().sizeHint().height()
        return QSize(self._wide() + 2 * look.px(self._side), tall)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _wide(self) -> int:
        gaps = sum(look.px(piece.gap) for piece in self._pieces[1:])
        return gaps + sum(piece.wide for piece in self._pieces)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        at = max((self.width() - self._wide()) // 2, look.px(self._side) // 2)
        for place, piece in enumerate(self._pieces):
            at += look.px(piece.gap) if place else 0
            self._draw(painter, piece, at)
            at += piece.wide
        painter.end()

    def _draw(self, painter: QPainter, piece: Piece, at: int) -> None:
        role = piece.role if self.isEnabled() else "text.disabled"
        middle = self.rect().center().y() + 1
        if piece.icon:
            made = icons.pixmap(piece.icon, role, piece.size, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(at, middle - piece.wide // 2), made)
            return
        painter.setFont(piece.font)
        painter.setPen(look.color(role))
        box = self.rect()
        box.setLeft(at)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), piece.text)
