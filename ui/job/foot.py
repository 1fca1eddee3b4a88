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
        self._end = QHBoxLayout()
        self._end.addStretch(1)
        for part in (kept, *buttons):
            self._end.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        self.addLayout(self._end)

    def fit(self, width: int, *, told: bool) -> bool:
        """Arrange the row for a box of this width; returns whether it is narrow.

        Chips in one line are worth more than being told here that the draft is kept, when it is not `told` elsewhere.
        """
        narrow = width < look.px(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.setDirection(down if narrow else across)
        room = width - self._write.sizeHint().width() - self._kept.sizeHint().width() - look.px(80)
        shown = not told and room > 0 and (narrow or self._found.wide < room)
        if shown == self._kept.isHidden():
            self._kept.setVisible(shown)
            QTimer.singleShot(0, self, self._again)
        return narrow

    def _again(self) -> None:
        """Measure anew: what comes or goes while the box is being laid out is not measured by Qt."""
        self._end.invalidate()
        self.invalidate()
        self.activate()
