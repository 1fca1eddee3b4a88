"""A refusal as one English sentence: what is wrong, that nothing was written, what to do."""

from datetime import datetime
from zoneinfo import ZoneInfo

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.zone import load_zone
from repairdesk.terminal.times import in_full

_OUTCOMES = {
    "kept": "kept",
    "kept_late": "kept late",
    "moved": "moved",
    "broken": "broken",
    "released": "released",
    "withdrawn": "taken back",
}
_SENTENCES = {
    "already_settled": "This promise was {outcome} already; nothing was written",
    "already_taken": "{by} has taken this promise already; nothing was written",
    "not_found": "There is no {what} “{said}”{hint}; nothing was written",
    "ambiguous": "More than one {what} fits “{said}”: {matches}; say which one, nothing was written",
    "not_among": "Say {asked}; nothing was written",
    "no_time": "No time was said in “{said}”; add one, such as “within 1 hour” or “Friday 15:00”",
    "vague_time": "“{vague}” is not a time; say one, such as “within 1 hour” or “Friday 15:00”",
    "unusable_time": "“{time}” cannot be promised; say a time that is still ahead, such as “Friday 15:00”",
    "due_in_past": "{due} has passed already; say a time that is still ahead, nothing was written",
    "not_reached": "A call-back is kept by speaking with the customer; use `repairdesk attempt ID --result spoke`",
    "empty_text": "There is nothing to write down: the {what} is empty",
    "nobody_signs": "Say who you are with --by; nothing was written",
    "not_yours": "Only {name} or an owner can change this PIN; nothing was written",
    "wrong_pin": "This PIN belongs to nobody here; nothing was written",
    "bad_setting": "“{said}” cannot be used as {what}; write it like “{example}”",
    "snooze_too_long": "A snooze must end before the promise is due, by {latest} at the latest",
    "no_promise": "“{said}” says neither what is promised nor what is agreed; nothing was written",
    "name_taken": "Somebody called {name} works here already; nothing was written",
    "text_too_long": "The {what} is {length} characters long and at most {longest} fit; nothing was written",
    "nothing_to_import": "The import was stopped; nothing was brought in",
    "changed_since": "Somebody has gone on from there, so it stays as it is; nothing was written",
    "not_practice": "This is a shop's real journal and no practice shop; nothing was changed",
    "newer_schema": "This journal was written by a newer RepairDesk; nothing was changed, install the newer program",
    "another_matter": "The new words name {named}, but this was promised to {promised}; nothing was written",
    "unreadable_file": "{path}: {told}",
}
_PLACES = {
    "network": "The folder {path} lies on a network share ({what}), which can damage the journal; use this PC's disk",
    "sync": "The folder {path} is copied elsewhere by itself ({what}), which can damage the journal; use another one",
}
_SAFE = "what was saved before is safe and nothing of this command was written"
_TROUBLES = {
    "disk_full": f"The disk is full; {_SAFE}, so make room and try again",
    "busy": f"Another program is writing in the journal; {_SAFE}, so try again in a moment",
    "read_only": f"The journal may not be written in; {_SAFE}, so check the folder's permissions",
    "damaged": "The journal is damaged and nothing was written; restore it from a backup",
    "unguarded": "The journal has lost its guards against changes and nothing was written; restore it from a backup",
    "away": f"The journal cannot be reached; {_SAFE}, so try again when it is back",
    "in_doubt": "It is not certain whether this was written; look with `repairdesk due` before you say it again",
}


def trouble(code: str, detail: str) -> str:
    """Return the sentence for trouble with the disk or the database."""
    return _TROUBLES.get(code, f"The journal cannot be used now ({detail or code}); {_SAFE}")


class _Facts(dict[str, str]):
    """Facts as text; one that is missing stands as a dash instead of failing the sentence."""

    def __missing__(self, key: str) -> str:
        return "" if key == "hint" else "–"


def sentence(no: Refusal) -> str:
    """Return the sentence for a refusal; a class nobody has worded yet names its code and facts."""
    zone = load_zone(str(no.facts.get("zone", "UTC")))
    facts = _Facts({name: _text(name, fact, zone) for name, fact in no.facts.items()})
    template = _PLACES.get(facts["why"]) if no.code == "unsafe_place" else _SENTENCES.get(no.code)
    if template is None:
        told = ", ".join(f"{name} {fact}" for name, fact in facts.items() if name != "zone")
        template, facts = (
            "{all}",
            _Facts(all=f"The shop's rules refuse this ({no.code.replace('_', ' ')}: {told})"),
        )
    return template.format_map(facts)


def _text(name: str, fact: object, zone: ZoneInfo) -> str:
    if isinstance(fact, datetime):
        return in_full(fact, zone)
    if isinstance(fact, tuple | list):
        return ", ".join(str(part) for part in fact)
    if name == "outcome":
        return _OUTCOMES.get(str(fact), str(fact))
    return str(fact)
