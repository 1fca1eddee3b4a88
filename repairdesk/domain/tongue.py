"""Which of the three languages somebody's words are in, so that a screen reader can read them with the right voice."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_NORDIC = re.compile("[æøå]")
HOME = {"DK": "da", "FO": "da", "GL": "da", "NO": "nb", "SJ": "nb"}
"""What a shop's customers mostly speak, by the country of the shop."""

_ENGLISH = frozenset(
    "a about after again agreed all and any are as at battery be been before but by call called can case comes "
    "customer do does don drive either evening fault find for found from get have he her him his how if in is "
    "it itself just keep know leave like ll look me message monday more morning new next no not now of off old "
    "on or our out over part price promised ready ring screen see sends she so sorry spoke stays still take "
    "tell text thank that the their them then there they this three to today tomorrow too until us wants way "
    "we week what when whether which while who will with without would write yes you your".split()
)
_DANISH = frozenset(
    "af aften andet at behøver blive bliver da dem den der deres det efter eller enten er et fejl fejlen "
    "fejlsøge fejlsøgt først gerne give går gør har have hende hos hun hvad hverken hvis hvornår høre i ikke "
    "inden ingen intet jeg jer kan kl klar klokken kommer kun kunde kunden køre lave lige lovet man med mere "
    "mig må nej nogen noget nu ny når og også om ordne passer på ringe ringer rør sag sagen senest sig siger "
    "sin skal skriver skærm skærmen som stadig tager taget tak til tilbage uanset ud uden udskiftet uge ved vi "
    "vil være ændre øjeblik".split()
)
_NORWEGIAN = frozenset(
    "at av behøver bli blir da dem den dere deres det eller endre enten er et etter feil feilen feilsøke "
    "feilsøkt først gi gir gjerne gjør går ha hadde han har hennes hos hun hva hverken hvis høre i ikke ingen "
    "ingenting innen jeg kan kjøre kl klar klokken kommer kunde kunden kveld lage litt lovet med meg mer må "
    "nei noe noen ny nå når og også om ordne passer på ringe ringer rør sak saken seg senest si sier sin skal "
    "skjerm skjermen skriver snart som stadig ta takk tar tatt til tilbake uansett uke uken ut uten ved vi vil "
    "være øyeblikk".split()
)
_WORDS = {"da": _DANISH, "nb": _NORWEGIAN, "en": _ENGLISH}


def tongue(words: str, home: str) -> str:
    """Return "da", "nb" or "en": the language that knows most of these words, and where that is open, `home`."""
    said = _WORD.findall(words.casefold())
    known = {language: sum(word in table for word in said) for language, table in _WORDS.items()}
    for language in ("da", "nb"):
        known[language] += sum(bool(_NORDIC.search(word)) for word in said)
    most = max(known.values())
    best = [language for language, count in known.items() if count == most]
    return home if home in best or most == 0 else best[0]
