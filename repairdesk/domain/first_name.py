"""What a customer is called in a sentence: the first name as it stands in the journal."""

FIRMS = frozenset({"aps", "a/s", "as", "i/s", "ivs", "k/s", "asa", "ltd", "inc", "gmbh", "&", "og", "and"})
HOUSES = frozenset({"familien", "fam.", "firma", "frisør", "skole", "skolen", "foreningen", "the"})


def first_name(name: str) -> str:
    """Return "Jonas" for "Jonas Bæk" and for "Bæk, Jonas"; a firm's name and anything in doubt stays whole."""
    whole = " ".join(name.split())
    last, comma, first = whole.partition(", ")
    words = (first if comma and " " not in last else whole).split(" ")
    lowered = {word.casefold() for word in whole.split(" ")}
    doubtful = lowered & (FIRMS | HOUSES) or any(sign.isdigit() for sign in whole)
    if doubtful or len(words[0].rstrip(".")) < 2:
        return whole
    return words[0]
