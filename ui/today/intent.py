"""From what the quick line understood to what Enter will do; says plainly what is missing."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.offers import offers
from repairdesk.domain.words import Kind
from ui.i18n import translate

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
    say: str = ""
    """What is missing or doubtful, in one sentence."""


def intent(read: "Understood", hours: OpeningHours, now: datetime) -> Intent:
    """Return what Enter means for a sentence."""
    if not read.sentence.strip():
        return Intent(Enter.NOTHING, "")
    if any(doubt.code == "several_customers" for doubt in read.doubts) and read.customer is None:
        return Intent(
            Enter.CHOOSE, translate("Today", "Choose whom"), say=translate("Today", "Who is meant?")
        )
    if read.due is not None:
        return _with_time(read, hours, now)
    if read.vague:
        text = translate("Today", "“%1” is not a time. Say when, such as “kl 15” or “within 1 hour”.")
        return Intent(
            Enter.NOTHING, translate("Today", "Say when"), say=text.replace("%1", read.vague[0].text)
        )
    if read.agreement or read.price_limit is not None:
        return Intent(Enter.AGREE, translate("Today", "Writes the agreement"))
    if read.kind is not None:
        return Intent(Enter.NOTHING, translate("Today", "Say when"))
    if read.job is not None or read.customer is not None:
        return Intent(Enter.OPEN, translate("Today", "Opens the job"))
    return Intent(Enter.NOTHING, translate("Today", "Say what, to whom and when"))


def _with_time(read: "Understood", hours: OpeningHours, now: datetime) -> Intent:
    assert read.due is not None
    if hours.is_open(read.due.instant):
        return Intent(Enter.PROMISE, translate("Today", "Writes the promise"), say=_doubt(read))
    proposed = offers(read.due.instant, hours, now)
    if not proposed:
        return Intent(Enter.PROMISE, translate("Today", "Writes the promise"), closed=True, say=_doubt(read))
    return Intent(Enter.FIRST_OFFER, translate("Today", "Pick a time below"), proposed, True, _doubt(read))


def _doubt(read: "Understood") -> str:
    codes = {doubt.code for doubt in read.doubts}
    if "next_weekday" in codes:
        return translate("Today", "Which one is meant? The chip names the date.")
    if "weekday_today" in codes:
        return translate("Today", "Today is that day too. The chip names the date.")
    if "am_pm" in codes:
        return translate("Today", "Morning or afternoon? The chip names the time.")
    return ""


def kind_of(read: "Understood") -> Kind:
    """Return the kind to write; a time without a verb is a plain promise."""
    return read.kind or Kind.OTHER
