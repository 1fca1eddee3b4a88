"""What a customer is called in a sentence: the first name as it stands in the journal."""

FIRMS = frozenset({"aps", "a/s", "as", "i/s", "ivs", "k/s", "asa", "ltd", "inc", "gmbh", "&", "og", "and"})
HOUSES = frozenset({"familien", "fam.", "firma", "frisør", "skole", "skolen", "foreningen", "the"})

TITLES = frozenset(
    {"hr", "herr", "herre", "fru", "frk", "frøken", "dr", "doktor", "prof", "professor", "mr", "mrs", "ms"}
)
PLACES = frozenset(
    {"café", "cafe", "cafeen", "caféen", "kafé", "kafe", "kafeen", "kaféen", "hotel", "hotell", "restaurant"}
)
"""Nobody is called by these."""


def first_name(name: str) -> str:
    """Return "Jonas" for "Jonas Bæk" and for "Bæk, Jonas"; a firm's name and anything in doubt stays whole.

    Nothing at all where the name is a title with a surname, a house of guests or a number.
    """
    whole = " ".join(name.split())
    last, comma, first = whole.partition(", ")
    words = (first if comma and " " not in last else whole).split(" ")
    lowered = {word.casefold() for word in whole.split(" ")}
    bare = {word.strip(".,") for word in lowered}
    if bare & (TITLES | PLACES) or not any(sign.isalpha() for sign in words[0]):
        return ""
    doubtful = lowered & (FIRMS | HOUSES) or any(sign.isdigit() for sign in whole)
    if doubtful or len(words[0].rstrip(".")) < 2:
        return whole
    return words[0]
