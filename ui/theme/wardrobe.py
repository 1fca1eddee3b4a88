"""Another dress for all widgets, in pieces of work: Qt itself would dress all of them in one."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

AT_ONCE = 40
"""So many widgets are changed in one piece of work."""
DRESSED, OWN_DRESS = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle


def in_pieces(widgets: Sequence[QWidget], change: Callable[[QWidget], None]) -> Iterator[None]:
    """Change each widget that is still there; a few in each piece of work."""
    for start in range(0, len(widgets), AT_ONCE):
        for widget in widgets[start : start + AT_ONCE]:
            if isValid(widget):
                change(widget)
        yield


class Wardrobe:
    """Widgets that wear nothing while the style sheet of the whole application is changed, which passes them by."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        self._widgets = [each for each in widgets if not each.testAttribute(OWN_DRESS)]
        self._dressed = {each for each in self._widgets if each.testAttribute(DRESSED)}

    def undress(self) -> Iterator[None]:
        """Take the old style sheet off them."""
        return in_pieces(self._widgets, self._undress)

    def dress(self) -> Iterator[None]:
        """Put the present one on them."""
        return in_pieces(self._widgets, self._dress)

    def _undress(self, widget: QWidget) -> None:
        widget.setAttribute(OWN_DRESS)
        if widget in self._dressed:
            widget.style().unpolish(widget)
            widget.setAttribute(DRESSED, on=False)

    def _dress(self, widget: QWidget) -> None:
        widget.setAttribute(OWN_DRESS, on=False)
        if widget in self._dressed:
            widget.setAttribute(DRESSED)
            widget.style().polish(widget)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
