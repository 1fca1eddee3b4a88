"""What the reminder asks the journal and what it lets the journal do; all of it runs on the database thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from repairdesk.domain.refusal import NotFound
from repairdesk.domain.words import AttemptResult
from repairdesk.queries.sheets import PromiseLine, ReminderSheet

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

Action = Callable[["Desk"], "Changes"]


@dataclass(frozen=True)
class Heard:
    """What rings now, and what became of promises that rang a moment ago."""

    sheet: ReminderSheet
    gone: tuple[PromiseLine, ...]


def ringing(before: tuple[str, ...]) -> Callable[["Desk"], Heard]:
    """Return the question what rings, and what became of the promises `before`."""

    def ask(desk: "Desk") -> Heard:
        from repairdesk.queries.promise import promise_line
        from repairdesk.queries.reminders import reminder_sheet

        sheet = reminder_sheet(desk)
        ring = {card.line.id for card in sheet.cards}
        gone = []
        for promise_id in before:
            if promise_id in ring:
                continue
            try:
                gone.append(promise_line(desk, promise_id))
            except NotFound:
                continue
        return Heard(sheet, tuple(gone))

    return ask


def deed(name: str, promise_id: str, by: str | None) -> Action:
    """Return the action behind "keep", "take" or "snooze"."""

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.keep import keep
        from repairdesk.actions.snooze import snooze
        from repairdesk.actions.take import take

        if name == "keep":
            return keep(desk, promise_id=promise_id, by=by)
        if name == "take":
            return take(desk, promise_id=promise_id, by=by)
        return snooze(desk, promise_id=promise_id, by=by)

    return act


def tried(promise_id: str, result: AttemptResult, by: str | None) -> Action:
    """Return the action that writes down how a call went."""

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.attempt import attempt

        return attempt(desk, promise_id=promise_id, result=result, by=by)

    return act
