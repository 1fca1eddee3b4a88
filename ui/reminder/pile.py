"""Which of the promises that ring is open, which wait as lines, and which a colleague has taken."""

from datetime import datetime

from repairdesk.queries.sheets import PromiseLine, ReminderCard
from ui.i18n import translate
from ui.reminder import words
from ui.reminder.asking import Heard
from ui.reminder.lines import Folded
from ui.wording import Wording


class Pile:
    """The cards as last heard; late first. Colleagues' cards are folded and do not need anybody here."""

    def __init__(self) -> None:
        self.mine: list[ReminderCard] = []
        self.folded: dict[str, Folded] = {}
        self.leaving: dict[str, Folded] = {}
        self.open_id = ""

    @property
    def open(self) -> ReminderCard | None:
        """The open card."""
        return next((card for card in self.mine if card.line.id == self.open_id), None)

    @property
    def waiting(self) -> list[ReminderCard]:
        """The others, late first."""
        return [card for card in self.mine if card.line.id != self.open_id]

    @property
    def ids(self) -> tuple[str, ...]:
        """Everything that is on the screen because it rings."""
        return (*(card.line.id for card in self.mine), *self.folded)

    @property
    def late(self) -> int:
        """How many have lapsed."""
        return sum(card.late for card in self.mine)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.mine or self.folded or self.leaving)

    def take(self, heard: Heard, me: str, wording: Wording, now: datetime, *, hold: bool) -> None:
        """Take in what was heard. `hold` keeps the open card open although a later one is more urgent."""
        self.mine, self.folded = [], {}
        for card in heard.sheet.cards:
            taken = card.taken
            if taken is None or taken[0] == me or card.line.id == self.open_id:
                self.mine.append(card)
            else:
                self.folded[card.line.id] = _folded(card.line, words.taken(*taken, wording))
        for line in heard.gone:
            if line.outcome is None and line.taken_by not in ("", me):
                self.leaving[line.id] = _folded(line, words.taken(line.taken_by, now, wording))
        ringing = set(self.ids)
        self.leaving = {key: each for key, each in self.leaving.items() if key not in ringing}
        if not (hold and self.open is not None):
            self.open_id = self.mine[0].line.id if self.mine else ""

    def pull(self, promise_id: str) -> None:
        """Open a card, also one that a colleague has taken."""
        self.open_id = promise_id


def _folded(line: PromiseLine, text: str) -> Folded:
    number = f"#{line.job_number}" if line.job_number else ""
    about = ", ".join(
        part for part in (line.customer or translate("Reminder", "Nobody named"), number) if part
    )
    return Folded(line.id, text, about)
