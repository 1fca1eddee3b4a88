"""Letters typed in a list that has no field of its own go to the row in which a word begins with them."""

from PySide6.QtCore import QElapsedTimer, QObject

from ui.lists.marks import beginnings, spans
from ui.lists.view import RowList

PAUSE_MS = 900
"""After such a pause the next letter begins anew."""


class TypeAhead(QObject):
    """Belongs to one list."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows, self._typed = rows, ""
        self._since = QElapsedTimer()
        rows.letter.connect(self._take)

    def _take(self, letter: str) -> None:
        """Go to the next row that fits; one that still fits stays while more is typed."""
        anew = letter == "\b" or not self._since.isValid() or self._since.hasExpired(PAUSE_MS)
        self._since.start()
        self._typed = letter.strip("\b") if anew else self._typed + letter
        marks, rows = beginnings(self._typed), self._rows.rows.rows
        first = max(self._rows.currentIndex().row(), 0) + (len(self._typed) == 1)
        for at in (*range(first, len(rows)), *range(min(first, len(rows)))):
            what = rows[at].narrow[0] if rows[at].narrow else None
            if marks and what is not None and spans(f"{what.top} {what.bottom}", marks):
                self._rows.select(at)
                return
