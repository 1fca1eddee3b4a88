"""Words are told apart by language, and where they do not tell, the shop's country does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.tongue import HOME, tongue


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Vi ringer tilbage inden en time med en pris", "da"),
        ("Fejlsøgt inden 24 timer", "da"),
        ("Hængslet er her onsdag kl. 10, så ringer vi til jer", "da"),
        ("Vil se den køre, før hun tager den med", "da"),
        ("D-drevet må ikke røres, der ligger noget vigtigt", "da"),
        ("Vi ringer tilbake innen en time med en pris", "nb"),
        ("Feilsøkt innen 24 timer", "nb"),
        ("Vil se at den går før hun tar den med", "nb"),
        ("Du får en sms litt over tre, når skjermen er på", "nb"),
        ("We call you back within an hour with a price", "en"),
        ("I’ll call you before quarter past four, either way", "en"),
        ("Wants to see it run before taking it home", "en"),
        ("Leave drive D alone: photos", "en"),
        ("Switches itself off", "en"),
    ],
)
@pytest.mark.parametrize("home", ["da", "nb", "en"])
def test_what_a_shop_says_is_told_apart_wherever_the_shop_is(words: str, language: str, home: str) -> None:
    assert tongue(words, home) == language


@pytest.mark.parametrize("words", ["", "1042", "ThinkPad T480", "16:00", "…"])
@pytest.mark.parametrize("home", ["da", "nb", "en"])
def test_words_that_do_not_tell_are_in_the_language_of_the_country(words: str, home: str) -> None:
    assert tongue(words, home) == home


@pytest.mark.parametrize("home", ["da", "nb"])
def test_what_is_written_alike_in_danish_and_norwegian_is_in_the_one_of_the_country(home: str) -> None:
    assert tongue("Vi ringer mandag kl. 16", home) == home
    assert HOME[{"da": "DK", "nb": "NO"}[home]] == home


@given(st.text(), st.sampled_from(["da", "nb", "en"]))
def test_whatever_was_written_has_one_of_the_three_languages(words: str, home: str) -> None:
    assert tongue(words, home) in ("da", "nb", "en")
