"""A price the customer said yes to, read from what was said: "Prisen er 1.595 kr. Hun siger ja."

Both are needed, the price in a sentence about a price and a yes; an amount alone is only information.
"""

import re
from dataclasses import dataclass

_AMOUNT = r"(\d{1,3}(?:[ .,\u00a0]\d{3})+|\d{2,7})(?:[.,]\d{2})?(?!\d)"
_BEFORE = r"(?:\bkr\.?|\bdkk|\bnok|\bsek|[€£$])\s*"
_AFTER = r"\s*(?:,-|kr\b\.?|kroner\b|dkk\b|nok\b|sek\b|euros?\b|pounds\b|[€£])"
_MONEY = re.compile(f"(?:{_BEFORE}{_AMOUNT})|(?:(?<![\\d.,]){_AMOUNT}{_AFTER})", re.IGNORECASE)
_PRICE = re.compile(
    r"\b(?:total|samlede?\s+)?pris(?:en)?\b|\bprices?\b|\bkoster?\b|\bcosts?\b|\btilbud(?:det)?\b|\bquote\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:\bca\.?|\bcirka|\bomkring|\bomtrent|\babout|\baround|\broughly|~)\s*$", re.IGNORECASE
)
_YES = re.compile(
    r"\b(?:siger|sagde|sier|sa|says|said)\s+(?:ja|yes|ok|okay)\b|\b(?:ja\s+tak|ja\s+takk|yes\s+please)\b"
    r"|\b(?:accepter(?:er|ede)|aksepter(?:er|te)|godkend(?:er|te|t)|godkjen(?:ner|te|t)|agree[sd]?|accept(?:s|ed)"
    r"|approve[sd]?|aftalt|avtalt)\b|\b(?:det\s+er\s+(?:i\s+orden|fint|greit)|er\s+med\s+på)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"^\s+(?:(?:hun|han|de|kunden|endnu|ennå|helt|she|he|they)\s+)*(?:ikke|not)\b", re.IGNORECASE
)
_NO = re.compile(
    r"\b(?:ikke|nej|nei|not|no)\b[^.!?]{0,20}$|\b(?:ikke|nej|nei|not|no)\b(?=[^.!?]{0,12}\b(?:ja|yes)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AgreedPrice:
    """An amount in whole units of the currency and the sentence that named it."""

    amount: int
    words: str


def agreed_price(sentences: tuple[str, ...]) -> AgreedPrice | None:
    """Return the last price that a yes follows, or None."""
    found: AgreedPrice | None = None
    for place, sentence in enumerate(sentences):
        amount = _priced(sentence)
        if amount is not None and _says_yes(sentences[place:]):
            found = AgreedPrice(amount, sentence.strip())
    return found


def _priced(sentence: str) -> int | None:
    if _PRICE.search(sentence) is None:
        return None
    for money in _MONEY.finditer(sentence):
        if _ABOUT.search(sentence[: money.start()]) is None:
            return int(re.sub(r"\D", "", money.group(1) or money.group(2)))
    return None


def _says_yes(sentences: tuple[str, ...]) -> bool:
    for sentence in sentences:
        yes = _YES.search(sentence)
        if yes is None or _REFUSED.search(sentence[yes.end() :]):
            continue
        if _NO.search(sentence[: yes.start()]) is None:
            return True
    return False
