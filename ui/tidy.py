"""Python's garbage is collected on the window's thread only: a window object let go elsewhere would crash Qt."""

import gc

from PySide6.QtCore import QObject, QTimer

from ui.touch import Touch

EVERY_MS = 5_000
FULL_EVERY = 180
"""After so many rounds, a quarter of an hour, all there is is looked through."""
AT_ONCE = 50_000
"""Objects; more than that, as when rooms were loaded, are not looked through between two keystrokes."""
QUIET = 2
"""It waits for so many rounds without a touch."""


class Tidy(QObject):
    """Takes the collector's work into the window's own pauses, as long as it lives.

    To look through all that a shop's day holds takes longer than a keystroke may. So what has been looked at once is
    set aside, and looked through again only now and then, when nobody touches the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = self._still = 0
        self._touch = Touch(self)
        self._touch.heard.connect(self._touched)
        self._before = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is young, or set it aside where it is much; now and then, in a pause, collect all there is."""
        self._round += 1
        if self._still == QUIET:
            gc.unfreeze()
            gc.collect()
            self._round = self._still = 0
            self._touch.hush()
        elif gc.get_count()[0] < AT_ONCE:
            gc.collect(1)
        gc.freeze()
        if self._round >= FULL_EVERY:
            self._still += 1
            self._touch.listen()

    def _touched(self) -> None:
        self._still = 0

    def stop(self) -> None:
        """Give the work back to whoever had it."""
        self._timer.stop()
        self._touch.hush()
        gc.unfreeze()
        if self._before:
            gc.enable()
