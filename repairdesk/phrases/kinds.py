"""What is promised, and by which channel."""

from dataclasses import dataclass

from repairdesk.domain.words import Channel, Kind
from repairdesk.phrases.around import words_of
from repairdesk.phrases.lexicon import Reader

_ORDER = (
    Kind.CALL_BACK,
    Kind.FOLLOW_UP,
    Kind.QUOTE,
    Kind.NEXT_WORD,
    Kind.MESSAGE,
    Kind.DIAGNOSIS,
    Kind.READY,
    Kind.PART,
)
"""A verb for what we do comes before the state of the job; a call before everything."""
_WEAK_WORDS = frozenset(
    {"status", "svar", "svarer", "answer", "update", "opdatering", "oppdatering", "kontakt"}
)
"""Words for the content of a word as much as for the word itself; a message, a quote or a diagnosis says more."""
_IN_STOCK = ("pa lager", "in stock", "i hus")
"""Where a part is rather than when it comes."""
_PEOPLE = ("kunden", "kunde", "han", "hun", "vi", "jeg", "i", "dere", "customer", "he", "she", "we", "they")


@dataclass(frozen=True, slots=True)
class KindWord:
    """A word that says what is promised."""

    kind: Kind
    start: int
    end: int
    negated: bool = False


def kind_words(reader: Reader, covered: set[int]) -> list[KindWord]:
    """Return the words outside `covered` that say what is promised."""
    found: list[KindWord] = []
    end = 0
    for index in reader.places("kind", "part_noun"):
        reading = reader.first(index, "kind", "part_noun")
        if reading is None or index in covered or index < end:
            continue
        end, value = reading
        kind = value if isinstance(value, Kind) else Kind.PART
        if kind is Kind.PART and reader.ends_before(index, "when", "beside"):
            continue
        if _is_software(reader, index):
            continue
        found.append(KindWord(kind, index, end, reader.ends_before(index, "not") is not None))
    return found


def _is_software(reader: Reader, index: int) -> bool:
    """Whether "update" is one of a program, as in "Windows 11 update"."""
    named = reader.ends_before(index, "common", "version") is not None or reader.number(index - 1) is not None
    named |= reader.sign(index - 1, "the")
    return named and reader.sign(index, "update", "opdatering", "oppdatering")


def _arrives(reader: Reader, covered: set[int]) -> bool:
    return any(index not in covered for index in reader.places("arrives"))


def _is_on_its_way(reader: Reader, covered: set[int], kinds: set[Kind]) -> bool:
    """Whether a part arrives; one that lies on the shelf says nothing beside the job it is for."""
    if Kind.READY not in kinds:
        return _arrives(reader, covered)
    places = [index for index in reader.places("arrives") if index not in covered]
    return any(
        words_of(reader, index, reader.all(index, "arrives")[0][0]) not in _IN_STOCK for index in places
    )


def choose_kind(reader: Reader, words: list[KindWord], covered: set[int]) -> KindWord | None:
    """Return the word that decides the kind of promise."""
    said = [word for word in words if not word.negated]
    labels = [word for word in said if reader.sign(word.end, ":")]
    if labels:
        return labels[0]
    kinds = {word.kind for word in said}
    order = list(_ORDER)
    if Kind.PART in kinds and _is_on_its_way(reader, covered, kinds):
        order.remove(Kind.PART)
        order.insert(order.index(Kind.DIAGNOSIS), Kind.PART)
    for kind in order:
        candidates = [word for word in said if word.kind is kind]
        if kind is Kind.NEXT_WORD and kinds & {Kind.MESSAGE, Kind.DIAGNOSIS}:
            weak = all(reader.tokens[word.start].word in _WEAK_WORDS for word in candidates)
            candidates = [] if weak else candidates
        if candidates:
            return candidates[0]
    return None if words else _thing_arrives(reader, covered) or _by_telephone(reader, covered)


def _by_telephone(reader: Reader, covered: set[int]) -> KindWord | None:
    """Read the counter's "tlf hansen" as a call."""
    for index in reader.places("channel"):
        if index not in covered and reader.sign(index, "tlf") and not reader.ends_before(index, "not"):
            return KindWord(Kind.CALL_BACK, index, index + 1)
    return None


def _thing_arrives(reader: Reader, covered: set[int]) -> KindWord | None:
    """Read "skærmen kommer" as a part that arrives, and what "ankommer" when no person does."""
    people = any(token.word in _PEOPLE for token in reader.tokens)
    for index in reader.places("arrives_surely") if not people else ():
        if index not in covered and index > 0:
            return KindWord(Kind.PART, index, reader.all(index, "arrives_surely")[0][0])
    for index in reader.places("common"):
        thing = reader.first(index, "common")
        later = set(range(index + 1)) | covered
        if thing and index not in covered and _arrives(reader, later):
            return KindWord(Kind.PART, index, thing[0])
    return None


def find_channel(reader: Reader, covered: set[int]) -> tuple[Channel, int, int] | None:
    """Return the channel that is named and where."""
    for index in reader.places("channel"):
        if index in covered or reader.ends_before(index, "not"):
            continue
        for end, value in reader.all(index, "channel"):
            assert isinstance(value, Channel)
            return value, index, end
    return None
