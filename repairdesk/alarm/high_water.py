"""The highest instant this PC's clock has shown, kept in a small file over a restart."""

import os
from datetime import datetime, timedelta
from pathlib import Path

FILE = "clock.mark"
EVERY = timedelta(minutes=1)


class HighWater:
    """Remembers in the data folder; what cannot be written is not missed before the next start."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._written: datetime | None = None

    def read(self) -> datetime | None:
        """Return the highest instant of the last run, aware; None when there was none."""
        try:
            found = datetime.fromisoformat(self._path.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return None
        return found if found.tzinfo is not None else None

    def note(self, highest: datetime | None) -> None:
        """Write the mark when it has moved by a minute or more. Raises OSError."""
        if highest is None or (self._written is not None and abs(highest - self._written) < EVERY):
            return
        half = self._path.with_suffix(".partial")
        half.write_text(highest.isoformat(), encoding="ascii")
        os.replace(half, self._path)
        self._written = highest
