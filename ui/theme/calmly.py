"""Another look over several turns of the loop: windows stand still meanwhile and are never seen half changed."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme import style
from ui.theme.tokens import look


class TextSize(QObject):
    """Changes the text size; a size that is wanted meanwhile comes next."""

    changed = Signal()
    """All windows have the size that was wanted last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frozen: list[QWidget] = []
        self._pieces: Iterator[None] = iter(())
        self.wanted = look.zoom
        self.is_changing = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    def be(self, zoom: float) -> None:
        """Want this size, such as 1.15."""
        self.wanted = zoom
        if not self.is_changing and zoom != look.zoom:
            self._begin()

    def _begin(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self.is_changing = True
        self._frozen = [each for each in app.topLevelWidgets() if each.updatesEnabled()]
        for window in self._frozen:
            window.setUpdatesEnabled(False)
        self._pieces = chain(style.pieces(app, zoom=self.wanted), self._thawed())
        self._turn.start()

    def _next(self) -> None:
        more = False
        try:
            for _piece in self._pieces:
                more = True
                break
        finally:
            if more:
                self._turn.start()
            else:
                self._end()

    def _thawed(self) -> Iterator[None]:
        """Let the windows be painted again, each in a turn of its own."""
        while self._frozen:
            window = self._frozen.pop()
            if isValid(window):
                window.setUpdatesEnabled(True)
                yield

    def _end(self) -> None:
        """Whatever became of the pieces, no window stays frozen."""
        for _window in self._thawed():
            pass
        self.is_changing = False
        if self.wanted != look.zoom:
            self._begin()
        else:
            self.changed.emit()
