"""The one fixed action bar at the bottom: it works on the selected row, so the buttons never move."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from repairdesk.domain.words import AttemptResult, Channel
from repairdesk.queries.sheets import PromiseLine
from ui import ways
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout, in_one_go
from ui.theme.pieces import KeyedButton
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, button, label, set_property, tag
from ui.twice import Twice

ROOMY, NARROW = 1130, 900
"""Below these widths of the bar the buttons go without their keys, then without the number beside the name."""

RESULTS = (AttemptResult.SPOKE, AttemptResult.NO_ANSWER, AttemptResult.VOICEMAIL, AttemptResult.WRONG_NUMBER)


class ActionBar(QFrame):
    """Call, kept, new promise, I take it, open; after a call, what came of it."""

    kept = Signal()
    new_promise = Signal()
    taken = Signal()
    opened = Signal()
    result = Signal(object)

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.line: PromiseLine | None = None
        self._calling = ""
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._roomy, self._narrow, self._whom, self._fitted = True, False, True, (0, 0.0)
        self._in_list = False
        self._now: datetime | None = None
        self.setProperty("role", "bar")
        speak_as(self, QAccessible.Role.ToolBar)
        self.setMinimumHeight(look.height("action_bar"))
        self._glyph = Glyph("on_track")
        self._who = label(style="body_strong", weight=600)
        self._phone = label()
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tag = tag()
        pressed, self._twice = self._pressed, Twice()
        self.call_button = KeyedButton(pressed(self.call), "promise.call", kind="primary")
        self.keep_button = KeyedButton(pressed(self.kept.emit), "check")
        self.move_button = KeyedButton(pressed(self.new_promise.emit), "due.new")
        self.take_button = KeyedButton(pressed(self.taken.emit), "journal.takeover")
        self.open_button = KeyedButton(pressed(self.opened.emit))
        self._acts: list[KeyedButton] = [
            self.call_button,
            self.keep_button,
            self.move_button,
            self.take_button,
            self.open_button,
        ]
        self._ask: QLabel = label("", "body_strong")
        self._answers = [button("", pressed(partial(self._answered, each))) for each in RESULTS]
        self._lay_out()
        self.retranslate()
        self.show_line(None, None)

    def _pressed(self, deed: Callable[[], object]) -> Callable[[], object]:
        """Return what a button does: its deed, unless another row or question stands there for a moment only."""

        def act() -> None:
            whom = self.line.id if self.line else ""
            if not self._twice.is_second_half(whom, self._calling):
                deed()

        return act

    def _lay_out(self) -> None:
        row = self._row = FlowLayout(self, gap=look.px(8))
        row.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8))
        left: list[QWidget] = [self._glyph, self._who, self._phone, self._tag]
        for widget in left:
            row.addWidget(widget)
        row.add_stretch()
        for widget in (*self._acts, self._ask, *self._answers):
            row.addWidget(widget)

    def show_line(self, line: PromiseLine | None, now: datetime | None) -> None:
        """Show whom the buttons would act for; None when nothing is selected."""
        if line is None or line.id != (self.line.id if self.line else None):
            self._calling = ""
        self.line, self._now = line, now
        with in_one_go(self._row):
            self._enable(line)
            self._show_question()
            if line is not None and now is not None:
                self._show_whom(line, now)

    def _enable(self, line: PromiseLine | None) -> None:
        for made in (self.keep_button, self.move_button, self.take_button):
            made.setEnabled(line is not None)
        self.call_button.setEnabled(ways.of_line(line) is not None)
        self.open_button.setEnabled(line is not None and bool(line.job_id or line.customer_id))

    def _show_whom(self, line: PromiseLine, now: datetime) -> None:
        late = line.due <= now
        self._glyph.set_state("overdue" if late else line.state.value)
        self._who.setText(line.customer)
        self._phone.setText(line.phone)
        left = self._shop.wording.left(line.due, now)
        advice = translate("Today", "%1: ring and apologise").replace("%1", left) if late else left
        for keys, text in ((self._in_list, advice), (self._in_list, left), (False, left)):
            self._tag.setText(text if self._roomy else left)
            self._say_deeds(of_list=keys)
            if self.sizeHint().width() <= self.width():
                break
        set_property(self._tag, "tag", "overdue" if late else "soon" if line.state.value == "soon" else "")

    def kept_text(self, line: PromiseLine | None) -> str:
        """Return what keeping this promise now is called."""
        late = line is not None and self._now is not None and line.due <= self._now
        return translate("Today", "Kept, late") if late else translate("Today", "Kept")

    def _say_deeds(self, *, of_list: bool = False) -> None:
        """Write the buttons; keys that work in the list only are shown while it has the keyboard."""
        line = self.line
        kept, opened = (self._key("kept"), self._key("open")) if of_list else ("", "")
        whom = (line.customer or self._shop.wording.quoted(line.words)) if line is not None else ""
        way = ways.of_line(line)
        channel = way.channel if way else Channel.PHONE
        call = translate("Today", "Call now") if channel is Channel.PHONE else ways.deed(channel)
        named = ways.named(way, whom) if whom else call
        self.call_button.say(call, self._key("call"), named, icon=ways.ICONS[channel])
        deeds = (
            (self.keep_button, self.kept_text(line), kept),
            (self.move_button, translate("Today", "New promise"), self._key("move")),
            (self.take_button, translate("Today", "I take it"), self._key("take")),
            (self.open_button, translate("Today", "Open"), opened),
        )
        for made, text, key in deeds:
            made.say(text, key, f"{text}, {whom}" if whom else text, bare=self._narrow)

    def _key(self, name: str) -> str:
        return self._shop.keys.hint(name) if self._roomy else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the keys are told by the menu only, and the row tells how late it is."""
        super().resizeEvent(event)
        if self._fitted == (event.size().width(), look.zoom):
            return  # only the height is another, because of what was shown last
        self._fitted = (event.size().width(), look.zoom)
        wide = event.size().width()
        roomy, narrow = wide >= look.px(ROOMY), wide < look.px(NARROW)
        if (roomy, narrow) != (self._roomy, self._narrow):
            self._roomy, self._narrow = roomy, narrow
            self._say_deeds()
        self.show_line(self.line, self._now)

    def show_list_keys(self, in_list: bool) -> None:
        """Show the keys of the list while it has the keyboard."""
        self._in_list = in_list
        self.show_line(self.line, self._now)

    def show_whom(self, whom: bool) -> None:
        """Whether there is room to say whom the buttons act for; their names say it in any case."""
        if whom != self._whom:
            self._whom = whom
            self.show_line(self.line, self._now)

    def _show_question(self) -> None:
        asking = bool(self._calling) and self.line is not None
        self._glyph.setVisible(self.line is not None and self._whom)
        for widget in self._acts:
            widget.setVisible(not asking)
        for part in (self._phone, self._tag):
            part.setVisible(self.line is not None and self._whom and not self._narrow)
        self._who.setVisible(self.line is not None and self._whom and not (asking and self._narrow))
        for each in (self._ask, *self._answers):
            each.setVisible(asking)

    def call(self) -> None:
        """Ring the customer, then ask what came of it; or write, as the customer prefers."""
        way = ways.of_line(self.line)
        if self.line is None:
            return
        if way is None:
            self._shop.told.emit(ways.none_known(self.line.customer))
            return
        if way.channel is Channel.PHONE:
            self._calling = self.line.id
            self._show_question()
            self._answers[0].setFocus()
        self.dial(way.link)

    def _answered(self, result: AttemptResult) -> None:
        self._calling = ""
        self._show_question()
        self.result.emit(result)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._say_deeds()
        self.setAccessibleName(translate("Today", "The selected promise"))
        self._ask.setText(translate("Today", "How did the call go?"))
        for made, result in zip(self._answers, RESULTS, strict=True):
            made.setText(self._shop.wording.result(result))
