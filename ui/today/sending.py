"""One sentence, one promise: the same sentence handed in twice is told from two promises."""

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

if TYPE_CHECKING:
    from repairdesk.phrases import Understood

TWICE_MS = 2500
"""A scanner or a finger that repeats itself does so within this time; nobody says the same twice so fast."""


def facts_of(read: "Understood", said: str) -> tuple[object, ...]:
    """Return what makes a sentence another one: its words, its kind, whom and what it is about."""
    return said, read.kind, read.customer and read.customer.id, read.job and read.job.id


class Sending:
    """Knows what is on its way to the journal, and what went last."""

    def __init__(self) -> None:
        self.busy = False
        self._facts: tuple[object, ...] = ()
        self._once = ""
        self._written = False
        self._since = QElapsedTimer()

    def once(self, *facts: object) -> str:
        """Return the mark by which the journal writes these facts once; a changed sentence has another."""
        if facts != self._facts or (self._written and not self.again(*facts)):
            self._facts, self._once, self._written = facts, uuid.uuid4().hex, False
        return self._once

    def again(self, *facts: object) -> bool:
        """Whether just these facts were written a moment ago."""
        near = self._since.isValid() and not self._since.hasExpired(TWICE_MS)
        return self._written and near and facts == self._facts

    def done(self) -> None:
        """What was on its way is written."""
        self.busy, self._written = False, True
        self._since.start()
