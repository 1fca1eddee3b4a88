"""The directory remembers what it was asked, and forgets it when somebody new comes in."""

from repairdesk.phrases import Directory, understand
from tests.phrases.table import HOURS, NOW


def _choices(directory: Directory, sentence: str) -> tuple[str, ...]:
    seen = understand(sentence, now=NOW, hours=HOURS, directory=directory)
    return (seen.customer.id,) if seen.customer else tuple(seen.doubts[0].choices) if seen.doubts else ()


def test_a_new_customer_is_found_at_once_under_a_name_asked_before() -> None:
    directory = Directory([("c1", "Søren Hansen", ())])
    assert _choices(directory, "ring Søren Hansen") == ("c1",)
    assert _choices(directory, "ring Søren Han") == ("c1",)
    directory.add_customer("c2", "Søren Hansen", ())
    assert _choices(directory, "ring Søren Hansen") == ("c1", "c2")
    assert _choices(directory, "ring Søren Han") == ("c1", "c2")


def test_of_very_many_only_the_first_are_offered() -> None:
    directory = Directory([(f"c{number:04}", "Søren Hansen", ()) for number in range(900)])
    assert _choices(directory, "ring Søren Hansen") == tuple(f"c{number:04}" for number in range(12))


def test_an_answer_does_not_depend_on_how_many_were_asked_before() -> None:
    names = [
        f"{first}{second}{third}by" for first in "bdfgklmr" for second in "aeiouy" for third in "bdfgklmr"
    ]
    directory = Directory([(name, f"Anna {name.title()}", ()) for name in names])
    for name in names:
        assert directory.named(name) == {name}
        assert directory.shared(directory.named("anna"), directory.named(name)) == {name}
    assert directory.named("anna") == set(names)
