"""A page that is taller than its window scrolls, and only down: nothing ever lies beside the window."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

BESIDE = 8
"""Room above and below what is brought into sight, in pixels."""


class DownScroll(QScrollArea):
    """Shows a page in full width; a bar comes when there is less height than the page needs."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        page.resize(self.size())  # a page that has no size yet would be measured before it has its look
        self.setWidget(page)
        see_through(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whoever has the keyboard stays in sight."""
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self.bring(now)

    def bring(self, part: QWidget, place: QRect | None = None) -> None:
        """Scroll until a part, or a place in it, is seen whole; of a tall one Qt shows the caret, which is right."""
        page, place = self.widget(), place or part.rect()
        if page is None or place.height() + 2 * BESIDE > self.viewport().height():
            self.ensureWidgetVisible(part, 0, BESIDE)
            return
        middle = part.mapTo(page, place.center())
        self.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard and was seen stays in sight, also when a line below comes to need more room."""
        focus = QApplication.focusWidget()
        seen = focus is not None and self._shows(focus, event.oldSize())
        super().resizeEvent(event)
        if seen:
            self._follow(None, focus)

    def _shows(self, part: QWidget, room: QSize) -> bool:
        page = self.widget()
        if page is None or not page.isAncestorOf(part):
            return False
        place = QRect(part.mapTo(self.viewport(), QPoint()), part.size())
        return QRect(QPoint(), room).intersects(place)

    def minimumSizeHint(self) -> QSize:
        page = self.widget()
        wide = page.minimumSizeHint().width() if page is not None else 0
        return QSize(wide, 0)

    def sizeHint(self) -> QSize:
        page = self.widget()
        return page.sizeHint() if page is not None else super().sizeHint()


def bring_in_sight(*parts: QWidget) -> None:
    """Scroll the page these stand on until they are seen, the last of them for certain, once all have their place."""

    def show() -> None:
        for part in parts:
            above = part.parentWidget()
            while above is not None and not isinstance(above, DownScroll):
                above = above.parentWidget()
            if above is not None:
                above.bring(part)

    QTimer.singleShot(0, parts[-1], show)


def see_through(view: QScrollArea) -> None:
    """Let a page that scrolls stand on the ground of its window."""
    view.viewport().setAutoFillBackground(False)
    page = view.widget()
    if page is not None:
        page.setAutoFillBackground(False)
