"""Where a window stood last time: size, place, screen and maximised; never where no screen is any more."""

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

REACHABLE = 64
"""So much of a window must be on a screen, in pixels, for its title bar to be within reach."""

TITLE_BAR = 48
"""What the desktop draws around a window, at most; it is not known before a window is shown."""


def keep(window: QWidget, state: QSettings, name: str) -> None:
    """Remember where a window stands and how its panes are split."""
    state.setValue(name, window.saveGeometry())
    keep_splits(window, state)


def restore(window: QWidget, state: QSettings, name: str) -> None:
    """Put a window where it stood; from a screen that is gone it comes to the one that is there."""
    kept = state.value(name)
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
    else:
        fit_in(window)
    bring_back(window)


def fit_in(window: QWidget) -> None:
    """Make a window that is shown for the first time small enough for its title bar and its lower edge to be seen."""
    screen = QGuiApplication.primaryScreen().availableGeometry().size()
    room, least = QSize(screen.width(), screen.height() - TITLE_BAR), window.minimumSize()
    if least.width() <= room.width() and least.height() <= room.height():  # else it fits in no size
        window.resize(window.size().boundedTo(room))


def bring_back(window: QWidget) -> None:
    """Move a window that no screen shows to the middle of the first screen, no larger than that."""
    if window.isMaximized() or window.isFullScreen():
        return
    box = window.geometry()
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if any(_within_reach(box, room) for room in rooms):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    box.setSize(box.size().boundedTo(room.size()))
    box.moveCenter(room.center())
    window.setGeometry(box)


def _within_reach(box: QRect, room: QRect) -> bool:
    seen = box.intersected(room)
    return (
        seen.width() >= REACHABLE and seen.height() >= REACHABLE and room.top() <= box.top() <= room.bottom()
    )


def keep_splits(page: QWidget, state: QSettings) -> None:
    """Remember how the named panes of a page are split."""
    for split in page.findChildren(QSplitter):
        if split.objectName():
            state.setValue(split.objectName(), split.saveState())


def restore_splits(page: QWidget, state: QSettings) -> None:
    """Split the named panes of a page as they were."""
    for split in page.findChildren(QSplitter):
        kept = state.value(split.objectName()) if split.objectName() else None
        if isinstance(kept, QByteArray):
            split.restoreState(kept)
