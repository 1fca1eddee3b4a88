"""A seat without a window: rings from the journal named on the command line and writes each stage to a file."""

import os
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

from repairdesk.alarm.ring import Ring
from repairdesk.alarm.watch import watch
from repairdesk.desk import open_desk
from repairdesk.queries.reminders import StoreReminderSource


def main(folder: Path, glass: Path) -> None:
    """One line is one ring on the glass; a line is written whole or not at all."""
    file = os.open(glass, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(*words: object) -> None:
        os.write(file, (" ".join(map(str, (time.time(), os.getpid(), *words))) + "\n").encode())

    def write(ring: Ring) -> None:
        for stage in ring.stages:
            note("rang", ring.promise_id, stage.key, stage.at.timestamp())

    class Source(StoreReminderSource):
        """Notes when the first knock is done: from then on the seat is awake."""

        awake = False

        def next_instant(self, after: datetime) -> datetime | None:
            found = super().next_instant(after)
            if not self.awake:
                self.awake = True
                note("began")
            return found

    desk = open_desk(folder)
    watch(Source(desk), desk.clock, write, threading.Event(), on_trouble=lambda e: note("trouble", repr(e)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
