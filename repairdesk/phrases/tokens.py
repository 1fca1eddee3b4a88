"""A sentence cut into words, numbers and signs, each knowing where it stood."""

import re
from functools import lru_cache
from typing import NamedTuple

from repairdesk.domain.fold import fold
from repairdesk.phrases.understood import Span

_PIECE = re.compile(r"[0-9]+|[½¼¾]|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\s]", re.UNICODE)


_KEPT = 8192
"""Spellings remembered: a sentence is read anew at every keystroke, and only its last word is new."""


class Token(NamedTuple):
    """One piece of the sentence. `word` is folded for looking up, `low` keeps its own letters."""

    text: str
    word: str
    low: str
    start: int
    end: int
    is_number: bool
    """Whether the piece is written in digits."""
    is_word: bool
    """Whether the piece is made of letters."""


@lru_cache(_KEPT)
def _spelling(text: str) -> tuple[str, str, bool, bool]:
    """Return how a piece is looked up, its own letters, and whether it is a number or a word."""
    low = text.casefold().replace("’", "'").replace("–", "-").replace("—", "-")
    is_word = text[0].isalpha()
    return (fold(low) if is_word else low), low, text[0] in "0123456789", is_word


def cut(sentence: str) -> list[Token]:
    """Return the pieces of `sentence` in order."""
    pieces = []
    for found in _PIECE.finditer(sentence):
        text = found.group()
        word, low, is_number, is_word = _spelling(text)
        pieces.append(Token(text, word, low, found.start(), found.end(), is_number, is_word))
    return pieces


def span_of(tokens: list[Token], start: int, end: int) -> Span:
    """Return the stretch of the sentence from token `start` up to token `end`."""
    return Span(tokens[start].start, tokens[end - 1].end)


def touching(tokens: list[Token], index: int) -> bool:
    """Return whether token `index` follows the one before it without a space."""
    return 0 < index < len(tokens) and tokens[index - 1].end == tokens[index].start
