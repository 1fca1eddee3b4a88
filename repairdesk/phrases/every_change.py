"""Whether an agreement asks for a message at every change: "vi sms'er ved hver ændring", "text at each step"."""

import re

_MESSAGE = re.compile(
    r"\b(?:sms\w*|sms'?er|tekst(?:e|er|es)?|text(?:s|ed|ing)?|skriv(?:er|e|es)?|beskede?r?|beskjed(?:er)?"
    r"|melding(?:er)?|messages?|e-?mail\w*|mail(?:s|e|er)?|notify|notif(?:ies|ication)|opdater\w*|oppdater\w*"
    r"|updates?|hear(?:s)? from us)\b",
    re.IGNORECASE,
)
_CHANGE = (
    r"(?:status|stage|trin|fase)?\s*"
    r"(?:(?:status)?(?:ændring|endring|forandring)(?:er)?|(?:status)?skift|skridt|steg|trin|fase(?:r)?|status|nyt|nytt"
    r"|changes?|steps?|stages?|updates?|developments?)"
)
_HAPPENS = (
    r"(?:(?:der\s+)?sker\s+(?:noget|der\s+noget)|noget\s+(?:nyt\s+)?sker|(?:det\s+)?skjer\s+(?:noe|det\s+noe)|noe\s+skjer"
    r"|(?:der\s+er|det\s+er)\s+(?:noget\s+|noe\s+)?(?:nyt|nytt)|(?:status|noget|noe)\w*\s+(?:ændrer|endrer|skifter)"
    r"|(?:something|anything)\s+(?:happens|changes|is\s+new)|(?:the\s+)?(?:status|stage)\s+changes|there\s+is\s+news)"
)
_EVERY = re.compile(
    rf"\b(?:ved|på|for|efter|etter|at|on|with|after)\s+(?:hver(?:t|eneste)?|enhver|ethvert|alle|every|each|any|all)\s+{_CHANGE}\b"
    rf"|\b(?:hver\s+gang|every\s+time|each\s+time|når|whenever|when)\s+{_HAPPENS}\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:ikke|ej|ingen|aldrig|aldri|not|never|don't|doesn't|no)\b", re.IGNORECASE)


def asks_for_messages(text: str) -> bool:
    """Whether `text` agrees on a message whenever something changes; a sentence with a "not" in it does not."""
    return any(
        _MESSAGE.search(sentence) and _EVERY.search(sentence) and not _NOT.search(sentence)
        for sentence in re.split(r"[.!?;\n]", text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    )
