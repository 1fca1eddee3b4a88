"""Spellings that meet in a search."""

import pytest

from repairdesk.domain.fold import fold


@pytest.mark.parametrize(
    "spellings",
    [
        ("soren", "sören", "Søren", "SOEREN", "so\N{COMBINING DIAERESIS}ren"),
        ("alborg", "aalborg", "Ålborg", "A\N{COMBINING RING ABOVE}lborg"),
        ("Ærø", "aeroe", "ÄRÖ", "aero"),
        ("Müller", "muller"),
        ("Łukasz", "lukasz"),
        ("Straße", "strasse"),
        ("Þór", "thor"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_of_one_name_meet(spellings: tuple[str, ...]) -> None:
    assert len({fold(each) for each in spellings}) == 1


def test_different_names_stay_apart() -> None:
    assert len({fold(each) for each in ("Hansen", "Hanssen", "Jansen", "Ærø", "Aro")}) == 5
