"""Ctrl+Z in a field takes back letters; where none are typed it takes back what was done last."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_for_the_window(event: QEvent, text: str) -> bool:
    """Whether a key that a field would claim takes back, or does again, an action: nothing stands in the field.

    Such an event is ignored here, so that the window's own key is heard.
    """
    if text or event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    found = any(event.matches(key) for key in KEYS)
    if found:
        event.ignore()
    return found
