"""The keys beside the channels: "Alt 1 – Alt 5"; there only while they work."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.keys.keymap import caps
from ui.theme.tokens import look
from ui.theme.widgets import label

BEFORE = 2


class PlaceKeys(QWidget):
    """Two caps with a dash between: the first key of a row of choices, and the last."""

    def __init__(self, last: int) -> None:
        super().__init__()
        self._places = 1, last
        self._caps = label("", "caption", "key"), label("", "caption", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(BEFORE), 0, 0, 0)
        row.setSpacing(look.px(5))
        first, second = self._caps
        for part in (first, label("–", "caption", "secondary"), second):
            row.addWidget(part)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the keys as the reader's keyboard does."""
        for place, cap in zip(self._places, self._caps, strict=True):
            cap.setText(" ".join(caps(QKeySequence(f"Alt+{place}"))))
