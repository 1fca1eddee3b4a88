"""Shift+F10: the menu of whatever has the keyboard, also where the desktop does not ask for it by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication


def is_wanted(event: QKeyEvent) -> bool:
    """Whether a key asks for the menu."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier


def open_menu() -> None:
    """Ask the widget that has the keyboard for its menu, at its caret or in its middle."""
    holder = QApplication.focusWidget()
    if holder is None:
        return
    caret = holder.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    box = caret.toRect() if hasattr(caret, "toRect") else caret
    at = box.bottomLeft() if box is not None and not box.isEmpty() else holder.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(holder, QContextMenuEvent(reason, at, holder.mapToGlobal(at)))
