"""In a sentence a customer is called by the first name, as it stands in the journal; a firm by its whole name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.first_name import first_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Jonas Bæk", "Jonas"),
        ("Anne-Marie Holm Kjær", "Anne-Marie"),
        ("Bæk, Jonas", "Jonas"),
        ("Bilal", "Bilal"),
        ("", ""),
        ("Fix & Færdig", "Fix & Færdig"),
        ("Holm og Søn", "Holm og Søn"),
        ("Nordlys Cykler ApS", "Nordlys Cykler ApS"),
        ("Familien Holm", "Familien Holm"),
        ("Skole 12", "Skole 12"),
        ("J. P. Holm", "J. P. Holm"),
        ("A Holm", "A Holm"),
        ("Hr. Jensen", ""),
        ("Dr. Bo Lund", ""),
        ("Fru Holm", ""),
        ("Holm, Fru", ""),
        ("Café Ole", ""),
        ("Kafe Nord", ""),
        ("20 12 34 56", ""),
        ("1042 Hansen", ""),
        ("Drude Holm", "Drude"),
    ],
)
def test_what_a_customer_is_called(name: str, called: str) -> None:
    assert first_name(name) == called


@given(st.text())
def test_whatever_stands_there_nothing_is_made_up(name: str) -> None:
    assert first_name(name) in " ".join(name.split())
