"""The warning that a promise would fall due while the shop is closed, with staffed times to say instead."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from repairdesk.domain.due import Due
from ui.i18n import translate
from ui.shop import Shop
from ui.theme import icons
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.told import Told
from ui.today import closed_words
from ui.today.offered_times import OfferedTimes


class ClosedWarning(QFrame):
    """Never refuses and never changes a time by itself: it says so and offers."""

    picked = Signal(object)
    """An instant that was chosen, or None to keep what was said."""

    def __init__(self, shop: Shop, keys: tuple[str, ...] | None = None) -> None:
        """`keys` are shown on the offers, in their order; without them Alt and a digit."""
        super().__init__()
        self._shop = shop
        self.setProperty("role", "warning")
        speak_as(self, QAccessible.Role.AlertMessage)
        self.offers: tuple[datetime, ...] = ()
        self._text = Told(role="text.secondary", strong_role="text.primary")
        self._times = OfferedTimes(shop, keys, 8, self)
        self._times.picked.connect(self.picked)
        mark = QLabel()
        icons.put(mark, "warning", "state.soon.fg", 18)
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._text, 1)
        self._times.row.setContentsMargins(
            look.px(28), 0, 0, 0
        )  # the times stand below the words, not below the mark
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        box.setSpacing(look.px(8))
        box.addLayout(head)
        box.addLayout(self._times.row)
        self.hide()

    def show_for(self, due: Due, offers: tuple[datetime, ...]) -> None:
        """Say that the shop is closed at `due` and offer `offers`."""
        self.offers = offers
        fact = closed_words.fact(due, self._shop)
        ask = translate("Today", "Say a time someone is here to keep:")
        self._text.tell(f"{fact} {ask}", fact)
        self.setAccessibleName(self._text.text())
        self._times.show_for(due, offers)
        self.show()

    def take_focus(self) -> None:
        """Go to the first time that is offered."""
        self._times.take_focus()
