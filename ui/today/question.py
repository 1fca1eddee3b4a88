"""What a sentence leaves open, as data: one calm line, and the other readings that can be chosen."""

from dataclasses import dataclass
from datetime import datetime

from ui.i18n import translate
from ui.shop import Shop
from ui.wording import Wording

SOMEONE_ELSE = "-"
"""Chosen instead of a customer's id: nobody of those who are written down is meant."""

PEOPLE = ("several_customers", "name_continues", "unknown_customer")
"""The codes of doubts about who is meant."""

Key = tuple[str, str]
"""The code of a doubt and the words it is about; an answer holds as long as both stand."""


@dataclass(frozen=True)
class Choice:
    """Another reading: a customer's id, a job's id, or a local time in ISO form."""

    value: str
    text: str
    icon: str = "due"


@dataclass(frozen=True)
class Question:
    """One line under the quick line. Only one that `must` be answered keeps Enter from writing."""

    key: Key
    text: str
    choices: tuple[Choice, ...] = ()
    must: bool = False


def in_full(words: Wording, instant: datetime) -> str:
    """Return an instant as it is said in a sentence: "Saturday 28 November 15:20", "lørdag 28. november kl. 14"."""
    return f"{words.day(words.wall(instant).date(), long=True)} {words.clock_said(instant)}"


def how_far(words: Wording, instant: datetime, now: datetime) -> str:
    """Return how many calendar days away an instant is: "today", "tomorrow", "8 days from now"."""
    days = (words.wall(instant).date() - words.wall(now).date()).days
    if days <= 0:
        return translate("Doubts", "today")
    if days == 1:
        return translate("Doubts", "tomorrow")
    return translate("Doubts", "%1 days from now").replace("%1", str(days))


def at_home(number: str, shop: Shop) -> str:
    """Return a phone number without the country the shop is in."""
    return number.removeprefix({"DK": "+45 ", "NO": "+47 "}.get(shop.settings.country, "\0"))
