"""A key as it stands beside what it does; it is another one as soon as the key is changed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.i18n import is_language_change
from ui.keys.keymap import Keymap, caps
from ui.theme import fonts


class KeyCap(QLabel):
    """Shows the first key of an action, such as "Alt ←"; nothing where it has none."""

    def __init__(self, keymap: Keymap, action: str) -> None:
        super().__init__()
        self._keymap, self._action, self._gone = keymap, action, False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.font("caption"))
        self.setProperty("tone", "key")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        keymap.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        found = self._keymap.sequences(self._action)
        self.setText(" ".join(caps(found[0])) if found else "")
        if self._gone is bool(found):
            self._gone = not found
            self.setHidden(self._gone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._say()
