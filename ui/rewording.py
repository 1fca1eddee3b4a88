"""Another language over several turns of the loop: what is seen at once, each page that nobody sees in its own turn."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Rewording(QObject):
    """Lets pages write their texts anew; one that is gone to before its turn has come writes them then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    def begin(self, pages: Iterable[QWidget]) -> None:
        """Word these pages anew."""
        self._waiting = list(pages)
        for page in [page for page in self._waiting if page.isVisible()]:
            self.now(page)
        self._turn.start()

    def now(self, page: QWidget) -> None:
        """Word this page, if its turn has not come yet."""
        if page in self._waiting:
            self._waiting.remove(page)
            write = getattr(page, "retranslate", None)
            if isValid(page) and callable(write):
                write()

    def _next(self) -> None:
        if self._waiting:
            self.now(self._waiting[0])
            self._turn.start()
