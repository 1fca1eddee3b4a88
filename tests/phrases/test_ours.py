"""In a journal a plan of somebody else and what did not come true promise nothing; what is ours always does."""

import pytest

from repairdesk.phrases import understand
from repairdesk.phrases.directory import Directory
from repairdesk.phrases.ours import is_ours
from tests.phrases.table import HOURS, NOW, lines

NAMES = ("Kirsten", "Hansen")

OURS = """
Vi ringer mandag kl. 12, også hvis delen ikke er kommet
Vi ringer ikke senere end mandag kl. 12
Vi ringer senest mandag kl. 12, klar eller ej
Vi ringer mandag kl. 12, ikke før
Vi ringer ikke i dag, men mandag kl. 12
Vi ringer selv mandag kl. 10
Vi ringer kunden op mandag kl. 12
Delen er ikke kommet derfor ringer vi mandag kl. 12
Vi har ikke kunnet finde fejlen, men giver svar mandag kl. 12
Vi kan ikke sige mere nu. Ringer mandag kl. 12
Hun siger ok, vi ringer mandag kl. 10
Hun vil have at vi ringer mandag kl. 12
Hun ringte og vi ringer tilbage mandag kl. 12
Hun hører fra os senest mandag kl. 12
Hun får et tilbud senest mandag kl. 12
Hun vil gerne ringes op mandag kl. 10
Kunden henter den selv mandag kl. 12
Kunden ringes op mandag kl. 12
Leverandøren leverer delen mandag kl. 12
Lovede hende at ringe senest kl. 17
I morgen kl. 10 ringer vi
den bliver ikke klar fredag men mandag kl 15
Vi rekker ikke alt, men ringer mandag kl. 12
She will be called Monday at 10
The customer will hear from us by Monday at 10
We'll call no later than Monday at 10
Told her we will call by Monday at 10
it won't be ready today but tomorrow at 1
don't call today, call tomorrow at 11
"""
NOT_OURS = """
Hun ringer tilbage i morgen kl. 10
Hun ringer tilbake i morgen kl. 10
Hun siger, at hun ringer mandag kl. 10
Hun siger hun ringer mandag kl. 10
Hun lovede at ringe mandag kl. 10
Hun ringer, hvis vi ikke har ringet mandag kl. 12
Så ringer hun mandag kl. 10
I morgen kl. 10 ringer hun
De ringer mandag kl. 10
Hansen ringer selv mandag kl. 10
Kirsten ringer mandag kl. 10
Vi aftalte at hun ringer mandag kl. 10
Leverandøren sender svar mandag kl. 12
Vi skulle have ringet kl. 12
Vi skulle ha ringt kl. 12
Den er ikke helt klar mandag kl. 12
She will call back Monday at 10
She'll call back Monday at 10
She says she will call Monday at 10
The customer calls back Monday at 10
We should have called at 12
We can't have it ready by Monday at 10
It will not be ready Monday at 10
"""
HEARD_AS_THEIRS = """
Jeg ringer tilbage i morgen kl. 10
Ringer tilbage i morgen kl. 10
Vil ringe mandag kl. 10
I'll call back Monday at 10
Will call back Monday at 10
Calls back Monday at 10
"""
HEARD_AS_OURS = """
Vi ringer mandag kl. 10
Vil gerne ringes op mandag kl. 10
Ring mandag kl. 10
Jeg henter den mandag kl. 12
Delen er ikke kommet derfor ringer vi mandag kl. 12
Call me Monday at 10
"""


def ours(sentence: str, *, heard: bool = False) -> bool:
    """Whether a sentence that has a kind and a time is a deed of ours."""
    read = understand(
        sentence, now=NOW, hours=HOURS, directory=Directory(), removed=frozenset({"customer", "job"})
    )
    assert read.kind is not None, sentence
    assert read.due is not None, sentence
    return is_ours(read, heard=heard, names=NAMES)


@pytest.mark.parametrize("sentence", lines(OURS))
def test_what_we_promise_is_ours(sentence: str) -> None:
    assert ours(sentence)


@pytest.mark.parametrize("sentence", lines(NOT_OURS))
def test_what_others_do_and_what_was_denied_is_not(sentence: str) -> None:
    assert not ours(sentence)


@pytest.mark.parametrize("sentence", lines(HEARD_AS_THEIRS))
def test_when_the_customer_speaks_her_own_plans_are_hers(sentence: str) -> None:
    assert not ours(sentence, heard=True)
    assert ours(sentence)


@pytest.mark.parametrize("sentence", lines(HEARD_AS_OURS))
def test_when_the_customer_speaks_of_us_it_is_ours(sentence: str) -> None:
    assert ours(sentence, heard=True)
