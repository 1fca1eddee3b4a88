"""Everyone, mine, or only calls: which promises the list shows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.i18n import translate
from ui.theme.widgets import button


class Filters(QWidget):
    """Three buttons in a row, one of them pressed."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place in range(3):
            made = button("", kind="segment")
            made.setCheckable(True)
            made.setChecked(place == 0)
            self._group.addButton(made, place)
            row.addWidget(made)
        self._group.idToggled.connect(lambda _place, on: self.chosen.emit() if on else None)
        self.retranslate()

    @property
    def mine(self) -> bool:
        """Whether only my own promises are shown."""
        return self._group.checkedId() == 1

    @property
    def calls(self) -> bool:
        """Whether only calls are shown."""
        return self._group.checkedId() == 2

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        texts = (translate("Today", "Everyone"), translate("Today", "Mine"), translate("Today", "Calls only"))
        for place, text in enumerate(texts):
            self._group.button(place).setText(text)
            self._group.button(place).setAccessibleName(text)
