"""Time comes in through one clock: no other file asks the system for it."""

import re

from tests.house_rules.tree import name_of, text_of, tracked

CLOCK = "repairdesk/domain/clock.py"
HIDDEN = re.compile(
    r"\butcnow\(|\butcfromtimestamp\(|datetime\.now\(|date\.today\(|datetime\.today\("
    r"|\btime\.time\(|\btime_ns\(|currentDateTime|currentDate\(|currentTime\("
)


def test_nothing_but_the_clock_asks_the_system_for_the_time() -> None:
    askers = [
        f"{name_of(file)}:{number}: {line.strip()}"
        for file in tracked("repairdesk/*.py", "ui/*.py")
        if name_of(file) != CLOCK
        for number, line in enumerate(text_of(file).splitlines(), 1)
        if HIDDEN.search(line)
    ]
    assert askers == []
