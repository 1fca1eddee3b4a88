"""What the reminder asks the journal and what it lets the journal do; all of it runs on the database thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.quiet import BEFORE_DUE, SNOOZE
from repairdesk.domain.refusal import NotFound
from repairdesk.domain.words import AttemptResult
from repairdesk.queries.sheets import PromiseLine, ReminderCard, ReminderSheet

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.alarm.ring import Ring
    from repairdesk.desk import Desk

Action = Callable[["Desk"], "Changes"]


@dataclass(frozen=True)
class Heard:
    """What rings now, and what became of promises that rang a moment ago."""

    sheet: ReminderSheet
    gone: tuple[PromiseLine, ...]
    early: frozenset[str] = frozenset()
    """Those of them that ring by a clock which has been set back since."""


def ringing(before: tuple[str, ...], early: "tuple[Ring, ...]" = ()) -> Callable[["Desk"], Heard]:
    """Return the question what rings, and what became of the promises `before`.

    `early` was rung by the alarm but lies ahead by the clock as it goes now: it is shown all the same.
    """

    def ask(desk: "Desk") -> Heard:
        from repairdesk.queries.reminders import reminder_sheet

        sheet = reminder_sheet(desk)
        ids = {card.line.id for card in sheet.cards}
        ahead = [card for ring in early if ring.promise_id not in ids and (card := _ahead(desk, ring))]
        ids |= {card.line.id for card in ahead}
        gone = (_line(desk, promise_id) for promise_id in before if promise_id not in ids)
        return Heard(
            ReminderSheet((*sheet.cards, *ahead)),
            tuple(line for line in gone if line is not None),
            frozenset(card.line.id for card in ahead),
        )

    return ask


def _line(desk: "Desk", promise_id: str) -> PromiseLine | None:
    from repairdesk.queries.promise import promise_line

    try:
        return promise_line(desk, promise_id)
    except NotFound:
        return None


def _ahead(desk: "Desk", ring: "Ring") -> ReminderCard | None:
    line, now = _line(desk, ring.promise_id), desk.now()
    if line is None or line.outcome is not None or line.taken_by:
        return None
    until = min(now + SNOOZE, line.due - BEFORE_DUE)
    return ReminderCard(
        line=line,
        late=line.due <= now,
        stage=ring.newest.kind,
        snooze_until=until if until > now else None,
        prefers=line.prefers,
        price_in_journal="",
        say={},
        taken=None,
    )


def deed(name: str, promise_id: str, by: str | None, note: str = "") -> Action:
    """Return the action behind "keep", "take" or "snooze"; a note is written with what is kept."""

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.answer import answer
        from repairdesk.actions.keep import keep
        from repairdesk.actions.snooze import snooze
        from repairdesk.actions.take import take

        if name == "keep" and note:
            return answer(desk, promise_id=promise_id, note=note, by=by)
        if name == "keep":
            return keep(desk, promise_id=promise_id, by=by)
        if name == "take":
            return take(desk, promise_id=promise_id, by=by)
        return snooze(desk, promise_id=promise_id, by=by)

    return act


def tried(promise_id: str, result: AttemptResult, by: str | None, note: str = "") -> Action:
    """Return the action that writes down how a call went, with what was noted."""

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.answer import answer
        from repairdesk.actions.attempt import attempt

        if note:
            return answer(desk, promise_id=promise_id, note=note, result=result, by=by)
        return attempt(desk, promise_id=promise_id, result=result, by=by)

    return act


def snoozed(promise_id: str, until: datetime, by: str | None) -> Action:
    """Return the action that quietens a promise for longer."""

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.snooze import snooze

        return snooze(desk, promise_id=promise_id, until=until, by=by)

    return act
