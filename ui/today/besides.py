"""A reservation needs a call: the one that is proposed besides, and its words when it is promised."""

from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import at_instant
from repairdesk.domain.either_way import either_way
from ui.i18n import translate
from ui.move import say
from ui.shop import Shop
from ui.today.chip_words import ChipWords
from ui.today.question import Choice, Question, in_full

if TYPE_CHECKING:
    from repairdesk.actions.besides import EitherWay

CODE = "either_way"
WANTED = "yes"


def call_at(reservation: str, due: datetime, shop: Shop) -> datetime | None:
    """Return when to ring either way before `due`; None without a reservation, or when there is no time for it."""
    if not reservation:
        return None
    from repairdesk.phrases.reserved import reserved_until

    now = shop.clock.now()
    named = reserved_until(reservation, now.replace(second=0, microsecond=0), shop.hours.zone)
    return either_way(now, due, shop.hours, named)


def proposal(reservation: str, at: datetime, shop: Shop, about: str = "") -> Question:
    """Return the line that proposes the call; the answer is `about` the reservation, or what else is named."""
    text = translate("Today", "A reservation leaves the customer in doubt. Promise a call as well?")
    return Question((CODE, about or reservation), text, (Choice(WANTED, _offer(at, shop), "promise.call"),))


def chip(at: datetime, shop: Shop) -> ChipWords:
    """Return the chip of a call that will be promised too."""
    plain, whole = translate("Today", "call, either way"), in_full(shop.wording, at)
    name = translate("Today", "Call %1, either way").replace("%1", whole)
    return ChipWords(CODE, "promise.call", plain, shop.wording.due(at), name, name)


def call(at: datetime, about: str, call_id: str, shop: Shop) -> "EitherWay":
    """Return the call as it is written down, in words that can be said."""
    from repairdesk.actions.besides import EitherWay

    words = say.either_way(at, shop.clock.now(), shop.wording)
    return EitherWay(at_instant(at, shop.hours.zone), words, about, call_id)


def _offer(at: datetime, shop: Shop) -> str:
    said = shop.wording.due_said(at, shop.clock.now())
    return translate("Today", "Call %1, either way").replace("%1", said)
