"""The practice day: from a contact list to a reminder on the screen, told line by line, with pictures."""

import logging
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from repairdesk.domain.clock import MovableClock
from repairdesk.domain.words import StageKind
from repairdesk.practice.day import SENTENCE, begin_day
from repairdesk.practice.pen import ZONE, wall
from repairdesk.practice.shop import practice_start
from repairdesk.terminal.times import span_text
from ui.app import make_application
from ui.practice.counter import Counter, NothingHappened, Rang

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.queries.sheets import PromiseLine

WITHIN_A_DAY = "fejlsøgt #1042 inden 24 timer"
_STAGES = {
    StageKind.EARLY: "rings",
    StageKind.LAST_CHANCE: "rings, last chance",
    StageKind.DUE: "rings because it is due",
    StageKind.OVERDUE: "rings because it is late",
    StageKind.SNOOZE: "rings again after the snooze",
}


def say(text: str) -> None:
    """Tell the reader what happens."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def play(out: Path | None) -> int:
    """Play the day; the pictures go to `out`. Returns 0 when everything that was due to ring has rung."""
    pictures = out or Path(tempfile.mkdtemp(prefix="repairdesk-practice-"))
    pictures.mkdir(parents=True, exist_ok=True)
    logging.getLogger().addHandler(logging.NullHandler())  # a missing desktop service is no news here
    make_application()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            return Day(Path(folder), pictures).play()
        except NothingHappened as missing:
            say(f"The practice day stopped: {missing}.")
            return 1


class Day:
    """One practice day."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self._clock = MovableClock(practice_start())
        begun = begin_day(folder, self._clock)
        self._report, self._pictures = begun.report, pictures
        self._counter = Counter(begun.folder, self._clock, signed_in=begun.mette)

    def play(self) -> int:
        """Play it from the import to Saturday's closing."""
        counter = self._counter
        say(f"{self._now()}  A new shop, open Mon-Fri 10-18 and Sat 10-14. Its contact file is brought in:")
        for line in self._report:
            say(f"    {line}")
        counter.open()
        try:
            call = self._promise(SENTENCE, as_said=False)
            rung = self._until("20 16:15")
            self._picture("reminder", reminder=True)
            counter.press("call")
            counter.spoke()
            say(f"{self._now()}  Mette presses “Call now” and then “Spoke”: {self._outcome(call)}.")
            day = self._promise(WITHIN_A_DAY, as_said=True)
            rung += self._until("21 13:30")
            self._picture("reminder-before-closing", reminder=True)
            counter.press("keep")
            say(f"{self._now()}  Mette presses “Kept”: {self._outcome(day)}.")
            rung += self._until("21 13:35")
            self._picture("today-in-the-end")
        finally:
            counter.close()
        return self._sum_up(rung, {call, day})

    def _promise(self, sentence: str, *, as_said: bool) -> str:
        counter = self._counter
        counter.type(sentence)
        self._picture("today-closed-warning" if as_said else "today")
        promise_id = counter.promise(sentence, as_said=as_said)
        line = self._line(promise_id)
        say(f"{self._now()}  Typed: {sentence}")
        closed = ", while the shop is closed" if as_said else ""
        say(
            f"{self._now()}  Promised to {line.customer} (#{line.job_number}), due {_when(line.due)}{closed}."
        )
        return promise_id

    def _until(self, end: str) -> list[Rang]:
        rung = self._counter.wait_until(wall(end))
        for each in rung:
            line = self._line(each.promise_id)
            words = line.words or "next word to the customer"
            left = f"{span_text(line.due - each.at)} {'before it is due' if line.due > each.at else 'after it was due'}"
            say(f"{_when(each.at)}  {_STAGES[each.stage]}, {left}: {line.customer}, “{words}”")
        return rung

    def _line(self, promise_id: str) -> "PromiseLine":
        def ask(desk: "Desk") -> "PromiseLine":
            from repairdesk.queries.promise import promise_line

            return promise_line(desk, promise_id)

        return self._counter.ask(ask)

    def _outcome(self, promise_id: str) -> str:
        outcome = self._line(promise_id).outcome
        return outcome.value.replace("_", " ") if outcome else "still open"

    def _picture(self, name: str, *, reminder: bool = False) -> None:
        counter = self._counter
        what = counter.reminder if reminder else counter.window
        say(f"    picture: {counter.picture(what, self._pictures / f'{name}.png')}")

    def _now(self) -> str:
        return _when(self._clock.now())

    def _sum_up(self, rung: list[Rang], promised: set[str]) -> int:
        silent = promised - {each.promise_id for each in rung}
        late = [each for each in rung if each.late]
        say(
            f"{len(promised)} promises and {len(rung)} reminders; {len(late)} late, {len(silent)} promises silent."
        )
        say(f"The pictures lie in {self._pictures}")
        return 1 if silent or late else 0


def _when(instant: datetime) -> str:
    return f"{instant.astimezone(ZONE):%a %H:%M}"
