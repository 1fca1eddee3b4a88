"""Python's garbage is collected on the window's thread only: a window object let go elsewhere would crash Qt."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000
FULL_EVERY = 24
"""Every so many rounds the old generation is looked through too."""


class Tidy(QObject):
    """Takes the collector's work into the window's own pauses, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = 0
        self._before = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is young; now and then, what is old."""
        self._round += 1
        gc.collect(2 if self._round % FULL_EVERY == 0 else 1)

    def stop(self) -> None:
        """Give the work back to whoever had it."""
        self._timer.stop()
        if self._before:
            gc.enable()
