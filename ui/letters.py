"""Which keys write text: a letter typed beside a field is meant for the field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def written(event: QKeyEvent) -> str:
    """Return the sign a key writes, a blank too; nothing for a key that moves, or one of the menus."""
    text = event.text()
    return text if text.isprintable() and not _is_chord(event) else ""


def _is_chord(event: QKeyEvent) -> bool:
    """Whether Control or Alt is held; both together are AltGr, which writes letters."""
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    return event.modifiers() & (alt | control) in (alt, control)
