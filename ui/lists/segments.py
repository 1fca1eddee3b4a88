"""A few buttons in a row, one of them pressed: which part of a list is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.theme.widgets import button, join


class Segments(QWidget):
    """One of a few parts is shown."""

    chosen = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        made: list[QPushButton] = [button("", kind="segment") for _ in range(count)]
        for place, each in enumerate(made):
            each.setCheckable(True)
            each.setChecked(place == 0)
            self.group.addButton(each, place)
            row.addWidget(each)
        join(made)
        self.group.idToggled.connect(lambda _place, on: self.chosen.emit() if on else None)

    @property
    def place(self) -> int:
        """Which one is pressed, counted from 0."""
        return self.group.checkedId()

    def say(self, texts: Sequence[str]) -> None:
        """Name them."""
        for place, text in enumerate(texts):
            self.group.button(place).setText(text)
            self.group.button(place).setAccessibleName(text)
