"""What a screen reader is told a widget is, where that is not what Qt makes of its class."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid

_ROLE = "spoken_role"
_installed: list[bool] = []
_alive: list[QAccessibleWidget] = []
"""Qt keeps what it was told and deletes it with its widget, but does not hold it: Python would let it go before."""


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget be a tool bar, an alert, a group or a heading; its name is its accessible name."""
    widget.setProperty(_ROLE, role.value)


class Heading(QLabel):
    """A line a reader can jump to."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        speak_as(self, QAccessible.Role.Heading)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def clear(self) -> None:
        self.setText("")


def install() -> None:
    """Have Qt ask here first; once for the program."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_told)


def _told(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    if not isinstance(thing, QWidget) or thing.property(_ROLE) is None:
        return None
    made = QAccessibleWidget(thing, QAccessible.Role(thing.property(_ROLE)))
    _alive[:] = [each for each in _alive if isValid(each)] + [made]
    return made
