"""A tick whose text wraps, with its time in a heavier weight."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.theme import fonts
from ui.theme.tokens import look
from ui.theme.told import formed, laid_out

BOX, GAP = 17, 9


class Tick(QCheckBox):
    """Painted by hand, so that long words never clip at large text."""

    def __init__(self) -> None:
        super().__init__()
        self._strong = ""
        self.setFont(fonts.font("body"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, text: str, strong: str) -> None:
        """Show `text` with its access key after an ampersand; the words `strong` in it are heavier."""
        self._strong = strong
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()
        self.update()

    def hitButton(self, _place: object) -> bool:
        return True

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(round(self._laid_out(width)[1]), look.px(BOX)) + look.px(8)

    def sizeHint(self) -> QSize:
        return QSize(look.px(300), self.heightForWidth(look.px(300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(120), look.px(BOX) + look.px(8))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        key = self.text().find("&")
        plain = self.text().replace("&", "")
        formats = [formed(0, len(plain), "text.primary")]
        if key >= 0:
            formats.append(formed(key, 1, "text.primary", underlined=True))
        at = plain.find(self._strong) if self._strong else -1
        if at >= 0:
            formats.append(formed(at, len(self._strong), "text.primary", fonts.font("body", 600)))
        return laid_out(plain, "body", width - look.px(BOX + GAP + 4), formats)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, tall = self._laid_out(self.width())
        layout.draw(painter, QPointF(look.px(BOX + GAP), (self.height() - tall) / 2 + 1))
        size = look.px(BOX)
        box = QRectF(2, (self.height() - size) / 2 if tall < size * 1.6 else look.px(5), size, size)
        on = self.isChecked()
        painter.setPen(QPen(look.color("accent.fill" if on else "line.control"), 1.2))
        painter.setBrush(look.color("accent.fill" if on else "bg.surface"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            painter.setPen(QPen(look.color("text.on_accent"), max(1.6, size / 9)))
            left, top = box.left(), box.top()
            painter.drawPolyline(
                [
                    QPointF(left + size * 0.24, top + size * 0.52),
                    QPointF(left + size * 0.43, top + size * 0.70),
                    QPointF(left + size * 0.77, top + size * 0.32),
                ]
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus.ring"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
