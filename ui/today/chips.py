"""The chips under the quick line: what was understood, each of them removable."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from repairdesk.domain.words import Kind
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.today.chip_words import ChipWords, chip_words
from ui.today.intent import Intent
from ui.today.pieces import Piece, PiecedButton

if TYPE_CHECKING:
    from repairdesk.phrases import Understood

SHORTEST = 160
"""How narrow a chip may become, in pixels at 96 dpi."""
ICON_ROLES = {"warn": "state.soon.fg", "good": "state.kept.fg"}


class Chip(PiecedButton):
    """One thing that was understood. Delete, Backspace or a click takes it out; the words stay."""

    removed = Signal(str)

    def __init__(self, words: ChipWords) -> None:
        super().__init__(_pieces(words))
        self.field = words.field
        self.setProperty("chip", words.look)
        name = words.name or " ".join(part for part in (words.strong, words.plain) if part)
        if not words.field:
            self.setAccessibleName(name)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return
        removes = translate("Today", "Delete removes")
        self.setAccessibleName(f"{name}. {removes}")
        self.clicked.connect(lambda *_: self.removed.emit(self.field))

    def minimumSizeHint(self) -> QSize:
        """A long reading may be shortened where there is no room; the tool tip has all of it."""
        return self.sizeHint().boundedTo(QSize(look.px(SHORTEST), self.sizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.field:
            self.removed.emit(self.field)
            return
        super().keyPressEvent(event)


def _pieces(words: ChipWords) -> tuple[Piece, ...]:
    role = ICON_ROLES.get(words.look, "accent.text")
    ink = ICON_ROLES.get(words.look, "text.primary")
    made = [Piece(icon=words.icon, role=role)]
    if words.strong:
        made.append(Piece(words.strong, weight=600, role=ink))
    if words.plain:
        made.append(Piece(words.plain, role=ink, gap=6))
    if words.field:
        made.append(Piece(icon="remove", role=ICON_ROLES.get(words.look, "text.secondary"), size=14, gap=6))
    return tuple(made)


class Chips(QWidget):
    """The row of chips."""

    removed = Signal(str)

    def __init__(self, shop: Shop, *, names_owner: bool = False) -> None:
        super().__init__()
        self._shop, self._names_owner = shop, names_owner
        self.given: Kind | None = None
        """The kind when the sentence names none."""
        self.owner = ""
        """Whose promise it will be, as it stands at the right; nothing where nobody signs."""
        self._row = FlowLayout(self)
        self._words: list[ChipWords] = []
        self.hide()

    @property
    def fields(self) -> list[str]:
        """What can be taken out, from the left."""
        return [words.field for words in self._words if words.field]

    @property
    def spoken(self) -> str:
        """The chips read aloud as one line."""
        return ", ".join(words.spoken or words.plain for words in self._words)

    def clear(self) -> None:
        """Show nothing."""
        self._row.clear()
        self._words, self.owner = [], ""
        self.hide()

    def show_reading(self, read: "Understood", intent: Intent) -> None:
        """Show what was understood of a sentence."""
        words, owner = chip_words(read, intent, self._shop, self.given), self._owner(read)
        if (words, owner) == (self._words, self.owner):
            return
        self._row.clear()
        self._words, self.owner = words, owner
        for each in words:
            chip = Chip(each)
            chip.removed.connect(self.removed)
            self._row.addWidget(chip)
            chip.show()  # at once: the next key may be meant for it
        if owner:
            self._row.add_stretch()
            self._row.addWidget(label(owner, "small", "secondary"))
        self.setVisible(bool(words))

    def _owner(self, read: "Understood") -> str:
        person = self._shop.person(self._shop.signed_in)
        if not self._names_owner or person is None or read.due is None:
            return ""
        return translate("Today", "Owner: %1").replace("%1", person.name)
