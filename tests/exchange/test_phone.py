"""A phone number is one number however it is written, and no number is ever thrown away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.exchange.phone import as_shown, normalise, search_digits


@pytest.mark.parametrize(
    ("raw", "country", "expected"),
    [
        ("12 41 18 07", "DK", "+4512411807"),
        ("0045 12411807", "DK", "+4512411807"),
        ("+45 (0) 12 41 18 07", "NO", "+4512411807"),
        ("4512411807", "DK", "+4512411807"),
        ("41 24 18 07", "NO", "+4741241807"),
        ("41 24 18 07", "DK", "+4541241807"),
        ("070-123 45 67", "SE", "+46701234567"),
        ("09002", "NO", "09002"),
        ("+4709002", "NO", "09002"),
        ("112", "DK", "112"),
        ("1234", "DK", "1234"),
        ("ring Bo", "DK", None),
        ("", "DK", None),
    ],
)
def test_the_shops_country_reads_the_number(raw: str, country: str, expected: str | None) -> None:
    assert normalise(raw, country) == expected


@pytest.mark.parametrize(
    ("number", "country", "shown"),
    [
        ("+4512411807", "DK", "12 41 18 07"),
        ("+4512411807", "NO", "+45 12 41 18 07"),
        ("+4741241807", "NO", "41 24 18 07"),
        ("+46701234567", "SE", "070-123 45 67"),
        ("+46701234567", "DK", "+46 70 123 45 67"),
        ("09002", "NO", "09002"),
        ("ring Bo", "DK", "ring Bo"),
    ],
)
def test_a_number_is_shown_as_people_write_it(number: str, country: str, shown: str) -> None:
    assert as_shown(number, country) == shown


@pytest.mark.parametrize(
    "typed", ["12 41 18 07", "+45 12411807", "0045 12 41 18 07", "4512411807", "12-41-18-07"]
)
def test_any_spelling_finds_the_stored_number(typed: str) -> None:
    assert set(search_digits(typed)) & set(search_digits("+4512411807"))


def test_another_countrys_number_is_found_without_its_code_too() -> None:
    assert search_digits("+46701234567") == ("46701234567", "701234567")
    assert search_digits("+12025550123") == ("12025550123", "2025550123")


@given(st.text(max_size=40), st.sampled_from(["DK", "NO", "SE", "XX", ""]))
def test_no_text_breaks_it_and_no_digit_is_lost(raw: str, country: str) -> None:
    number = normalise(raw, country)
    assert (number is None) == (not any(sign.isdecimal() for sign in raw))
    assert as_shown(number or raw, country) == as_shown(number or raw, country)
    assert all(form.isdigit() for form in search_digits(raw))


@given(st.integers(10_000_000, 99_999_999), st.sampled_from(["DK", "NO"]))
def test_every_eight_digits_are_a_number_at_home(digits: int, country: str) -> None:
    code = {"DK": "45", "NO": "47"}[country]
    spellings = (
        f"{digits}",
        f"+{code} {digits}",
        f"00{code}{digits}",
        f"{str(digits)[:4]} {str(digits)[4:]}",
    )
    assert {normalise(spelling, country) for spelling in spellings} == {f"+{code}{digits}"}
