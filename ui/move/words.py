"""What the window says of the old promise, of the wait and of what is missing; only facts go in."""

from datetime import datetime, timedelta

from repairdesk.domain.wait import Wait
from repairdesk.domain.words import Cause
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.reminder.words import promised
from ui.wording import Wording


def title(line: PromiseLine, wording: Wording) -> str:
    """Return the window's title: whose promise, about which job."""
    job = f"#{line.job_number} {line.device}".strip() if line.job_number else ""
    whose = ", ".join(part for part in (line.customer, job) if part) or promised(line, wording)
    return translate("Move", "New promise instead") + f" – {whose}"


def said(line: PromiseLine, wording: Wording, now: datetime) -> str:
    """Return who said it, how and when: "Ida, counter, Thu 16:10"."""
    when = wording.due_short(line.said_at, now)
    parts = [line.said_by, wording.channel_inside(line.said_over), when]
    return ", ".join(part for part in parts if part)


def advice(
    line: PromiseLine, wording: Wording, now: datetime, told_at: datetime | None = None
) -> tuple[str, str]:
    """Return what the clock advises, and the words of it that are strong; `told_at` lies before the due time."""
    if told_at is not None:
        today = wording.wall(told_at).date() == wording.wall(now).date()
        at, on = (
            translate("Move", "You told the customer at %1"),
            translate("Move", "You told the customer on %1"),
        )
        strong = (at if today else on).replace("%1", wording.due_said(told_at, now))
        return translate("Move", "%1, so it counts as moved in time.").replace("%1", strong), strong
    if now < line.due:
        strong = translate("Move", "Ring before %1").replace("%1", wording.due_said(line.due, now))
        text = translate("Move", "%1 and it counts as moved in time, not broken.")
        return text.replace("%1", strong), strong
    late = now - line.due
    if late < timedelta(minutes=1):
        strong = translate("Move", "It lapsed just now")
    else:
        strong = translate("Move", "It lapsed %1 ago").replace("%1", wording.span(late))
    return translate("Move", "%1 and counts as broken. Apologise first.").replace("%1", strong), strong


def settled() -> tuple[str, str]:
    """Return that there is nothing left to do here, and the words of it that are strong."""
    strong = translate("Move", "This promise is settled.")
    return translate("Move", "%1 Nobody has to be told anything.").replace("%1", strong), strong


def settled_elsewhere() -> str:
    """Return why nothing can be written here any more."""
    return translate("Move", "This promise is settled by now. What you typed stays here as a draft.")


def trouble() -> str:
    """Return that it was not written, and what to do."""
    return translate("Move", "This could not be written just now. It is still here: press again.")


def hours(span: timedelta) -> str:
    """Return a span in calendar hours, never in days: "72 h 40 min"."""
    minutes = round(span.total_seconds() / 60)
    if minutes < 60:
        return translate("Move", "%1 min").replace("%1", str(minutes))
    text = translate("Move", "%1 h %2 min") if minutes % 60 else translate("Move", "%1 h")
    return text.replace("%1", str(minutes // 60)).replace("%2", str(minutes % 60))


def waits(wait: Wait, called: str) -> tuple[str, str]:
    """Return what the wait is for the customer in one sentence or three, and the strong one."""
    who = called or translate("Move", "The customer")
    strong = translate("Move", "%1 waits %2.").replace("%2", hours(wait.total)).replace("%1", who)
    ours = translate("Move", "We promise the customer’s hours, not ours.")
    if not wait.known:
        return f"{strong} {ours}", strong
    if wait.staffed:
        text = translate("Move", "The shop is open %1 of them, the outlined bands.")
        return f"{strong} {text.replace('%1', hours(wait.staffed))} {ours}", strong
    closed = translate("Move", "The shop is closed all that time.")
    return f"{strong} {closed} {ours}", strong


def call_offer(cause: Cause | None, at: str) -> str:
    """Return the offer of a call besides; only a late part is spoken of as a part."""
    if cause is Cause.PART_LATE:
        text = translate("Move", "&Also promise a call %1, whether the part is there or not")
    else:
        text = translate("Move", "&Also promise a call %1, either way")
    return text.replace("%1", at)


def telling(called: str) -> str:
    """Return the question how the customer is told."""
    if called:
        return translate("Move", "How are you telling %1?").replace("%1", called)
    return translate("Move", "How are you telling the customer?")


def missing(what: str, called: str, doubts: str = "") -> str:
    """Return what has to be said before anything can be written; `what` is the part that wants it.

    `doubts` say why what was typed is no time.
    """
    if what == "time" and doubts:
        return doubts
    if what == "told":
        return telling(called)
    return {
        "cause": translate("Move", "Say why it cannot be kept: Alt and a number."),
        "note": translate("Move", "Say in one line why it cannot be kept."),
        "time": translate("Move", "Say when, such as “kl 15” or “Monday 16”."),
        "closed": translate("Move", "The shop is closed then. Choose a time, or keep the one you said."),
    }[what]
