"""Lists of people are sorted as a Danish or Norwegian reader looks for them."""

from repairdesk.domain.alphabet import sorts_as


def test_capitals_count_for_nothing_and_the_last_three_letters_come_last() -> None:
    names = ["Åse Bro", "Østergaard", "Ærø Cykler", "Zoe", "zara", "Éva", "eva", "de Vries", "Dahl", "3-Dent"]
    assert sorted(names, key=sorts_as) == [
        "3-Dent", "Dahl", "de Vries", "Éva", "eva", "zara", "Zoe", "Ærø Cykler", "Østergaard", "Åse Bro",
    ]  # fmt: skip


def test_a_letter_written_in_two_parts_is_the_same_letter() -> None:
    assert sorts_as("A\N{COMBINING RING ABOVE}se") == sorts_as("Åse") == sorts_as("åse ")


def test_only_nobody_sorts_as_nothing() -> None:
    assert sorts_as("") == ""
    assert sorts_as("\N{COMBINING ACUTE ACCENT}") != ""
