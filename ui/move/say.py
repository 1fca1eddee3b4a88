"""Words to say to the customer: the journal's facts and what was chosen here; one apology, no excuses."""

from dataclasses import dataclass
from datetime import datetime

from repairdesk.domain.words import Cause, Kind
from ui.i18n import translate
from ui.wording import Wording


@dataclass(frozen=True)
class Facts:
    """What may go into the words. Instants are aware UTC; what is not known yet is None or empty."""

    called: str
    kind: Kind
    words: str
    due: datetime
    now: datetime
    cause: Cause | None = None
    note: str = ""
    new_kind: Kind | None = None
    new_due: datetime | None = None
    reservation: str = ""
    call: datetime | None = None


def to_say(facts: Facts, wording: Wording) -> str:
    """Return the words, in quotation marks. Before the due time the apology comes last, after it first."""
    late = facts.now >= facts.due
    hello = translate("Say", "Hello %1.").replace("%1", facts.called) if facts.called else ""
    sorry = translate("Say", "I am sorry.")
    news = (_was(facts.kind) if late else _will_not(facts.kind)).replace(
        "%1", when(facts.due, facts.now, wording)
    )
    news = news.replace("%2", wording.quoted(facts.words) if facts.words else wording.kind(facts.kind))
    parts = [hello, sorry if late else "", news, _why(facts), _new(facts, wording), _call(facts, wording)]
    parts.append("" if late else sorry)
    return wording.quoted(" ".join(part for part in parts if part))


def when(instant: datetime, now: datetime, wording: Wording) -> str:
    """Return an instant as one says it: "16:00 today", "Monday 16:00", "mandag kl. 16"."""
    wall, today = wording.wall(instant), wording.wall(now).date()
    clock = wording.oclock(wall)
    days = (wall.date() - today).days
    near = {
        -1: translate("Say", "%1 yesterday"),
        0: translate("Say", "%1 today"),
        1: translate("Say", "%1 tomorrow"),
    }.get(days)
    if near is not None:
        return near.replace("%1", clock)
    day = wording.weekday_long(wall.date()) if 0 < days < 7 else wording.day(wall.date(), long=True)
    return translate("Say", "%2 %1").replace("%1", clock).replace("%2", day)


def either_way(at: datetime, now: datetime, wording: Wording) -> str:
    """Return the words of the call that is promised besides."""
    return translate("Say", "We call you %1, either way.").replace("%1", when(at, now, wording))


def _call(facts: Facts, wording: Wording) -> str:
    return either_way(facts.call, facts.now, wording) if facts.call is not None else ""


def _new(facts: Facts, wording: Wording) -> str:
    if facts.new_due is None:
        return ""
    text = _will(facts.new_kind or facts.kind).replace("%1", when(facts.new_due, facts.now, wording))
    return f"{text}, {facts.reservation}." if facts.reservation else f"{text}."


def _why(facts: Facts) -> str:
    if facts.cause is None:
        return ""
    if facts.cause is Cause.OTHER:
        note = " ".join(facts.note.split())
        return note if not note or note[-1] in ".?…" else f"{note}."
    return {
        Cause.PART_LATE: translate("Say", "The part came late."),
        Cause.TOO_MUCH_WORK: translate("Say", "It takes longer than we thought."),
        Cause.FOUND_MORE: translate("Say", "More is broken than we thought."),
        Cause.CUSTOMER: translate("Say", "We are waiting for your answer."),
        Cause.FORGOTTEN: translate("Say", "We forgot it."),
    }[facts.cause]


def _will_not(kind: Kind) -> str:
    return {
        Kind.READY: translate("Say", "We promised it would be ready by %1, and it will not be."),
        Kind.DIAGNOSIS: translate("Say", "We promised to find the fault by %1, and it will be later."),
        Kind.QUOTE: translate("Say", "We promised you a quote by %1, and it will be later."),
        Kind.PART: translate("Say", "We promised to have the part by %1, and it will be later."),
        Kind.MESSAGE: translate("Say", "We promised you a message by %1, and it will be later."),
        Kind.CALL_BACK: translate("Say", "We promised to call by %1, and we need longer."),
        Kind.FOLLOW_UP: translate("Say", "We promised to call by %1, and we need longer."),
        Kind.NEXT_WORD: translate("Say", "We promised a word by %1, and we need longer."),
        Kind.OTHER: translate("Say", "We promised by %1: %2. We cannot keep that."),
    }[kind]


def _was(kind: Kind) -> str:
    return {
        Kind.READY: translate("Say", "We promised it would be ready by %1."),
        Kind.DIAGNOSIS: translate("Say", "We promised to find the fault by %1."),
        Kind.QUOTE: translate("Say", "We promised you a quote by %1."),
        Kind.PART: translate("Say", "We promised to have the part by %1."),
        Kind.MESSAGE: translate("Say", "We promised you a message by %1."),
        Kind.CALL_BACK: translate("Say", "We promised to call by %1."),
        Kind.FOLLOW_UP: translate("Say", "We promised to call by %1."),
        Kind.NEXT_WORD: translate("Say", "We promised a word by %1."),
        Kind.OTHER: translate("Say", "We promised by %1: %2."),
    }[kind]


def _will(kind: Kind) -> str:
    return {
        Kind.READY: translate("Say", "It is ready by %1"),
        Kind.DIAGNOSIS: translate("Say", "We find the fault by %1"),
        Kind.QUOTE: translate("Say", "You get the quote by %1"),
        Kind.PART: translate("Say", "The part is here by %1"),
        Kind.MESSAGE: translate("Say", "You get a message by %1"),
        Kind.CALL_BACK: translate("Say", "We call you by %1"),
        Kind.FOLLOW_UP: translate("Say", "We call you by %1"),
        Kind.NEXT_WORD: translate("Say", "You hear from us by %1"),
        Kind.OTHER: translate("Say", "The new time is %1"),
    }[kind]
