"""The highest instant this PC's clock has shown, kept in a small file over a restart."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from repairdesk.alarm.wall import Mark

FILE = "clock.mark"
EVERY = timedelta(minutes=1)


class HighWater:
    """Remembers in the data folder; what cannot be written is not missed before the next start."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._written: Mark | None = None

    def read(self) -> Mark | None:
        """Return the mark of the last run, in aware instants; None when there was none."""
        try:
            found = [datetime.fromisoformat(line) for line in self._path.read_text(encoding="ascii").split()]
        except (OSError, ValueError):
            return None
        return Mark(*found) if len(found) in (1, 2) and all(each.tzinfo for each in found) else None

    def note(self, mark: Mark | None) -> None:
        """Write the mark when it has moved by a minute or more, or has come into doubt. Raises OSError."""
        known = self._written
        if mark is None or (
            known is not None
            and abs(mark.highest - known.highest) < EVERY
            and mark.doubted_since == known.doubted_since
        ):
            return
        half = self._path.with_suffix(".partial")
        lines = [each.isoformat() for each in (mark.highest, mark.doubted_since) if each is not None]
        half.write_text("\n".join(lines), encoding="ascii")
        os.replace(half, self._path)
        self._written = mark
