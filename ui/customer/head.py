"""The head of the customer's page: the way back, who it is, how to reach them first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import CustomerSheet
from ui import ways
from ui.i18n import translate
from ui.keys.cap import KeyCap
from ui.lists.counts import counts
from ui.reminder import words
from ui.shop import Shop
from ui.theme import icons
from ui.theme.flow import FlowLayout
from ui.theme.pieces import KeyedButton
from ui.theme.tokens import look
from ui.theme.widgets import button, label
from ui.theme.wrapped import WrappedHeading

NARROW = 600
"""Below this width the deeds do not fit beside the name."""


class CustomerHead(QWidget):
    """Name, numbers, and what can be done."""

    back = Signal()
    change = Signal()
    new_job = Signal()

    def __init__(self, go_to: Callable[[QUrl], object], shop: Shop) -> None:
        super().__init__()
        self._go_to, self._shop = go_to, shop
        self._sheet: CustomerSheet | None = None
        self._came_from = ""
        self.back_button = button("", self.back.emit, "plain", "back")
        self.title, self.reached = WrappedHeading(), label("", "body_strong", weight=600)
        self.more = label("", "body", "secondary")
        self.reach_button = KeyedButton(self.reach, "promise.call", "primary")
        self.job_button = button("", self.new_job.emit, icon="add")
        self.change_button = button("", self.change.emit, icon="journal.internal")
        icons.put(self.change_button, "notebook-pen", "text.primary")
        for shown in (self.reached, self.more):
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setMinimumWidth(1)
        self._lay_out()

    def show_customer(self, sheet: CustomerSheet | None) -> None:
        """Show who it is."""
        self._sheet = sheet
        who = sheet.customer if sheet else None
        self.title.setText(who.name if who else "")
        way = ways.of_sheet(sheet)
        channel = way.channel if way else Channel.PHONE
        self.reached.setText(way.shown if way else "")
        parts = [words.prefers(who.prefers), counts.jobs(len(sheet.jobs))] if who and sheet else []
        self.more.setText("".join(f"· {part}  " for part in parts if part))
        self.reach_button.setEnabled(way is not None)
        for made in (self.job_button, self.change_button):
            made.setEnabled(who is not None)
        key, named = self._shop.keys.hint("call"), ways.named(way, who.name if who else "")
        self.reach_button.say(ways.deed(channel), key, named, icon=ways.ICONS[channel])

    def reach(self) -> None:
        """Ring, or write by the channel the customer prefers."""
        way = ways.of_sheet(self._sheet)
        if way is not None:
            self._go_to(way.link)
        elif self._sheet is not None:
            self._shop.told.emit(ways.none_known(self._sheet.customer.name))

    def came_from(self, name: str) -> None:
        """Say where the way back leads."""
        self._came_from = name
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        where = self._came_from or translate("Customers", "Customers")
        self.back_button.setText(" " + where)
        self.back_button.setAccessibleName(translate("Job", "Back to %1").replace("%1", where))
        for made, text in (
            (self.job_button, translate("Jobs", "New job")),
            (self.change_button, translate("Customers", "Change")),
        ):
            made.setText(" " + text)
            made.setAccessibleName(text)
        self.show_customer(self._sheet)

    def _lay_out(self) -> None:
        way_back, line = FlowLayout(gap=look.px(8)), FlowLayout(gap=look.px(8))
        for part in (self.back_button, KeyCap(self._shop.keys, "back")):
            way_back.addWidget(part)
        for shown in (self.reached, self.more):
            line.addWidget(shown)
        line.setContentsMargins(look.px(8), 0, 0, 0)
        self.title.setContentsMargins(look.px(8), 0, 0, 0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(way_back)
        left.addWidget(self.title)
        left.addLayout(line)
        deeds = self._deeds = FlowLayout(gap=look.px(8))
        for made in (self.reach_button, self.job_button, self.change_button):
            deeds.addWidget(made)
        box = self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        box.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(10))
        box.setSpacing(look.px(8))
        box.addLayout(left, 1)
        box.addLayout(deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the deeds stand below."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        below = event.size().width() < look.px(NARROW)
        self._deeds.setContentsMargins(look.px(8) if below else 0, 0, 0, 0)
        self._beside.setDirection(ways.TopToBottom if below else ways.LeftToRight)
