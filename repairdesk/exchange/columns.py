"""Recognises a table's columns by their headers: address books and shop programs, in English, Danish and Norwegian.

Exact names come first; then the words of a header decide ("Telefon (arb.)" and "Business Phone 2" are phones for
work), because mail programs word their headers in the user's language. A header that stays unknown is reported.
"""

import re
from dataclasses import dataclass

from repairdesk.domain.fold import fold


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds; `group` tells several addresses or phones apart, `part` the parts of one."""

    kind: str
    group: str = ""
    part: str = ""


_EXACT = {
    "full": (
        "name, names, navn, full name, fullname, fulde navn, fullt navn, display name, vist navn, visningsnavn, "
        "customer name, customer, customer full name, kunde, kundenavn, kundens navn, client, client "
        "name, contact name, kontaktnavn, nome, nome cliente, ejer, eier, person"
    ),
    "given": (
        "first name, firstname, first, given name, fornavn, forename, contact first name, kontakt "
        "fornavn, kontaktperson fornavn"
    ),
    "middle": "middle name, additional name, mellemnavn, mellomnavn, middle",
    "family": (
        "last name, lastname, last, surname, family name, efternavn, etternavn, contact last name, "
        "kontakt efternavn"
    ),
    "prefix": "name prefix",
    "suffix": "name suffix, suffix, suffiks",
    "nick": "nickname, kaldenavn, kallenavn, file as",
    "company": (
        "company, company name, business, business name, organization, organisation, organization name, "
        "orgonization, organization 1 name, organisation 1 name, firma, firmanavn, virksomhed, "
        "virksomhedsnavn, bedrift, selskap, customer business then name, employer"
    ),
    "contact": "contact, contact person, kontaktperson, kontakt, contato, att",
    "note": (
        "note, notes, noter, notat, notater, comment, comments, kommentar, kommentarer, bemærkning, "
        "bemærkninger, merknad, merknader, anmærkning, hostory, remark, remarks, customer notes, "
        "kundenote, info"
    ),
    "id": (
        "id, customer id, contact id, client id, kundenr, kunde nr, kundenummer, customer number, "
        "customer no, kunde id, uid, debitornr, debitor"
    ),
    "number": "numero, husnr, husnummer, house number",
    "unused": (
        "sms address, sms carrier, no email, get sms, opt out, login, e mail type, job title, state of "
        "issue, name pronunciation, number of tickets, location, billing information, mileage"
    ),
}  # fmt: skip
_PARTS = (
    ("code", r"zip|zip ?code|post(al)? ?code|postnr|postnummer|post nr|cep|postkode"),
    ("box", r"(address )?po box|postboks|post box"),
    ("country", r"country( code| region)?|countrycode|land|land omrade|land region|pais"),
    ("town", r"city|town|by|poststed|sted|cidade|bynavn"),
    ("region", r"state|region|county|province|delstat|fylke|omrade|estado|bairro|kommune|amt|state province"),
    ("extra", r"extended( address)?|complemento|co navn|c o"),
    ("whole", r"formatted|address|adresse|adr|fuld adresse|full address|postal address|postadresse|mailing address"),
    ("street", r"street( ?address)?( \d)?|(address|adresse)( line|linje)? ?\d"),
    ("street", r"(gade|gate)(adresse|navn)?( \d)?|vej(navn)?|vei|rua|gate vej"),
)  # fmt: skip
_PLACES = {
    "work": r"business|work|arbejde|arbejds|arb|arbeid|arbeids|jobb?|kontor|firma|office|forretning",
    "home": r"home|private|privat|hjem|hjemme|bolig",
    "other": r"other|anden|andet|andre|annen|annet",
    "billing": r"billing|faktura",
    "shipping": r"shipping|levering",
}
_PHONE = re.compile(
    r"(phone|telefon(?!iliste)|telephone|tlf|mobil|mobile|cell|celular|callback|handy|fastnet|telefax|faks)"
    r"|\b(tel|fax|pager|personsoger|gsm|isdn|telex)\b"
)
_NO_PHONE = re.compile(
    r"phonetic|fonetisk|iphone|headphone|microphone|phone model|phone type$|cancel|excel|model"
)
_EMAIL = re.compile(r"email|epost|\bmail(adresse)?\b")
_NO_EMAIL = re.compile(
    r"eposttype|emailtype|\b(display|vist|type|navn|visningsnavn|no|opt|label|carrier|template|mailing|status)\b"
)
_NOTE = re.compile(r"(notes?|noter|notat|notater|kommentar|comments?) ?\d")
_LABEL = re.compile(r"\b(label|type|etiket|etikett)\b")
_KINDS_OF_PHONE = (
    ("fax", r"fax|faks"), ("pager", r"pager|personsoger"), ("mobile", r"mobil|cell|celular|gsm|sms"),
    ("assistant", r"assist[ae]nt"), ("main", r"\b(main|primary|hoved|primaer)"),
)  # fmt: skip
_CAMEL = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_E_MAIL = re.compile(r"\be (mail|post)")
_WORDS = re.compile(r"[^a-z0-9]+")


def _folded(header: str) -> str:
    """A header as plain words: camel case opened, punctuation gone, e-mail and e-post as one word."""
    words = _WORDS.sub(" ", fold(_CAMEL.sub(" ", header[:200]))).strip()
    return _E_MAIL.sub(r"e\1", words)


_KIND_BY_NAME = {_folded(name): kind for kind, names in _EXACT.items() for name in names.split(",")}


def column_of(header: str) -> Column | None:
    """What the column under that header holds; None when it has no place here."""
    words = _folded(header)
    kind = _KIND_BY_NAME.get(words) or _KIND_BY_NAME.get(_folded(header.strip().lower()))
    if _NOTE.fullmatch(words):
        return Column("note")
    if kind == "number":
        return Column("address", "", "number")
    if kind:
        return None if kind == "unused" else Column(kind)
    if _EMAIL.search(words) and not _NO_EMAIL.search(words):
        return Column("email", words)
    if (address := _address(words)) is not None:
        return address
    if _PHONE.search(words) and not _NO_PHONE.search(words):
        return _phone(words)
    return None


def _phone(words: str) -> Column:
    """A phone, or the label that says what the phone of the same number is."""
    group = _LABEL.sub("", words).replace("value", "").strip()
    if _LABEL.search(words):
        return Column("label", group)
    remarks = [kind for kind, pattern in _KINDS_OF_PHONE if re.search(pattern, words)]
    place = _place(words)
    if place in ("work", "home", "other"):
        remarks.insert(0, place)
    return Column("phone", group, ", ".join(remarks))


def _address(words: str) -> Column | None:
    """A part of an address, with the words that say which address it belongs to."""
    if _LABEL.search(words) or "email" in words or re.search(r"\b(web|ip|mac)\b", words):
        return None
    place = _place(words)
    rest = re.sub(rf"\b({_PLACES[place]})\b", " ", words) if place else words
    rest = " ".join(rest.split())
    numbered = re.match(r"address (\d) (.+)", rest)
    group = f"address {numbered[1]}" if numbered else place
    rest = numbered[2] if numbered else rest
    for part, pattern in _PARTS:
        if re.fullmatch(pattern, rest) and not (part == "region" and rest == "amt"):
            return Column("address", group, part)
    return None


def _place(words: str) -> str:
    return next((place for place, pattern in _PLACES.items() if re.search(rf"\b({pattern})", words)), "")
