"""Tells when the minute on the shop's clock has changed: by itself, after sleep, or because the clock was set."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from repairdesk.domain.clock import Clock

LOOK_MS = 1000
"""A timer set for the next minute would sleep on after a suspend; one that looks does not."""


class Minutes(QObject):
    """Looks at the clock every second."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shown = self._minute()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the clock with the minute that was seen last."""
        minute = self._minute()
        if minute != self._shown:
            self._shown = minute
            self.changed.emit()

    def _minute(self) -> int:
        return int(self._clock.now().timestamp() // 60)


def minute_of(clock: Clock) -> datetime:
    """Return the minute that a clock shows; what is said of the time left is true for so long."""
    return clock.now().replace(second=0, microsecond=0)
