"""The wheel turns the page, never a choice or a number that the pointer happens to lie over."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox


class Steady(QObject):
    """Looks after one box: without the keyboard it neither hears the wheel nor takes the keyboard by it."""

    def __init__(self, box: QComboBox | QAbstractSpinBox) -> None:
        super().__init__(box)
        self._box = box
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or self._has_keyboard():
            return False
        event.ignore()  # so that what the box stands on scrolls
        return True

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self._box or self._box.isAncestorOf(focus))


def choice() -> QComboBox:
    """Return a box to choose from."""
    made = QComboBox()
    Steady(made)
    return made
