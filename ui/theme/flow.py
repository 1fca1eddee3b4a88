"""A layout that sets widgets in a row and goes on below when the row is full."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QPushButton, QSizePolicy, QSpacerItem, QWidget

Row = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Widgets left to right, wrapped like words; what comes after a stretch stands at the right."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._wants: dict[int, QSize] = {}
        """What each item asks for, by its place."""
        self._least: QSize | None = None
        self.setSpacing(gap)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def add_stretch(self) -> None:
        """Push what comes next to the right end, as long as it fits beside what came before."""
        policy = QSizePolicy.Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def clear(self) -> None:
        """Take every widget out and let it go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def drop(self, widget: QWidget) -> None:
        """Take one widget out and let it go."""
        self.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Measure anew: something inside has changed."""
        self._heights.clear()
        self._wants.clear()
        self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        wide = [self._wanted(at) for at, _item in self._shown()]
        gaps = self.spacing() * max(len(wide) - 1, 0)
        margins = self.contentsMargins()
        one_row = sum(size.width() for size in wide) + gaps + margins.left() + margins.right()
        return QSize(one_row, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        if self._least is None:
            size = QSize()
            for at, item in self._shown():
                size = size.expandedTo(self._narrowest(at, item))
            margins = self.contentsMargins()
            self._least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(self._least)

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(at, item) for at, item in enumerate(self._items) if not item.isEmpty()]

    def _wanted(self, at: int) -> QSize:
        if at not in self._wants:
            self._wants[at] = _wanted(self._items[at])
        return self._wants[at]

    def _narrowest(self, at: int, item: QLayoutItem) -> QSize:
        """Return how narrow an item may become: what wraps its words may become narrow."""
        widget = item.widget()
        if widget is not None and (widget.hasHeightForWidth() or isinstance(widget, QPushButton)):
            return widget.minimumSizeHint().expandedTo(widget.minimumSize())
        return self._wanted(at)

    def _rows(self, width: int) -> list[Row]:
        rows: list[Row] = [[]]
        used = 0
        for at, item in enumerate(self._items):
            if item.isEmpty() and item.widget() is not None:
                continue
            size = self._wanted(at)
            if size.width() > width:
                size = QSize(width, _tall(item, width, size))
            if size.width() and used and used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + (self.spacing() if size.width() else 0)
        return rows

    def _place(self, whole: QRect, *, move: bool) -> int:
        box = whole.marginsRemoved(self.contentsMargins())
        y, right = box.y(), False
        for at, row in enumerate(self._rows(box.width())):
            tall = max((size.height() for _, size in row), default=0)
            if at and tall:
                y += self.spacing()
            if move:
                self._place_row(row, QRect(box.x(), y, box.width(), tall), right=right)
            right = right or any(item.spacerItem() is not None for item, _ in row)
            y += tall
        return y - whole.y() + self.contentsMargins().bottom()

    def _place_row(self, row: Row, box: QRect, *, right: bool) -> None:
        """Set a row; one that goes on after a stretch stands at the right like what it belongs to."""
        things = [size for _, size in row if size.width()]
        free = box.width() - sum(size.width() for size in things) - self.spacing() * max(len(things) - 1, 0)
        stretches = sum(item.spacerItem() is not None for item, _ in row)
        x = box.x() + (max(free, 0) if right and not stretches else 0)
        for item, size in row:
            if item.spacerItem() is not None:
                x += max(free, 0) // max(stretches, 1)
                continue
            top = box.y() + (box.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, top), size))
            x += size.width() + self.spacing()


def _wanted(item: QLayoutItem) -> QSize:
    """Return the size an item asks for, also while its row is not on the screen yet."""
    widget = item.widget()
    if widget is None:
        return item.sizeHint()
    widget.ensurePolished()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return _in_one_line(widget)
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _in_one_line(label: QLabel) -> QSize:
    """Return the size of a text that may wrap but need not."""
    margins = label.contentsMargins()
    wide = QFontMetrics(label.font()).horizontalAdvance(label.text()) + margins.left() + margins.right() + 2
    return QSize(wide, label.heightForWidth(wide))


def _tall(item: QLayoutItem, width: int, wanted: QSize) -> int:
    """Return how tall an item is that has to do with less width than it asks for."""
    widget = item.widget()
    if widget is not None and widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return wanted.height()


@contextmanager
def in_one_go(layout: QLayout) -> Iterator[None]:
    """Let widgets come to and go from a visible row that is laid out once, afterwards.

    Each widget that is shown lays out the whole window otherwise.
    """
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.invalidate()
        layout.activate()
