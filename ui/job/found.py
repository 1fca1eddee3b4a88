"""What stands in an entry besides its words: promises, agreements, a price the customer said yes to.

Each sentence is read by itself, for this job and its customer; whoever else is named in it stays words.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from repairdesk.domain.due import Due
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.words import Channel, Kind
from repairdesk.phrases import Directory, Understood, understand
from repairdesk.phrases.agreed_price import agreed_price
from repairdesk.phrases.every_change import asks_for_messages
from repairdesk.phrases.ours import is_ours
from repairdesk.phrases.settles import says_agreed, settles

MOST_SENTENCES = 40
NOBODY = Directory()
AGREED = "agreement "
BESIDES = "besides "
NOT_MEANT = frozenset({"customer", "job"})
_BREAK = re.compile(r"(?<=[.!?])[ \t]+(?=[A-ZÆØÅ#\"»«“])")
_SHORTENED = re.compile(r"\b(?:ca|kl|nr|tlf|hr|fr|mr|mrs|ms|dr)\.$", re.IGNORECASE)


@dataclass(frozen=True)
class FoundPromise:
    """A promise in a sentence: it has a kind and a time, else it is none."""

    kind: Kind
    due: Due
    said: str
    """The time as it was said, whatever the clock shows: minutes from now, or a day and an hour."""
    words: str
    reservation: str
    about: str
    channel: Channel | None = None
    """How a message is to be sent, where the sentence says it."""
    besides: str = ""
    """The key of the promise with a reservation besides which this call comes either way."""

    @property
    def key(self) -> str:
        """What a removed reading is remembered by."""
        return f"promise {self.kind.value} {self.said}" if not self.besides else BESIDES + self.besides


@dataclass(frozen=True)
class FoundAgreement:
    """Something settled without a clock; with a price, the most it may cost or what it costs."""

    words: str
    price: int | None = None
    is_price: bool = False
    owes: bool = False
    """Whether a message at every change was agreed."""

    @property
    def key(self) -> str:
        """What a removed reading is remembered by."""
        return f"price {self.price}" if self.is_price else AGREED + self.words.rstrip(" .!?")

    def is_among(self, removed: frozenset[str]) -> bool:
        """Whether it was taken out; a sentence that is typed on or shortened is still the same."""
        if self.is_price:
            return self.key in removed
        return any(
            self.key.startswith(each) or each.startswith(self.key)
            for each in removed
            if each.startswith(AGREED)
        )


@dataclass(frozen=True)
class Found:
    """All that was recognised in one entry."""

    promises: tuple[FoundPromise, ...] = ()
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


@dataclass(frozen=True)
class Told:
    """Where an entry is written: now, in which shop, of which customer, and whether the customer is speaking."""

    now: datetime
    hours: OpeningHours
    names: tuple[str, ...] = ()
    heard: bool = False


def read_entry(text: str, told: Told, removed: frozenset[str] = frozenset()) -> Found:
    """Return what `text` promises and settles, without the readings that were `removed`."""
    cut = sentences(text)
    promises: dict[str, FoundPromise] = {}
    agreements: dict[str, FoundAgreement] = {}
    for sentence in cut:
        read = understand(sentence, now=told.now, hours=told.hours, directory=NOBODY, removed=NOT_MEANT)
        if read.kind is not None and read.due is not None:
            if is_ours(read, heard=told.heard, names=told.names):
                made = _promised(read, read.kind, read.due, told.now)
                promises.setdefault(made.key, made)
        elif (read.agreement and settles(read)) or says_agreed(sentence):
            owes = asks_for_messages(sentence)
            agreements[sentence] = FoundAgreement(sentence, read.price_limit, owes=owes)
    price = agreed_price(cut)
    if price is not None:
        agreements[price.words] = FoundAgreement(price.words, price.amount, is_price=True)
    return Found(
        tuple(each for each in promises.values() if each.key not in removed),
        tuple(each for each in agreements.values() if not each.is_among(removed)),
    )


def _promised(read: Understood, kind: Kind, due: Due, now: datetime) -> FoundPromise:
    said = due.wall.isoformat() if due.wall else f"{round((due.instant - now).total_seconds() / 60)} min"
    sent = read.channel if kind is Kind.MESSAGE else None
    return FoundPromise(kind, due, said, read.sentence, read.reservation, read.about, sent)


def call_besides(promise: FoundPromise, due: Due, words: str) -> FoundPromise:
    """Return the call that comes either way, besides a promise with a reservation."""
    return FoundPromise(Kind.CALL_BACK, due, "", words, "", promise.reservation, besides=promise.key)


def due_later(promise: FoundPromise, due: Due, said: str) -> FoundPromise:
    """Return the promise with a time that was offered and chosen; the words say which."""
    return replace(promise, due=due, words=f"{promise.words} · {said}")
