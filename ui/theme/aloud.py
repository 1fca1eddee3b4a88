"""What a screen reader is told of by itself: politely, after what it is reading, or at once."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(of: QObject, text: str, *, at_once: bool = False) -> None:
    """Announce a sentence about a widget; `at_once` may interrupt what is being read."""
    if text and QAccessible.isActive():
        told = QAccessibleAnnouncementEvent(of, text)
        level = QAccessible.AnnouncementPoliteness
        told.setPoliteness(level.Assertive if at_once else level.Polite)
        QAccessible.updateAccessibility(told)
