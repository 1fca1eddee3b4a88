"""Whoever stands at the counter: types into the quick line, lets time pass, sees what rings, presses buttons."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from repairdesk.alarm.slip import Slip
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.words import AttemptResult, StageKind
from ui.app import RepairDesk

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from ui.reminder.window import ReminderWindow

T = TypeVar("T")
PATIENCE_MS = 20_000


class NothingHappened(Exception):
    """What was waited for did not come."""


@dataclass(frozen=True)
class Rang:
    """A stage of a promise that was on the screen at `at`."""

    at: datetime
    promise_id: str
    stage: StageKind
    stage_at: datetime
    late: bool


def settle(ready: Callable[[], bool], what: str = "", milliseconds: int = PATIENCE_MS) -> None:
    """Let the program work until something is so. Raises NothingHappened, naming `what`, when it never is."""
    end = QDeadlineTimer(milliseconds)
    while not ready():
        if end.hasExpired():
            raise NothingHappened(what)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QTest.qSleep(5)


def settle_for(milliseconds: int) -> None:
    """Let the program work for a while."""
    end = QDeadlineTimer(milliseconds)
    settle(end.hasExpired)


class Counter:
    """The real program on a journal of its own, worked by hand."""

    def __init__(self, folder: Path, clock: MovableClock, *, signed_in: str | None = None) -> None:
        self.clock = clock
        self.program = RepairDesk(folder, clock, practice=True)
        self.window = self.program.window
        self.rung: list[Rang] = []
        self._signed_in = signed_in

    def open(self, width: int = 1280, height: int = 760) -> None:
        """Open the window and wait until it rings and knows the shop."""
        self.window.resize(width, height)
        self.program.start()
        settle(lambda: self.program.shop.directory is not None, "the shop was not read")
        settle(lambda: self.window.today.sheet is not None, "Today was not filled")
        settle(lambda: self.program.alarm.heartbeat is not None, "the heartbeat did not start")
        if self._signed_in is not None:
            self.program.shop.sign_in(self._signed_in)
        self.program.alarm.handed.connect(self._note)
        self._look()

    def close(self) -> None:
        """Quit the program."""
        self.window.setProperty("quitting", True)
        self.program.stop()
        self.window.close()
        settle_for(20)

    @property
    def reminder(self) -> "ReminderWindow":
        """The reminder window."""
        assert self.program.alarm.window is not None
        return self.program.alarm.window

    def ask(self, question: "Callable[[Desk], T]") -> T:
        """Return the journal's answer to a question."""
        answers: list[T] = []
        self.program.office.ask(question, answers.append)
        settle(lambda: bool(answers), "the journal did not answer")
        return answers[0]

    # --- the quick line

    def type(self, sentence: str) -> None:
        """Type a sentence into the quick line, key by key."""
        field = self.window.today.quick.line.field
        self.window.show_today()
        field.clear()
        QTest.keyClicks(field, sentence)
        settle_for(30)

    def enter(self) -> None:
        """Press Enter in the quick line."""
        QTest.keyClick(self.window.today.quick.line.field, Qt.Key.Key_Return)

    def choose(self, place: int) -> None:
        """Click one of the times that the closed-hours warning proposes; the last keeps what was said."""
        warning = self.window.today.quick.warning
        shown = [each for each in warning.findChildren(QAbstractButton) if each.isVisible()]
        QTest.mouseClick(shown[place], Qt.MouseButton.LeftButton)

    def promise(self, sentence: str, *, as_said: bool = False) -> str:
        """Type a promise and write it; `as_said` keeps a time at which the shop is closed. Returns its id."""
        before = self.open_ids()
        self.type(sentence)
        self.choose(-1) if as_said else self.enter()
        settle(lambda: self.open_ids() - before != frozenset(), f"“{sentence}” was not written")
        settle(lambda: not self.window.today.quick.line.field.text(), "the line was not emptied")
        return next(iter(self.open_ids() - before))

    def open_ids(self) -> frozenset[str]:
        """The ids of all open promises that somebody has said; those the program arms itself are left out."""

        def ids(desk: "Desk") -> frozenset[str]:
            from repairdesk.queries.promise import due_list

            return frozenset(line.id for line in due_list(desk) if line.words)

        return self.ask(ids)

    # --- time

    def wait_until(self, end: datetime) -> list[Rang]:
        """Let time pass until `end`, stopping wherever something rings; returns what rang."""
        before = len(self.rung)
        while (at := self._next_ring()) is not None and at <= end:
            self.clock.move_to(at)
            self._look()
        self.clock.move_to(end)
        self._look()
        return self.rung[before:]

    def _next_ring(self) -> datetime | None:
        def ask(desk: "Desk") -> datetime | None:
            from repairdesk.queries.reminders import StoreReminderSource

            return StoreReminderSource(desk).next_instant(self.clock.now())

        return self.ask(ask)

    def _look(self) -> None:
        """Let the heartbeat look at the clock, and wait until what rings stands on the screen."""
        heartbeat = self.program.alarm.heartbeat
        assert heartbeat is not None
        heartbeat.knock_now()
        self.window.tick()
        settle(self._all_shown, "what rings did not come up")
        settle_for(30)

    def _all_shown(self) -> bool:
        def ask(desk: "Desk") -> bool:
            from repairdesk.queries.reminders import StoreReminderSource

            return not StoreReminderSource(desk).due_now(self.clock.now())

        return self.ask(ask)

    def _note(self, slip: Slip) -> None:
        now = self.clock.now()
        self.rung += [
            Rang(now, ring.promise_id, stage.kind, stage.at, ring.late)
            for ring in slip.rings
            for stage in ring.stages
        ]

    # --- the reminder

    def press(self, deed: str) -> None:
        """Click a button of the open reminder: call, keep, move, take or snooze."""
        if deed == "call":
            self.reminder.dial = lambda _: None  # nobody's telephone rings for practice
        settle_for(QApplication.doubleClickInterval() + 50)
        QTest.mouseClick(self.reminder.card.buttons[deed], Qt.MouseButton.LeftButton)
        settle_for(50)

    def spoke(self, result: AttemptResult = AttemptResult.SPOKE) -> None:
        """Say how the call went."""
        card = self.reminder.pile.open
        QTest.mouseClick(self.reminder.card.results[result], Qt.MouseButton.LeftButton)
        if card is not None:
            settle(lambda: card.line.id not in self.reminder.pile.ids, "the reminder did not leave")

    def picture(self, what: QWidget, file: Path) -> Path:
        """Save how a window looks."""
        settle_for(100)
        what.grab().save(str(file))
        return file
