"""Staffed times to choose instead of one at which the shop is closed, a button each; the last keeps what was said."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from repairdesk.domain.due import Due
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout, in_one_go
from ui.theme.pieces import Piece, PiecedButton
from ui.today import closed_words

Choice = tuple[str, str, datetime | None]
"""What an offer says, how it is read aloud, and its time; None keeps what was said."""


class TimeButton(PiecedButton):
    """Enter takes its time, as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class OfferedTimes(QObject):
    """A row of buttons. As long as a time is offered its button stays, and the keyboard on it."""

    picked = Signal(object)
    """An instant that was chosen, or None to keep what was said."""

    def __init__(self, shop: Shop, keys: tuple[str, ...] | None, gap: int, parent: QObject) -> None:
        """`keys` are shown on the offers, in their order; None shows Alt and a digit."""
        super().__init__(parent)
        self._shop, self._keys = shop, keys
        self.row = FlowLayout(gap=gap)
        self._buttons: dict[datetime | None, TimeButton] = {}
        """By the time each of them means."""
        self._choices: tuple[Choice, ...] = ()

    def show_for(self, due: Due, offers: tuple[datetime, ...]) -> None:
        """Offer these times instead of `due`."""
        choices = (*map(self._offer, offers), self._keep(due))
        if choices != self._choices:
            self._choices = choices
            with in_one_go(self.row):
                self._say()

    def has_focus(self) -> bool:
        """Whether one of the times has the keyboard."""
        return any(made.hasFocus() for made in self._buttons.values())

    def take_focus(self) -> None:
        """Go to the first time that is offered."""
        if self._choices:
            self._buttons[self._choices[0][2]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer(self, instant: datetime) -> Choice:
        words, now = self._shop.wording, self._shop.clock.now()
        span, until = closed_words.offer(instant, now, words)
        spoken = translate("Today", "Choose %1, %2").replace("%1", closed_words.named(instant, now, words))
        return f"{words.due_short(instant, now)} · {span}", spoken.replace("%2", until), instant

    def _keep(self, due: Due) -> Choice:
        keep, now = translate("Today", "Keep %1"), self._shop.clock.now()
        shown = keep.replace("%1", self._shop.wording.clock(due.instant))
        return shown, keep.replace("%1", closed_words.named(due.instant, now, self._shop.wording)), None

    def _say(self) -> None:
        order, times = list(self._buttons), [at for *_, at in self._choices]
        left = self._buttons
        self._buttons = {at: left.pop(at) if at in left else self._made(at) for at in times}
        for place, (text, spoken, at) in enumerate(self._choices, 1):
            pieces = [Piece(text, "body_strong")]
            if key := self._key(place):
                pieces.append(Piece(key, "caption", role="text.secondary", gap=8))
            self._buttons[at].show_pieces(tuple(pieces))
            self._buttons[at].setAccessibleName(spoken)
        if order != times:
            self._put_in_order()
        if any(gone.hasFocus() for gone in left.values()):
            self._buttons[times[0]].setFocus()
        for gone in left.values():
            self.row.drop(gone)

    def _made(self, at: datetime | None) -> TimeButton:
        made = TimeButton(side=8 if at is None else 12)
        if at is None:
            made.setProperty("look", "plain")
        made.clicked.connect(lambda *_: self.picked.emit(at))
        return made

    def _put_in_order(self) -> None:
        """Put the buttons side by side, in the order in which Tab finds them and they are read out."""
        last: TimeButton | None = None
        for made in self._buttons.values():
            self.row.removeWidget(made)
            self.row.addWidget(made)
            made.show()  # at once: the next key may be meant for it
            made.raise_()
            if last is not None:
                QWidget.setTabOrder(last, made)
            last = made

    def _key(self, place: int) -> str:
        if self._keys is None:
            return f"Alt {place}"
        return self._keys[place - 1].replace("+", " ") if place <= len(self._keys) else ""
