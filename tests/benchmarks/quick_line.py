"""What a keystroke in the quick line costs: `python -m tests.benchmarks.quick_line` prints the milliseconds.

Every beginning of every sentence is read once a turn, as somebody types it, in a shop of 20,000 customers of whom
4,000 are called Søren; the floor cuts the same beginnings with a regular expression and looks each word up in a dict.
Times are the processor's (`time.thread_time`); of each beginning the lower quartile over the turns counts, because
what neighbours take is not ours. Leaves with 1 when a keystroke costs more than it may.
"""

import gc
import re
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from datetime import time as clock_time

from repairdesk.domain.hours import OpenSpan, opening_hours
from repairdesk.phrases import Directory, understand
from tests.benchmarks.floor import quartile

CUSTOMERS, JOBS, TURNS = 20_000, 3_000, 9
P99_MS, MOST_MS = 1.5, 2.0
NOW = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)
WEEKDAY, SATURDAY = (OpenSpan(clock_time(10), clock_time(18)),), (OpenSpan(clock_time(10), clock_time(14)),)
HOURS = opening_hours("Europe/Copenhagen", (WEEKDAY,) * 5 + (SATURDAY, ()))
FIRST = "Søren Mads Åse Jonas Fatima".split()
LAST = "Hansen Nielsen Jensen Holm Berg Dahl Lund Møller Bråten Kjær Østergaard Vik Friis Krogh".split()
SENTENCES = (
    "ring Søren Hansen inden halvanden time om prisen på skærmen #1042 hvis delen kommer fredag kl 14.30",
    "send sms til Søren Hansen senest på mandag formiddag kl 10.30 om den nye skærm til hans ThinkPad er kommet",
    "we'll call Mads Nielsen back by quarter past four tomorrow about the price of a new battery, either way",
    "vi ringer Åse Østergaard i løpet av to timer hvis reservedelen er på lager, ellers senest tirsdag kl 12",
    "klar torsdag den 26. november kl 15 hvis kabinettet kommer, ring ikke, han har fri efter kl 16, max 1800 kr",
    "sms Fatima Møller, tlf 20 00 12 09, senest i morgen middag: tilbud på bundkort og strømforsyning, 2-3 dage",
    "ring Søren Hansen",
)
_WORD = re.compile(r"\w+|[^\w\s]")


def a_directory() -> Directory:
    """Return the shop's customers and jobs."""
    names = ((FIRST[at % 5], LAST[at // 5 % 14], "" if at % 3 else str(at % 700)) for at in range(CUSTOMERS))
    return Directory(
        [(f"c{at:05}", f"{a} {b}{c}", (f"+45{20000000 + at * 13}",)) for at, (a, b, c) in enumerate(names)],
        [(f"j{number}", number, "ThinkPad T480", f"c{number:05}") for number in range(1000, 1000 + JOBS)],
    )


def typed(read: Callable[[str], object], before_turn: Callable[[], None]) -> list[float]:
    """Return the milliseconds of each keystroke, all sentences typed out letter by letter."""
    spent: dict[str, list[float]] = {}
    for _ in range(TURNS):
        before_turn()
        for sentence in SENTENCES:
            for length in range(1, len(sentence) + 1):
                start = time.thread_time()
                read(sentence[:length])
                spent.setdefault(sentence[:length], []).append((time.thread_time() - start) * 1000)
    return sorted(quartile(times) for times in spent.values())


def main() -> int:
    """Print the table; 1 when a keystroke costs too much."""
    directory = a_directory()
    words = {word: len(word) for sentence in SENTENCES for word in _WORD.findall(sentence.casefold())}
    gc.collect()

    def someone_new() -> None:
        """Make the directory forget what it was asked, as every new customer does."""
        directory.add_customer("new", "Ny Kunde")

    floor = typed(lambda text: [words.get(word) for word in _WORD.findall(text.casefold())], lambda: None)
    ours = typed(lambda text: understand(text, now=NOW, hours=HOURS, directory=directory), someone_new)
    print(
        f"{len(ours)} keystrokes, {CUSTOMERS:,} customers{'':<10} {'ours ms':>9} {'floor ms':>9} {'ratio':>9}"
    )
    failed = False
    for name, of, allowed in (
        ("median", statistics.median, None),
        ("99 of 100 below", lambda times: times[int(len(times) * 0.99)], P99_MS),
        ("longest", max, MOST_MS),
    ):
        mine, least = of(ours), of(floor)
        verdict = "" if allowed is None else f"of {allowed:g} ms  {'ok' if mine <= allowed else 'TOO SLOW'}"
        failed |= allowed is not None and mine > allowed
        print(f"{name:<44} {mine:>9.3f} {least:>9.4f} {mine / least:>7.0f} x  {verdict}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
