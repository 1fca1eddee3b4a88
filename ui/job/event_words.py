"""An event of the journal in words, and the icon that stands beside it."""

from repairdesk.domain.words import AttemptResult, Channel
from repairdesk.queries.sheets import EntryLine
from ui.i18n import translate
from ui.job.promise_words import promise_words
from ui.reminder.words import promised
from ui.shop import Shop

CHANNEL_ICONS = {
    Channel.PHONE: "promise.call",
    Channel.COUNTER: "channel.counter",
    Channel.SMS: "promise.sms",
    Channel.EMAIL: "promise.email",
}
_EVENT_ICONS = {
    "job_opened": "handin",
    "job_taken": "journal.takeover",
    "taken": "journal.takeover",
    "agreement_written": "agreement",
    "attempt_logged": "promise.call",
    "promise_kept": "check",
    "promise_kept_late": "check",
    "promise_moved": "due.new",
    "promise_broken": "due.new",
    "promise_broken_renewed": "due.new",
    "snoozed": "due",
    "stage_changed": "arrow-right",
    "undone": "undo",
    "redone": "undo",
}


_NOT_ABOUT_IT = frozenset({"stage_changed", "entry_written", "agreement_written", "job_taken", "job_opened"})
"""Undoing these may settle a promise by the way; the line is about the deed."""


def icon(entry: EntryLine) -> str:
    """Return the icon left of an entry: the way the word travelled, else what happened."""
    if entry.event in _EVENT_ICONS:
        return _EVENT_ICONS[entry.event]
    return CHANNEL_ICONS.get(entry.channel, "app")


def event_words(entry: EntryLine, shop: Shop) -> str:
    """Return what happened, and who did it."""
    if entry.event == "job_taken":
        return _taken(entry)
    wording = shop.wording
    if entry.event in ("promise_kept", "promise_kept_late") and entry.promise and entry.promise.outcome:
        text = promise_words(entry.promise, shop)[1]
    elif entry.event == "attempt_logged" and entry.promise and entry.facts.get("result"):
        text = f"{wording.result(AttemptResult(entry.facts['result']))}: {promised(entry.promise, wording)}"
    else:
        text = wording.event(entry.event, entry.facts, entry.text)
        if not entry.text and entry.promise is not None and entry.facts.get("action") not in _NOT_ABOUT_IT:
            text += ": " + promised(entry.promise, wording)
    return f"{text} · {entry.writer}" if entry.writer else text


def _taken(entry: EntryLine) -> str:
    to, before = entry.facts.get("to", entry.writer), entry.facts.get("from", "")
    if not before:
        return translate("Job", "%1 took the job").replace("%1", to)
    return translate("Job", "%1 took over from %2").replace("%1", to).replace("%2", before)
