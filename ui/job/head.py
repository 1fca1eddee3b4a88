"""The head of the job's page: back to Today, which job, whose, how to reach them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import JobSheet
from ui import ways
from ui.i18n import translate
from ui.job.reach import Reach
from ui.job.shortened import Shortened
from ui.keys.cap import KeyCap
from ui.reminder import words
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.pieces import KeyedButton
from ui.theme.tokens import look
from ui.theme.widgets import button, label

NARROW = 700


class Head(QWidget):
    """Number, device, customer and phones, and what can be done."""

    back = Signal()
    promise_wanted = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._sheet: JobSheet | None = None
        self._reached: object = None
        self.narrow = False
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.back_button = button("", self.back.emit, "plain", "back")
        self.title = _one_line("title", weight=600)
        self.device_fault = Shortened("entry", "secondary")
        self.customer = _one_line("body")
        self.more = _one_line("body", "secondary")
        self.reaches: list[Reach] = []
        self.call_button = KeyedButton(self.call, "promise.call", "primary")
        self.promise_button = KeyedButton(self.promise_wanted.emit, "add")
        self._came_from = ""
        self._lay_out()
        self.retranslate()

    def came_from(self, name: str) -> None:
        """Say where the way back leads."""
        self._came_from = name
        self.retranslate()

    @property
    def phone(self) -> QLabel:
        """The first number as people write it."""
        return self.reaches[0].shown if self.reaches else QLabel()

    def show_job(self, sheet: JobSheet) -> None:
        """Show whose job this is; what stays the same is not touched, so that a selection lasts."""
        self._sheet = sheet
        _set(self.title, f"#{sheet.number} {sheet.device}".strip())
        self.device_fault.show_text(" ".join(sheet.fault.split()))
        _set(self.customer, sheet.customer.name)
        prefers, matters = words.prefers(sheet.customer.prefers), " ".join(sheet.customer.matters.split())
        nth = self._nth(sheet.nth_job) if sheet.nth_job > 1 else ""
        _set(self.more, "  ".join(f"· {part}" for part in (prefers, matters, nth) if part))
        self._reach(sheet)
        way = ways.of_sheet(sheet)
        self.call_button.setEnabled(way is not None)
        self.promise_button.setEnabled(True)
        channel = way.channel if way else Channel.PHONE
        spoken = ways.named(way, sheet.customer.name)
        self.call_button.say(ways.deed(channel), self._key("call"), spoken, icon=ways.ICONS[channel])

    def clear(self) -> None:
        """Show no job."""
        self._sheet = self._reached = None
        self.device_fault.show_text("")
        for part in (self.title, self.customer, self.more):
            part.clear()
        self._drop_reaches()
        self.call_button.setEnabled(False)
        self.promise_button.setEnabled(False)

    def call(self) -> None:
        """Call the customer, or write, as the customer prefers."""
        way = ways.of_sheet(self._sheet)
        if way is not None:
            self.dial(way.link)
        elif self._sheet is not None:
            self._shop.told.emit(ways.none_known(self._sheet.customer.name))

    def _reach(self, sheet: JobSheet) -> None:
        wanted = (sheet.phones_shown, sheet.customer.emails, self._shop.wording.language, look.zoom)
        if wanted == self._reached:
            return
        self._reached = wanted
        self._drop_reaches()
        self.reaches = [
            Reach(shown, remark, Channel.PHONE, stored, self._use)
            for shown, remark, stored in sheet.phones_shown
        ]
        self.reaches += [Reach(each, "", Channel.EMAIL, each, self._use) for each in sheet.customer.emails]
        for made in (self.customer, *self.reaches, self.more):
            self._numbers.addWidget(made)
        for deed in (self.call_button, self.promise_button):
            deed.raise_()  # read out after the numbers

    def _drop_reaches(self) -> None:
        while self._numbers.count():
            self._numbers.takeAt(0)
        for each in self.reaches:
            each.hide()
            each.deleteLater()
        self.reaches = []

    def _use(self, address: QUrl) -> None:
        self.dial(address)

    def _nth(self, count: int) -> str:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if count % 100 in (11, 12, 13) else count % 10, "th")
        text = translate("Job", "%1 job here").replace("%1", f"{count}%2")
        return text.replace("%2", ending if self._shop.wording.language == "en" else ".")

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        where = self._came_from or translate("Job", "Today")
        self.back_button.setText(" " + where)
        self.back_button.setAccessibleName(translate("Job", "Back to %1").replace("%1", where))
        promise, call = translate("Job", "New promise"), ways.deed(Channel.PHONE)
        self.promise_button.say(promise, self._key("new"), promise)
        self.call_button.say(call, self._key("call"), call)
        if self._sheet is not None:
            self.show_job(self._sheet)

    def _key(self, deed: str) -> str:
        """Return a hint of the key where there is room for one."""
        return "" if self.narrow else self._shop.keys.hint(deed)

    # --- where it stands

    def _lay_out(self) -> None:
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(10))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(_row(self.back_button, KeyCap(self._shop.keys, "back")))
        name = _row(self.title)
        name.insertWidget(1, self.device_fault, 1)
        name.setContentsMargins(look.px(8), 0, 0, 0)
        left.addLayout(name)
        self._numbers = FlowLayout(gap=look.px(8))
        self._numbers.addWidget(self.customer)
        self._numbers.addWidget(self.more)
        whose = QHBoxLayout()
        whose.setContentsMargins(look.px(8), 0, 0, 0)
        whose.addLayout(self._numbers, 1)
        left.addLayout(whose)
        self._box.addLayout(left, 1)
        self._deeds = _row(self.call_button, self.promise_button)
        for made in (self.call_button, self.promise_button):
            self._deeds.setAlignment(made, Qt.AlignmentFlag.AlignBottom)
        self._box.addLayout(self._deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.px(NARROW)
        if narrow != self.narrow:
            self.narrow = narrow
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._box.setDirection(down if narrow else across)
            self._deeds.setContentsMargins(look.px(8) if narrow else 0, look.px(6) if narrow else 0, 0, 0)
            self.device_fault.setVisible(not narrow)
            self.retranslate()


def _row(*parts: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(look.px(8))
    for part in parts:
        made.addWidget(part)
    made.addStretch(0)
    return made


def _one_line(style: str, tone: str = "", weight: int | None = None) -> QLabel:
    made = label("", style, tone, weight)
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    made.setTextInteractionFlags(flags)
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    made.setMinimumWidth(1)
    return made


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
