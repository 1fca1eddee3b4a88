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
    """One dry run over one file; `done` brings the plan, unless it was cancelled."""

    progress = Signal(int, int)
    done = Signal(object, object)
    """This reading and its plan."""
    failed = Signal(object, str)
    """This reading and what went wrong."""

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
        try:
            plan = plan_import(
                read_contacts(self._file), self._existing, self._country, self._told, self._cancel.is_set
            )
        except Exception as trouble:
            log.warning("a contact file was not read: %s", type(trouble).__name__)
            self.failed.emit(self, type(trouble).__name__)
            return
        if not self._cancel.is_set():
            self.done.emit(self, plan)

    def _told(self, done: int, total: int | None) -> None:
        if done % EVERY == 0:
            self.progress.emit(done, total or 0)
