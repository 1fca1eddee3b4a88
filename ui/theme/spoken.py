"""What a screen reader is told a widget is, where that is not what Qt makes of its class."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import VoidPtr, getCppPointer, isValid

from ui.i18n import locale_of

_ROLE, _TONGUE = "spoken_role", "spoken_tongue"
_installed: list[bool] = []
_alive: list[QAccessibleWidget] = []
"""Qt keeps what it was told and deletes it with its widget, but does not hold it: Python would let it go before."""


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget be a tool bar, an alert, a group or a heading; its name is its accessible name."""
    widget.setProperty(_ROLE, role.value)


def say_tongue(shown: QLabel, language: str = "") -> None:
    """Say which language a label's words are in ("en", "da" or "nb"), so that a screen reader takes that voice.

    With "" they are in the language of the program. A label that is ever to say it says so while it is empty.
    """
    shown.setProperty(_TONGUE, language)


class _InTongue(QAccessibleWidget, QAccessibleAttributesInterface):
    """A label and the language of its words."""

    def __init__(self, shown: QLabel) -> None:
        QAccessibleWidget.__init__(self, shown, QAccessible.Role.StaticText)
        QAccessibleAttributesInterface.__init__(self)
        self._shown = shown

    def _tongue(self) -> str:
        return str(self._shown.property(_TONGUE) or "") if isValid(self._shown) else ""

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name or not isValid(self._shown):
            return super().text(kind)
        return self._shown.accessibleName() or self._shown.text()

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Locale] if self._tongue() else []

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return locale_of(self._tongue()) if key == QAccessible.Attribute.Locale and self._tongue() else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]  # no number
        """Return the address of the second base as Qt takes it, untyped; a label can do nothing besides."""
        wanted = kind == QAccessible.InterfaceType.AttributesInterface
        return VoidPtr(getCppPointer(self)[1] if wanted else 0)


class Heading(QLabel):
    """A line a reader can jump to."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        speak_as(self, QAccessible.Role.Heading)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def clear(self) -> None:
        self.setText("")


def install() -> None:
    """Have Qt ask here first; once for the program."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_told)


def _told(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, QLabel) and thing.property(_TONGUE) is not None:
        made: QAccessibleWidget = _InTongue(thing)
    elif isinstance(thing, QWidget) and thing.property(_ROLE) is not None:
        made = QAccessibleWidget(thing, QAccessible.Role(thing.property(_ROLE)))
    else:
        return None
    _alive[:] = [each for each in _alive if isValid(each)] + [made]
    return made
