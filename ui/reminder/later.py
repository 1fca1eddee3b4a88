"""The small button beside Snooze: longer ones, as long as they end before the promise is due."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from repairdesk.domain.snoozes import longer_snoozes
from repairdesk.queries.sheets import ReminderCard
from ui.i18n import translate
from ui.shop import Shop
from ui.theme import fonts, icons
from ui.theme.tokens import look


class LaterButton(QPushButton):
    """Opens a menu of instants; hidden where no longer snooze fits."""

    chosen = Signal(object)
    """The instant at which the snooze ends."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._shown: tuple[tuple[str, datetime], ...] = ()
        self.setAutoDefault(False)
        self.setFont(fonts.font("body_strong"))
        icons.put(self, "chevron-down")
        self.setFixedWidth(look.px(34))
        self.times = QMenu(self)
        self.clicked.connect(lambda *_: self.times.popup(self.mapToGlobal(self.rect().topLeft())))

    def show_card(self, card: ReminderCard) -> None:
        """Offer what fits before this promise is due."""
        now, wording = self._shop.clock.now(), self._shop.wording
        offered = longer_snoozes(card.line.due, self._shop.hours, now)
        self.setVisible(bool(offered))
        self.setAccessibleName(translate("Reminder", "Snooze longer"))
        words = [_name(name).replace("%1", wording.due_said(end, now)) for name, end in offered]
        if [each.text() for each in self.times.actions()] == words and self._shown == offered:
            return
        self._shown = offered
        self.times.clear()
        for text, (_, end) in zip(words, offered, strict=True):
            self.times.addAction(text).triggered.connect(self._choose(end))

    def _choose(self, end: datetime) -> Callable[..., None]:
        return lambda *_: self.chosen.emit(end)


def _name(name: str) -> str:
    return {
        "half_hour": translate("Reminder", "30 min, to %1"),
        "hour": translate("Reminder", "1 hour, to %1"),
        "closing": translate("Reminder", "Before closing, to %1"),
        "opening": translate("Reminder", "When we open, to %1"),
    }[name]
