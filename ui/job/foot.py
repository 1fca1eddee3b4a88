"""The foot of the entry box: what was recognised at the left, the draft's time and the buttons at the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton

from ui.job.found_row import FoundRow
from ui.theme.tokens import look

NARROW = 640


class Foot(QHBoxLayout):
    """One row; in a narrow window what was recognised stands above the buttons."""

    def __init__(
        self, found: FoundRow, trouble: QLabel, kept: QLabel, buttons: tuple[QPushButton, ...]
    ) -> None:
        super().__init__()
        self._found, self._kept, self._write = found, kept, buttons[-1]
        self.setSpacing(look.px(12))
        self.addWidget(found, 1)
        self.addWidget(trouble, 1)
        self._end, pressed = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._end.addStretch(1)
        self._end.addWidget(kept, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        self._end.addLayout(pressed)
        pressed.addStretch(1)
        for part in buttons:
            pressed.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        self.addLayout(self._end)

    def fit(self, width: int, *, told: bool) -> bool:
        """Arrange the row for a box of this width; returns whether it is narrow.

        That the draft is kept is told here when it is not `told` elsewhere: beside the button, or above it where
        the chips need the room.
        """
        narrow = width < look.px(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.setDirection(down if narrow else across)
        room = width - self._write.sizeHint().width() - self._kept.sizeHint().width() - look.px(80)
        beside = narrow or self._found.wide < room
        way, shown = across if beside else down, not told and bool(self._kept.text())
        if shown == self._kept.isHidden() or way != self._end.direction():
            self._end.setDirection(way)
            self._kept.setVisible(shown)
            QTimer.singleShot(0, self, self._again)
        return narrow

    def _again(self) -> None:
        """Measure anew: what comes or goes while the box is being laid out is not measured by Qt."""
        self._end.invalidate()
        self.invalidate()
        self.activate()
