"""Reads vCard files (2.1, 3.0 and 4.0) from any phone or mail program, card by card.

The grammar is our own and small, not a library's. vobject 0.9.9 reads a file as one stream and raises on cards that
real phones write (quoted-printable with bare soft line breaks, no VERSION, no FN or N, nested agents, a stray text
line), so one bad card costs all that follow; and a repairer in front of it has to know the whole grammar anyway. Of a
card we need nine properties, and every byte of it must lead to a row, never to an exception. The steps are `cards`
(where a card begins and ends), `content_lines` (one property) and here (what it means).
"""

from collections.abc import Iterator
from urllib.parse import unquote

from repairdesk.exchange.cards import Card, Outside, cut
from repairdesk.exchange.contact import ReadRow, problem
from repairdesk.exchange.content_lines import ContentLine, Unread, content_lines, parts, text_of
from repairdesk.exchange.draft import Draft

_TYPE_WORDS = {
    "cell": "mobile", "mobile": "mobile", "iphone": "mobile", "home": "home", "work": "work", "main": "main",
    "other": "other", "assistantphone": "assistant", "pager": "pager", "fax": "fax", "homefax": "home, fax",
    "workfax": "work, fax", "otherfax": "other, fax",
}  # fmt: skip
_TECHNICAL = {
    "VERSION", "REV", "PRODID", "X-ABLABEL", "X-ABADR", "X-ABSHOWAS", "CLASS", "PROFILE", "SORT-STRING", "SOURCE",
    "MAILER", "KIND", "CLIENTPIDMAP", "BEGIN", "END", "NAME", "XML", "X-PRODID", "X-EVOLUTION-FILE-AS",
    "MEMBER", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER",
}  # fmt: skip
_TAKEN = {"FN", "N", "TEL", "X-MS-TEL", "EMAIL", "ADR", "LABEL", "ORG", "NOTE", "NICKNAME", "UID", "AGENT"}
_MOST_NAMES = 40

Unused = dict[str, int]


def read_vcards(data: bytes) -> Iterator[ReadRow]:
    """A row for every card of the file, and last what stood in it that has no place here."""
    outside, unused, any_card = Outside(), Unused(), False
    for card in cut(data, outside):
        any_card = True
        yield from _rows(card, unused)
    if not any_card:
        yield ReadRow("file", None, (problem("no_cards"),))
    elif outside.count:
        told = problem("lines_outside", count=str(outside.count), line=str(outside.first))
        yield ReadRow(f"line {outside.first}", None, (told,))
    if unused:
        fields = ", ".join(f"{name} ({count})" for name, count in unused.items())
        yield ReadRow("file", None, (problem("fields_unused", fields=fields),))


def _rows(card: Card, unused: Unused) -> Iterator[ReadRow]:
    """The card's person, and an agent whose card is written inside one of its values."""
    version = _version(card)
    draft = Draft(problems=list(card.problems))
    read: list[ContentLine] = []
    for line in content_lines(card.lines, version):
        if isinstance(line, Unread):
            draft.tell(problem("line_unread", line=str(line.number)))
            continue
        if line.joined and line.name in _TAKEN:
            draft.tell(problem("line_joined", line=str(line.number), field=line.name))
        read.append(line)
    labels = {line.group: _label(line, version) for line in read if line.name == "X-ABLABEL" and line.group}
    _names(draft, read, version)
    agents = [line for line in read if not _take(draft, line, version, labels.get(line.group, ""), unused)]
    if _is_group(read) and not (draft.phones or draft.emails):
        yield ReadRow(card.where, None, draft.of_nobody("is_group"))
        return
    contact, problems = draft.finish()
    yield ReadRow(card.where, contact, problems)
    for line in agents:
        yield from _agent_rows(card, text_of(line.value, "3.0"), unused)


def _is_group(read: list[ContentLine]) -> bool:
    """Whether the card is an address book's list of other cards."""
    kinds = {"KIND", "X-ADDRESSBOOKSERVER-KIND"}
    return any(line.name in kinds and line.value.strip().lower() == "group" for line in read)


def _agent_rows(card: Card, text: str, unused: Unused) -> Iterator[ReadRow]:
    """An agent's card that was packed into one value with its line ends escaped."""
    for inner in cut(text.encode("utf-8", "replace"), Outside()):
        inner.where = f"{card.where}, its agent"
        yield from _rows(inner, unused)


def _version(card: Card) -> str:
    for _, line in card.lines:
        name, _, value = line.partition(b":")
        if name.strip().upper() == b"VERSION":
            return value.strip()[:5].decode("latin-1")
    return "3.0"


def _label(line: ContentLine, version: str) -> str:
    """An iPhone's own word for a number: its built-in ones are wrapped, a typed one stands as it is."""
    text = text_of(line.value, version).strip()
    built_in = text.removeprefix("_$!<").removesuffix(">!$_")
    return _TYPE_WORDS.get(built_in.lower(), built_in.lower()) if built_in != text else text


def _names(draft: Draft, read: list[ContentLine], version: str) -> None:
    """The formatted name rules; the name's parts are used where there is none, or kept when they say another."""
    full = next(
        (text for line in read if line.name == "FN" and (text := text_of(line.value, version)).strip()), ""
    )
    draft.name("full", full)
    for line in read:
        if line.name == "N":
            family, given, middle, prefix, suffix = (*parts(line.value, version), "", "", "", "", "")[:5]
            if not full.strip():
                named = {
                    "family": family,
                    "given": given,
                    "middle": middle,
                    "prefix": prefix,
                    "suffix": suffix,
                }
                for part, text in named.items():
                    draft.name(part, text)
            else:
                draft.aside(" ".join(f"{given} {middle} {family}".split()), full)
        elif line.name == "FN":
            draft.aside(text_of(line.value, version), full)


def _take(draft: Draft, line: ContentLine, version: str, label: str, unused: Unused) -> bool:
    """Put one property where it belongs; an agent's card is left to the caller (False)."""
    first = "pref" in line.types
    value = text_of(line.value, version)
    if not value.strip(" ;\n"):
        return True
    match line.name:
        case "FN" | "N":
            pass
        case "TEL" | "X-MS-TEL":
            draft.phone(_number(value), label or _remark(line.types), first)
        case "EMAIL":
            draft.email(unquote(value) if value.lower().startswith("mailto:") else value, first)
        case "ADR":
            draft.address(_remark(line.types) or label, _address(parts(line.value, version)))
        case "LABEL":
            draft.spare_address(_remark(line.types) or label, ", ".join(value.split("\n")))
        case "ORG":
            draft.at_company(
                ", ".join(p for part in parts(line.value, version) if (p := part.strip())), "Company"
            )
        case "NOTE":
            draft.note(value)
        case "NICKNAME":
            draft.name("nick", value)
        case "UID":
            draft.identity(value.removeprefix("urn:uuid:"))
        case "AGENT" if "vcard" in value.lower():
            return False
        case name if name not in _TECHNICAL and (name in unused or len(unused) < _MOST_NAMES):
            unused[name] = unused.get(name, 0) + 1
    return True


def _number(value: str) -> str:
    """A number out of a tel: address, with its extension in words."""
    if not value.lower().lstrip().startswith("tel:"):
        return value
    number, _, rest = unquote(value.strip()[4:]).partition(";")
    extension = next((part[4:] for part in rest.split(";") if part.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def _remark(types: tuple[str, ...]) -> str:
    """What a number's types say about it, in our words; an own type ("X-Daughter") stands without its X."""
    words = [_TYPE_WORDS.get(word) or (word[2:].strip() if word.startswith("x-") else "") for word in types]
    return ", ".join(dict.fromkeys(word for word in words if word))


def _address(address: list[str]) -> str:
    """Box, extra line, street; town with its postal code; region; country: as it is written on a Nordic letter."""
    box, extra, street, town, region, code, country = (part.strip() for part in (*address, *[""] * 7)[:7])
    lines = (box, street, extra, f"{code} {town}".strip(), region, country)
    return ", ".join(" ".join(line.replace("\n", ", ").split()) for line in lines if line)
