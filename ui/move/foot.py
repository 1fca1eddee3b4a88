"""The foot of the window: what is missing, keep as draft, call, write."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import PromiseLine
from ui import ways
from ui.i18n import translate
from ui.keys.keymap import Keymap
from ui.reminder.parts import Band
from ui.theme.aloud import announce
from ui.theme.flow import FlowLayout
from ui.theme.pieces import KeyedButton
from ui.theme.tokens import look
from ui.theme.widgets import set_property
from ui.theme.wrapped import Wrapped


class Foot(Band):
    """Three buttons that never move, and one sentence beside them."""

    draft = Signal()
    write = Signal()
    called = Signal(object)
    """The channel by which the customer is reached from here."""

    def __init__(self, keys: Keymap) -> None:
        super().__init__("bg.window", "above")
        self._keymap = keys
        self._whom: PromiseLine | None = None
        self._narrow = False
        self.why: Callable[[], str] | None = None
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.note = Wrapped("", "small", "secondary")
        self.draft_button = KeyedButton(self.draft.emit)
        self.call_button = KeyedButton(self.call, "promise.call")
        self.write_button = KeyedButton(self.write.emit, kind="primary")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(look.px(18), look.px(11), look.px(18), look.px(11))
        self._box.setSpacing(look.px(8))
        self._box.addWidget(self.note, 1)
        buttons = FlowLayout(gap=look.px(8))
        buttons.add_stretch()
        for made in (self.draft_button, self.call_button, self.write_button):
            buttons.addWidget(made)
        self._box.addLayout(buttons)

    def show_line(self, line: PromiseLine) -> None:
        """Show whom the call goes to."""
        self._whom = line
        self.retranslate()

    def call(self) -> None:
        """Ring the customer, or write, as the customer prefers."""
        way = ways.of_line(self._whom)
        if way is not None:
            self.dial(way.link)
            self.called.emit(way.channel)
        elif self._whom is not None:
            whom = self._whom.customer
            self.say(lambda: ways.none_known(whom))

    def say(self, why: Callable[[], str] | None) -> None:
        """Say what is missing or was refused, in whatever language is chosen later; None takes it away again."""
        self.why = why
        self._tell_why()
        if why is not None:
            announce(self.note, self.note.text())

    def _tell_why(self) -> None:
        why = self.why
        self.note.setText(why() if why else translate("Move", "The old promise stays in the journal."))
        set_property(self.note, "tone", "overdue" if why else "secondary")

    def be_narrow(self, narrow: bool) -> None:
        """Stand below each other where there is little room; keys are then told by the manual only."""
        if narrow != self._narrow:
            self._narrow = narrow
            way = QBoxLayout.Direction
            self._box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
            self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._tell_why()
        keys = ["" if self._narrow else self._keymap.hint(each) for each in ("leave", "call", "save")]
        draft, write = translate("Move", "Keep as draft"), translate("Move", "Write new promise")
        way, whom = ways.of_line(self._whom), self._whom.customer if self._whom is not None else ""
        channel = way.channel if way else Channel.PHONE
        number = way.shown if way and channel is not Channel.EMAIL else ""
        call = "  ".join(part for part in (ways.deed(channel), number) if part)
        self.draft_button.say(draft, keys[0], draft)
        self.call_button.say(call, keys[1], ways.named(way, whom), icon=ways.ICONS[channel])
        self.write_button.say(write, keys[2], write)
        self.call_button.setEnabled(way is not None)
