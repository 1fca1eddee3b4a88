"""From what the quick line understood to what Enter will do; says plainly what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.offers import offers
from repairdesk.domain.words import Kind
from ui.i18n import translate
from ui.today.question import PEOPLE, Question

if TYPE_CHECKING:
    from repairdesk.phrases import Understood


class Enter(Enum):
    """What Enter does."""

    NOTHING = auto()
    PROMISE = auto()
    FIRST_OFFER = auto()
    AGREE = auto()
    OPEN = auto()
    CHOOSE = auto()


@dataclass(frozen=True)
class Intent:
    """What Enter will do, and the hint that says so."""

    enter: Enter
    hint: str
    offers: tuple[datetime, ...] = ()
    closed: bool = False


def intent(
    read: "Understood", hours: OpeningHours, now: datetime, questions: Sequence[Question] = ()
) -> Intent:
    """Return what Enter means for a sentence and the questions it leaves."""
    if not read.sentence.strip():
        return Intent(Enter.NOTHING, "")
    if any(question.must for question in questions):
        return Intent(Enter.CHOOSE, translate("Today", "Choose whom"))
    if read.due is not None:
        return _with_time(read, hours, now, questions)
    if read.vague:
        return Intent(Enter.NOTHING, translate("Today", "Say when"))
    if read.agreement or read.price_limit is not None:
        return Intent(Enter.AGREE, translate("Today", "Writes the agreement"))
    if read.kind is not None:
        return Intent(Enter.NOTHING, translate("Today", "Say when"))
    if read.job is not None or read.customer is not None:
        return Intent(Enter.OPEN, translate("Today", "Opens the job"))
    return Intent(Enter.NOTHING, translate("Today", "Say what, to whom and when"))


def _with_time(
    read: "Understood", hours: OpeningHours, now: datetime, questions: Sequence[Question]
) -> Intent:
    assert read.due is not None
    nobody = read.customer is None and any(question.key[0] in PEOPLE for question in questions)
    hint = (
        translate("Today", "Writes it without a customer")
        if nobody
        else translate("Today", "Writes the promise")
    )
    if hours.is_open(read.due.instant):
        return Intent(Enter.PROMISE, hint)
    proposed = offers(read.due.instant, hours, now)
    if not proposed:
        return Intent(Enter.PROMISE, hint, closed=True)
    return Intent(Enter.FIRST_OFFER, translate("Today", "Pick a time below"), proposed, True)


def kind_of(read: "Understood") -> Kind:
    """Return the kind to write; a time without a verb is a plain promise."""
    return read.kind or Kind.OTHER
