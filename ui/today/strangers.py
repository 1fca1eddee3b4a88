"""Words the doubts about people and jobs: several of one name, a name nobody has yet, a number nobody knows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from repairdesk.domain.fold import fold
from ui.i18n import translate
from ui.shop import Shop
from ui.today.question import PEOPLE, SOMEONE_ELSE, Choice, Key, Question, at_home

if TYPE_CHECKING:
    from repairdesk.phrases import Doubt, Part, Understood

SEVERAL, CONTINUES, UNKNOWN = PEOPLE
LEADS = frozenset({"til", "to", "for", "fra", "from", "hos", "hr", "fru", "mr", "mrs", "kunde", "customer"})
MOST = 8
"""Customers offered by number; one more number is left for somebody else."""

SHORTEST_NAME = 3


def of_people(read: "Understood", shop: Shop, chosen: Mapping[Key, str]) -> list[Question]:
    """Return what is to be said about the customer and the job of a sentence; `chosen` is what was answered."""
    asked = []
    for doubt in read.doubts:
        said = read.sentence[doubt.span.start : doubt.span.end]
        nobody = chosen.get((doubt.code, said)) == SOMEONE_ELSE
        if doubt.code == SEVERAL and read.customer is None:
            asked.append(_several(said, doubt, shop, nobody))
        elif doubt.code == CONTINUES and (doubt.code, said) not in chosen:
            asked.append(_continues(read, said, doubt, shop))
        elif doubt.code == CONTINUES and nobody:
            key, choices = (doubt.code, said), _named(doubt.choices, shop)
            asked.append(Question(key, _without(_whole(read, doubt), shop), choices))
    stranger = stranger_in(read)
    if stranger is not None:
        asked.append(_stranger(read, stranger, shop))
    names = [said for code, said in chosen if code == UNKNOWN] + ([stranger] if stranger else [])
    return asked + _numbers(read, shop) + _leftover(read, shop, tuple(names))


def _several(said: str, doubt: "Doubt", shop: Shop, nobody: bool) -> Question:
    choices = _named(doubt.choices[:MOST], shop)
    if nobody:
        return Question((SEVERAL, said), _without(said, shop), choices)
    text = translate("Doubts", "Several customers are called %1. Who is meant?")
    if len(doubt.choices) > MOST:
        text = translate("Doubts", "Many customers are called %1. Choose one, or type more of the name.")
    text = text.replace("%1", shop.wording.quoted(said))
    return Question((SEVERAL, said), text, (*choices, _someone_else()), must=True)


def _continues(read: "Understood", said: str, doubt: "Doubt", shop: Shop) -> Question:
    whole = _whole(read, doubt)
    text = translate("Doubts", "No customer is called %1. It is read as %2.")
    label = read.customer.label if read.customer is not None else ""
    text = text.replace("%1", shop.wording.quoted(whole)).replace("%2", label)
    last = whole.split()[-1]
    others = tuple(each for each in _similar(last, shop) if read.customer is None or each != read.customer.id)
    return Question((CONTINUES, said), text, (*_named(others, shop), _someone_else()))


def _whole(read: "Understood", doubt: "Doubt") -> str:
    """Return the name with the words that followed it and fit nobody."""
    for part in read.not_understood:
        between = read.sentence[doubt.span.end : part.span.start]
        if part.span.start >= doubt.span.end and not between.strip():
            return read.sentence[doubt.span.start : part.span.end]
    return read.sentence[doubt.span.start : doubt.span.end]


def stranger_in(read: "Understood") -> str | None:
    """Return the name of a customer nobody has written down yet, when the sentence says one."""
    if read.customer is not None and read.job is None:
        return None
    if any(doubt.code in (SEVERAL, CONTINUES) for doubt in read.doubts):
        return None
    for part in read.not_understood:
        if part.code == UNKNOWN:
            return part.text
        if part.code == "words" and (name := _name(read, part)):
            return name
    about = next((part for part in read.parts if part.field == "about"), None)
    if about is not None and _follows_a_reading(read, about):
        return about.text if all(_capital(word) for word in about.text.split()) else None
    return None


def _name(read: "Understood", part: "Part") -> str:
    """Return the words at the beginning of a part that are somebody's name."""
    words = part.text.split()
    names = []
    for word in words:
        if not _capital(word):
            break
        names.append(word)
    led = _follows_a_reading(read, part, "kind") or _led(read, part)
    if not names and led and len(words[0]) >= SHORTEST_NAME and words[0].isalpha():
        names = words[:1]
    return " ".join(names) if names and (led or part.span.start > 0) else ""


def _capital(word: str) -> bool:
    bare = word.strip(".,!?")
    return len(bare) >= SHORTEST_NAME and bare[0].isupper() and not bare.isupper() and bare[1:].isalpha()


def _follows_a_reading(read: "Understood", part: "Part", field: str = "") -> bool:
    before = (each for each in read.parts if each is not part and field in ("", each.field))
    return any(
        each.span.end <= part.span.start and not read.sentence[each.span.end : part.span.start].strip()
        for each in before
    )


def _led(read: "Understood", part: "Part") -> bool:
    before = read.sentence[: part.span.start].split()
    return bool(before) and fold(before[-1]) in LEADS


def _stranger(read: "Understood", name: str, shop: Shop) -> Question:
    if read.customer is not None and read.job is not None:
        text = translate("Doubts", "No customer is called %1. %2 belongs to %3, who is promised this.")
        text = text.replace("%2", read.job.label.split(" ")[0]).replace("%3", read.customer.label)
        return Question((UNKNOWN, name), text.replace("%1", shop.wording.quoted(name)))
    text = translate("Doubts", "No customer called %1 yet. The name stays in the sentence.")
    ids = _similar(name.split()[-1], shop) or _similar(name.split()[0], shop)
    if ids:
        text = translate("Doubts", "No customer called %1 yet. The name stays in the sentence. Or is it:")
    return Question((UNKNOWN, name), text.replace("%1", shop.wording.quoted(name)), _named(ids, shop))


def _without(name: str, shop: Shop) -> str:
    text = translate("Doubts", "%1 is someone else: written without a customer, the name stays.")
    return text.replace("%1", shop.wording.quoted(name))


def _similar(word: str, shop: Shop) -> tuple[str, ...]:
    return shop.directory.similar(fold(word.strip(".,"))) if shop.directory is not None else ()


def _named(ids: tuple[str, ...], shop: Shop) -> tuple[Choice, ...]:
    assert shop.directory is not None
    found = [match for each in ids if (match := shop.directory.customer(each)) is not None]
    return tuple(
        Choice(each.id, f"{each.label}  {at_home(each.detail, shop)}".strip(), "customer") for each in found
    )


def _someone_else() -> Choice:
    return Choice(SOMEONE_ELSE, translate("Doubts", "Someone else"), "customer")


def _numbers(read: "Understood", shop: Shop) -> list[Question]:
    texts = {
        "unknown_job": translate("Doubts", "There is no job %1. The number stays in the sentence."),
        "unknown_phone": translate("Doubts", "No customer has the number %1 yet. It stays in the sentence."),
    }
    return [
        Question((part.code, part.text), texts[part.code].replace("%1", part.text))
        for part in read.not_understood
        if part.code in texts
    ]


def _leftover(read: "Understood", shop: Shop, names: tuple[str, ...]) -> list[Question]:
    """Return the words nothing was made of; not the word that is being typed."""
    end = len(read.sentence)
    named = {doubt.span.end for doubt in read.doubts if doubt.code == CONTINUES}
    left = [
        part
        for part in read.not_understood
        if part.code == "words"
        and part.span.end < end
        and not part.text.startswith(names)
        and not any(end <= part.span.start <= end + 2 for end in named)
        and not any(doubt.span == part.span for doubt in read.doubts)
    ]
    if not left or read.kind is None:
        return []
    said = ", ".join(shop.wording.quoted(part.text) for part in left)
    text = translate("Doubts", "Not understood, kept as words: %1").replace("%1", said)
    return [Question(("words", left[0].text), text)]
