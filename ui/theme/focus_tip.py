"""What a tip says of an icon without words is seen by the keyboard too, for as long as it stays there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QFocusEvent, Qt
from PySide6.QtWidgets import QToolTip, QWidget

BY_HAND = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
"""Whoever comes so has seen where he goes, or has not moved at all."""
AS_LONG_AS_IT_TAKES_MS = 24 * 3_600_000


class FocusTip(QObject):
    """Shows the tip of its widget when the keyboard comes, and takes it away when the keyboard goes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() not in BY_HAND:
            QTimer.singleShot(0, self, self._show)  # Qt takes every tip away on the same event
        elif isinstance(event, QFocusEvent) and event.lostFocus():
            QToolTip.hideText()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        shown = self._widget
        if shown.hasFocus() and shown.toolTip():
            corner: QPoint = shown.mapToGlobal(shown.rect().topRight())
            QToolTip.showText(corner, shown.toolTip(), shown, QRect(), AS_LONG_AS_IT_TAKES_MS)
