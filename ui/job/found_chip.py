"""A chip for what was recognised in an entry; on a narrow window it is shortened, never cut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.theme import fonts
from ui.theme.tokens import look
from ui.today.chip_words import ChipWords
from ui.today.chips import Chip
from ui.today.pieces import Piece

AROUND = 60
"""What stands in a chip besides its words: icon, cross and air."""


class FoundChip(Chip):
    """One reading. Delete, Backspace or a click takes it out; the words stay in the entry."""

    def __init__(self, field: str, icon: str, text: str) -> None:
        super().__init__(ChipWords(field, icon, text, name=text))
        self.whole, self._icon = text, icon

    def fit(self, room: int) -> None:
        """Shorten the words to a chip of `room` pixels; who listens hears them whole."""
        metrics = QFontMetrics(fonts.font("small", 500))
        most = max(room - look.px(AROUND), look.px(40))
        text = metrics.elidedText(self.whole, Qt.TextElideMode.ElideMiddle, most)
        mark, cross = Piece(icon=self._icon, role="accent.text"), Piece(icon="remove", size=14)
        self.show_pieces((mark, Piece(text, weight=500), cross))
