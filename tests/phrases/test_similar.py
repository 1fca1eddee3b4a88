"""A name that is heard or typed nearly right finds the customer."""

import pytest

from repairdesk.phrases.similar import alike

NAMES = sorted(
    "christensen kristensen petersen pedersen hansen jensen lindqvist whitfield sorensen holm holt holmegard".split()
)


@pytest.mark.parametrize(
    ("heard", "first"),
    [
        ("pettersen", "petersen"),
        ("kristenzen", "kristensen"),
        ("lindkvist", "lindqvist"),
        ("witfield", "whitfield"),
        ("hasnen", "hansen"),
        ("hlom", "holm"),
        ("soerensen", "sorensen"),
    ],
)
def test_a_slip_finds_the_name_it_was_meant_for(heard: str, first: str) -> None:
    assert alike(heard, NAMES)[0] == first


def test_names_that_are_heard_as_one_another_are_both_offered() -> None:
    assert set(alike("cristensen", NAMES)) == {"christensen", "kristensen"}
    assert set(alike("petersen", NAMES)) == {"petersen", "pedersen"}


@pytest.mark.parametrize("word", ["hol", "mandag", "hansesteder"])
def test_another_word_finds_nobody(word: str) -> None:
    assert alike(word, NAMES) == []
