"""A chip for what was recognised in an entry; on a narrow window it is shortened, never cut."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.theme.pieces import Piece
from ui.theme.tokens import look
from ui.today.chip_words import ChipWords
from ui.today.chips import Chip

LEAST = 16
"""Room for the mark that says there is more, in pixels at 96 dpi."""
AROUND = 60
"""What stands in a chip besides its words: icon, cross and air."""


class FoundChip(Chip):
    """One reading. Delete, Backspace or a click takes it out; the words stay in the entry."""

    def __init__(self, field: str) -> None:
        super().__init__(ChipWords(field, ""))
        self.whole = self._icon = ""
        self._words: tuple[Piece, ...] = ()

    def tell(self, icon: str, text: str, strong: str) -> None:
        """Say what was recognised; `strong` is what stands heavier in the text: the day, the amount."""
        self.say(ChipWords(self.field, icon, text, name=text))
        self.whole, self._icon = text, icon
        self._words = _words(text, strong)
        self._show(self._words)

    def fit(self, room: int) -> None:
        """Shorten the words to a chip of `room` pixels; who listens hears them whole."""
        most = max(room - look.px(AROUND), look.px(40))
        if _wide(self._words) <= most:
            self._show(self._words)
        else:
            self._show(self._with_a_short_end(most) or (_short(self.whole, most),))

    def _with_a_short_end(self, most: int) -> tuple[Piece, ...]:
        """Return the words with less of what follows the day or the amount; nothing where that is not enough."""
        *first, last = self._words
        room = most - _wide(first) - look.px(last.gap)
        if last.weight is not None or room < look.px(LEAST):
            return ()
        right = Qt.TextElideMode.ElideRight
        return (*first, replace(last, text=QFontMetrics(last.font).elidedText(last.text, right, room)))

    def _show(self, words: tuple[Piece, ...]) -> None:
        self.show_pieces((Piece(icon=self._icon, role="accent.text"), *words, Piece(icon="remove", size=14)))
        self.setText(" ".join(piece.text for piece in words).replace(" ,", ","))


def _wide(words: Sequence[Piece]) -> int:
    return sum(piece.wide + look.px(piece.gap) for piece in words)


def _short(text: str, room: int) -> Piece:
    whole = Piece(text, weight=500)
    return replace(whole, text=QFontMetrics(whole.font).elidedText(text, Qt.TextElideMode.ElideMiddle, room))


def _words(text: str, strong: str) -> tuple[Piece, ...]:
    before, heavy, after = text.partition(strong) if strong else (text, "", "")
    parts = ((before.rstrip(), None), (heavy, 600), (after.lstrip(), None))
    made = [Piece(part, weight=weight, gap=0 if part[0] == "," else 4) for part, weight in parts if part]
    return (replace(made[0], gap=6), *made[1:]) if made else ()
