"""The most a repair may cost and what the customer has said yes to are two things."""

from datetime import UTC, datetime

from repairdesk.domain.prices import PriceTerms, price_terms
from repairdesk.domain.records import Agreement

AT = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)


def agreed(limit: int | None = None, price: int | None = None) -> Agreement:
    """Something agreed about money, or about something else."""
    return Agreement("a", "c", "j", "words", AT, None, limit, price=price)


def test_without_money_nothing_is_said() -> None:
    assert price_terms([agreed()]) == PriceTerms()


def test_the_newest_limit_and_the_newest_price_hold() -> None:
    said = [agreed(limit=1500), agreed(limit=1800), agreed(price=900), agreed(), agreed(price=1245)]
    assert price_terms(said) == PriceTerms(limit=1800, agreed=1245)


def test_a_yes_to_more_than_the_limit_lifts_it() -> None:
    assert price_terms([agreed(limit=1800), agreed(price=2100)]) == PriceTerms(2100, 2100)


def test_a_limit_that_is_set_later_holds_again() -> None:
    assert price_terms([agreed(price=2100), agreed(limit=1800)]) == PriceTerms(1800, 2100)


def test_a_price_alone_is_no_limit() -> None:
    assert price_terms([agreed(price=1595)]) == PriceTerms(None, 1595)
