"""What is typed and not yet written down, kept on disk so that no plug pulled can lose it."""

import errno
import json
import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from repairdesk.domain.trouble import Trouble

log = logging.getLogger(__name__)

SAVE_AFTER_MS = 700
"""How much typing a pulled plug may cost, however long somebody types without a pause."""
TRY_AGAIN_MS = 5000
CARET, AT = ".caret", ".at"
"""What is kept beside a draft, and goes with it: where one was in it, and when it was typed."""


class Drafts(QObject):
    """Texts by the name of their field. Saved shortly after a change, whole or not at all."""

    trouble = Signal(object)
    """A Trouble: the drafts cannot be kept on the disk just now. Told once; it is tried again until it works."""

    turned = Signal()
    """Where nothing was kept something is now, or the other way round."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / "drafts.json"
        self._texts = self._load()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._save_beside)
        self._look = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._look.timeout.connect(self._look_whether_kept)
        self._writer: threading.Thread | None = None
        self._fault: OSError | None = None
        self._told = False

    def text(self, field: str) -> str:
        """Return the draft of a field, or nothing."""
        return self._texts.get(field, "")

    def keep(self, field: str, text: str) -> None:
        """Remember the text of a field; an empty one is forgotten, with what is kept beside it."""
        if text == self._texts.get(field, ""):
            return
        had = field in self._texts
        if text:
            self._texts[field] = text
        else:
            for name in (field, field + CARET, field + AT):
                self._texts.pop(name, None)
        if had != bool(text):
            self.turned.emit()
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def keep_beside(self, field: str, what: str, text: str) -> None:
        """Remember CARET or AT of a field, as long as there is a draft of it."""
        if self.text(field):
            self.keep(field + what, text)

    def save(self) -> None:
        """Write the drafts now; they are on the disk when this returns, unless that is in trouble."""
        self._timer.stop()
        if self._writer is not None:
            self._writer.join()
        self._write(json.dumps(self._texts))
        self._look_whether_kept()

    def hurry(self) -> Callable[[], None]:
        """Write the drafts at once, beside the window. What is returned waits, on another thread, for the disk."""
        self._timer.stop()
        before, content = self._writer, json.dumps(self._texts)

        def write() -> None:
            if before is not None:
                before.join()
            self._write(content)

        self._writer = threading.Thread(target=write, name="drafts", daemon=True)
        self._writer.start()
        self._look.start()
        return self._writer.join

    def _save_beside(self) -> None:
        """Write the drafts on a thread of their own: a slow disk must not hold up whoever types."""
        if self._writer is not None and self._writer.is_alive():
            self._timer.start(SAVE_AFTER_MS)
        else:
            self.hurry()

    def _write(self, content: str) -> None:
        self._fault = None
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial = self._file.with_suffix(".partial")
            with partial.open("w", encoding="ascii") as file:
                file.write(content)
                file.flush()
                os.fsync(
                    file.fileno()
                )  # a renamed file that was never on the disk is empty after a power cut
            os.replace(partial, self._file)
        except OSError as fault:
            log.warning("drafts were not kept: %s", type(fault).__name__)
            self._fault = fault

    def _look_whether_kept(self) -> None:
        """Try again by itself what could not be written, and say so once."""
        if self._writer is not None and self._writer.is_alive():
            self._look.start()
            return
        fault = self._fault
        if fault is not None and not self._timer.isActive():
            self._timer.start(TRY_AGAIN_MS)
        if fault is not None and not self._told:
            full = fault.errno in (errno.ENOSPC, errno.EDQUOT)
            self.trouble.emit(Trouble("disk_full" if full else "read_only"))
        self._told = fault is not None

    def _load(self) -> dict[str, str]:
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(field): text for field, text in found.items() if isinstance(text, str)}
