"""Runs actions and queries on the one database thread and answers by signal; nothing else touches the journal."""

import itertools
import logging
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.trouble import Trouble

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

T = TypeVar("T")
log = logging.getLogger(__name__)

TURN_SECONDS = 0.001
"""How long one thread may keep Python to itself while another one waits for it."""
FOREIGN_POLL_MS = 1000
"""How often the journal is asked whether another program has written to it."""


@dataclass(frozen=True)
class Bug:
    """A mistake in the program itself; it stands in the log with where it happened."""

    kind: str


@dataclass(frozen=True)
class _Task:
    run: Callable[["Desk"], Any]
    then: Callable[[Any], None] | None
    refused: Callable[[Refusal], None] | None
    writes: bool
    quiet: bool = False
    """Whether trouble stays untold: the next question that somebody asks meets it too."""


class BackOffice(QObject):
    """Hands work to the database thread. Callables given here run there; answers arrive on the window's thread."""

    changed = Signal(object)
    """Changes, after they were committed; None when another program has written."""

    refused = Signal(object)
    """A Refusal nobody else has answered."""

    trouble = Signal(object)
    """A Trouble, or a Bug. What was typed stays where it was typed."""

    _answered = Signal(int, object, object)

    def __init__(self, open_desk: Callable[[], "Desk"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_desk = open_desk
        self._tasks: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._under_way: dict[int, _Task] = {}
        self._numbers = itertools.count(1)
        self._answered.connect(self._on_answer)
        self._answers: deque[tuple[int, object, object]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._tell_next)
        self._version: int | None = None
        self._closed = False
        self.committed: Callable[[], object] | None = None
        """Called on the database thread after each commit: the heartbeat looks at the clock again."""
        self.gate: Callable[[], Refusal | None] | None = None
        """Says before a write whether it must wait, for instance until somebody is signed in."""
        self._thread = threading.Thread(target=self._work, name="back office", daemon=True)
        self._poll = QTimer(self, interval=FOREIGN_POLL_MS)
        self._poll.timeout.connect(self._look_for_others)

    def start(self) -> None:
        """Open the journal on its own thread and begin to work. The window's thread gets its turn at once."""
        sys.setswitchinterval(TURN_SECONDS)
        self._thread.start()
        self._poll.start()

    def ask(
        self,
        query: Callable[["Desk"], T],
        then: Callable[[T], None],
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Run `query` on the database thread; `then` gets its answer here."""
        self._put(_Task(query, then, refused, writes=False))

    def do(
        self,
        action: Callable[["Desk"], "Changes"],
        then: Callable[["Changes"], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Run `action` on the database thread; after its commit every window hears `changed`."""
        no = self.gate() if self.gate is not None else None
        if no is None:
            self._put(_Task(action, then, refused, writes=True))
        else:
            turned_away = _Task(action, then, refused, writes=True)
            QTimer.singleShot(0, self, lambda: self._tell(turned_away, None, no))

    def close(self, wait_seconds: float = 10.0) -> None:
        """Finish what was handed in, let the journal go and end the thread."""
        if self._closed:
            return
        self._closed = True
        self._poll.stop()
        self._tasks.put(None)
        if self._thread.is_alive():
            self._thread.join(wait_seconds)

    def _put(self, task: _Task) -> None:
        if not self._closed:
            number = next(self._numbers)
            self._under_way[number] = task
            self._tasks.put(number)

    def _work(self) -> None:
        """Work off what is asked for. When an answer leaves, nothing here may still hold on to a window: the last
        hold let go on this thread would take the window's timers from the thread that runs them.
        """
        desk: Desk | None = None
        while (number := self._tasks.get()) is not None:
            fault: Refusal | Trouble | Bug | None = None
            answer: object = None
            try:
                if desk is None:
                    desk = self._open_desk()
                answer = self._run(desk, number)
            except (Refusal, Trouble) as known:
                if isinstance(known, Trouble):
                    log.warning("the journal cannot be used now: %s", known)
                fault = known.with_traceback(None)
            except Exception as bug:
                log.exception("something unexpected happened at the journal")
                fault = Bug(type(bug).__name__)
            self._answered.emit(number, answer, fault)
        if desk is not None:
            desk.close()

    def _run(self, desk: "Desk", number: int) -> object:
        task = self._under_way[number]
        answer = task.run(desk)
        if task.writes and self.committed is not None:
            self.committed()
        return answer

    def _on_answer(self, number: int, answer: object, fault: object) -> None:
        """Take an answer. Each is told in a turn of its own: between two of them the window is painted and heard."""
        self._answers.append((number, answer, fault))
        self._turn.start()

    def _tell_next(self) -> None:
        number, answer, fault = self._answers.popleft()
        if self._answers:
            self._turn.start()
        task = self._under_way.pop(number)
        if not self._closed:
            self._tell(task, answer, fault)

    def _tell(self, task: _Task, answer: object, fault: object) -> None:
        if isinstance(fault, Refusal):
            (task.refused or self.refused.emit)(fault)
            return
        if isinstance(fault, Trouble | Bug):
            if not task.quiet:
                self.trouble.emit(fault)
            return
        if task.writes:
            self.changed.emit(answer)
        if task.then is not None:
            task.then(answer)

    def _look_for_others(self) -> None:
        """Ask once at a time: while the journal is held, nobody shall wait behind a hundred of these."""
        if not any(task.quiet for task in self._under_way.values()):
            self._put(
                _Task(lambda desk: desk.data_version(), self._heard_version, None, writes=False, quiet=True)
            )

    def _heard_version(self, version: int) -> None:
        before, self._version = self._version, version
        if before is not None and version != before:
            self.changed.emit(None)
