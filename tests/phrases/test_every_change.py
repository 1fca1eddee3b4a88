"""An agreement on a message at every change is known by its words; anything else is only an agreement."""

import pytest

from repairdesk.phrases.every_change import asks_for_messages


@pytest.mark.parametrize(
    "words",
    [
        "vi sms'er ved hver ændring", "sms ved hver ændring", "Send SMS hver gang der sker noget nyt",
        "text at every change", "we text you at every change", "wants a text every time something changes",
        "SMS ved hver endring", "skriv ved alle ændringer", "vil have besked ved hvert skridt",
        "giv besked når status ændrer sig", "hun vil ha melding hver gang det skjer noe", "e-mail at each step",
        "Mor henter den. Vi skriver på hvert trin", "vi sms’er ved hvert statusskift",
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
)  # fmt: skip
def test_words_that_owe_a_message_at_every_change(words: str) -> None:
    assert asks_for_messages(words)


@pytest.mark.parametrize(
    "words",
    [
        "", "ring, skriv ikke", "skriv når den er klar", "text when it is ready", "wants to see it running",
        "sms ikke ved hver ændring", "don't text at every change", "ring ved hver ændring", "skift batteri og skriv",
        "prisgrænse 1800 kr", "skriv inden fredag", "opdater Windows ved hver service",
        "Skriver er defekt. Skift olie ved hver service",
        "ring, ikke sms",
        "sms når skærmen er kommet",
        "sms, når den er klar",
        "ingen sms ved hver ændring",
        "not a text at every change",
        "vil se den køre hver gang",
        "text me when it is ready",
        "skift alle trin på trappen",
    ],
)  # fmt: skip
def test_words_that_do_not(words: str) -> None:
    assert not asks_for_messages(words)
