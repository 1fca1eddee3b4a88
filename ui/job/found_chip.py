"""A chip for what was recognised in an entry; on a narrow window it is shortened, never cut."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.theme import fonts
from ui.theme.pieces import Piece
from ui.theme.tokens import look
from ui.today.chip_words import ChipWords
from ui.today.chips import Chip

AROUND = 60
"""What stands in a chip besides its words: icon, cross and air."""


class FoundChip(Chip):
    """One reading. Delete, Backspace or a click takes it out; the words stay in the entry."""

    def __init__(self, field: str, icon: str, text: str, strong: str = "") -> None:
        """`strong` is what stands heavier in the text: the day, the amount."""
        super().__init__(ChipWords(field, icon, text, name=text))
        self.whole, self._icon = text, icon
        self._words = _words(text, strong)
        self._show(self._words)

    def fit(self, room: int) -> None:
        """Shorten the words to a chip of `room` pixels; who listens hears them whole."""
        most = max(room - look.px(AROUND), look.px(40))
        if sum(piece.wide + look.px(piece.gap) for piece in self._words) <= most:
            self._show(self._words)
            return
        metrics = QFontMetrics(fonts.font("small", 500))
        text = metrics.elidedText(self.whole, Qt.TextElideMode.ElideMiddle, most)
        self._show((Piece(text, weight=500),))

    def _show(self, words: tuple[Piece, ...]) -> None:
        self.show_pieces((Piece(icon=self._icon, role="accent.text"), *words, Piece(icon="remove", size=14)))
        self.setText(self.whole if words is self._words else words[0].text)


def _words(text: str, strong: str) -> tuple[Piece, ...]:
    before, heavy, after = text.partition(strong) if strong else (text, "", "")
    parts = ((before.rstrip(), None), (heavy, 600), (after.lstrip(), None))
    made = [Piece(part, weight=weight, gap=4) for part, weight in parts if part]
    return (replace(made[0], gap=6), *made[1:]) if made else ()
