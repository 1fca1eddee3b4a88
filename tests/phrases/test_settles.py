"""In a journal a wish, a rule or a deed of ours settles something; that something is not so settles nothing."""

import pytest

from repairdesk.phrases import understand
from repairdesk.phrases.directory import Directory
from repairdesk.phrases.settles import says_agreed, settles
from tests.phrases.table import HOURS, NOW, lines

SETTLED = """
Hun vil se den køre før betaling
Hun vil ikke have data slettet
Hun ønsker sms
Kunden vil have sms når den er klar
Hun skal have besked når den er klar
Skærmen skal skiftes, kunden skal spørges først
Data må ikke slettes
Vi må ikke installere Windows 11 på den
Ring ikke
Ring, ikke sms
Lad den ligge
Max 1800 kr, ellers ring
Vil gjerne ha sms
D-disken må ikke røres
She wants a text
She'd rather have an email
Don't delete the data
Never call before 10
Leave drive D alone
We'll text at every change
"""
TOLD = """
Hun siger ikke ja endnu
Hun sier ikke ja ennå
Hun har ikke sagt ja til prisen på 1.595 kr.
Kunden har ikke sagt ja til max 1800 kr
Den virker ikke
Skærmen lyser ikke
Den starter ikke, når den er varm
Den slukker når den bliver varm
Hun kan ikke huske sin kode
Prøvede at ringe, svarede ikke
Vi kan ikke nå det
Vi har ikke delen på lager
Stikket vil ikke lade
Kun strømforsyning med, ingen taske
Ingen skader på kabinettet
Fejlen sker kun når den er varm
Han fikk ikke svar
The screen does not turn on
It only happens when it is warm
Keeps restarting
She did not agree to max 1800 kr
"""


def is_settled(sentence: str) -> bool:
    """Whether a journal takes the sentence for an agreement."""
    read = understand(sentence, now=NOW, hours=HOURS, directory=Directory())
    return bool(read.agreement) and settles(read)


@pytest.mark.parametrize("sentence", lines(SETTLED))
def test_a_wish_or_a_rule_settles_something(sentence: str) -> None:
    assert is_settled(sentence)


@pytest.mark.parametrize("sentence", lines(TOLD))
def test_what_is_told_settles_nothing(sentence: str) -> None:
    assert not is_settled(sentence)


def test_a_sentence_can_say_itself_that_it_was_agreed() -> None:
    assert says_agreed("Aftalt: hun ser den køre før afhentning")
    assert says_agreed("Vi har aftalt, at hun må se den køre")
    assert says_agreed("Agreed that she sees it run")
    assert not says_agreed("Vi ringede som aftalt, hun var glad")
    assert not says_agreed("Det er ikke aftalt, at vi ringer")
