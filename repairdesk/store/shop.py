"""The shop's settings as one JSON text."""

import json
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache
from typing import Any

from repairdesk.domain.defaults import DEFAULTS, as_plain, from_plain
from repairdesk.domain.hours import DaySpans, OpenSpan
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Kind
from repairdesk.store import settings
from repairdesk.store.store import Reader, Unit

NAME = "shop"
_PLAIN = (
    "name", "zone", "country", "language", "phone", "use_holidays", "next_word_hours", "owed_message_hours",
    "currency", "set_up", "sign_out_minutes",
)  # fmt: skip


def load(reader: Reader) -> ShopSettings:
    """Return the shop's settings; the same object as long as nothing was saved."""
    return _read(text(reader))


def save(unit: Unit, shop: ShopSettings) -> None:
    """Write the shop's settings."""
    settings.write(unit, NAME, _written(shop))


def text(reader: Reader) -> str:
    """Return the settings as they are kept."""
    return settings.read(reader, NAME) or "{}"


def put_text(unit: Unit, kept: str) -> None:
    """Write settings as they were kept before."""
    settings.write(unit, NAME, kept)


def _written(shop: ShopSettings) -> str:
    plain: dict[str, Any] = {name: getattr(shop, name) for name in _PLAIN}
    plain["weekly"] = [_spans_out(spans) for spans in shop.weekly]
    plain["exceptions"] = {
        day.isoformat(): _spans_out(spans) for day, spans in sorted(shop.exceptions.items())
    }
    plain["plans"] = {kind.value: as_plain(plan) for kind, plan in shop.plans.items()}
    return json.dumps(plain, ensure_ascii=False)


@lru_cache(maxsize=4)
def _read(text: str) -> ShopSettings:
    plain: Mapping[str, Any] = json.loads(text)
    given: dict[str, Any] = {name: plain[name] for name in _PLAIN if name in plain}
    if "weekly" in plain:
        given["weekly"] = tuple(_spans_in(spans) for spans in plain["weekly"])
    if "exceptions" in plain:
        days = plain["exceptions"].items()
        given["exceptions"] = {date.fromisoformat(day): _spans_in(spans) for day, spans in days}
    if "plans" in plain:
        given["plans"] = {
            **DEFAULTS,
            **{Kind(kind): from_plain(plan) for kind, plan in plain["plans"].items()},
        }
    return ShopSettings(**given)


def _spans_out(spans: DaySpans) -> list[list[str]]:
    return [[f"{span.opens:%H:%M}", f"{span.closes:%H:%M}"] for span in spans]


def _spans_in(spans: list[list[str]]) -> DaySpans:
    return tuple(OpenSpan(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in spans)
