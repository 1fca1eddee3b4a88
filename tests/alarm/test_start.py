"""What is heavy to load is loaded by the heartbeat's own thread, not while the first window is being painted."""

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
import ui.alarm_room, repairdesk.alarm.heartbeat, repairdesk.alarm.notice, repairdesk.alarm.sound, ui.reminder.window
print(sorted({name.partition(".")[0] for name in sys.modules} & {"apscheduler", "plyer"}))
"""


def test_neither_scheduler_nor_notifier_is_loaded_before_the_heartbeat_has_begun() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
