"""Another program: one big coloured text field that notes what reaches it in the file named on the command line."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QPlainTextEdit

COLOUR = "#ff00ff"


class Letter(QPlainTextEdit):
    """Someone writes a letter here and must not be disturbed."""

    def __init__(self, notes: Path) -> None:
        super().__init__()
        self._notes, self._left, self._here = notes, 0, False
        self.setWindowTitle("Somebody else's letter")
        self.setStyleSheet(f"background: {COLOUR}; color: black; border: none; font-size: 20px;")
        self.textChanged.connect(self.note)
        self.cursorPositionChanged.connect(self.note)

    def keyboard(self, window: QWindow | None) -> None:
        """The keyboard has come to one of this program's windows, or has gone to another program."""
        self._left += self._here and window is None
        self._here = window is not None
        self.note()

    def note(self) -> None:
        """Write down how it stands, whole or not at all."""
        caret = self.textCursor().position()
        facts = {"text": self.toPlainText(), "caret": caret, "focus": self._here, "left": self._left}
        partial = self._notes.with_suffix(".partial")
        partial.write_text(json.dumps(facts), "utf-8")
        os.replace(partial, self._notes)


def main() -> int:
    """Fill nearly the whole screen and say the window's number."""
    app = QApplication(sys.argv[:1])
    letter = Letter(Path(sys.argv[1]))
    app.focusWindowChanged.connect(letter.keyboard)
    whole = app.primaryScreen().geometry()
    letter.setGeometry(
        whole.adjusted(0, 0, 0, -2)
    )  # not all of it: that would count as a presentation or a game
    letter.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    letter.show()
    letter.note()
    print(f"window {int(letter.winId())}", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
