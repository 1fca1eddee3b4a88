"""What is typed and not yet written down, kept on disk so that no plug pulled can lose it."""

import json
import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger(__name__)

SAVE_AFTER_MS = 700


class Drafts(QObject):
    """Texts by the name of their field. Saved shortly after the last change, whole or not at all."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / "drafts.json"
        self._texts = self._load()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def text(self, field: str) -> str:
        """Return the draft of a field, or nothing."""
        return self._texts.get(field, "")

    def keep(self, field: str, text: str) -> None:
        """Remember the text of a field; an empty one is forgotten."""
        if text == self._texts.get(field, ""):
            return
        if text:
            self._texts[field] = text
        else:
            self._texts.pop(field, None)
        self._timer.start()

    def save(self) -> None:
        """Write the drafts now."""
        self._timer.stop()
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial = self._file.with_suffix(".partial")
            with partial.open("w", encoding="utf-8") as file:
                json.dump(self._texts, file, ensure_ascii=False)
                file.flush()
                os.fsync(
                    file.fileno()
                )  # a renamed file that was never on the disk is empty after a power cut
            os.replace(partial, self._file)
        except (OSError, UnicodeEncodeError) as trouble:
            log.warning("drafts were not kept: %s", type(trouble).__name__)

    def _load(self) -> dict[str, str]:
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(field): text for field, text in found.items() if isinstance(text, str)}
