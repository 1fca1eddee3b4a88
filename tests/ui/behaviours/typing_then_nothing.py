"""A process at the counter that types the middle of a sentence and then only waits to be killed."""

import os
import sys
from datetime import datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from repairdesk.domain.clock import MovableClock
from ui.app import RepairDesk, make_application


def main() -> int:
    """Arguments: the data folder, the instant, the sentence."""
    app = make_application()
    program = RepairDesk(Path(sys.argv[1]), MovableClock(datetime.fromisoformat(sys.argv[2])))
    quick = program.window.today.quick

    def type_it() -> None:
        if program.shop.directory is None:
            return
        waiting.stop()
        QTest.keyClicks(quick.line.field, sys.argv[3])
        quick.remove("about")
        for _ in range(5):
            QTest.keyClick(quick.line.field, Qt.Key.Key_Left)

    waiting = QTimer(interval=20)
    waiting.timeout.connect(type_it)
    waiting.start()
    program.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
