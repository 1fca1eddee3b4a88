"""The three languages' words in one table, looked up by their first word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from repairdesk.phrases import lexicon_da, lexicon_en, lexicon_more, lexicon_nb, shop_da, shop_en, shop_nb
from repairdesk.phrases.tokens import Token, cut

MODULES = (lexicon_more, lexicon_da, lexicon_nb, lexicon_en, shop_da, shop_nb, shop_en)

Found = list[tuple[int, object]]
"""Readings of the words from one place on: where they end and what they mean, the longest first."""


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    exact: bool
    category: str
    value: object


def _numbers() -> dict[str, object]:
    """Return the number words below 100 of all three languages, written together where that is done."""
    table: dict[str, object] = {}
    for units, tens, joint in (
        (lexicon_da.UNITS, lexicon_da.TENS, "{unit}og{ten}"),
        (lexicon_nb.UNITS, lexicon_nb.TENS, "{ten}{unit}"),
        (lexicon_en.UNITS, lexicon_en.TENS, "{ten}-{unit}|{ten} {unit}|{ten}{unit}"),
    ):
        words = units.split()
        table.update({word: value for value, word in enumerate(words)})
        for tenfold, ten in tens.items():
            table[ten] = tenfold
            for value, unit in enumerate(words[1:10], 1):
                table[joint.format(unit=unit, ten=ten)] = tenfold + value
    return table


def _clock_words() -> dict[str, object]:
    """Return "firetiden", "firetida", "fivish" and the like with their hour."""
    table: dict[str, object] = {}
    for units in (lexicon_da.UNITS, lexicon_nb.UNITS):
        for hour, word in enumerate(units.split()[:13]):
            table |= {f"{word}tiden": hour, f"{word}tida": hour}
    for hour, word in enumerate(lexicon_en.UNITS.split()[:13]):
        table |= {f"{word}ish": hour, f"{word.removesuffix('e')}ish": hour}
    return table


_WHO = "vi|jeg|du|han|hun|de|dere|i|man|kunden|we|you|he|she|they|it|them|him|her|me".split("|")
"""Who may stand within a verb, as "{who}" in a spelling: "følger vi op", "pick it up"."""


def _spellings(text: str) -> Iterator[str]:
    for spelling in text.split("|"):
        if "{who}" in spelling:
            yield from (spelling.replace("{who}", who) for who in _WHO)
        else:
            yield spelling


def _entries(category: str, spellings: str, value: object) -> list[_Entry]:
    entries = []
    for spelling in _spellings(spellings):
        exact = spelling.startswith("=")
        pieces = cut(spelling[1:] if exact else spelling)
        words = tuple(piece.low if exact else piece.word for piece in pieces)
        if words:
            entries.append(_Entry(words, exact, category, value))
    return entries


def _merged() -> dict[str, list[_Entry]]:
    table: dict[str, list[_Entry]] = {}
    lexicons: list[Mapping[str, Mapping[str, object]]] = [module.WORDS for module in MODULES]
    lexicons.append({"number": _numbers(), "clock_word": _clock_words()})
    seen = set()
    for category, words in chain.from_iterable(lexicon.items() for lexicon in lexicons):
        for spellings, value in words.items():
            for entry in _entries(category, spellings, value):
                key = (entry.words, entry.exact, category)
                if key not in seen:
                    seen.add(key)
                    table.setdefault(entry.words[0], []).append(entry)
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry.words))
    return table


_TABLE = _merged()
_NONE: Found = []
_NOTHING: dict[str, Found] = {}
_DAYS = tuple(
    entry.words[0] for entries in _TABLE.values() for entry in entries if entry.category == "typo_of"
)


@lru_cache(1024)
def slip_of(word: str) -> str:
    """Return the day's name that a word is but for one letter, or for two that have changed places; or nothing."""
    return next((day for day in _DAYS if _one_off(word, day)), "")


def _one_off(word: str, meant: str) -> bool:
    if word == meant or abs(len(word) - len(meant)) > 1:
        return False
    start = next((at for at, (one, two) in enumerate(zip(word, meant, strict=False)) if one != two), 0)
    left, right = word[start:], meant[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]


_KEPT = 8192
"""Readings remembered; at the next keystroke all but the last words of a sentence stand where they stood."""


def _reach() -> dict[str, int]:
    """Return how many words the longest entry has that begins with a word."""
    return {word: max(len(entry.words) for entry in entries) for word, entries in _TABLE.items()}


_REACH = _reach()


def _goes_on(words: tuple[str, ...], entry: _Entry, lows: tuple[str, ...]) -> bool:
    """Whether the pieces are the words of an entry."""
    said = lows if entry.exact else words
    return said[: len(entry.words)] == entry.words


@lru_cache(_KEPT)
def _senses(index: int, words: tuple[str, ...], lows: tuple[str, ...]) -> dict[str, Found]:
    """Return what the words from place `index` on can mean, by category; never changed by those who ask."""
    senses: dict[str, Found] = {}
    entries = _TABLE.get(words[0], [])
    if lows[0] != words[0]:
        entries = [*_TABLE.get(lows[0], []), *entries]
    for entry in entries:
        if _goes_on(words, entry, lows):
            senses.setdefault(entry.category, []).append((index + len(entry.words), entry.value))
    for found in senses.values():
        found.sort(key=lambda reading: -reading[0])
    return senses


class Reader:
    """The sentence's pieces, and what the words from each place on can mean."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self._count = len(tokens)
        self.numbered = [index for index, token in enumerate(tokens) if token.is_number]
        """The places of numbers written in digits."""
        self._senses: list[dict[str, Found]] = self._look_up()
        self._places: dict[str, list[int]] = {}
        self._ends: list[dict[str, tuple[int, object]]] = [{} for _ in range(self._count + 1)]
        for start, senses in enumerate(self._senses):
            for category, found in senses.items():
                self._places.setdefault(category, []).append(start)
                for end, value in found:
                    self._ends[end].setdefault(category, (start, value))

    def __len__(self) -> int:
        return self._count

    def _look_up(self) -> list[dict[str, Found]]:
        words = tuple(token.word for token in self.tokens)
        lows = tuple(token.low for token in self.tokens)
        senses = []
        for index, (word, low) in enumerate(zip(words, lows, strict=True)):
            reach = max(_REACH.get(word, 0), _REACH.get(low, 0))
            end = index + reach
            senses.append(_senses(index, words[index:end], lows[index:end]) if reach else _NOTHING)
        return senses

    def places(self, *categories: str) -> list[int]:
        """Return where words begin that have a reading in any of `categories`, in order."""
        if len(categories) == 1:
            return self._places.get(categories[0], [])
        return sorted({place for category in categories for place in self._places.get(category, ())})

    def all(self, index: int, category: str) -> Found:
        """Return every reading in `category` of the words from `index` on, the longest first."""
        return self._senses[index].get(category, _NONE) if 0 <= index < self._count else _NONE

    def first(self, index: int, *categories: str) -> tuple[int, object] | None:
        """Return the longest reading of the words from `index` on in any of `categories`."""
        best: tuple[int, object] | None = None
        senses = self._senses[index] if 0 <= index < self._count else _NOTHING
        for category in categories if senses else ():
            found = senses.get(category)
            if found and (best is None or found[0][0] > best[0]):
                best = found[0]
        return best

    def signs(self, sign: str) -> list[int]:
        """Return the places of a sign."""
        return [index for index, token in enumerate(self.tokens) if token.low == sign]

    def is_any(self, index: int, categories: frozenset[str]) -> bool:
        """Whether the words from `index` on have a reading in one of `categories`."""
        return not categories.isdisjoint(self._senses[index])

    def is_known(self, index: int) -> bool:
        """Whether the word at `index` means anything in the table."""
        return 0 <= index < self._count and bool(self._senses[index])

    def ends_before(self, index: int, *categories: str) -> tuple[int, object] | None:
        """Return where words in one of `categories` that end right before `index` begin, and their meaning."""
        ends = self._ends[index] if 0 <= index < len(self._ends) else {}
        best: tuple[int, object] | None = None
        for category in categories:
            found = ends.get(category)
            if found and (best is None or found[0] < best[0]):
                best = found
        return best

    def sign(self, index: int, *signs: str) -> bool:
        """Whether the piece at `index` is one of `signs`."""
        return 0 <= index < self._count and self.tokens[index].low in signs

    def number(self, index: int) -> int | None:
        """Return the digits at `index` as a number."""
        if not 0 <= index < self._count or not self.tokens[index].is_number:
            return None
        text = self.tokens[index].text
        return int(text) if len(text) < 10 else None


def is_last(reader: Reader, end: int) -> bool:
    """Whether the sentence ends at `end`, or a sign stands there."""
    return end >= len(reader) or not (reader.tokens[end].is_word or reader.tokens[end].is_number)
