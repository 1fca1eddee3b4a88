"""The head of the job's page: back to Today, which job, whose, how to reach them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from repairdesk.queries.sheets import JobSheet
from ui.i18n import translate
from ui.reminder import words
from ui.shop import Shop
from ui.theme import icons
from ui.theme.tokens import look
from ui.theme.widgets import button, label


class Head(QWidget):
    """Number, device, customer and phone, and what can be done."""

    back = Signal()
    promise_wanted = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._sheet: JobSheet | None = None
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.back_button = button("", self.back.emit, "plain", "back")
        self.title = _one_line("title", weight=600)
        self.device_fault = _one_line("entry", "secondary")
        self.customer = _one_line("body")
        self.phone = _one_line("body_strong", weight=600)
        self.more = _one_line("body", "secondary")
        self.call_button = button("", self.call, "primary", "promise.call")
        self.promise_button = button("", self.promise_wanted.emit, "", "add")
        self._came_from = ""
        self._lay_out()
        self.retranslate()

    def came_from(self, name: str) -> None:
        """Say where the way back leads."""
        self._came_from = name
        self.retranslate()

    def show_job(self, sheet: JobSheet) -> None:
        """Show whose job this is."""
        self._sheet = sheet
        self.title.setText(f"#{sheet.number} {sheet.device}".strip())
        self.device_fault.setText(" ".join(sheet.fault.split()))
        self.customer.setText(sheet.customer.name)
        shown = sheet.phones_shown[0][0] if sheet.phones_shown else ""
        self.phone.setText(shown)
        prefers, matters = words.prefers(sheet.customer.prefers), " ".join(sheet.customer.matters.split())
        self.more.setText("".join(f"· {part}  " for part in (prefers, matters) if part))
        self.call_button.setEnabled(bool(shown))
        self.promise_button.setEnabled(True)
        whom = ", ".join(part for part in (sheet.customer.name, shown) if part)
        self.call_button.setAccessibleName(translate("Job", "Call %1").replace("%1", whom))

    def clear(self) -> None:
        """Show no job."""
        self._sheet = None
        for part in (self.title, self.device_fault, self.customer, self.phone, self.more):
            part.clear()
        self.call_button.setEnabled(False)
        self.promise_button.setEnabled(False)

    def call(self) -> None:
        """Open the customer's number in the telephone."""
        if self._sheet is not None and self._sheet.phones_shown:
            self.dial(QUrl(f"tel:{self._sheet.phones_shown[0][2]}"))

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        where = self._came_from or translate("Job", "Today")
        self.back_button.setText(" " + where)
        self.back_button.setAccessibleName(translate("Job", "Back to %1").replace("%1", where))
        self.call_button.setText(" " + translate("Job", "Call"))
        self.promise_button.setText(" " + translate("Job", "New promise"))
        self.promise_button.setAccessibleName(translate("Job", "New promise"))
        if self._sheet is not None:
            self.show_job(self._sheet)

    def dress(self) -> None:
        """Draw the icons in the colours of the present theme."""
        self.back_button.setIcon(icons.icon("back", "text.primary"))
        self.call_button.setIcon(icons.icon("promise.call", "text.on_accent"))
        self.promise_button.setIcon(icons.icon("add", "text.primary"))

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(10))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(_row(self.back_button, label("Alt+←", "caption", "key")))
        for parts in ((self.title, self.device_fault), (self.customer, self.phone, self.more)):
            row = _row(*parts)
            row.setContentsMargins(look.px(8), 0, 0, 0)
            left.addLayout(row)
        box.addLayout(left, 1)
        for made in (self.call_button, self.promise_button):
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)


def _row(*parts: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(look.px(8))
    for part in parts:
        made.addWidget(part)
    made.addStretch(1)
    return made


def _one_line(style: str, tone: str = "", weight: int | None = None) -> QLabel:
    made = label("", style, tone, weight)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setMinimumWidth(1)
    return made
