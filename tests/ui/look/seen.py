"""What a person would see go wrong in a window: cut text, things on top of each other, things out of sight."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.theme.pieces import PiecedButton

WORN = 1
"""Pixels a text may lack: widths of letters are rounded."""


def faults(top: QWidget) -> Iterator[str]:
    """Yield each fault in a window that is shown, as words."""
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible() or _is_part_of_a_control(widget):
            continue
        for fault in (*_cut(widget), *_astray(widget), *_scrolls_sideways(widget)):
            yield f"{name(widget)}: {fault}"
        yield from _on_top_of_each_other(widget)


def name(widget: QWidget) -> str:
    """Return where a widget is, for people who read test results."""
    said = getattr(widget, "text", str)() if isinstance(widget, QLabel | QAbstractButton) else ""
    said = said or widget.accessibleName()
    parents: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{'/'.join(reversed(parents))}/{type(widget).__name__} {said!r}"


def _is_part_of_a_control(widget: QWidget) -> bool:
    """Scroll bars, the inside of a combo box and the like are the style's business; the focus is ringed on purpose."""
    above = widget.parentWidget()
    if isinstance(widget, QFocusFrame):
        return True
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return not isinstance(widget, QLabel)
    return isinstance(above, QComboBox | QAbstractSpinBox | QMenuBar | QLineEdit)


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QPushButton):
        yield from _cut_button(widget)
    elif isinstance(widget, QCheckBox | QRadioButton):
        if widget.width() < widget.sizeHint().width() - WORN and not _told_by_tip(widget):
            yield f"cut, {widget.width()} wide, needs {widget.sizeHint().width()}"
    elif isinstance(widget, QComboBox):
        wide = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        if widget.width() < wide + 24:
            yield f"its choice {widget.currentText()!r} is cut"
    elif isinstance(widget, QLineEdit) and not widget.text():
        room = widget.contentsRect().width() - widget.textMargins().left() - 4
        if QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText()) > room + WORN:
            yield f"the hint {widget.placeholderText()!r} is cut"
    if widget.height() + WORN < (needed := _least_height(widget)):
        yield f"only {widget.height()} tall, needs {needed}"


def _least_height(widget: QWidget) -> int:
    """Return how tall a widget must be at the width it has; of what holds others, those are looked at."""
    if widget.layout() is not None or isinstance(widget, QAbstractScrollArea | QLabel):
        return 0
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width())
    return widget.minimumSizeHint().height()


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap() or label.hasHeightForWidth():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + WORN:
            yield f"wrapped text cut, {label.height()} tall, needs {needed} at {label.width()} wide"
        return
    asked = label.sizeHint().width()
    if label.width() < asked - WORN and not _told_by_tip(label):
        yield f"cut, {label.width()} wide, needs {asked}"


def _told_by_tip(widget: QWidget) -> bool:
    """A name shortened on purpose ends in dots and is whole in its tool tip."""
    return bool(widget.toolTip())


def _cut_button(button: QPushButton) -> Iterator[str]:
    if isinstance(button, PiecedButton):
        if button.width() < button.minimumSizeHint().width() - WORN and not _told_by_tip(button):
            yield f"cut, {button.width()} wide, needs {button.minimumSizeHint().width()}"
        return
    option = QStyleOptionButton()
    button.initStyleOption(option)
    style = button.style()
    room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).size()
    needed = _inside_of(button)
    if needed.width() > room.width() + WORN and not _told_by_tip(button):
        yield f"cut, room for {room.width()}, needs {needed.width()}"
    if needed.height() > room.height() + 2 * WORN:
        yield f"cut, room for {room.height()} above each other, needs {needed.height()}"


def _inside_of(button: QPushButton) -> QSize:
    """Return how much room icon and text need."""
    metrics = QFontMetrics(button.font())
    text = metrics.size(Qt.TextFlag.TextShowMnemonic, button.text()) if button.text() else QSize(0, 0)
    if button.icon().isNull():
        return text
    icon = button.iconSize()
    gap = 4 if button.text() else 0
    return QSize(text.width() + gap + icon.width(), max(text.height(), icon.height()))


def _astray(widget: QWidget) -> Iterator[str]:
    """A widget that sticks out of its parent is cut there; only a page that scrolls may be larger."""
    above = widget.parentWidget()
    if above is None or widget.isWindow() or _scrolls(above):
        return
    if not above.rect().contains(widget.geometry()):
        yield f"{_box(widget.geometry())} sticks out of its parent {_box(above.rect())}"


def _scrolls(viewport: QWidget) -> bool:
    above = viewport.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is viewport


def _scrolls_sideways(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None and inside.width() > widget.viewport().width():
            yield f"scrolls sideways, {inside.width()} in {widget.viewport().width()}"
    if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
        yield "shows a bar to scroll sideways"


def _on_top_of_each_other(above: QWidget) -> Iterator[str]:
    children = [
        each
        for each in above.children()
        if isinstance(each, QWidget)
        and not isinstance(each, QFocusFrame)
        and each.isVisible()
        and not each.isWindow()
        and not each.geometry().isEmpty()
    ]
    if above.layout() is None or isinstance(above, QAbstractScrollArea | QMainWindow):
        return
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > WORN and shared.height() > WORN:
            yield f"{name(one)} and {name(other)} lie on each other by {_box(shared)}"


def _box(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()}+{rect.x()}+{rect.y()}"


def windows(stranger: str) -> list[QWidget]:
    """Every window on the screen that belongs to this test."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and not each.property(stranger) and each.mapToGlobal(QPoint(0, 0)) is not None
    ]
