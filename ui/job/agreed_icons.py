"""The icon of a standing agreement, by what it is about; the words always stand beside it."""

import re

_SEEN = r"\b(?:se|ser|see|sees|watch|vise|vist|shown)\b|\bkør\w*|\bi gang\b|\brun(?:s|ning)?\b"
_DATA = (
    r"\b\w*drev\w*|\bdrives?\b|\bdata\w*|\bbilled\w*|\bbilde\w*|\bfoto\w*|\bphotos?\b|\bpictures?\b|\bfil(?:er|erne|ene)\b"
    r"|\bfiles?\b|\bbackup\b|\bsikkerhedskopi\w*|\bsikkerhetskopi\w*|\bdisk\w*|\bharddisk\w*"
)
_PARTS = (
    r"\busb\b|\bdele?n?\b|\bparts?\b|\breservedel\w*|\bkabinet\w*|\bcase\b|\bskærm\w*|\bskjerm\w*|\bscreen\b"
    r"|\bbatteri\w*|\bbattery\b|\bstik\b|\boriginal\w*|\bbrugte?\b|\bbrukte?\b|\bport(?:s|e|er)?\b"
)
_PRICE = (
    r"\bpris\w*|\bprice\w*|\bkr\b|\bkroner\b|\bma(?:x|ks\w*)\b|\bh(?:øjst|øyst)\b|\bat most\b|\blimit\b|\bcosts?\b"
    r"|\bkost\w*"
)
_ICONS = (
    ("promise.call", r"\bring\w*|\bcall\w*|\btelefon\w*|\bphone\w*"),
    ("promise.sms", r"\bsms\w*|\btekst\w*|\btext\w*|\bbesked\w*|\bbeskjed\w*|\bskriv\w*|\bwrite\w*"),
    ("promise.email", r"\be-?mail\w*|\bmail\w*"),
    ("agreement.see_running", _SEEN),
    ("agreement.data", _DATA),
    ("agreement.parts", _PARTS),
    ("price", _PRICE),
)
_READ = tuple((name, re.compile(words, re.IGNORECASE)) for name, words in _ICONS)
_NOT = re.compile(
    r"\b(?:ikke|ingen|aldrig|aldri|not|no|never|don['’]t|doesn['’]t)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_WAYS = ("promise.call", "promise.sms", "promise.email")


def agreed_icon(text: str) -> str:
    """Return the icon of what an agreement names first; "ring, don't text" is about ringing."""
    found = [
        (match.start(), name)
        for name, words in _READ
        for match in words.finditer(text)
        if not (name in _WAYS and _NOT.search(text[: match.start()]))
    ]
    return min(found)[1] if found else "agreement"
