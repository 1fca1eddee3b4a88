"""The keys of a window or a page; those that can be changed are the ones in force on this PC."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.keys.keymap import Keymap

Deed = Callable[[], object]


class Keys(QObject):
    """Binds deeds to fixed keys, and to actions of the card of keys by their names."""

    def __init__(self, window: QWidget, keymap: Keymap) -> None:
        super().__init__(window)
        self._window, self._keymap = window, keymap
        self._named: dict[str, QShortcut] = {}
        keymap.changed.connect(self._again)

    def fix(self, deeds: Mapping[str, Deed]) -> None:
        """Let keys that nobody can change do these deeds."""
        for keys, deed in deeds.items():
            QShortcut(QKeySequence(keys), self._window).activated.connect(deed)

    def name(self, action: str, deed: Deed) -> None:
        """Let the keys of `action` do `deed`."""
        self._named[action] = QShortcut(self._window)
        self._named[action].activated.connect(deed)
        self._again()

    def _again(self) -> None:
        for action, shortcut in self._named.items():
            shortcut.setKeys(self._keymap.sequences(action))
