"""Work that can wait a moment: each piece in a turn of the loop of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Turns(QObject):
    """Does one piece of work a turn; between two of them the windows are painted and hear what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[QObject, Callable[[], object]]] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def take(self, owner: QObject, work: Callable[[], object]) -> None:
        """Do the work of `owner` soon, once however often it is asked for, and not after its owner is gone."""
        if (owner, work) not in self._waiting:
            self._waiting.append((owner, work))
            self._turn.start()

    def soon(self, widget: QWidget, work: Callable[[], object]) -> None:
        """Do at once what somebody sees, and in its turn what nobody does."""
        if widget.isVisible():
            work()
        else:
            self.take(widget, work)

    def hurry(self, owner: QObject) -> None:
        """Do now what waits for this owner: somebody wants to see it."""
        while each := next((each for each in self._waiting if each[0] is owner), None):
            self._do(each)

    def _next(self) -> None:
        if len(self._waiting) > 1:
            self._turn.start()
        if self._waiting:
            self._do(self._waiting[0])

    def _do(self, each: tuple[QObject, Callable[[], object]]) -> None:
        self._waiting.remove(each)
        owner, work = each
        if isValid(owner):
            work()
