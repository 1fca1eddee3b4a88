"""A price is agreed when somebody said it and somebody said yes; an amount alone is only information."""

import pytest

from repairdesk.phrases.agreed_price import agreed_price


@pytest.mark.parametrize(
    ("sentences", "amount"),
    [
        (("Prisen er 1.595 kr. med kabinet og montering.", "Hun siger ja."), 1595),
        (("Pris 900 kr, hun siger ja.",), 900),
        (("Prisen er kr 2 400 med montering.", "Han sa ja."), 2400),
        (("The price is £1,250.00 all in.", "She agrees."), 1250),
        (("Det koster 650,- i alt.", "Ja tak."), 650),
    ],
)
def test_a_price_with_a_yes_after_it_is_agreed(sentences: tuple[str, ...], amount: int) -> None:
    found = agreed_price(sentences)
    assert found is not None
    assert (found.amount, found.words) == (amount, sentences[0])


@pytest.mark.parametrize(
    "sentences",
    [
        ("Prisen er 1.595 kr.",),
        ("Prisen er ca. 650 kr.", "Hun siger ja."),
        ("Prisen er 1.595 kr.", "Hun vil ikke sige ja."),
        ("Hun har betalt 1.595 kr. til en anden.", "Hun siger ja."),
        ("Hun siger ja.", "Prisen er 1.595 kr."),
        ("Prisen kendes mandag.", "Hun siger ja."),
        ("Prisen er 1.595 kr.", "Hun godkender ikke prisen."),
    ],
)
def test_anything_less_is_not(sentences: tuple[str, ...]) -> None:
    assert agreed_price(sentences) is None
