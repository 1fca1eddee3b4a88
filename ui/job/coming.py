"""A job that came from the journal is put on its page a part a turn: who types meanwhile waits for no more than one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from repairdesk.queries.sheets import JobSheet
from ui.turns import Turns


class Coming:
    """Shows a sheet in parts; what came last is what the parts that wait will show."""

    def __init__(self, turns: Turns, owner: QObject, parts: Sequence[Callable[[JobSheet], object]]) -> None:
        self._turns, self._owner = turns, owner
        self._sheet: JobSheet | None = None
        self._works = [self._work(part) for part in parts]

    def take(self, sheet: JobSheet) -> None:
        """Show this sheet, from the next turn on."""
        self._sheet = sheet
        for work in self._works:
            self._turns.take(self._owner, work)

    def forget(self) -> None:
        """Another job is wanted: what has not been shown yet never will."""
        self._sheet = None

    def _work(self, part: Callable[[JobSheet], object]) -> Callable[[], object]:
        return lambda: part(self._sheet) if self._sheet is not None else None
