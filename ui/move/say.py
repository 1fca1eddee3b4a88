"""Words to say to the customer: the journal's facts and what was chosen here; one apology, no excuses."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from repairdesk.domain.words import Cause, Kind
from ui.i18n import translate
from ui.wording import Wording

TALKS = {Kind.CALL_BACK, Kind.FOLLOW_UP, Kind.NEXT_WORD}
"""The customer hears from us."""


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
    if not late and _is_sooner(facts):
        parts = [_hello(facts), _new(facts, wording), _call(facts, wording)]
        return wording.quoted(" ".join(part for part in parts if part))
    sorry = translate("Say", "I am sorry.")
    news = _was(facts.kind) if late else _will_not(facts.kind)
    news = news.replace("%1", by(facts.due, facts.now, facts.kind, wording))
    said = facts.words.rstrip(" .")
    news = news.replace("%2", wording.quoted(said) if said else wording.kind(facts.kind))
    parts = [
        _hello(facts),
        sorry if late else "",
        news,
        _why(facts),
        _new(facts, wording),
        _call(facts, wording),
    ]
    parts.append("" if late else sorry)
    return wording.quoted(" ".join(part for part in parts if part))


def _hello(facts: Facts) -> str:
    return translate("Say", "Hello %1.").replace("%1", facts.called) if facts.called else ""


def _is_sooner(facts: Facts) -> bool:
    """Whether the same thing is promised for no later than before, so that there is no bad news."""
    same = facts.new_kind in (None, facts.kind) or {facts.kind, facts.new_kind} <= TALKS
    return same and facts.new_due is not None and facts.new_due <= facts.due


def by(instant: datetime, now: datetime, kind: Kind, wording: Wording) -> str:
    """Return by when: "by Monday 16:00", "senest mandag kl. 16"; midnight is the end of the day before."""
    wall = wording.wall(instant)
    if wall.time() != time():
        at = when(instant, now, wording)
        text = translate("Say", "by %1", "ready") if kind is Kind.READY else translate("Say", "by %1")
        return text.replace("%1", at)
    day = wall.date() - timedelta(days=1)
    days = (day - wording.wall(now).date()).days
    near = {
        -1: translate("Say", "by the end of yesterday"),
        0: translate("Say", "by the end of today"),
        1: translate("Say", "by the end of tomorrow"),
    }.get(days)
    if near is not None:
        return near
    name = wording.weekday_long(day) if 0 < days < 7 else wording.day(day, long=True)
    return translate("Say", "by the end of %1").replace("%1", name)


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
    kind = facts.new_kind or facts.kind
    text = _will(kind).replace("%1", by(facts.new_due, facts.now, kind, wording))
    reservation = facts.reservation.rstrip(" .!")
    return f"{text}, {reservation[:1].lower()}{reservation[1:]}." if reservation else f"{text}."


def _why(facts: Facts) -> str:
    if facts.cause is None:
        return ""
    if facts.cause is Cause.OTHER:
        note = " ".join(facts.note.split())
        return note if not note or note[-1] in ".!?…" else f"{note}."
    return {
        Cause.PART_LATE: translate("Say", "The part came late."),
        Cause.TOO_MUCH_WORK: translate("Say", "It takes longer than we thought."),
        Cause.FOUND_MORE: translate("Say", "More is broken than we thought."),
        Cause.CUSTOMER: translate("Say", "We are waiting for your answer."),
        Cause.FORGOTTEN: translate("Say", "We forgot it."),
    }[facts.cause]


def _will_not(kind: Kind) -> str:
    return {
        Kind.READY: translate("Say", "We promised it would be ready %1, and it will not be."),
        Kind.DIAGNOSIS: translate("Say", "We promised to find the fault %1, and it will be later."),
        Kind.QUOTE: translate("Say", "We promised you a quote %1, and it will be later."),
        Kind.PART: translate("Say", "We promised to have the part %1, and it will be later."),
        Kind.MESSAGE: translate("Say", "We promised you a message %1, and it will be later."),
        Kind.CALL_BACK: translate("Say", "We promised to call %1, and we need longer."),
        Kind.FOLLOW_UP: translate("Say", "We promised to call %1, and we need longer."),
        Kind.NEXT_WORD: translate("Say", "We promised a word %1, and we need longer."),
        Kind.OTHER: translate("Say", "We promised %1: %2. We cannot keep that."),
    }[kind]


def _was(kind: Kind) -> str:
    return {
        Kind.READY: translate("Say", "We promised it would be ready %1."),
        Kind.DIAGNOSIS: translate("Say", "We promised to find the fault %1."),
        Kind.QUOTE: translate("Say", "We promised you a quote %1."),
        Kind.PART: translate("Say", "We promised to have the part %1."),
        Kind.MESSAGE: translate("Say", "We promised you a message %1."),
        Kind.CALL_BACK: translate("Say", "We promised to call %1."),
        Kind.FOLLOW_UP: translate("Say", "We promised to call %1."),
        Kind.NEXT_WORD: translate("Say", "We promised a word %1."),
        Kind.OTHER: translate("Say", "We promised %1: %2."),
    }[kind]


def _will(kind: Kind) -> str:
    return {
        Kind.READY: translate("Say", "It is ready %1"),
        Kind.DIAGNOSIS: translate("Say", "We find the fault %1"),
        Kind.QUOTE: translate("Say", "You get the quote %1"),
        Kind.PART: translate("Say", "The part is here %1"),
        Kind.MESSAGE: translate("Say", "You get a message %1"),
        Kind.CALL_BACK: translate("Say", "We call you %1"),
        Kind.FOLLOW_UP: translate("Say", "We call you %1"),
        Kind.NEXT_WORD: translate("Say", "You hear from us %1"),
        Kind.OTHER: translate("Say", "We do it %1"),
    }[kind]
