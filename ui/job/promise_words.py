"""What became of a promise, in a shape and in words, as a line inside a journal entry."""

from datetime import datetime

from repairdesk.domain.words import Outcome
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.reminder.words import promised
from ui.shop import Shop


def promise_words(line: PromiseLine, shop: Shop) -> tuple[str, str]:
    """Return shape and words: how long there is for an open promise, else how it ended."""
    if line.outcome is None:
        return _open(line, shop)
    shape, text = {
        Outcome.KEPT: ("kept", translate("Job", "Kept: %1 in %2")),
        Outcome.KEPT_LATE: ("lapsed", translate("Job", "Kept, late: %1 after %2")),
        Outcome.MOVED: ("moved", translate("Job", "Moved in time: %1")),
        Outcome.BROKEN: ("lapsed", translate("Job", "Broken: %1")),
        Outcome.RELEASED: ("moved", translate("Job", "Released by the customer: %1")),
        Outcome.WITHDRAWN: ("moved", translate("Job", "Taken back: %1")),
    }[line.outcome]
    took = shop.wording.span(line.settled_at - line.said_at) if line.settled_at else ""
    return shape, text.replace("%2", took).replace("%1", promised(line, shop.wording))


def _open(line: PromiseLine, shop: Shop) -> tuple[str, str]:
    wording, now = shop.wording, shop.clock.now()
    state = "overdue" if line.due <= now else line.state.value
    text = translate("Job", "Promise due %1 · %2").replace("%1", wording.due(line.due))
    left = wording.left(line.due, now)
    if line.due > now:
        left = translate("Job", "%1 left").replace("%1", left)
    return state, " · ".join(part for part in (text.replace("%2", left), line.owner) if part)


def moment(at: datetime, shop: Shop) -> str:
    """Return an instant as the left column shows it."""
    return shop.wording.due_short(at, shop.clock.now())
