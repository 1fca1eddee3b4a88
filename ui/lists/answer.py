"""What a list shows of the journal: the rows of one answer, before and after they are worded."""

from collections.abc import Iterator
from dataclasses import dataclass

from ui.lists.rows import Row


@dataclass(frozen=True)
class Answer:
    """One answer of the journal, its rows still to be worded."""

    rows: Iterator[Row]
    total: int
    """How many rows there would be if the list were endless."""
    chosen: str = ""
    """The row to select at first, where it is not the uppermost."""


@dataclass(frozen=True)
class Listed:
    """One answer of the journal as a list shows it."""

    rows: tuple[Row, ...]
    total: int
    chosen: str = ""
