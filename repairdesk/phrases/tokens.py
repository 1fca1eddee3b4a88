"""A sentence cut into words, numbers and signs, each knowing where it stood."""

import re
from dataclasses import dataclass

from repairdesk.domain.fold import fold
from repairdesk.phrases.understood import Span

_PIECE = re.compile(r"[0-9]+|[½¼¾]|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\s]", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of the sentence. `word` is folded for looking up, `low` keeps its own letters."""

    text: str
    word: str
    low: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Whether the piece is written in digits."""
        return self.text[0] in "0123456789"

    @property
    def is_word(self) -> bool:
        """Whether the piece is made of letters."""
        return self.text[0].isalpha()


def cut(sentence: str) -> list[Token]:
    """Return the pieces of `sentence` in order."""
    pieces = []
    for found in _PIECE.finditer(sentence):
        text = found.group()
        low = text.casefold().replace("’", "'").replace("–", "-").replace("—", "-")
        pieces.append(Token(text, low if not text[0].isalpha() else fold(low), low, *found.span()))
    return pieces


def span_of(tokens: list[Token], start: int, end: int) -> Span:
    """Return the stretch of the sentence from token `start` up to token `end`."""
    return Span(tokens[start].start, tokens[end - 1].end)


def touching(tokens: list[Token], index: int) -> bool:
    """Return whether token `index` follows the one before it without a space."""
    return 0 < index < len(tokens) and tokens[index - 1].end == tokens[index].start
