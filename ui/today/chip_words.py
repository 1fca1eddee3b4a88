"""What each chip says, shows and is called aloud: one fact of the sentence in three wordings."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from repairdesk.domain.due import Due
from repairdesk.domain.words import Channel, Kind
from ui.i18n import translate
from ui.shop import Shop
from ui.today.intent import Intent
from ui.today.question import at_home, in_full

if TYPE_CHECKING:
    from datetime import datetime

    from repairdesk.phrases import Match, Understood

KIND_ICONS = {
    Kind.CALL_BACK: "promise.call",
    Kind.FOLLOW_UP: "promise.call",
    Kind.MESSAGE: "promise.sms",
    Kind.READY: "promise.ready",
    Kind.DIAGNOSIS: "promise.faultfinding",
    Kind.QUOTE: "price",
    Kind.PART: "handin.items",
}
NEAR_HOURS = 48
"""Up to so many hours a wall time tells of a clock change on the way; a span of hours always does."""


@dataclass(frozen=True)
class ChipWords:
    """`strong` stands first and heavier; `name` is for screen readers, `spoken` for the whole sentence read aloud.

    Without a `field` the chip is a remark that cannot be taken out.
    """

    field: str
    icon: str
    plain: str = ""
    strong: str = ""
    name: str = ""
    spoken: str = ""
    look: str = "plain"


def chip_words(read: "Understood", intent: Intent, shop: Shop, given: Kind | None = None) -> list[ChipWords]:
    """Return the chips of a sentence, from the left; `given` is the kind when the sentence names none."""
    made = [_kind(read, shop)] if read.kind is not None else []
    if read.kind is None and given is not None:
        made.append(ChipWords("", KIND_ICONS.get(given, "due"), shop.wording.kind(given)))
    if read.customer is not None:
        made.append(_customer(read.customer, shop))
    if read.job is not None:
        number = read.job.label.split(" ")[0].lstrip("#")
        spoken = translate("Today", "job %1").replace("%1", number)
        made.append(ChipWords("job", "jobs", read.job.label, spoken=spoken))
    if read.about:
        about = translate("Today", "about: %1").replace("%1", read.about)
        made.append(ChipWords("about", "promise.sms", about))
    if read.reservation:
        made.append(ChipWords("reservation", "reservation", read.reservation))
    if read.agreement and read.due is None:
        made.append(_agreement(read.agreement))
    if read.price_limit is not None:
        limit = translate("Today", "Price limit %1").replace("%1", shop.wording.money(read.price_limit))
        made.append(ChipWords("price_limit", "price", limit))
    return made + (_due(read, read.due, intent, shop) if read.due is not None else [])


def _agreement(text: str) -> ChipWords:
    from repairdesk.phrases.every_change import asks_for_messages

    if asks_for_messages(text):
        return ChipWords(
            "agreement", "promise.sms", translate("Today", "Agreement: a message at every change")
        )
    return ChipWords("agreement", "agreement", translate("Today", "Agreement, no clock"))


def _kind(read: "Understood", shop: Shop) -> ChipWords:
    assert read.kind is not None
    written = {Channel.SMS: translate("Today", "SMS"), Channel.EMAIL: translate("Today", "E-mail")}
    name = written.get(read.channel or Channel.NONE, "") if read.kind is Kind.MESSAGE else ""
    return ChipWords("kind", KIND_ICONS.get(read.kind, "due"), name or shop.wording.kind(read.kind))


def _customer(customer: "Match", shop: Shop) -> ChipWords:
    number = at_home(customer.detail, shop)
    name = ", ".join(part for part in (customer.label, number) if part)
    return ChipWords("customer", "customer", number, customer.label, name, customer.label)


def _due(read: "Understood", due: Due, intent: Intent, shop: Shop) -> list[ChipWords]:
    words, now = shop.wording, shop.clock.now()
    plain = [words.from_now(due.instant, now)]
    if due.gap:
        plain.append(translate("Today", "that time does not exist, the clock goes forward"))
    elif change := _clock_change(due, now, shop):
        plain.append(change)
    if read.rolled:
        plain.append(translate("Today", "the next day"))
    if intent.closed:
        plain.append(translate("Today", "closed when due"))
    whole = in_full(words, due.instant)
    name = translate("Today", "Due %1", "chip").replace("%1", whole)
    spoken = translate("Today", "due %1").replace("%1", whole)
    strong, told = words.due(due.instant), " · ".join(plain)
    if intent.closed:
        spoken += ", " + translate("Today", "closed when due")
        return [ChipWords("due", "due.closed", told, strong, name, spoken, "warn")]
    made = [ChipWords("due", "due", told, strong, name, spoken)]
    if shop.hours.is_set:
        shown = translate("Today", "Open when due")
        made.append(ChipWords("", "due.open", shown, spoken=shown[:1].lower() + shown[1:], look="good"))
    return made


def _clock_change(due: Due, now: "datetime", shop: Shop) -> str:
    """Say that the clocks change before the promise is due; its hours are real hours all the same."""
    then, before = shop.wording.wall(due.instant).utcoffset(), shop.wording.wall(now).utcoffset()
    near = (due.instant - now).total_seconds() <= NEAR_HOURS * 3600
    if then is None or before is None or then == before or not (due.is_span or near):
        return ""
    if then > before:
        return translate("Today", "the clock goes forward on the way")
    return translate("Today", "the clock goes back on the way")
