"""Reads a contact file beside the windows and the journal: both stay free while a long list is read."""

import logging
import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from repairdesk.exchange.open_file import read_contacts
from repairdesk.exchange.plan import Known, plan_import

log = logging.getLogger(__name__)

EVERY = 50
"""Rows between two signs of progress."""


class Reading(QObject):
    """One dry run over one file; `done` brings itself and the plan, or None when the file could not be read."""

    progress = Signal(int, int)
    done = Signal(object, object)

    def __init__(self, file: Path, existing: Iterable[Known], country: str) -> None:
        super().__init__()
        self._file, self._existing, self._country = file, tuple(existing), country
        self._cancel = threading.Event()
        self._thread = threading.Thread(target=self._read, name="reading contacts", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop reading; nothing was written."""
        self._cancel.set()

    def _read(self) -> None:
        plan = None
        try:
            rows = read_contacts(self._file)
            plan = plan_import(rows, self._existing, self._country, self._told, self._cancel.is_set)
        except Exception as fault:  # a thread of its own: nobody else would hear of it
            log.warning("a contact list could not be read: %s", type(fault).__name__)
        if not self._cancel.is_set():
            self.done.emit(self, plan)

    def _told(self, done: int, total: int | None) -> None:
        if done % EVERY == 0:
            self.progress.emit(done, total or 0)
