"""Whatever the keyboard can reach says to a screen reader what it is and what it is called."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from tests.ui.i18n.books import released_all
from tests.ui.i18n.rooms import STRANGER, every_window
from tests.ui.look.seen import name, windows

ROLE = QAccessible.Role
NO_ROLES = {ROLE.NoRole, ROLE.Client, ROLE.UserRole}


def test_whatever_takes_the_keyboard_has_a_name_and_a_role(
    tmp_path: Path, translations_from: Callable[[Path], None]
) -> None:
    translations_from(released_all(tmp_path))
    found: dict[str, str] = {}
    for room in every_window(tmp_path, "en"):
        for window in windows(STRANGER):
            for fault in _unnamed(window):
                found.setdefault(fault, room)
    assert not found, "\n".join(f"{room} | {fault}" for fault, room in found.items())


def _unnamed(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _proxied(widget):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.isValid():
            yield f"{name(widget)} is not there for a screen reader"
            continue
        said = spoken.text(QAccessible.Text.Name)
        if not said.strip():
            yield f"{name(widget)} ({type(widget).__name__}) has no name"
        elif said != said.strip():
            yield f"{name(widget)} begins or ends with a blank: {said!r}"
        if spoken.role() in NO_ROLES and not isinstance(widget, QAbstractScrollArea | QLabel):
            yield f"{name(widget)} says nothing of what it is"


def _proxied(widget: QWidget) -> bool:
    """Inside of another control, which speaks for it."""
    above = widget.parentWidget()
    return (above is not None and above.focusProxy() is widget) or widget.objectName().startswith("qt_")
