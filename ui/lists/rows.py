"""Rows of a long list as they are painted, read aloud and copied; made from sheets, compared to see what changed."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a row: a line over a smaller one, and a promise's shape before them."""

    top: str
    bottom: str = ""
    glyph: str = ""
    tone: str = "text.primary"
    strong: bool = False
    quiet: bool = False
    """In the smaller letters of a second line, as owners and dates are."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `wide` and `narrow` are its columns in a wide and in a narrow window."""

    key: str
    spoken: str
    shape: str = ""
    """Which columns it has, among those the list knows."""
    wide: tuple[Cell, ...] = ()
    narrow: tuple[Cell, ...] = ()
    head: bool = False
    marks: tuple[str, ...] = field(default=())
    """Folded beginnings of words that are shown strongly: what was searched for."""
    copies: tuple[str, ...] = ()
    """Numbers and addresses that can be copied by themselves."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the columns of a kind of row share its width: fixed pixels when above 1, else parts of what is left."""

    wide: tuple[float, ...]
    narrow: tuple[float, ...]
