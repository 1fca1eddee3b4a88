"""The groups of the card in three columns, or in fewer where three would cut their words."""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.keys.table import GROUPS, IN_TWO
from ui.theme.tokens import look

THREE, TWO = 972, 645
"""From these widths on, at ordinary text, there is room for three columns and for two."""


class GroupColumns(QWidget):
    """Sets the groups anew when the room changes; the groups themselves stay the same widgets."""

    def __init__(self, groups: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._groups = groups
        self.count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, look.px(8), 0)
        self._row.setSpacing(look.px(28))
        self._lanes = tuple(QVBoxLayout() for _ in GROUPS)
        for lane in self._lanes:
            lane.setSpacing(look.px(18))
            self._row.addLayout(lane)
        self.arrange(len(GROUPS))

    def arrange(self, count: int) -> None:
        """Stand in so many columns."""
        if count == self.count:
            return
        self.count = count
        columns = {1: (sum(GROUPS, ()), (), ()), 2: (*IN_TWO, ())}.get(count, GROUPS)
        for lane in self._lanes:
            while lane.takeAt(0) is not None:
                pass
        for place, (lane, names) in enumerate(zip(self._lanes, columns, strict=True)):
            for name in names:
                lane.addWidget(self._groups[name])
                self._groups[name].raise_()  # in this order they are read out
            if names:
                lane.addStretch(1)
            self._row.setStretch(place, 1 if names else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width()
        self.arrange(3 if wide >= look.px(THREE) else 2 if wide >= look.px(TWO) else 1)
