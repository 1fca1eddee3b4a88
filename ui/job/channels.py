"""How the word travelled and whom it speaks to: the choices above the entry box."""

from PySide6.QtCore import QObject, Qt, Signal

from repairdesk.domain.words import Audience, Channel
from ui.i18n import translate
from ui.job import sides
from ui.job.place_keys import PlaceKeys
from ui.job.segments import Segments
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import label

HOW = (Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL, Channel.NONE)
"""In the order of Alt+1 to Alt+5; the last one is internal."""

SIDES = (Audience.SAID, Audience.HEARD)
"""Alt+6 and Alt+7."""

BETWEEN = 8
"""Between the groups of choices, beside each other or below."""

ICONS = ("promise.call", "channel.counter", "promise.sms", "promise.email", "journal.internal")


class Channels(QObject):
    """Two groups of choices, and what they mean together."""

    changed = Signal()
    enabled = Signal()
    """A correction is begun or left."""

    def __init__(self, shop: Shop, parent: QObject) -> None:
        super().__init__(parent)
        self._shop = shop
        self.how, self.side = Segments(ICONS), Segments(tuple(sides.ICONS[each] for each in SIDES))
        self.keys, self.remark = PlaceKeys(len(HOW)), label("", "small", "hint")
        for group in (self.how, self.side):
            for member in group.members:
                member.toggled.connect(lambda on: self.changed.emit() if on else None)

    @property
    def channel(self) -> Channel:
        """How the word travelled."""
        return next(way for way, made in zip(HOW, self.how.members, strict=True) if made.isChecked())

    @property
    def audience(self) -> Audience:
        """Whom the line speaks to."""
        if self.channel is Channel.NONE:
            return Audience.INTERNAL
        return Audience.HEARD if self.side.members[1].isChecked() else Audience.SAID

    def choose(self, place: int) -> None:
        """Choose a channel by its place from 1, or with 6 and 7 between said and heard."""
        if place <= len(HOW):
            self.how.members[place - 1].setChecked(True)
        elif self.channel is not Channel.NONE:
            self.side.members[place - len(HOW) - 1].setChecked(True)

    def take_focus(self) -> None:
        """Go to the channel that is chosen; the arrows choose another one."""
        chosen = next((made for made in self.how.members if made.isChecked()), self.how.members[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def be(self, channel: str, audience: str) -> None:
        """Choose by the names that a draft keeps; names nobody knows mean the telephone, said."""
        names = [way.value for way in HOW]
        self.how.members[names.index(channel) if channel in names else 0].setChecked(True)
        self.side.members[1 if audience == Audience.HEARD.value else 0].setChecked(True)

    def row(self) -> FlowLayout:
        """Return the choices side by side; on a narrow window one below the other."""
        row = FlowLayout(gap=look.px(BETWEEN))
        for part in (self.how, self.keys, self.side):
            row.addWidget(part)
        row.add_stretch()
        row.addWidget(self.remark)
        return row

    def say_beside(self, text: str, room: int) -> bool:
        """Say a text at the right end of the row where that has `room` pixels for it; returns whether it has.

        The keys come first: they stand there, or do not, whatever is said, so that nothing moves when one types.
        """
        self.remark.setText(text)
        gap, keys = look.px(BETWEEN), self.keys.sizeHint().width()
        free = room - self.how.sizeHint().width() - self.side.sizeHint().width() - gap
        self.keys.setVisible(self.how.isEnabled() and keys + gap <= free)
        free -= keys + gap if keys + gap <= free else 0
        fits = bool(text) and self.remark.sizeHint().width() + gap <= free
        self.remark.setVisible(fits)
        return fits

    def enable(self, on: bool) -> None:
        """Let nothing be chosen while a correction is written: it speaks to whom the first text spoke."""
        speaks = on and self.channel is not Channel.NONE
        from_here = any(member.hasFocus() for member in self.side.members)
        self.how.setEnabled(on)
        self.side.setEnabled(speaks)
        if from_here and on and not speaks:
            self.take_focus()  # a choice that nobody can make any more would leave the keyboard nowhere
        self.enabled.emit()

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        wording = self._shop.wording
        self.how.setAccessibleName(translate("Job", "Channel"))
        self.side.setAccessibleName(translate("Job", "Who said it"))
        for place, (way, made) in enumerate(zip(HOW, self.how.members, strict=True), 1):
            made.setText(wording.audience(Audience.INTERNAL) if way is Channel.NONE else wording.channel(way))
            made.setToolTip(f"Alt+{place}")
        for place, (side, made) in enumerate(zip(SIDES, self.side.members, strict=True), len(HOW) + 1):
            made.setText(wording.audience(side))
            made.setToolTip(f"Alt+{place}")
        self.keys.retranslate()
        for group in (self.how, self.side):
            group.updateGeometry()
