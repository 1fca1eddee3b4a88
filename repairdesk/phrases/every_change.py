"""Whether a standing agreement owes the customer a message at every change of the job: "sms ved hver ændring"."""

import re

_TELL = (
    r"\b(?:sms\w*|tekst\w*|text\w*|mail\w*|e-?mail\w*|besked\w*|beskjed\w*|skriv\w*|meld\w*|write|writes|message\w*|"
    r"updates?|opdater\w*|oppdater\w*|notif\w*|posted|informed|informer\w*)\b"
)
_EVERY = (
    r"\b(?:(?:ved|for|om|på)\s+(?:hver|hvert|alle|enhver)\s+(?:\w+\s+)?"
    r"(?:ændring\w*|endring\w*|skift\w*|trin\w*|skridt\w*|steg\w*|nyhed\w*|nyhet\w*|opdatering\w*|oppdatering\w*)"
    r"|hver\s+gang\s+(?:\w+\s+){0,4}(?:sker|skjer|ændre\w*|endre\w*|nyt|nytt|skifte\w*|status)"
    r"|(?:at|on|for|with|about|of)\s+(?:every|each|all|any)\s+(?:\w+\s+)?(?:changes?|steps?|stages?|updates?)"
    r"|(?:every|each)\s+(?:time|step)\b)"
)
_SAID = re.compile(_TELL, re.IGNORECASE)
_AT = re.compile(_EVERY, re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:ikke|ingen|aldrig|aldri|ej|not|never|no|don't|doesn't|stop)\b(?!\s+(?:vent|wait))", re.IGNORECASE
)


def owes_messages(text: str) -> bool:
    """Return whether `text` says that each change is told in writing; a "not" in the sentence means it is not."""
    told = _SAID.search(text) and _AT.search(text)
    return bool(told) and _NOT.search(text) is None
