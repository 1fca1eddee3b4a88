"""The warning that a promise would fall due while the shop is closed, with staffed times to say instead."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from repairdesk.domain.due import Due
from ui.i18n import translate
from ui.shop import Shop
from ui.theme import icons
from ui.theme.flow import FlowLayout, in_one_go
from ui.theme.pieces import Piece, PiecedButton
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.told import Told
from ui.today import closed_words

Choice = tuple[str, str, datetime | None]
"""What an offer says, how it is read aloud, and its time; None keeps what was said."""


class ClosedWarning(QFrame):
    """Never refuses and never changes a time by itself: it says so and offers."""

    picked = Signal(object)
    """An instant that was chosen, or None to keep what was said."""

    def __init__(self, shop: Shop, keys: tuple[str, ...] | None = None) -> None:
        """`keys` are shown on the offers, in their order; without them Alt and a digit."""
        super().__init__()
        self._shop, self._keys = shop, keys
        self.setProperty("role", "warning")
        speak_as(self, QAccessible.Role.AlertMessage)
        self.offers: tuple[datetime, ...] = ()
        self._buttons: dict[datetime | None, QPushButton] = {}
        """By the time each of them means."""
        self._choices: tuple[Choice, ...] = ()
        self._text = Told(role="text.secondary", strong_role="text.primary")
        mark = QLabel()
        icons.put(mark, "warning", "state.soon.fg", 18)
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._text, 1)
        self._row = FlowLayout(gap=8)
        self._row.setContentsMargins(
            look.px(28), 0, 0, 0
        )  # the times stand below the words, not below the mark
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        box.setSpacing(look.px(8))
        box.addLayout(head)
        box.addLayout(self._row)
        self.hide()

    def show_for(self, due: Due, offers: tuple[datetime, ...]) -> None:
        """Say that the shop is closed at `due` and offer `offers`."""
        self.offers = offers
        fact = closed_words.fact(due, self._shop)
        ask = translate("Today", "Say a time someone is here to keep:")
        self._text.tell(f"{fact} {ask}", fact)
        self.setAccessibleName(self._text.text())
        choices = (*map(self._offer, offers), self._keep(due))
        if choices != self._choices:
            self._choices = choices
            with in_one_go(self._row):
                self._show_choices()
        self.show()

    def _offer(self, instant: datetime) -> Choice:
        words, now = self._shop.wording, self._shop.clock.now()
        span, until = closed_words.offer(instant, now, words)
        spoken = translate("Today", "Choose %1, %2").replace("%1", closed_words.named(instant, now, words))
        return f"{words.due_short(instant, now)} · {span}", spoken.replace("%2", until), instant

    def _keep(self, due: Due) -> Choice:
        keep, now = translate("Today", "Keep %1"), self._shop.clock.now()
        shown = keep.replace("%1", self._shop.wording.clock(due.instant))
        return shown, keep.replace("%1", closed_words.named(due.instant, now, self._shop.wording)), None

    def _show_choices(self) -> None:
        """Put the buttons there; the keyboard stays with the time it was on."""
        here = [at for at, each in self._buttons.items() if each.hasFocus()]
        self._row.clear()
        self._buttons = {}
        for place, (text, spoken, at) in enumerate(self._choices, 1):
            made = self._button(text, place, "plain" if at is None else "")
            made.setAccessibleName(spoken)
            made.clicked.connect(lambda *_, at=at: self.picked.emit(at))
            self._row.addWidget(made)
            made.show()  # at once: the next key may be meant for it
            self._buttons[at] = made
        if here:
            self._buttons.get(here[0], self._buttons[self._choices[0][2]]).setFocus()

    def _button(self, text: str, place: int, kind: str = "") -> PiecedButton:
        pieces = [Piece(text, "body_strong")]
        if key := self._key(place):
            pieces.append(Piece(key, "caption", role="text.secondary", gap=8))
        made = PiecedButton(tuple(pieces), side=12 if not kind else 8)
        if kind:
            made.setProperty("look", kind)
        return made

    def _key(self, place: int) -> str:
        if self._keys is None:
            return f"Alt {place}"
        return self._keys[place - 1].replace("+", " ") if place <= len(self._keys) else ""

    def take_focus(self) -> None:
        """Go to the first time that is offered."""
        if self._choices:
            self._buttons[self._choices[0][2]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a time takes it, as Space does."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            if not event.isAutoRepeat():
                pressed.click()
            return
        super().keyPressEvent(event)
