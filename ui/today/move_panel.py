"""New promise instead: why the old one cannot be kept, how the customer was told; the new sentence goes below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from repairdesk.domain.words import Cause, Channel
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import button, label

CHANNELS = (Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL)


class MovePanel(QFrame):
    """Stays until the new promise is written or the panel is left; nothing here blocks other work."""

    left = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.setProperty("role", "card")
        self.promise_id = ""
        self.cause: Cause | None = None
        self._words = ""
        self._title = label(style="body_strong", weight=600)
        self._title.setWordWrap(True)
        self._why, self._how = label("", "small", "secondary"), label("", "small", "secondary")
        self._leave = button("", self.left.emit, "plain")
        self._group = QButtonGroup(self)
        self._causes = FlowLayout(gap=6)
        for place, _cause in enumerate(Cause):
            made = button("")
            made.setCheckable(True)
            made.setProperty("look", "segment")
            self._group.addButton(made, place)
            self._causes.addWidget(made)
        self._group.idClicked.connect(lambda place: self.choose(place + 1))
        self._told = QComboBox()
        self._how.setBuddy(self._told)
        self._lay_out()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._leave)
        foot.addWidget(self._how)
        foot.addWidget(self._told)
        foot.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(10))
        box.addLayout(head)
        box.addWidget(self._why)
        box.addLayout(self._causes)
        box.addLayout(foot)

    @property
    def told(self) -> Channel:
        """How the customer was told."""
        return CHANNELS[max(self._told.currentIndex(), 0)]

    def begin(self, promise_id: str, words: str) -> None:
        """Ask about one promise."""
        self.promise_id, self.cause, self._words = promise_id, None, words
        self._group.setExclusive(False)
        for made in self._group.buttons():
            made.setChecked(False)
        self._group.setExclusive(True)
        self.retranslate()
        self.show()

    def choose(self, place: int) -> bool:
        """Choose the cause with this number."""
        causes = list(Cause)
        if not 1 <= place <= len(causes):
            return False
        self.cause = causes[place - 1]
        self._group.button(place - 1).setChecked(True)
        return True

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        words = self._shop.wording
        self._title.setText(
            translate("Today", "New promise instead of %1").replace("%1", words.quoted(self._words))
        )
        self._why.setText(translate("Today", "Why can it not be kept?"))
        self._how.setText(translate("Today", "The customer was told by"))
        self._leave.setText(translate("Today", "Leave"))
        for place, cause in enumerate(Cause):
            self._group.button(place).setText(f"{words.cause(cause)}   Alt+{place + 1}")
        chosen = self._told.currentIndex()
        self._told.clear()
        self._told.addItems([words.channel(channel) for channel in CHANNELS])
        self._told.setCurrentIndex(max(chosen, 0))
