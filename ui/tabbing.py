"""Tab goes the way one reads, whatever was made first: from the left, from the top, as the parts are laid out."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

WHOLE = QAbstractItemView, QAbstractSpinBox, QComboBox
"""What is inside of these is theirs."""


def step(window: QWidget, *, on: bool) -> bool:
    """Go on to the next stop of a window, or back to the one before; returns whether there is one."""
    order, focus = list(stops(window)), window.focusWidget()
    at = [place for place, each in enumerate(order) if _holds(each, focus)]
    if not order or not at:
        return False
    reason = Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason
    order[(at[-1] + (1 if on else -1)) % len(order)].setFocus(reason)
    return True


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield everything Tab stops at, in reading order."""
    if not widget.isVisible():
        return
    if _takes(widget):
        yield widget
    if not isinstance(widget, WHOLE):
        for part in _parts(widget):
            yield from stops(part)


def _holds(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (stop is focus or stop.isAncestorOf(focus))


def _takes(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield what stands in a widget, in reading order."""
    layout = widget.layout()
    if isinstance(widget, QMainWindow):
        yield from (each for each in (widget.centralWidget(),) if each is not None)
        yield from widget.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
    elif isinstance(widget, QStackedWidget):
        yield from (each for each in (widget.currentWidget(),) if each is not None)
    elif isinstance(widget, QSplitter):
        yield from (each for at in range(widget.count()) if (each := widget.widget(at)) is not None)
    elif isinstance(widget, QScrollArea):
        yield from (each for each in (widget.widget(),) if each is not None)
    elif layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield what stands in a layout, in reading order.

    Its items are not asked for: PySide would keep a name for each, and Qt does not tell when it deletes one.
    """
    holder = layout.parentWidget()
    inside: list[QWidget | QLayout] = [each for each in layout.children() if isinstance(each, QLayout)]
    if holder is not None:
        here = holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        inside += [each for each in here if layout.indexOf(each) >= 0]
    for each in sorted(inside, key=lambda part: _place(layout, part)):
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _laid_out(each)


def _place(layout: QLayout, part: QWidget | QLayout) -> tuple[int, ...]:
    at = layout.indexOf(part)
    if isinstance(layout, QGridLayout):
        row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(at))
        return row, column
    return (at,)
