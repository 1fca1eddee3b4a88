"""Where the reminder stands: bottom right, or in another corner while it would cover the button of what is written."""

from enum import Enum
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

SETTLE_MS = 200
"""The keyboard, or a window that is dragged, stays so long before it is looked who is in whose way."""


@runtime_checkable
class WritingPlace(Protocol):
    """A widget in which somebody writes, and the part of it that must stay in sight until that is written down."""

    in_sight: QWidget


class Corner(Enum):
    """A corner of the screen: at its right, at its bottom."""

    BOTTOM_RIGHT = (True, True)
    TOP_RIGHT = (True, False)
    BOTTOM_LEFT = (False, True)
    TOP_LEFT = (False, False)

    def box(self, room: QRect, size: QSize) -> QRect:
        """Return what a window of a size takes up in this corner of the room, in pixels of the screen."""
        right, bottom = self.value
        box = QRect(room.topLeft(), size)
        if right:
            box.moveRight(room.right())
        if bottom:
            box.moveBottom(room.bottom())
        return box


class Aside(QObject):
    """Knows what is being written on this screen, and says when the reminder should look at its place again."""

    moved = Signal()
    """The keyboard has gone elsewhere, or the window in which somebody writes has."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.corner = Corner.BOTTOM_RIGHT
        self._place: QWidget | None = None
        self._window: QWindow | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.moved)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.look_soon)

    def look_soon(self, *_: object) -> None:
        """Look once things have settled."""
        self._settle.start()

    def choose(self, room: QRect, size: QSize, *, anew: bool) -> None:
        """Choose the corner for a window of a size: not another one while this one will do, unless it comes `anew`."""
        focus = QApplication.focusWidget()
        self._keep(_place_of(focus) if focus is not None else self._still_there())
        self.corner = self._best(room, size, focus, Corner.BOTTOM_RIGHT if anew else self.corner)

    def _best(self, room: QRect, size: QSize, focus: QWidget | None, now: Corner) -> Corner:
        if self._place is None:
            return Corner.BOTTOM_RIGHT
        assert isinstance(self._place, WritingPlace)
        button, field = _on_screen(self._place.in_sight), _on_screen(focus)

        def hidden(corner: Corner) -> tuple[int, int]:
            box = corner.box(room, size)
            return _area(box.intersected(button)), _area(box.intersected(field))

        for corner in (Corner.BOTTOM_RIGHT, now):
            if hidden(corner)[0] == 0:
                return corner
        return min(Corner, key=hidden)

    def _still_there(self) -> QWidget | None:
        """Return where somebody wrote before turning to another program, if it can still be seen."""
        place = self._place
        if place is None or not isValid(place) or not place.isVisible() or place.window().isMinimized():
            return None
        return place

    def _keep(self, place: QWidget | None) -> None:
        """Remember where somebody writes, and follow its window."""
        self._place = place
        window = place.window().windowHandle() if place is not None else None
        if window is self._window:
            return
        for each, follow in ((self._window, False), (window, True)):
            if each is None or not isValid(each):
                continue
            for change in (each.xChanged, each.yChanged, each.widthChanged, each.heightChanged):
                if follow:
                    change.connect(self.look_soon)
                else:
                    change.disconnect(self.look_soon)
        self._window = window


def _place_of(focus: QWidget) -> QWidget | None:
    """Return the writing place in which a widget stands."""
    part: QWidget | None = focus
    while part is not None and not isinstance(part, WritingPlace):
        part = part.parentWidget()
    return part


def _on_screen(part: QWidget | None) -> QRect:
    """Return where a part of a window can be seen, in pixels of the screen."""
    if part is None:
        return QRect()
    seen = part.visibleRegion().boundingRect()
    return seen.translated(part.mapToGlobal(QPoint()))


def _area(box: QRect) -> int:
    return 0 if box.isEmpty() else box.width() * box.height()
