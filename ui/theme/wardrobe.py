"""Another dress for all widgets, in pieces of work: Qt itself would dress all of them in one."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

AT_ONCE = 80
"""So many widgets are changed in one piece of work."""
DRESSED = Qt.WidgetAttribute.WA_WState_Polished


def in_pieces(widgets: Sequence[QWidget], change: Callable[[QWidget], None]) -> Iterator[None]:
    """Change each widget that is still there; a few in each piece of work."""
    for start in range(0, len(widgets), AT_ONCE):
        for widget in widgets[start : start + AT_ONCE]:
            if isValid(widget):
                change(widget)
        yield


class Wardrobe:
    """The widgets that are dressed. While they wear nothing, a style sheet for the whole application passes them by."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        self._dressed = [each for each in widgets if each.testAttribute(DRESSED)]

    def undress(self) -> Iterator[None]:
        """Take the old style sheet off them."""
        return in_pieces(self._dressed, _undress)

    def dress(self) -> Iterator[None]:
        """Put the present one on them."""
        return in_pieces(self._dressed, _dress)


def _undress(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.setAttribute(DRESSED, on=False)


def _dress(widget: QWidget) -> None:
    widget.setAttribute(DRESSED)
    widget.style().polish(widget)
