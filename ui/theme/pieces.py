"""A button that shows an icon, words of different weight and a small mark, each at its own distance."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from ui.theme import fonts, icons
from ui.theme.tokens import look
from ui.theme.widgets import tip


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
        return _width(self.text, self.style, self.weight, look.zoom)


@lru_cache(maxsize=1024)
def _width(text: str, style: str, weight: int | None, _zoom: float) -> int:
    """Return how wide some words are; the same words are measured at every keystroke."""
    return QFontMetrics(fonts.font(style, weight)).horizontalAdvance(text)


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
        whole = self._wide()
        at, missing = max((self.width() - whole) // 2, look.px(self._side) // 2), self._missing(whole)
        longest = max(self._pieces, key=lambda piece: 0 if piece.icon else piece.wide, default=None)
        for place, piece in enumerate(self._pieces):
            at += look.px(piece.gap) if place else 0
            wide = piece.wide - (missing if piece is longest else 0)
            self._draw(painter, piece, at, wide)
            at += wide
        painter.end()

    def _missing(self, whole: int) -> int:
        """Return by how many pixels a face of this width is too wide for the button."""
        return max(whole + look.px(self._side) - self.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is shortened can be read in full in the tool tip."""
        super().resizeEvent(event)
        tip(self, self.text() if self._missing(self._wide()) else "")

    def _draw(self, painter: QPainter, piece: Piece, at: int, wide: int) -> None:
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
        text = piece.text
        if wide < piece.wide:
            text = QFontMetrics(piece.font).elidedText(text, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


class KeyedButton(PiecedButton):
    """A button with its key beside it; `kind` is "", "primary" or "plain".

    The second press of a double click is not another deed.
    """

    def __init__(self, pressed: Callable[[], object], icon: str = "", kind: str = "") -> None:
        super().__init__(side=12)
        self._icon, self._primary = icon, kind == "primary"
        if kind:
            self.setProperty("look", kind)
        self.clicked.connect(lambda *_: pressed())

    def say(self, text: str, key: str, name: str, *, bare: bool = False, icon: str = "") -> None:
        """Show a text and its key; `name` is for screen readers. A bare button has no icon; `icon` is another one."""
        self._icon = icon or self._icon
        ink = "text.on_accent" if self._primary else "text.primary"
        shown = self._icon and (self._primary or not bare)
        made = [Piece(icon=self._icon, role=ink, size=18)] if shown else []
        made.append(Piece(text, "body_strong", role=ink, gap=8))
        if key:
            hint = "text.on_accent" if self._primary else "text.secondary"
            made.append(Piece(key, "caption", role=hint, gap=8))
        self.show_pieces(tuple(made))
        self.setAccessibleName(name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The row has gone already; a second deed would be for the next one."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)
