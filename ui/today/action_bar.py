"""The one fixed action bar at the bottom: it works on the selected row, so the buttons never move."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from repairdesk.domain.words import AttemptResult
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, button, label, set_property, tag

NARROW = 1130
"""Below this width the buttons go without their keys, and whom they act for is the name alone."""

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
        self._narrow, self._whom, self._fitted = False, True, (0, 0.0)
        self._now: datetime | None = None
        self.setProperty("role", "bar")
        self.setMinimumHeight(look.height("action_bar"))
        self._glyph = Glyph("on_track")
        self._who = label(style="body_strong", weight=600)
        self._phone = label()
        self._tag = tag()
        self.call_button = button("", self.call, "primary", "promise.call")
        self.keep_button = button("", self.kept.emit, icon="check")
        self.move_button = button("", self.new_promise.emit, icon="due.new")
        self.take_button = button("", self.taken.emit, icon="journal.takeover")
        self.open_button = button("", self.opened.emit)
        self._acts: list[QPushButton] = [
            self.call_button,
            self.keep_button,
            self.move_button,
            self.take_button,
            self.open_button,
        ]
        self._ask: QLabel = label("", "body_strong")
        self._answers = [button("", partial(self._answered, each)) for each in RESULTS]
        self._lay_out()
        self.retranslate()
        self.show_line(None, None)

    def _lay_out(self) -> None:
        row = FlowLayout(self, gap=look.px(8))
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
        whom: tuple[QWidget, ...] = (self._glyph, self._who, self._phone, self._tag)
        for part in whom:
            part.setVisible(line is not None and self._whom)
        for widget in self._acts:
            widget.setEnabled(line is not None)
        if line is not None and now is not None:
            self._show_whom(line, now)
        self._show_question()

    def _show_whom(self, line: PromiseLine, now: datetime) -> None:
        late = line.due <= now
        self._glyph.set_state("overdue" if late else line.state.value)
        self._who.setText(line.customer)
        self._phone.setText(line.phone)
        left = self._shop.wording.left(line.due, now)
        self._tag.setText(left)
        if late and not self._narrow:
            self._tag.setText(translate("Today", "%1: ring and apologise").replace("%1", left))
            if self.sizeHint().width() > self.width():
                self._tag.setText(left)
        set_property(self._tag, "tag", "overdue" if late else "soon" if line.state.value == "soon" else "")
        kept = translate("Today", "Kept, late") if late else translate("Today", "Kept")
        self.keep_button.setText(" " + kept)
        call = translate("Today", "Call %1, %2").replace("%1", line.customer).replace("%2", line.phone)
        self.call_button.setAccessibleName(call)
        self.call_button.setEnabled(bool(line.phone_raw))
        spoken = (
            (self.keep_button, kept),
            (self.move_button, translate("Today", "New promise")),
            (self.take_button, translate("Today", "I take it")),
        )
        for made, text in spoken:
            made.setAccessibleName(f"{text}, {line.customer}" if line.customer else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the keys are told by the menu only, and the row tells how late it is."""
        super().resizeEvent(event)
        if self._fitted == (event.size().width(), look.zoom):
            return  # only the height is another, because of what was shown last
        self._fitted = (event.size().width(), look.zoom)
        narrow = event.size().width() < look.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()
        self.show_line(self.line, self._now)

    def show_whom(self, whom: bool) -> None:
        """Whether there is room to say whom the buttons act for; their names say it in any case."""
        if whom != self._whom:
            self._whom = whom
            self.show_line(self.line, self._now)

    def _show_question(self) -> None:
        asking = bool(self._calling) and self.line is not None
        for widget in self._acts:
            widget.setVisible(not asking)
        for part in (self._phone, self._tag):
            part.setVisible(self.line is not None and self._whom and not self._narrow)
        self._who.setVisible(self.line is not None and self._whom and not (asking and self._narrow))
        for each in (self._ask, *self._answers):
            each.setVisible(asking)

    def call(self) -> None:
        """Ring the customer by whatever program handles numbers, then ask what came of it."""
        if self.line is None or not self.line.phone_raw:
            return
        self._calling = self.line.id
        self._show_question()
        self._answers[0].setFocus()
        QDesktopServices.openUrl(QUrl(f"tel:{self.line.phone_raw}"))

    def _answered(self, result: AttemptResult) -> None:
        self._calling = ""
        self._show_question()
        self.result.emit(result)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        known = [self._shop.keys.hint(name) for name in ("call", "move", "take")]
        keys = [f"   {key}" if key and not self._narrow else "" for key in known]
        self.call_button.setText(" " + translate("Today", "Call now") + keys[0])
        self.keep_button.setText(" " + translate("Today", "Kept"))
        self.move_button.setText(" " + translate("Today", "New promise") + keys[1])
        self.take_button.setText(" " + translate("Today", "I take it") + keys[2])
        self.open_button.setText(translate("Today", "Open"))
        self._ask.setText(translate("Today", "How did the call go?"))
        for made, result in zip(self._answers, RESULTS, strict=True):
            made.setText(self._shop.wording.result(result))
