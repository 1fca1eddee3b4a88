"""A window beside the main one: a dialog for whoever listens, and never one that blocks, asks or answers by itself."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton

from ui import context, panes, tabbing
from ui.keys.bound import Keys
from ui.keys.keymap import Keymap

EVERYWHERE = ("keys", "reminders", "hide_internal", "refresh", "larger", "smaller", "plain_size", "quit")
"""Actions that mean the same whichever window of the program has the keyboard."""
PLACES = ("new", "find", "today", "jobs", "customers")
"""Actions that lead to a page of the main window."""


class OwnWindow(QDialog):
    """Stands in the desktop's list of windows like the main one, and hears the same keys that mean the same everywhere.

    Esc leaves it. Enter presses the button that has the keyboard, and no other.
    """

    deed_wanted = Signal(str)
    """A deed of the main window's menus."""
    place_wanted = Signal(str)
    """A deed that leads to a page of the main window, which comes to the front."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.keys = Keys(self, keymap)
        self.keys.name("close", self.close)
        self.keys.name("undo", self.undo)
        self.keys.name("redo", self.redo)
        self.keys.name("full_screen", self.fill_the_screen)
        self.keys.name("next_pane", partial(self.go_on, 1))
        self.keys.name("pane_before", partial(self.go_on, -1))
        for deed in EVERYWHERE:
            self.keys.name(deed, partial(self.deed_wanted.emit, deed))
        for place in PLACES:
            self.keys.name(place, partial(self.place_wanted.emit, place))

    def leave(self) -> None:
        """Go from here; what stands in the window is kept where it can be."""
        self.close()

    def undo(self) -> None:
        """Take back the last action, wherever it was done; a field with letters in it takes back those."""
        self.deed_wanted.emit("undo")

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.deed_wanted.emit("redo")

    def fill_the_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def go_on(self, step: int) -> None:
        """Go with the keyboard to the next pane, or with -1 to the one before."""
        panes.go(panes.panes_of(self), step)

    def focusNextPrevChild(self, on: bool) -> bool:
        return tabbing.step(self, on=on) or super().focusNextPrevChild(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter end here: of themselves they would throw away, or press what is marked as usual."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if context.is_wanted(event):
            context.open_menu()
        elif event.key() == Qt.Key.Key_Escape and plain:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif plain and not event.isAutoRepeat():
            self.enter()

    def enter(self) -> None:
        """Press the button that has the keyboard."""
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
