"""What stands in an entry besides its words: a promise, agreements, a price the customer said yes to.

Each sentence is read by itself, for this job and its customer; whoever else is named in it stays words.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from repairdesk.domain.due import Due
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.words import Channel, Kind
from repairdesk.phrases import Directory, understand
from repairdesk.phrases.agreed_price import agreed_price
from repairdesk.phrases.every_change import asks_for_messages

MOST_SENTENCES = 40
NOBODY = Directory()
NOT_MEANT = frozenset({"customer", "job"})
_BREAK = re.compile(r"(?<=[.!?])[ \t]+(?=[A-ZÆØÅ#\"»«“])")
_SHORTENED = re.compile(r"\b(?:ca|kl|nr|tlf|hr|fr|mr|mrs|ms|dr)\.$", re.IGNORECASE)


@dataclass(frozen=True)
class FoundPromise:
    """A promise in a sentence: it has a kind and a time, else it is none."""

    place: int
    kind: Kind
    due: Due
    words: str
    reservation: str
    about: str
    channel: Channel | None = None
    """How a message is to be sent, where the sentence says it."""

    @property
    def key(self) -> str:
        """What a removed reading is remembered by."""
        return f"promise {self.place}"


@dataclass(frozen=True)
class FoundAgreement:
    """Something settled without a clock; with a price, the most it may cost or what it costs."""

    place: int
    words: str
    price: int | None = None
    is_price: bool = False
    owes: bool = False
    """Whether a message at every change was agreed."""

    @property
    def key(self) -> str:
        """What a removed reading is remembered by."""
        return f"{'price' if self.is_price else 'agreement'} {self.place}"


@dataclass(frozen=True)
class Found:
    """All that was recognised in one entry."""

    promise: FoundPromise | None = None
    agreements: tuple[FoundAgreement, ...] = ()


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; "kl. 12" and "hr. Holm" are not cut in two."""
    found: list[str] = []
    for line in text.split("\n"):
        joined = False
        for piece in _BREAK.split(line):
            if joined:
                found[-1] = f"{found[-1]} {piece.strip()}"
            elif piece.strip():
                found.append(piece.strip())
            joined = bool(found) and _SHORTENED.search(piece.rstrip()) is not None
    return tuple(found[:MOST_SENTENCES])


def read_entry(text: str, now: datetime, hours: OpeningHours, removed: frozenset[str] = frozenset()) -> Found:
    """Return what `text` promises and settles, without the readings that were `removed`."""
    cut = sentences(text)
    promise: FoundPromise | None = None
    agreements: list[FoundAgreement] = []
    for place, sentence in enumerate(cut):
        read = understand(sentence, now=now, hours=hours, directory=NOBODY, removed=NOT_MEANT)
        if read.kind is not None and read.due is not None:
            sent = read.channel if read.kind is Kind.MESSAGE else None
            made = FoundPromise(place, read.kind, read.due, sentence, read.reservation, read.about, sent)
            promise = promise or (made if made.key not in removed else None)
        elif read.agreement:
            owes = asks_for_messages(sentence)
            agreements.append(FoundAgreement(place, sentence, read.price_limit, owes=owes))
    price = agreed_price(cut)
    if price is not None:
        at = cut.index(price.words)
        agreements = [each for each in agreements if each.place != at]
        agreements.append(FoundAgreement(at, price.words, price.amount, is_price=True))
    return Found(promise, tuple(each for each in agreements if each.key not in removed))


def due_later(promise: FoundPromise, due: Due, said: str) -> FoundPromise:
    """Return the promise with a time that was offered and chosen; the words say which."""
    return replace(promise, due=due, words=f"{promise.words} · {said}")
