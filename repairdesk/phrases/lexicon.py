"""The three languages' words in one table, looked up by their first word."""

from collections.abc import Mapping
from dataclasses import dataclass
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


def _entries(category: str, spellings: str, value: object) -> list[_Entry]:
    entries = []
    for spelling in (spellings,) if spellings == "|" else spellings.split("|"):
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
_DAYS = tuple(
    entry.words[0] for entries in _TABLE.values() for entry in entries if entry.category == "typo_of"
)


def is_slip(word: str) -> bool:
    """Whether a word is a day's name but for one letter, or for two that have changed places."""
    return any(_one_off(word, day) for day in _DAYS)


def _one_off(word: str, meant: str) -> bool:
    if word == meant or abs(len(word) - len(meant)) > 1:
        return False
    start = next((at for at, (one, two) in enumerate(zip(word, meant, strict=False)) if one != two), 0)
    left, right = word[start:], meant[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]


class Reader:
    """The sentence's pieces, and what the words from each place on can mean."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self._count = len(tokens)
        self._senses: list[dict[str, Found]] = [self._look_up(index) for index in range(len(tokens))]
        self._ends: list[dict[str, tuple[int, object]]] = [{} for _ in range(len(tokens) + 1)]
        for start, senses in enumerate(self._senses):
            for category, found in senses.items():
                for end, value in found:
                    self._ends[end].setdefault(category, (start, value))

    def __len__(self) -> int:
        return len(self.tokens)

    def _look_up(self, index: int) -> dict[str, Found]:
        token = self.tokens[index]
        senses: dict[str, Found] = {}
        entries = _TABLE.get(token.word, [])
        if token.low != token.word:
            entries = [*_TABLE.get(token.low, []), *entries]
        for entry in entries:
            words, exact = entry.words, entry.exact
            end = index + len(words)
            if end > self._count or (token.low if exact else token.word) != words[0]:
                continue
            if len(words) == 1 or self._goes_on(index, words, exact):
                senses.setdefault(entry.category, []).append((end, entry.value))
        for found in senses.values():
            found.sort(key=lambda reading: -reading[0])
        return senses

    def _goes_on(self, index: int, words: tuple[str, ...], exact: bool) -> bool:
        """Whether the further words of an entry stand after `index`."""
        for place in range(1, len(words)):
            piece = self.tokens[index + place]
            if (piece.low if exact else piece.word) != words[place]:
                return False
        return True

    def all(self, index: int, category: str) -> Found:
        """Return every reading in `category` of the words from `index` on, the longest first."""
        return self._senses[index].get(category, []) if 0 <= index < self._count else []

    def first(self, index: int, *categories: str) -> tuple[int, object] | None:
        """Return the longest reading of the words from `index` on in any of `categories`."""
        best: tuple[int, object] | None = None
        for category in categories:
            found = self.all(index, category)
            if found and (best is None or found[0][0] > best[0]):
                best = found[0]
        return best

    def is_any(self, index: int, categories: frozenset[str]) -> bool:
        """Whether the words from `index` on have a reading in one of `categories`."""
        return not categories.isdisjoint(self._senses[index])

    def is_known(self, index: int) -> bool:
        """Whether the word at `index` means anything in the table."""
        return 0 <= index < len(self.tokens) and bool(self._senses[index])

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
        return 0 <= index < len(self.tokens) and self.tokens[index].low in signs

    def number(self, index: int) -> int | None:
        """Return the digits at `index` as a number."""
        if 0 <= index < self._count and self.tokens[index].is_number and len(self.tokens[index].text) < 10:
            return int(self.tokens[index].text)
        return None
