"""The ring around the button that has the keyboard: drawn over the window, so that nothing moves when it comes."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QPushButton, QWidget
from shiboken6 import isValid

from ui.theme.tokens import look

WIDE, GAP = 2, 1
"""The ring itself, and what stays free between it and the button, in pixels at every text size."""
OUT = WIDE + GAP
ROUND = 4
"""The corners of a button."""
INSIDE = {"nav", "person", "key", "segment", "link", "text_link"}
"""Buttons that are rows, parts of a row or words: the style sheet draws their ring inside."""
_MOVES = {
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}  # fmt: skip


class Ring(QFocusFrame):
    """Stands over the window of its button and hears no mouse; a screen reader does not meet it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("focus.ring"), WIDE))
        half, corner = WIDE / 2, ROUND + GAP + WIDE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.end()


class Rings(QObject):
    """One for the program: lets the ring follow the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._button: QPushButton | None = None
        self._ring: Ring | None = None
        self._heard: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if not isinstance(now, QPushButton) or now.property("look") in INSIDE:
            return
        self._button = now
        self._ring = Ring(_floor(now))
        above: QWidget | None = now
        while above is not None:
            self._heard.append(above)
            above.installEventFilter(self)
            above = None if above is self._ring.parentWidget() else above.parentWidget()
        self._stand()

    def _let_go(self) -> None:
        for each in self._heard:
            if isValid(each):
                each.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._button, self._ring, self._heard = None, None, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._stand()
        return False

    def _stand(self) -> None:
        ring, button = self._ring, self._button
        if ring is None or button is None or not isValid(ring) or not isValid(button):
            return
        floor = ring.parentWidget()
        if floor is None or not floor.isAncestorOf(button) or not button.isVisible():
            ring.hide()
            return
        box = QRect(button.mapTo(floor, QPoint(0, 0)), button.size()).adjusted(-OUT, -OUT, OUT, OUT)
        if ring.geometry() != box:
            ring.setGeometry(box)
        if ring.isHidden():
            ring.show()
        ring.raise_()


def _floor(button: QWidget) -> QWidget:
    """Return what the ring is drawn on: the window, or the page in a view that scrolls, which cuts it off with it."""
    above = button.parentWidget()
    while above is not None and not above.isWindow():
        view = above.parentWidget()
        if isinstance(view, QAbstractScrollArea) and view.viewport() is above:
            return above
        above = view
    return above or button.window()
