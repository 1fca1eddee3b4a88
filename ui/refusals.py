"""Why the shop says no: what is wrong, what is safe, what to do."""

from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.refusal import Refusal
from ui.i18n import translate

if TYPE_CHECKING:
    from ui.wording import Wording


def sentence(wording: "Wording", refusal: Refusal) -> str:
    """Return the sentence for a refusal, with its facts filled in."""
    text = _sentences().get(refusal.code)
    if refusal.code == "unsafe_place" and refusal.facts.get("why") == "sync":
        text = translate(
            "Refusals", "The folder %path is copied elsewhere by itself. Choose a folder on this PC only."
        )
    if refusal.code == "bad_setting" and refusal.facts.get("what") == "pin":
        text = translate(
            "Refusals", "This PIN will not do. Choose four to twelve digits that nobody else has."
        )
    if text is None:
        text = translate("Refusals", "This is not possible just now. Nothing was written.")
    for name, fact in refusal.facts.items():
        text = text.replace(f"%{name}", _fact(wording, fact))
    return text


def _fact(wording: "Wording", fact: object) -> str:
    if isinstance(fact, datetime):
        return wording.due(fact)
    if isinstance(fact, tuple | list):
        return ", ".join(str(part) for part in fact)
    return str(fact)


def _sentences() -> dict[str, str]:
    return {
        "already_settled": translate("Refusals", "This promise is settled already. Nothing was written."),
        "already_taken": translate("Refusals", "%by took it already."),
        "not_found": translate("Refusals", "Nothing here is called %said. Nothing was written."),
        "ambiguous": translate("Refusals", "More than one fits %said: %matches. Choose one."),
        "changed_since": translate(
            "Refusals", "Somebody has gone on from there, so it stays. Write a new line instead."
        ),
        "no_time": translate("Refusals", "No time was said. Add one, such as “kl 15” or “within 1 hour”."),
        "due_in_past": translate("Refusals", "%due has passed. Say a time that is still ahead."),
        "not_reached": translate(
            "Refusals", "A call-back is kept by speaking with the customer. Say how the call went."
        ),
        "empty_text": translate("Refusals", "There is nothing to write down yet."),
        "text_too_long": translate("Refusals", "The text is too long. Split it in two. It is still here."),
        "nobody_signs": translate("Refusals", "Say who you are first. What you typed is still here."),
        "not_yours": translate("Refusals", "Only %name or an owner can change this PIN."),
        "wrong_pin": translate("Refusals", "Nobody here has this PIN. Try again."),
        "bad_setting": translate("Refusals", "%said cannot be used. Write it like %example."),
        "snooze_too_long": translate(
            "Refusals", "A snooze must end before the promise is due: %latest at the latest."
        ),
        "unsafe_place": translate(
            "Refusals", "The folder %path is on a network share. Choose a folder on this PC."
        ),
        "newer_schema": translate(
            "Refusals", "This journal was written by a newer RepairDesk. Nothing was changed."
        ),
        "name_taken": translate("Refusals", "Somebody called %name works here already."),
        "nothing_to_import": translate("Refusals", "The import was stopped. Nothing was brought in."),
    }
