"""The keys of the job's page, which work wherever on it the keyboard is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from ui.job.page import JobPage

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLACES = 7
"""Alt+1 to Alt+5 choose the channel, Alt+6 and Alt+7 who said it."""


def handled(page: "JobPage", event: QEvent) -> bool:
    """Do what a key means on the page; returns whether it means anything. Fields and lists keep their own keys."""
    if not isinstance(event, QKeyEvent):
        return False
    if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return False
    deed = _deed_of(page, event)
    if deed is None:
        return False
    event.accept()
    if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
        deed()
    return True


def _deed_of(page: "JobPage", event: QKeyEvent) -> Callable[[], object] | None:
    key, chord = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if chord == ALT and Qt.Key.Key_1 <= key < Qt.Key.Key_1 + PLACES:
        return lambda: page.entry.choose(key - Qt.Key.Key_0)
    if key == Qt.Key.Key_Escape and not chord:
        return page.escape
    if QKeySequence(event.keyCombination()) in page.keymap.sequences("back"):
        return page.leave
    if chord == CONTROL and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return page.entry.write
    return None
