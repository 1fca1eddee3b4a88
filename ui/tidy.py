"""Python's garbage is collected on the window's thread only: a window object let go elsewhere would crash Qt."""

import gc

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

EVERY_MS = 5_000
FULL_EVERY = 180
"""After so many rounds, a quarter of an hour, all there is is looked through."""
QUIET = 2
"""It waits for so many rounds without a touch."""
TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Tidy(QObject):
    """Takes the collector's work into the window's own pauses, as long as it lives.

    To look through all that a shop's day holds takes longer than a keystroke may. So what has been looked at once is
    set aside, and looked through again only now and then, when nobody touches the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = self._still = 0
        self._before = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is young; now and then, in a pause, all there is."""
        self._round += 1
        if self._still == QUIET:
            gc.unfreeze()
            gc.collect()
            self._round = self._still = 0
            self._hush()
        else:
            gc.collect(1)
        gc.freeze()
        if self._round >= FULL_EVERY:
            self._still += 1
            self._listen()

    def _listen(self) -> None:
        """Hear the next touch, and none after it: who listens to everything that happens slows all of it down."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _hush(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._still = 0
            self._hush()
        return False

    def stop(self) -> None:
        """Give the work back to whoever had it."""
        self._timer.stop()
        self._hush()
        gc.unfreeze()
        if self._before:
            gc.enable()
