"""How are you telling the customer? Phone, counter, SMS or e-mail."""

from PySide6.QtCore import Qt, Signal

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import PromiseLine
from ui.job.segments import Segments
from ui.shop import Shop

CHANNELS = (Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL)
ICONS = ("promise.call", "channel.counter", "", "")


class Telling(Segments):
    """The radio group of channels; nothing is chosen for anybody of whom nothing is known."""

    changed = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__(ICONS, chosen=None)
        self._shop = shop
        for made in self.members:
            made.toggled.connect(lambda on: self.changed.emit() if on else None)

    @property
    def told(self) -> Channel | None:
        """The channel that was chosen."""
        chosen = (way for way, made in zip(CHANNELS, self.members, strict=True) if made.isChecked())
        return next(chosen, None)

    def choose(self, channel: Channel) -> None:
        """Choose a channel."""
        self.members[CHANNELS.index(channel)].setChecked(True)

    def take_focus(self) -> None:
        """Go to the group."""
        chosen = next((made for made in self.members if made.isChecked()), self.members[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self, name: str) -> None:
        """Write the texts in the present language; `name` is what the group asks."""
        self.setAccessibleName(name)
        for made, channel in zip(self.members, CHANNELS, strict=True):
            made.setText(self._shop.wording.channel(channel))
        self.updateGeometry()


def usual(line: PromiseLine) -> Channel | None:
    """Return how this customer is told unless one chooses otherwise; None when nothing is known."""
    if line.prefers is not Channel.NONE:
        return line.prefers
    return Channel.PHONE if line.phone_raw else None
