"""The takeover card: who owns the job, what is promised, what is agreed, the price limit, what was handed in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from repairdesk.domain.records import Agreement
from repairdesk.queries.sheets import JobSheet, PromiseLine
from ui.i18n import translate
from ui.job.agreed_icons import agreed_icon
from ui.job.cards import Card, Line
from ui.job.owner_card import OwnerCard
from ui.job.price_card import PriceCard
from ui.job.promise_card import PromiseCard
from ui.job.promise_words import moment
from ui.reminder import words
from ui.shop import Shop
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.widgets import label

WIDTH, ROOMY = 424, 380
"""How wide it is where there is room, and how wide it must be to say what it is for."""


class Takeover(QScrollArea):
    """All that is agreed, so that nobody needs to ring and ask the same again."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.sheet: JobSheet | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        speak_as(self, QAccessible.Role.Grouping)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.title, self.all = label("", "entry", weight=600, heading=True), label("", "caption", "secondary")
        self.all.setMinimumWidth(1)
        self.whose = OwnerCard(shop)
        self.promises = PromiseCard()
        self.agreed, self.price, self.handed = Card("agreement"), PriceCard(shop), Card("handin.items")
        self._lay_out()
        self.retranslate()

    def clear(self) -> None:
        """Show no job; no key means a promise of the one that was shown."""
        self.sheet = None
        self.promises.show_promises("", (), self._promise)
        self._inside.hide()
        for part in (self.whose, self.promises, self.agreed, self.price, self.handed):
            part.hide()

    def show_job(self, sheet: JobSheet) -> None:
        """Show a job; nothing is touched while the texts stay the same, so that a selection lasts."""
        for part in self.parts:
            part(sheet)

    @property
    def parts(self) -> tuple[Callable[[JobSheet], object], ...]:
        """The pieces of work in which a job is shown, from the top; none shows what another job said."""
        return self._say_whose, self._say_promises, self._say_agreed, self._say_handed_in

    def _say_whose(self, sheet: JobSheet) -> None:
        self.sheet = sheet
        self.whose.show_job(sheet)
        self.whose.show()
        self._inside.show()

    def _say_promises(self, sheet: JobSheet) -> None:
        self.promises.show_promises(translate("Job", "Open promises"), sheet.promises, self._promise)
        self.promises.show()

    def _say_agreed(self, sheet: JobSheet) -> None:
        agreed = tuple(self._agreed(each) for each in sheet.agreements)
        self.agreed.show_lines(translate("Job", "Agreed with the customer"), agreed)
        self.agreed.show()

    def _say_handed_in(self, sheet: JobSheet) -> None:
        self.price.show_job(sheet)
        serial = translate("Job", "Serial number %1").replace("%1", sheet.serial) if sheet.serial else ""
        fault = (Line(sheet.fault, tongue=self._shop.tongue(sheet.fault)),) if sheet.fault else ()
        lines = (*fault, Line(serial)) if serial else fault
        taken_in = (self._shop.wording.due(sheet.opened_at), sheet.opened_by)
        handed = " · ".join(part for part in taken_in if part)
        self.handed.show_lines(translate("Job", "Handed in"), lines, handed)
        self.handed.show()

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.title.setText(translate("Job", "Takeover card"))
        self.all.setText(translate("Job", "All that is agreed. No need to ring and ask."))
        self.setAccessibleName(translate("Job", "Takeover card"))
        self.whose.retranslate()
        self.promises.retranslate()
        if self.sheet is not None:
            self.show_job(self.sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.all.setVisible(self.width() >= look.px(ROOMY))

    # --- what it says

    def _agreed(self, each: Agreement) -> Line:
        icon = "promise.sms" if each.owed_messages else agreed_icon(each.text)
        if icon == "agreement" and (each.price_limit is not None or each.price is not None):
            icon = "price"
        tongue = self._shop.tongue(each.text)
        return Line(each.text, right=moment(each.agreed_at, self._shop), icon=icon, tongue=tongue)

    def _promise(self, line: PromiseLine) -> Line:
        wording, now = self._shop.wording, self._shop.clock.now()
        state = "overdue" if line.due <= now else line.state.value
        due = translate("Job", "due %1").replace("%1", wording.due(line.due))
        said = ", ".join(part for part in (line.said_by, wording.channel_inside(line.said_over)) if part)
        taken = translate("Job", "%1 takes it").replace("%1", line.taken_by) if line.taken_by else ""
        under = " · ".join(part for part in (due, line.reservation or said, taken) if part)
        left, tongue = wording.left(line.due, now), self._shop.tongue(line.words)
        return Line(words.promised(line, wording), under, shape=state, left=left, tongue=tongue)

    # --- where it stands

    def _lay_out(self) -> None:
        inside = self._inside = QWidget()
        inside.setMinimumWidth(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        box = QVBoxLayout(inside)
        box.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        box.setSpacing(look.px(10))
        head = QHBoxLayout()
        box.addLayout(head)
        head.addWidget(self.title)
        head.addWidget(self.all, 1)
        box.addWidget(self.whose)
        for each in (self.promises, self.agreed, self.price, self.handed):
            box.addWidget(each)
        box.addStretch(1)
