"""Whether a sentence of a journal with a kind and a time promises something for us.

A journal also tells what others will do, "hun ringer selv mandag", and what did not come true. Only what surely is no
promise of ours is left out: a chip too many is taken out with one key, a promise that has none is forgotten.
"""

import re

from repairdesk.domain.words import Kind
from repairdesk.phrases.understood import Understood

_CUT = re.compile(
    r"[,;:.!?]\s|\s[–—-]\s|\s(?:og|men|så|fordi|derfor|and|but|so|because)\s"
    r"|\s(?=(?:hvis|if|når|when|uanset|regardless)\s|(?:at|that)\s+(?:hun|han|de|kunden|vi|jeg|she|he|they|we|I)\b)",
    re.IGNORECASE,
)
_LEAD = r"^(?:(?:at|that|og|men|så|and|but|so|then|ok|okay|ja|yes|nej|nei|no|siger|sier|says)\W+)*"
_CUSTOMER = (
    r"hun|han|de|kunden|sønnen|datteren|manden|mannen|konen|kona|she|he|they|(?:the\s+)?customer"
    r"|(?:her|his|their)\s+(?:son|daughter|husband|wife)"
)
_SUPPLIER = (
    r"leverandøren|grossisten|producenten|produsenten|fabrikken|forsikringen|forsikringsselskabet"
    r"|(?:the\s+)?(?:supplier|wholesaler|manufacturer|insurer|insurance)"
)
_WILL = (
    r"(?:(?:'ll|vil|skal|kan|will|shall|can|lovede?|lovte|lover|har\s+lovet|promise[sd]?|at|to|å|siger|sier|says|selv"
    r"|også|also|så|hun|han|she|he|is|are|going)\W+)*"
)
_DOES = (
    r"(?:ringer?|skriver?|sms'?er|mailer?|svarer?|sender?|kommer?|leverer?|melder?|vender?|kontakter?"
    r"|tager|tar|calls?|rings?|phones?|texts?|e-?mails?|writes?|sends?|comes?|delivers?|contacts?|answers?|calling)"
)
_TURNED = re.compile(
    r"\b(?:ringer|skriver|mailer|svarer|sender|kommer|melder|vender)\s+(?:hun|han|de|kunden\s+selv)\b",
    re.IGNORECASE,
)
_SELF = re.compile(
    rf"\b{_DOES}\s+(?:(?:back|tilbage|tilbake)\s+)?(?:selv|himself|herself|themselves)\b", re.IGNORECASE
)
_WE = re.compile(r"\b(?:vi|jeg|we|we'll|I'll|I(?=\s+(?:will|shall|can|call|promised?)\b))\b", re.IGNORECASE)
_HEARD = re.compile(
    rf"{_LEAD}(?:(?:jeg|I)\b\W*{_WILL}{_DOES}|(?:vil|skal|will|'ll)\W+{_DOES}"
    r"|(?:ringer|skriver|sender|svarer|calls|rings|sends)(?!\s+(?:vi|we)\b))\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:skulle|burde)\s+(?:(?:vi|jeg|hun|han|den|det|de)\s+)?(?:have|ha|vært|været)\b"
    r"|\b(?:should|ought\s+to|would|could)\s+have\b|\b(?:was|were)\s+(?:supposed|meant|due)\s+to\b",
    re.IGNORECASE,
)
_LITTLE = r"(?:\W+(?:vi|jeg|hun|han|den|det|de|we|I|it|she|he|they|desværre|dessverre|endnu|ennå))*"
_NO = r"(?:\W+(?:ikke|not|never|aldrig|aldri)|n't)"
_DENIED = re.compile(
    rf"(?:\b\w+?{_LITTLE}{_NO}|\bcannot)"
    r"(?:\W+(?:have|ha|få|get|gøre|gjøre|make|den|det|it|this|love|promise|nå|at|to|å|være|be|blive|bli|helt|quite))*\W+$",
    re.IGNORECASE,
)
_DENIED_BEHIND = re.compile(
    rf"^{_LITTLE}{_NO}(?!\W+(?:senere|seinere|længere|lenger|later|mere|mer|more|kun|bare|only|før|until|i|in|på|on)\b)",
    re.IGNORECASE,
)
_WORDS = (Kind.CALL_BACK, Kind.MESSAGE, Kind.NEXT_WORD)
"""What a customer can do for us just as well."""
_QUOTES = str.maketrans({"’": "'"})


def is_ours(read: Understood, *, heard: bool = False, names: tuple[str, ...] = ()) -> bool:
    """Return whether what `read` promises is a deed of ours.

    `heard` says that the customer is speaking, so that "I" is the customer; `names` are the words of the customer's
    name.
    """
    sentence = read.sentence.translate(_QUOTES)
    start, end = next(
        ((part.span.start, part.span.end) for part in read.parts if part.field == "kind"), (0, 0)
    )
    first = max((cut.end() for cut in _CUT.finditer(sentence, 0, start + 1) if cut.end() <= start), default=0)
    following = _CUT.search(sentence, end)
    before, behind = sentence[first:start], sentence[end : following.start() if following else len(sentence)]
    clause = sentence[first : end + len(behind)]
    due = next((part.span.start for part in read.parts if part.field == "due"), 0)
    denied = _DENIED.search(before) or _DENIED_BEHIND.search(behind)
    if _FAILED.search(clause) or (denied and due < end + len(behind)):
        return False
    if heard and read.kind in _WORDS and _HEARD.search(clause):
        return False
    return not _is_of_others(clause, read.kind, names)


def _is_of_others(clause: str, kind: Kind | None, names: tuple[str, ...]) -> bool:
    """Whether somebody else does it; a part that a supplier sends is what we told the customer."""
    who = [_CUSTOMER, *(re.escape(name) for name in names)]
    if kind is not Kind.PART:
        who.append(_SUPPLIER)
    if re.search(rf"{_LEAD}(?:{'|'.join(who)})(?:\s+|(?=')){_WILL}{_DOES}\b", clause, re.IGNORECASE):
        return True
    if _TURNED.search(clause):
        return True
    return _SELF.search(clause) is not None and _WE.search(clause) is None
