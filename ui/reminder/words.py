"""What a reminder says about a promise; only what stands in the journal goes into the words to say."""

from datetime import datetime

from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.words import Channel, JobStage, Kind
from repairdesk.queries.sheets import PromiseLine, ReminderCard
from ui.i18n import translate
from ui.wording import Wording

KRONER = ("DKK", "NOK", "SEK")


def tag(card: ReminderCard, wording: Wording, now: datetime) -> str:
    """Return "Due in 5 min, at 16:20" or "25 min late: ring and apologise"."""
    due = card.line.due
    if due > now:
        today = wording.wall(due).date() == wording.wall(now).date()
        text = translate("Reminder", "Due in %1, at %2") if today else translate("Reminder", "Due in %1, %2")
        return text.replace("%1", wording.left(due, now)).replace("%2", wording.due_said(due, now))
    if (now - due).total_seconds() < 60:
        return translate("Reminder", "Due now, at %1").replace("%1", wording.due_said(due, now))
    return translate("Reminder", "%1 late: ring and apologise").replace("%1", wording.span(now - due))


def closed(card: ReminderCard, wording: Wording, hours: OpeningHours, now: datetime) -> str:
    """Return that a promise fell due while nobody was here, and when that was; nothing otherwise."""
    due = card.line.due
    if due > now or hours.is_open(due):
        return ""
    text = translate("Reminder", "Fell due %1, while we were closed")
    return text.replace("%1", wording.due_said(due, now))


def promised(line: PromiseLine, wording: Wording) -> str:
    """Return the words that were said, or what kind of promise it is."""
    return wording.quoted(" ".join(line.words.split())) if line.words else wording.kind(line.kind)


def who_said(line: PromiseLine, wording: Wording, now: datetime) -> str:
    """Return who gave the promise, how and when, and who owns it now."""
    said = wording.said(line.said_by, line.said_over, line.said_at, now)
    if not line.owner:
        return said
    return said + " · " + translate("Reminder", "%1 owns it").replace("%1", line.owner)


def job(line: PromiseLine) -> str:
    """Return the job by number and device."""
    return f"#{line.job_number} {line.device}".strip() if line.job_number else ""


def beside_job(card: ReminderCard, wording: Wording, currency: str) -> str:
    """Return how the customer likes to hear from us and the price limit in the journal."""
    about = translate("Today", "about: %1").replace("%1", card.line.about) if card.line.about else ""
    parts = [prefers(card.prefers), card.line.reservation, about]
    price = money(card.price_in_journal, wording, currency)
    if price:
        parts.append(translate("Reminder", "price limit in the journal: %1").replace("%1", price))
    return " · ".join(part for part in parts if part)


def prefers(channel: Channel) -> str:
    """Return how the customer likes to hear from us."""
    return {
        Channel.PHONE: translate("Reminder", "prefers a call"),
        Channel.SMS: translate("Reminder", "prefers an SMS"),
        Channel.EMAIL: translate("Reminder", "prefers an e-mail"),
        Channel.COUNTER: translate("Reminder", "prefers to come by"),
        Channel.NONE: "",
    }[channel]


def money(amount: str, wording: Wording, currency: str) -> str:
    """Return an amount with its currency, or nothing."""
    if not amount.isdigit():
        return amount
    number = wording.money(int(amount))
    if currency in KRONER:
        return translate("Reminder", "%1 kr.").replace("%1", number)
    return f"{number} {currency}"


def to_say(card: ReminderCard, wording: Wording, now: datetime, currency: str) -> str:
    """Return words to begin the call with once the promise has lapsed, in quotation marks."""
    line = card.line
    text = _sorry(line.kind).replace("%1", wording.due_said(line.due, now))
    parts = [text.replace("%2", wording.quoted(line.words) if line.words else wording.kind(line.kind))]
    if line.stage is JobStage.READY:
        parts.append(translate("Reminder", "It is done now."))
    price = money(card.price_in_journal, wording, currency)
    if price:
        agreed = translate("Reminder", "We agreed on %1 at most.").replace("%1", price)
        parts.append(agreed.replace("..", "."))  # "kr." at the end of the sentence
    return wording.quoted(" ".join(parts))


def _sorry(kind: Kind) -> str:
    return {
        Kind.CALL_BACK: translate("Reminder", "Sorry, we promised to call by %1."),
        Kind.FOLLOW_UP: translate("Reminder", "Sorry, we promised to call by %1."),
        Kind.MESSAGE: translate("Reminder", "Sorry, we promised to write by %1."),
        Kind.READY: translate("Reminder", "Sorry, we promised it would be ready by %1."),
        Kind.DIAGNOSIS: translate("Reminder", "Sorry, we promised to find the fault by %1."),
        Kind.QUOTE: translate("Reminder", "Sorry, we promised a quote by %1."),
        Kind.PART: translate("Reminder", "Sorry, we promised to have the part by %1."),
        Kind.NEXT_WORD: translate("Reminder", "Sorry, you should have heard from us by %1."),
        Kind.OTHER: translate("Reminder", "Sorry, by %1 we had promised: %2"),
    }[kind]


def shape(card: ReminderCard, now: datetime) -> str:
    """Return the shape of a promise that rings, the same as on Today."""
    return "overdue" if card.line.due <= now else card.line.state.value


def taken(name: str, at: datetime, wording: Wording) -> str:
    """Return "Ali took it 15:21"."""
    who = name or translate("Reminder", "A colleague")
    return translate("Reminder", "%1 took it %2").replace("%1", who).replace("%2", wording.clock(at))


def whom(line: PromiseLine) -> str:
    """Return customer and number, for the name of a button."""
    return ", ".join(part for part in (line.customer, line.phone) if part)
