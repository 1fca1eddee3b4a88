"""What a repair may cost and what the customer has said yes to, out of all that is agreed."""

from collections.abc import Sequence
from dataclasses import dataclass

from repairdesk.domain.records import Agreement


@dataclass(frozen=True, slots=True)
class PriceTerms:
    """Whole units of the shop's currency; None where nothing was said."""

    limit: int | None = None
    """The most it may cost without asking."""
    agreed: int | None = None
    """The price the customer has said yes to."""


def price_terms(agreements: Sequence[Agreement]) -> PriceTerms:
    """Return the newest limit and price of standing agreements, the oldest first.

    A later, higher yes lifts the limit.
    """
    limit: int | None = None
    agreed: int | None = None
    for each in agreements:
        if each.price_limit is not None:
            limit = each.price_limit
        if each.price is not None:
            agreed = each.price
            limit = max(limit, agreed) if limit is not None else None
    return PriceTerms(limit, agreed)
