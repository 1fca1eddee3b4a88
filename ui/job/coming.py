"""A job that came from the journal is put on its page a part a turn: who types meanwhile waits for no more than one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from repairdesk.queries.sheets import JobSheet
from ui.turns import Turns


class Coming:
    """Shows a sheet in parts, one after the other; with a newer one it begins anew."""

    def __init__(self, turns: Turns, owner: QObject, parts: Sequence[Callable[[JobSheet], object]]) -> None:
        self._turns, self._owner, self._parts = turns, owner, tuple(parts)
        self._sheet: JobSheet | None = None
        self._shown = 0

    def take(self, sheet: JobSheet) -> None:
        """Show this sheet, from the next turn on."""
        self._sheet, self._shown = sheet, 0
        self._turns.take(self._owner, self._step)

    def forget(self) -> None:
        """Another job is wanted: what has not been shown yet never will."""
        self._sheet = None

    def _step(self) -> None:
        if self._sheet is None:
            return
        part = self._parts[self._shown]
        self._shown += 1
        if self._shown < len(self._parts):
            self._turns.take(self._owner, self._step)
        part(self._sheet)
