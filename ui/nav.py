"""A button of the sidebar: where one can go, with its key or a count; in a narrow window only its icon."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from ui.theme import fonts, icons
from ui.theme.focus_tip import FocusTip
from ui.theme.tokens import look
from ui.theme.widgets import set_property


class NavButton(QPushButton):
    """One place to go."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("look", "nav")
        icons.put(self, icon)
        self.setIconSize(QSize(look.px(18), look.px(18)))
        self.setFont(fonts.font("body_strong"))
        self._name, self._small = "", False
        FocusTip(self)
        self._right = QLabel(self)
        self._right.setTextFormat(Qt.TextFormat.PlainText)
        self._right.setFont(fonts.font("small"))
        self._right.setProperty("tone", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(10), 0)
        row.addStretch(1)
        row.addWidget(self._right)

    def say(self, name: str, right: str, told: str = "") -> None:
        """Show the name and what stands at the right; `told` is how a screen reader says the latter."""
        self._name = name
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self._right.setText(right)
        self._right.setFont(fonts.font("small", 600 if told else None))
        set_property(self._right, "tone", "" if told else "hint")
        self._show()

    def make_small(self, small: bool) -> None:
        """Show the icon only, or everything."""
        self._small = small
        self._right.setVisible(not small)
        self._show()

    def _show(self) -> None:
        beside = self._right.text()
        self.setText("" if self._small else f" {self._name}")
        self.setToolTip(f"{self._name}  {beside}".strip() if self._small else "")
