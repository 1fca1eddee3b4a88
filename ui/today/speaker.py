"""Reads the quick line aloud for screen readers: once the keys rest, what was understood; at once, what is wrong."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.theme.aloud import announce

SPEAK_AFTER_MS = 600


class Speaker(QObject):
    """Speaks for one field."""

    rested = Signal()
    """Nobody has typed for a moment."""
    said = Signal(str, bool)
    """What is announced, and whether it may interrupt what is being read."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._warned = ""
        self._timer = QTimer(self, singleShot=True, interval=SPEAK_AFTER_MS)
        self._timer.timeout.connect(self.rested)

    def typed(self) -> None:
        """A key was pressed: wait for the next rest."""
        self._timer.start()

    def say(self, *parts: str, assertive: bool = False) -> None:
        """Announce sentences."""
        text = ". ".join(part.rstrip(".") for part in parts if part)
        if not text:
            return
        self.said.emit(text, assertive)
        announce(self._field, text, at_once=assertive)

    def warn(self, warning: QWidget) -> None:
        """Announce a warning that has appeared, once, as an alert that may interrupt."""
        text = warning.accessibleName() if warning.isVisible() else ""
        if text and text != self._warned:
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(warning, QAccessible.Event.Alert))
            self.say(text, assertive=True)
        self._warned = text
