"""The second half of a double click means what the first one meant, never what has come to stand there since."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication


class Twice:
    """Remembers what was pressed last, and when."""

    def __init__(self) -> None:
        self._pressed: tuple[str, ...] = ()
        self._since = QElapsedTimer()

    def is_second_half(self, *pressed: str) -> bool:
        """Whether this press, of another thing, follows too fast to be meant; any other press is remembered."""
        near = self._since.isValid() and not self._since.hasExpired(QApplication.doubleClickInterval())
        if near and pressed != self._pressed:
            return True
        self._pressed = pressed
        self._since.start()
        return False
