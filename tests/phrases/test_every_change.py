""" "We text you at every change" is told from every other wish that names a message, in the three languages."""

import pytest

from repairdesk.phrases.every_change import owes_messages


@pytest.mark.parametrize(
    "said",
    [
        "sms ved hver ændring",
        "#1042 sms ved hver ændring",
        "Vi sms'er ved hver ændring.",
        "vi skriver til dig, hver gang der sker noget",
        "sms hver gang status ændrer sig",
        "vil have besked hver gang der er nyt",
        "mail ved hvert skridt",
        "vi sender sms ved hver endring",
        "sms ved alle endringer",
        "skriver hver gang det skjer noe",
        "We text you at every change",
        "text her at every step",
        "wants an e-mail on each change of stage",
        "keep me posted by text on every change",
        "text every time something happens",
    ],
)
def test_a_message_at_every_change_is_owed(said: str) -> None:
    assert owes_messages(said)


@pytest.mark.parametrize(
    "said",
    [
        "ring, ikke sms",
        "sms når skærmen er kommet",
        "sms, når den er klar",
        "ingen sms ved hver ændring",
        "not a text at every change",
        "vil se den køre hver gang",
        "text me when it is ready",
        "ring ved hver ændring",
        "skift alle trin på trappen",
    ],
)
def test_anything_else_owes_no_message_by_itself(said: str) -> None:
    assert not owes_messages(said)
