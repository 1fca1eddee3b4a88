"""A layout that sets widgets in a row and goes on below when the row is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets left to right, wrapped like words."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take every widget out and let it go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(_wanted(item))
        return size

    def _place(self, box: QRect, *, move: bool) -> int:
        x, y, tall = box.x(), box.y(), 0
        for item in self._items:
            wanted = _wanted(item)
            if x > box.x() and x + wanted.width() > box.right() + 1:
                x, y, tall = box.x(), y + tall + self.spacing(), 0
            if move:
                item.setGeometry(
                    QRect(QPoint(x, y), QSize(min(wanted.width(), box.width()), wanted.height()))
                )
            x += wanted.width() + self.spacing()
            tall = max(tall, wanted.height())
        return y + tall - box.y()


def _wanted(item: QLayoutItem) -> QSize:
    """Return the size an item asks for, also while its row is not on the screen yet."""
    widget = item.widget()
    if widget is None:
        return item.sizeHint()
    widget.ensurePolished()
    return widget.sizeHint()
