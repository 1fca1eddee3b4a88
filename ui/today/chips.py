"""The chips under the quick line: what was understood, each of them removable."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from repairdesk.domain.words import Kind
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout, in_one_go
from ui.theme.pieces import Piece, PiecedButton
from ui.theme.tokens import look
from ui.theme.widgets import label, set_property
from ui.today.chip_words import ChipWords, chip_words
from ui.today.intent import Intent

if TYPE_CHECKING:
    from repairdesk.phrases import Understood

SHORTEST = 160
"""How narrow a chip may become, in pixels at 96 dpi."""
ICON_ROLES = {"warn": "state.soon.fg", "good": "state.kept.fg"}


class Chip(PiecedButton):
    """One thing that was understood. Delete, Backspace or a click takes it out; the words stay."""

    removed = Signal(str)

    def __init__(self, words: ChipWords) -> None:
        super().__init__()
        self.field = ""
        self.setProperty("chip", words.look)
        self.clicked.connect(lambda *_: self.removed.emit(self.field) if self.field else None)
        self.say(words)

    def say(self, words: ChipWords) -> None:
        """Show something that was understood."""
        self.show_pieces(_pieces(words))
        self.field = words.field
        set_property(self, "chip", words.look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if words.field else Qt.FocusPolicy.NoFocus)
        name = words.name or " ".join(part for part in (words.strong, words.plain) if part)
        removes = translate("Today", "Delete removes")
        self.setAccessibleName(f"{name}. {removes}" if words.field else name)

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
        self._owner_label: QLabel | None = None
        self._row = FlowLayout(self)
        self._words: list[ChipWords] = []
        self._chips: list[Chip] = []
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
        self._words, self._chips, self.owner = [], [], ""
        self._owner_label = None
        self.hide()

    def show_reading(self, read: "Understood", intent: Intent, besides: tuple[ChipWords, ...] = ()) -> None:
        """Show what was understood of a sentence, and what is promised besides."""
        words, owner = [*chip_words(read, intent, self._shop, self.given), *besides], self._owner(read)
        if (words, owner) == (self._words, self.owner):
            return
        self._words, self.owner = words, owner
        with in_one_go(self._row):
            self._drop_owner()
            self._show_chips()
            self._show_owner()
        self.setVisible(bool(words))

    def _show_chips(self) -> None:
        """Say it on the chips that are there, and let as many come or go as it takes."""
        for chip, words in zip(self._chips, self._words, strict=False):
            chip.say(words)
        while len(self._chips) > len(self._words):
            self._row.drop(self._chips.pop())
        for words in self._words[len(self._chips) :]:
            chip = Chip(words)
            chip.removed.connect(self.removed)
            self._chips.append(chip)
            self._row.addWidget(chip)
            chip.show()  # at once: the next key may be meant for it

    def _drop_owner(self) -> None:
        if self._owner_label is not None:
            self._row.drop(self._owner_label)
            self._row.takeAt(self._row.count() - 1)  # the stretch before it
            self._owner_label = None

    def _show_owner(self) -> None:
        if self.owner:
            self._owner_label = label(self.owner, "small", "secondary")
            self._row.add_stretch()
            self._row.addWidget(self._owner_label)

    def _owner(self, read: "Understood") -> str:
        person = self._shop.person(self._shop.signed_in)
        if not self._names_owner or person is None or read.due is None:
            return ""
        return translate("Today", "Owner: %1").replace("%1", person.name)
