"""The wordings the shop has agreed on stand exactly so in Danish and in Bokmål, wherever they occur."""

import pytest

from tests.ui.i18n.books import OURS, messages

WORDS = {
    "Promise": ("Aftale", "Avtale"),
    "Call back": ("Ring tilbage", "Ring tilbake"),
    "Due": ("Frist", "Frist"),
    "Reservation": ("Forbehold", "Forbehold"),
    "Journal": ("Journal", "Journal"),
    "Hand-in": ("Indlevering", "Innlevering"),
    "Pick-up": ("Afhentning", "Henting"),
    "Price limit": ("Prisgrænse", "Prisgrense"),
    "Takeover card": ("Overtagelseskort", "Overtakelseskort"),
    "Agreed with the customer": ("Aftalt med kunden", "Avtalt med kunden"),
    "Said to customer": ("Sagt til kunden", "Sagt til kunden"),
    "Customer said": ("Kunden sagde", "Kunden sa"),
    "Internal, only colleagues see this": ("Internt, kun kolleger ser det", "Internt, bare kolleger ser det"),
    "Overdue": ("Overskredet", "Over fristen"),
    "Due soon": ("Snart", "Snart"),
    "Due while we are closed": ("Forfalder mens vi har lukket", "Forfaller mens vi har stengt"),
    "%1 late: ring and apologise": ("%1 for sent: ring og undskyld", "%1 for sent: ring og beklag"),
    "Ring before %1 and it counts as moved in time": (
        "Ring før %1, så tæller den som flyttet i tide",
        "Ring før %1, så teller den som flyttet i tide",
    ),
    "Call now": ("Ring nu", "Ring nå"),
    "Kept": ("Holdt", "Holdt"),
    "Kept, late": ("Holdt for sent", "Holdt for sent"),
    "New promise": ("Ny aftale", "Ny avtale"),
    "I take it": ("Jeg tager den", "Jeg tar den"),
    "Snooze 10 min": ("Udsæt 10 min", "Utsett 10 min"),
    "Writes the promise": ("Skriver aftalen", "Skriver avtalen"),
    "The shop closes at %1.": ("Butikken lukker kl. %1.", "Butikken stenger kl. %1."),
    "Say a time someone is here to keep": (
        "Sig et tidspunkt, hvor der er nogen til at holde det",
        "Si et tidspunkt der noen er her og kan holde det",
    ),
    "24 hours is a day and a night": ("24 timer er et døgn", "24 timer er et døgn"),
    "If the part comes": ("Hvis delen kommer", "Hvis delen kommer"),
    "Counted together with the customer": ("Talt op sammen med kunden", "Telt opp sammen med kunden"),
    "The fault, in the customer's words": ("Fejlen, med kundens ord", "Feilen, med kundens ord"),
    "The customer has seen it run": ("Kunden har set den køre", "Kunden har sett den i gang"),
    "What did you tell the customer, and what was the answer?": (
        "Hvad sagde du til kunden, og hvad var svaret?",
        "Hva sa du til kunden, og hva var svaret?",
    ),
    "Draft kept": ("Kladden er gemt", "Kladden er lagret"),
    "Nothing is promised yet": ("Der er ikke lovet noget endnu", "Ingenting er lovet ennå"),
    "Nobody has contacted": ("Ingen har kontaktet", "Ingen har kontaktet"),
    "The other PCs cannot be reached. Keep writing, it is shared when they are back.": (
        "De andre pc'er kan ikke nås. Skriv videre, det deles, når de er tilbage.",
        "De andre pc-ene kan ikke nås. Skriv videre, det deles når de er tilbake.",
    ),
}


@pytest.mark.parametrize(("language", "place"), [("da", 0), ("nb", 1)])
def test_agreed_wordings_are_used_to_the_letter(language: str, place: int) -> None:
    astray = {
        (each.context, each.source): each.forms[0]
        for each in messages(OURS[language])
        if (agreed := WORDS.get(_plain(each.source))) and _plain(each.forms[0]) != agreed[place]
    }
    assert astray == {}


def _plain(text: str) -> str:
    """A text without its access key, curved signs and closing colon."""
    return text.replace("&", "").replace("’", "'").removesuffix(":").strip()
