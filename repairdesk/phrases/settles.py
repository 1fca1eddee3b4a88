"""Whether a sentence of a journal settles how things are to be done, rather than telling what is.

The quick line takes any "not" and "only" for an agreement, as one writes there what was agreed. A journal also tells
that a screen does not light, so here a wish, a rule or a deed of ours must be named.
"""

import re

from repairdesk.phrases.every_change import asks_for_messages
from repairdesk.phrases.understood import Understood

_PERSON = r"(?:hun|han|kunden|kunde|de|she|he|they|customer)"
_DEED = (
    r"(?:se|høre|vide|vite|ringes|ringe|kontaktes|spørges|spørres|godkende|godkjenne|beholde|hente|ringt"
    r"|bli\s+(?:ringt|kontaktet|oppringt)|blive\s+(?:ringet|kontaktet)|få|sms\w*|kun|bare|selv|helst|heller(?:e)?)"
)
_HOW = r"(?:(?:gerne|gjerne|helst|kun|bare|ikke|altid|alltid|aldrig|aldri|selv)\s+)*"
_WISH = re.compile(
    rf"(?:^|\b{_PERSON}\s+)(?:vil|skal)\s+{_HOW}{_DEED}\b"
    rf"|(?:^|\b{_PERSON}\s+)vil\s+{_HOW}ha(?:ve)?\b|\bskal\s+{_HOW}ha(?:ve)?\s+(?:besked|beskjed|svar|sms|ring\w+)\b"
    rf"|(?:^|\b{_PERSON}\s+)(?:ønsker|foretrækker|foretrekker|kræver|krever|beholder"
    r"|wants?|would\s+like|would\s+rather|prefers?|insists?|requires?|doesn't\s+want|does\s+not\s+want"
    r"|(?:needs|has)\s+to\s+approve)\b"
    rf"|\b{_PERSON}\s+keeps\b"
    r"|\b(?:she|he|they)'d\s+(?:rather|like)\b"
    r"|\b(?:skal|must)\s+(?:(?:ikke|altid|alltid|not|be)\s+)*"
    r"(?:gemmes|beholdes|bevares|spares|returneres|godkende\w*|godkjenne\w*|kontaktes|ringes|spørges|røres|slettes"
    r"|formateres|installeres|wiped|kept|returned|approve[d]?|asked|called|deleted|erased|see)\b"
    r"|\bdata\s+skal\b|\bskal\s+altid\b|\bskal\s+alltid\b",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\bmå\s+(?:(?:der|vi|i|dere|man)\s+)?(?:ikke|aldrig|aldri|kun|bare|gerne|gjerne|højst|maks|max|godkende|godkjenne)\b"
    r"|\b(?:mustn't|must\s+not|must\s+only|may\s+not|may\s+only|shall\s+not|should\s+not|shouldn't)\b"
    r"|\b(?:uden\s+at|uten\s+å)\s+spør\w+\b|\bwithout\s+(?:asking|approval)\b"
    r"|\b(?:i\s+fred|uberørt|urørt|untouched|alone)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?:^|[,;]\s*|\b(?:og|men|and|but|then)\s+)(?:please\s+)?(?:(?:ikke|aldrig|aldri|kun|bare|altid|alltid|never|only|always)\s+)?"
    r"(?:ring|sms|tekst|mail|skriv|send|spørg|spør|kontakt|rør|slet|gem|behold|bevar|lad|la|sæt|ta\s+vare|husk"
    r"|call|text|e-?mail|ask|keep|leave|save|return|let|hands\s+off|do\s+not|don't)\b"
    r"|^(?:no|ingen)\s+(?:more\s+)?(?:phone\s+calls|calls|phone|texts|texting|sms\w*|e-?mails?|messages|opkald|telefon"
    r"|oppringning(?:er)?|beskeder|meldinger|work)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:siger|sagde|sier|sa|says|said|har|havde|hadde|has|had|did|does|kan|kunne|can|could|er|var|is|was|blev|ble"
    r"|bliver|blir|godkender|godkendte|godkjenner|godkjente|accepter\w*|aksepter\w*|accept\w*|agree\w*|approve\w*)"
    r"(?:\W+(?:hun|han|vi|jeg|de|den|det|she|he|we|they|it))?(?:\W+(?:endnu|ennå|desværre|dessverre|yet))?"
    r"(?:\W+(?:ikke|not|ej)|n't)\b|\bcannot\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"(?<!som )(?<!as )(?<!ikke )(?<!not )(?<!than )(?<!end )"
    r"\b(?:aftalt|avtalt|agreed)\b\s*(?::|,|\bat\b|\bthat\b|\bto\b)",
    re.IGNORECASE,
)
_QUOTES = str.maketrans({"’": "'", "«": " ", "»": " ", "“": " ", "”": " ", '"': " "})


def says_agreed(sentence: str) -> bool:
    """Return whether `sentence` says itself that it was agreed: "Aftalt: hun ser den køre"."""
    return _AGREED.search(sentence) is not None


def settles(read: Understood) -> bool:
    """Return whether `read`, which has an agreement or a price limit, is one also where a journal tells it."""
    sentence = read.sentence.translate(_QUOTES).strip()
    if read.price_limit is not None:
        return _TELLS.search(sentence) is None
    if asks_for_messages(sentence) or _RULE.search(sentence) or _WISH.search(sentence):
        return True
    return _ORDER.search(sentence) is not None or read.kind is not None
