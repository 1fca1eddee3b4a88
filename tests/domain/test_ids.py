"""Identities: valid UUIDv7, in the order in which they were made, and never twice."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.ids import new_id

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@given(st.datetimes(datetime(1971, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC)))
def test_an_identity_is_a_uuid_of_version_7_and_carries_its_millisecond(now: datetime) -> None:
    made = UUID(new_id(now))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(now.timestamp() * 1000)


def test_within_one_millisecond_the_next_is_always_greater() -> None:
    made = [new_id(NOW) for _ in range(10_000)]
    assert made == sorted(set(made))


def test_later_is_greater_and_a_clock_set_back_still_gives_new_ones() -> None:
    early, late = new_id(NOW), new_id(NOW + timedelta(milliseconds=1))
    assert early < late
    assert new_id(NOW) not in (early, late)
