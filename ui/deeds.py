"""What was done, in words: the status line, the journal's events, and who said something when."""

from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.words import AttemptResult, Cause, Channel, JobStage
from ui import nouns
from ui.i18n import translate

if TYPE_CHECKING:
    from ui.wording import Wording


def said(wording: "Wording", who: str, channel: Channel, at: datetime, now: datetime) -> str:
    """Return "Mette said it on the phone at 13:55"; without a name "Said on the phone at 13:55"."""
    text = {
        Channel.PHONE: translate("Deeds", "%1 said it on the phone %2"),
        Channel.COUNTER: translate("Deeds", "%1 said it at the counter %2"),
        Channel.SMS: translate("Deeds", "%1 wrote it by SMS %2"),
        Channel.EMAIL: translate("Deeds", "%1 wrote it by e-mail %2"),
        Channel.NONE: translate("Deeds", "%1 wrote it down %2"),
    }[channel]
    name = who or translate("Deeds", "Someone")
    return text.replace("%1", name).replace("%2", when(wording, at, now))


def when(wording: "Wording", at: datetime, now: datetime) -> str:
    """Return "at 13:55" for today, "yesterday", or the day."""
    wall, today = wording.wall(at), wording.wall(now).date()
    if wall.date() == today:
        return translate("Deeds", "at %1").replace("%1", wording.oclock(wall))
    if (today - wall.date()).days == 1:
        return translate("Deeds", "yesterday at %1").replace("%1", wording.oclock(wall))
    return translate("Deeds", "on %1").replace("%1", wording.day(wall.date()))


def deed(wording: "Wording", did: str, facts: dict[str, str]) -> str:
    """Return what an action did, with whom and what about."""
    text = _deeds().get(did, "")
    words = facts.get("words", "") or facts.get("text", "")
    about = [wording.quoted(words)] if words else []
    about += [facts[name] for name in ("customer", "name") if facts.get(name)]
    if did == "stage_changed" and facts.get("to"):
        about.insert(0, nouns.stage(JobStage(facts["to"])))
    if did in ("promise_written", "promise_moved", "promise_broken_renewed") and facts.get("due"):
        about.append(translate("Deeds", "due %1").replace("%1", wording.instant(facts["due"])))
    if did == "undone" and "joined" in facts:
        text = _taken_out(some_stay=facts["joined"] != "0")
    text = text.replace("%1", facts.get("new", "")).replace("%2", facts.get("joined", ""))
    return f"{text}: {', '.join(about)}" if about and text else text


def _taken_out(*, some_stay: bool) -> str:
    if some_stay:
        return translate(
            "Deeds", "Customers taken out again: %1. Still here, because something was written: %2"
        )
    return translate("Deeds", "Customers taken out again: %1")


def _deeds() -> dict[str, str]:
    return {
        "promise_written": translate("Deeds", "Promised"),
        "promise_kept": translate("Deeds", "Kept"),
        "promise_kept_late": translate("Deeds", "Kept, late"),
        "promise_moved": translate("Deeds", "Moved in time"),
        "promise_broken_renewed": translate("Deeds", "Broken, new promise"),
        "promise_released": translate("Deeds", "Released"),
        "attempt_logged": translate("Deeds", "Attempt written down"),
        "taken": translate("Deeds", "Taken"),
        "snoozed": translate("Deeds", "Snoozed"),
        "entry_written": translate("Deeds", "Written in the journal"),
        "agreement_written": translate("Deeds", "Agreed"),
        "job_opened": translate("Deeds", "Job opened"),
        "stage_changed": translate("Deeds", "Stage changed"),
        "customer_written": translate("Deeds", "Customer written down"),
        "customers_imported": translate("Deeds", "Customers brought in"),
        "staff_added": translate("Deeds", "Works here now"),
        "pin_set": translate("Deeds", "PIN set"),
        "settings_saved": translate("Deeds", "Settings saved"),
        "undone": translate("Deeds", "Undone"),
        "redone": translate("Deeds", "Done again"),
        "job_taken": translate("Deeds", "Job taken over"),
    }


def event(wording: "Wording", event: str, facts: dict[str, str], text: str) -> str:
    """Return a journal event in words."""
    detail = wording.quoted(text) if text else ""
    if event == "attempt_logged" and facts.get("result"):
        detail = nouns.result(AttemptResult(facts["result"]))
    elif event == "stage_changed" and facts.get("stage", facts.get("to", "")):
        detail = nouns.stage(JobStage(facts.get("stage", facts.get("to", ""))))
    elif event in ("undone", "redone") and facts.get("action"):
        detail = _deeds().get(facts["action"], "")
    elif facts.get("cause"):
        cause = Cause(facts["cause"])
        named_by_note = cause is Cause.OTHER and detail
        detail = detail if named_by_note else " ".join(part for part in (nouns.cause(cause), detail) if part)
    elif facts.get("until"):
        detail = wording.instant(facts["until"])
    named = {**_deeds(), **_more_events()}.get(event, event.replace("_", " "))
    return f"{named}: {detail}" if detail else named


def _more_events() -> dict[str, str]:
    return {
        "promise_broken": translate("Deeds", "Broken"),
        "promise_withdrawn": translate("Deeds", "Taken back"),
        "promise_reopened": translate("Deeds", "Open again"),
        "customer_changed": translate("Deeds", "Customer changed"),
        "customer_imported": translate("Deeds", "Brought in from a list"),
        "entry_taken_back": translate("Deeds", "Line taken back"),
        "entry_stands_again": translate("Deeds", "Line stands again"),
        "zone_rules_changed": translate("Deeds", "Due time follows new clock rules"),
    }
