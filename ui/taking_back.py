"""Ctrl+Z in a field takes back letters; where none are typed it takes back what was done last."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_for_the_window(event: QEvent, text: str) -> bool:
    """Whether a key that a field would claim takes back, or does again, an action: nothing stands in the field.

    Such an event is ignored here, so that the window's own key is heard.
    """
    return not text and any(_leave(event, key) for key in KEYS)


class LettersFirst(QObject):
    """For fields of a form that has much in it: the key takes back letters as long as any were typed or erased.

    What the program itself puts into a field, by `setText` and its kin, is nothing that was typed.
    """

    def watch(self, *fields: QWidget) -> None:
        """Look after these fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        undo, redo = KEYS
        back, again = _own(watched)
        return (not back and _leave(event, undo)) or (not again and _leave(event, redo))


def _leave(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    """Whether this is the press of a key, which is left to the window then."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    found = event.matches(key)
    if found:
        event.ignore()
    return found


def _own(field: QObject) -> tuple[bool, bool]:
    """Whether a field has letters to take back, and letters to bring again."""
    inside = field.lineEdit() if isinstance(field, QComboBox | QAbstractSpinBox) else field
    if isinstance(inside, QLineEdit):
        return inside.isUndoAvailable(), inside.isRedoAvailable()
    if isinstance(inside, QPlainTextEdit):
        return inside.document().isUndoAvailable(), inside.document().isRedoAvailable()
    return False, False
