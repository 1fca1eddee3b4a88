"""The scanner of receipts: digits faster than any hand, and Enter; they open that job from wherever one is."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

FASTEST_HAND_MS = 35
"""Keys that follow each other closer than this come from a scanner."""
TWICE_MS = 1500
"""The same number again within this is the same scan."""
LONGEST_IN_FIELD = 7
"""More digits than a job number has belong to the empty field they come into: a serial number, a phone."""
CODE = re.compile(r"(?:[^\w\s]|RD\W?)?(\d{3,20})", re.IGNORECASE)
"""A job number, after a sign such as # (which another keyboard may spell otherwise) or the receipt's letters."""
MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}

Stamp = Callable[[QKeyEvent], int | None]
"""When a key was pressed, in milliseconds since any instant; None for one that no keyboard sent."""


class Scanner(QObject):
    """Listens where the keyboard is; what a person types is left alone."""

    scanned = Signal(object)
    """A number was scanned; one of a barcode may be longer than Qt's integers."""

    def __init__(self, window: QMainWindow, stamp: Stamp | None = None) -> None:
        super().__init__(window)
        self._window = window
        self.stamp: Stamp = stamp or _pressed_at
        self._burst = ""
        self._free = False
        self._at = 0
        self._last: tuple[int, int] | None = None
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is not self._window:
            before.removeEventFilter(self)
        if now is not None and now.window() is self._window:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget()
        if watched is not (focus or self._window):
            return False  # the focus has heard this key already
        return self._hear(event, focus)

    def _hear(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        at = self.stamp(event)
        if at is None or Qt.Key(event.key()) in MODIFIERS:
            return False
        close = 0 <= at - self._at <= FASTEST_HAND_MS
        self._at = at
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            burst, self._burst = self._burst, ""
            return close and self._free and self._take(burst, focus, at)
        text = event.text()
        if len(text) != 1 or not text.isprintable():
            self._burst = ""
            return False
        if not (self._burst and close):
            self._burst, self._free = "", _is_free(focus)
        self._burst += text
        return False

    def _take(self, burst: str, focus: QWidget | None, at: int) -> bool:
        """Take a burst for a scan; what has come into a field meanwhile goes out of it again."""
        read = CODE.fullmatch(burst)
        if read is None:
            return False
        text = _text_in(focus)
        if text is not None and len(read[1]) > LONGEST_IN_FIELD:
            return False
        if text is not None and text.endswith(burst):
            _drop_last(focus, len(burst))
        number, last = int(read[1]), self._last
        self._last = number, at
        if last is None or last[0] != number or at - last[1] > TWICE_MS:
            self.scanned.emit(number)
        return True


def _pressed_at(event: QKeyEvent) -> int | None:
    """Return when the desktop says a key was pressed; what did not come from a keyboard has no such time."""
    return int(event.timestamp()) or None


def _is_free(focus: QWidget | None) -> bool:
    """Whether nobody is in the middle of a text there."""
    if isinstance(focus, QAbstractSpinBox):
        return False
    if isinstance(focus, QLineEdit) and focus.echoMode() is not QLineEdit.EchoMode.Normal:
        return False
    return not _text_in(focus)


def _text_in(focus: QWidget | None) -> str | None:
    """Return what stands in a field one can write into, or None where one cannot."""
    if isinstance(focus, QLineEdit) and not focus.isReadOnly():
        return focus.text()
    if isinstance(focus, QPlainTextEdit | QTextEdit) and not focus.isReadOnly():
        return focus.toPlainText()
    return None


def _drop_last(focus: QWidget | None, count: int) -> None:
    for _ in range(count):
        if isinstance(focus, QLineEdit):
            focus.end(False)
            focus.backspace()
        elif isinstance(focus, QPlainTextEdit | QTextEdit):
            focus.textCursor().deletePreviousChar()
