"""What a screen reader finds: the things of a window in reading order, each with role, name and description."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

ROLE = QAccessible.Role
DEEP = 40


def of(thing: QObject) -> QAccessibleInterface:
    """A thing as a screen reader meets it."""
    return QAccessible.queryAccessibleInterface(thing)


def role(thing: QObject) -> QAccessible.Role:
    return of(thing).role()


def name(thing: QObject) -> str:
    return of(thing).text(QAccessible.Text.Name)


def description(thing: QObject) -> str:
    return of(thing).text(QAccessible.Text.Description)


def all_in(top: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything that shows, from the top, in reading order."""
    yield from _all(of(top), 0)


def _all(here: QAccessibleInterface | None, depth: int) -> Iterator[QAccessibleInterface]:
    if here is None or not here.isValid() or here.state().invisible or depth > DEEP:
        return
    yield here
    for at in range(here.childCount()):
        yield from _all(here.child(at), depth + 1)


def widgets_in(top: QWidget) -> list[QWidget]:
    """The widgets of a window in the order they are read."""
    found = (each.object() for each in all_in(top))
    return [each for each in found if isinstance(each, QWidget)]
