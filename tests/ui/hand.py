"""What a hand does with a mouse that one call of QTest does not do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def click_again(widget: QWidget) -> None:
    """Press and let go as the second half of a double click: QTest's own double click never lets go."""
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
