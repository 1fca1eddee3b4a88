"""What a screen reader is told of the reminder: politely when it comes, at once when it lapses."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from repairdesk.queries.sheets import ReminderCard
from ui.reminder import words
from ui.shop import Shop
from ui.theme.aloud import announce


class Voice(QObject):
    """Says everything once; never moves the focus."""

    announced = Signal(str, bool)
    """What was told; True when at once."""

    def __init__(self, window: QWidget, shop: Shop) -> None:
        super().__init__(window)
        self._window, self._shop = window, shop
        self._said: dict[str, bool] = {}

    def tell(self, cards: Sequence[ReminderCard]) -> None:
        """Tell what is new, and what has lapsed since it was told."""
        said, self._said = self._said, {card.line.id: card.late for card in cards}
        now, wording = self._shop.clock.now(), self._shop.wording
        for card in cards:
            if card.line.id in said and said[card.line.id] >= card.late:
                continue
            parts = (card.line.customer, words.tag(card, wording, now), words.promised(card.line, wording))
            self.say(", ".join(part for part in parts if part), at_once=card.late)

    def say(self, text: str, *, at_once: bool) -> None:
        """Say a sentence."""
        announce(self._window, text, at_once=at_once)
        self.announced.emit(text, at_once)
