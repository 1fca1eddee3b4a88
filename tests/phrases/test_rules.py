"""Rules that hold for any text: nothing raises, nothing is in the past, nothing is made up."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from repairdesk.domain.hours import opening_hours
from repairdesk.phrases import Understood, understand
from repairdesk.phrases.lexicon import MODULES
from tests.phrases.table import DIRECTORY, HOURS, NOW, read

WORDS = sorted(
    {
        spelling.removeprefix("=")
        for module in MODULES
        for words in module.WORDS.values()
        for spellings in words
        for spelling in spellings.split("|")
        if spelling
    }
)
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(
        ["#1042", "1042", "Hansen", "Mads", "kl", "14.30", "3/12", "31/2", "½", "-", "og", "1400", ":", "99"]
    ),
    st.integers(0, 3000).map(str),
)
SENTENCES = st.lists(PIECES, max_size=9).map(" ".join)
NOWS = st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))
NO_HOURS = opening_hours("Europe/Oslo")


def check(seen: Understood, now: datetime) -> None:
    """Fail unless a reading holds what every reading must."""
    assert seen.due is None or seen.due.instant > now
    for part in (*seen.parts, *seen.vague, *seen.not_understood):
        assert 0 <= part.span.start < part.span.end <= len(seen.sentence)
        assert seen.sentence[part.span.start : part.span.end] == part.text
    for doubt in seen.doubts:
        assert 0 <= doubt.span.start < doubt.span.end <= len(seen.sentence)
    assert (seen.due is None) == (not any(part.field == "due" for part in seen.parts))


@given(st.text(max_size=120), NOWS)
def test_any_text_is_read_without_an_error(text: str, now: datetime) -> None:
    check(understand(text, now=now, hours=HOURS, directory=DIRECTORY), now)


@settings(max_examples=400)
@given(SENTENCES, NOWS, st.booleans())
def test_any_words_of_the_language_are_read_without_an_error(
    text: str, now: datetime, hours_set: bool
) -> None:
    hours = HOURS if hours_set else NO_HOURS
    check(understand(text, now=now, hours=hours, directory=DIRECTORY), now)


@given(st.text(alphabet="bcdfghjklmnpqrsvwxz ", max_size=60))
def test_no_time_is_made_up(text: str) -> None:
    seen = read("xyzzy " + " ".join(f"q{word}" for word in text.split()))
    assert seen.due is None


@given(st.integers(1, 500), st.sampled_from(["timer", "hours", "timer"]))
def test_a_span_of_hours_is_real_hours(count: int, unit: str) -> None:
    due = read(f"om {count} {unit}").due
    assert due is not None and due.instant == NOW + timedelta(hours=count)


@given(SENTENCES, st.sampled_from(["due", "kind", "customer", "job", "about", "reservation", "agreement"]))
def test_a_removed_reading_is_gone(text: str, name: str) -> None:
    seen = understand(text, now=NOW, hours=HOURS, directory=DIRECTORY, removed=frozenset({name}))
    assert not getattr(seen, name)
    assert all(part.field != name for part in seen.parts)
