"""The two halves of the job's page: side by side as they were left, one above the other where there is no room."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.job.takeover import WIDTH
from ui.theme.tokens import look

KEY = "job.split"
NARROW = 700
"""Below this the halves stand one above the other."""

LEAST = 220


class Halves(QSplitter):
    """Remembers how wide the left half was made."""

    def __init__(
        self, left: QWidget, right: QWidget, state: QSettings | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state = state
        kept = str(state.value(KEY, "")) if state is not None else ""
        self.chosen = int(kept) if kept.isdecimal() else 0
        for half in (left, right):
            half.setMinimumWidth(1)
            self.addWidget(half)
        for half in (left, right):
            half.raise_()  # in this order they are read out
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._moved)

    @property
    def is_narrow(self) -> bool:
        """Whether the halves stand one above the other."""
        return self.orientation() is Qt.Orientation.Vertical

    def arrange(self) -> None:
        """Place the halves for the present width and text size."""
        self.raise_()  # read out after the head
        narrow = self.width() < look.px(NARROW)
        self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        if narrow:
            self.setSizes([look.px(LEAST), 10_000])
            return
        left = min(self.chosen, self.width() * 3 // 5) if self.chosen else look.px(WIDTH)
        left = left if self.chosen else min(left, self.width() * 7 // 20)
        self.setSizes([max(left, LEAST), max(self.width() - left, LEAST)])

    def _moved(self, place: int, _handle: int) -> None:
        if self.is_narrow:
            return
        self.chosen = place
        if self._state is not None:
            self._state.setValue(KEY, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
