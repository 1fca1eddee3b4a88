"""Options that take one word of a few: what was said is found, or told with all that can be said, in one sentence."""

from enum import StrEnum
from typing import TypeVar

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Cause, Channel

OneOf = TypeVar("OneOf", bound=StrEnum)

TOLD = tuple(channel for channel in Channel if channel is not Channel.NONE)
"""How a customer can be told; not at all is no way."""


class NotAmong(Refusal):
    """An option is missing, or says something that cannot be chosen. Facts: asked."""

    code = "not_among"


def told_and_cause(told: str | None, cause: str | None) -> tuple[Channel, Cause]:
    """Return how the customer was told and why; raises NotAmong with every choice of what is missing or unknown."""
    channel, why = _one_of(told, TOLD), _one_of(cause, tuple(Cause))
    asked = [
        "" if channel else _asked("how the customer was told", "--told", told, TOLD),
        "" if why else _asked("why it cannot be kept", "--cause", cause, tuple(Cause)),
    ]
    if channel is None or why is None:
        raise NotAmong(asked=", and ".join(each for each in asked if each))
    return channel, why


def listed(choices: tuple[StrEnum, ...]) -> str:
    """Return "phone, counter or sms"."""
    *first, last = (each.value for each in choices)
    return f"{', '.join(first)} or {last}"


def _asked(what: str, option: str, said: str | None, choices: tuple[StrEnum, ...]) -> str:
    instead = f" (“{said}” is none of these)" if said is not None else ""
    return f"{what} with {option}: {listed(choices)}{instead}"


def _one_of(said: str | None, choices: tuple[OneOf, ...]) -> OneOf | None:
    word = (said or "").strip().casefold().replace("-", "_").replace(" ", "_")
    return next((each for each in choices if each.value == word), None)
