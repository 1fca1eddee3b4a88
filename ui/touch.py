"""A touch of the program: a key, the pointer or its wheel."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Touch(QObject):
    """Hears the next touch, and none after it: who listens to everything that happens slows all of it down."""

    heard = Signal()

    def listen(self) -> None:
        """Hear the next touch."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def hush(self) -> None:
        """Hear none."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.hush()
            self.heard.emit()
        return False
