"""How are you telling the customer? Phone, counter, SMS or e-mail."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import PromiseLine
from ui.move.parts import Choices
from ui.shop import Shop
from ui.theme import fonts
from ui.theme.flow import FlowLayout
from ui.theme.widgets import button, join

CHANNELS = (Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL)
ICONS = ("promise.call", "channel.counter", "", "")


class Telling(Choices):
    """The radio group of channels, as one segment."""

    changed = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        row = FlowLayout(gap=0)
        for place, icon in enumerate(ICONS):
            made = button("", None, "segment", icon)
            made.setCheckable(True)
            made.setFont(fonts.font("small", 500))
            self.buttons.append(made)
            self._group.addButton(made, place)
            row.addWidget(made)
        join(self.buttons)
        self.box.addLayout(row)
        self._group.idToggled.connect(lambda _place, on: self.changed.emit() if on else None)

    @property
    def told(self) -> Channel | None:
        """The channel that was chosen."""
        place = self._group.checkedId()
        return CHANNELS[place] if place >= 0 else None

    def choose(self, channel: Channel) -> None:
        """Choose a channel."""
        self.buttons[CHANNELS.index(channel)].setChecked(True)

    def take_focus(self) -> None:
        """Go to the group."""
        self.buttons[max(self._group.checkedId(), 0)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self, name: str) -> None:
        """Write the texts in the present language; `name` is what the group asks."""
        self.setAccessibleName(name)
        for made, channel, icon in zip(self.buttons, CHANNELS, ICONS, strict=True):
            text = self._shop.wording.channel(channel)
            made.setText(f" {text}" if icon else text)
            made.setAccessibleName(text)


def usual(line: PromiseLine) -> Channel | None:
    """Return how this customer is told unless one chooses otherwise; None when nothing is known."""
    if line.prefers is not Channel.NONE:
        return line.prefers
    return Channel.PHONE if line.phone_raw else None
