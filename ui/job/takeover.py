"""The takeover card: who owns the job, what is promised, what is agreed, the price limit, what was handed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from repairdesk.queries.sheets import JobSheet, PromiseLine
from ui.i18n import translate
from ui.job.cards import Card, Line, put_text, wrapped
from ui.job.promise_card import PromiseCard
from ui.job.promise_words import moment
from ui.reminder import words
from ui.reminder.parts import Mark
from ui.shop import Shop
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.widgets import button, card, label

WIDTH, ROOMY = 424, 380


class Takeover(QScrollArea):
    """All that is agreed, so that nobody needs to ring and ask the same again."""

    take_wanted = Signal()
    """Somebody takes the job over."""

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
        self.owner, self.since = wrapped("body_strong", weight=600), wrapped("small", "secondary")
        self.take_button = button("", self.take_wanted.emit)
        self.promises = PromiseCard()
        self.agreed, self.price, self.handed = Card("agreement"), Card("price"), Card("handin.items")
        self._lay_out()
        self.retranslate()

    def show_job(self, sheet: JobSheet) -> None:
        """Show a job; nothing is touched while the texts stay the same, so that a selection lasts."""
        self.sheet = sheet
        self._show_owner(sheet)
        self.promises.show_promises(translate("Job", "Open promises"), sheet.promises, self._promise)
        agreed = tuple(Line(each.text, right=moment(each.agreed_at, self._shop)) for each in sheet.agreements)
        self.agreed.show_lines(translate("Job", "Agreed with the customer"), agreed)
        self.price.setVisible(sheet.price_limit is not None)
        limit = words.money(str(sheet.price_limit), self._shop.wording, sheet.currency)
        self.price.show_lines(translate("Job", "Price limit"), (), limit)
        serial = translate("Job", "Serial number %1").replace("%1", sheet.serial) if sheet.serial else ""
        lines = tuple(Line(text) for text in (sheet.fault, serial) if text)
        self.handed.show_lines(translate("Job", "Handed in"), lines, moment(sheet.opened_at, self._shop))

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.title.setText(translate("Job", "Takeover card"))
        self.all.setText(translate("Job", "All that is agreed. No need to ring and ask."))
        self.setAccessibleName(translate("Job", "Takeover card"))
        self._name_take()
        self.take_button.setAccessibleName(translate("Job", "I take the job"))
        self.promises.retranslate()
        if self.sheet is not None:
            self.show_job(self.sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_take()

    def _name_take(self) -> None:
        """Say the key and what the card is for where there is room."""
        roomy = self.width() >= look.px(ROOMY)
        key = f"   {self._shop.keys.text('take')}" if roomy else ""
        self.take_button.setText(translate("Job", "I take it") + key)
        self.all.setVisible(roomy)

    # --- what it says

    def _show_owner(self, sheet: JobSheet) -> None:
        owner = translate("Job", "Nobody owns this yet")
        if sheet.owner:
            owner = translate("Job", "%1 owns this").replace("%1", sheet.owner)
        since = ""
        if sheet.owned_since is not None:
            since = translate("Job", "since %1").replace("%1", moment(sheet.owned_since, self._shop))
        stage = self._shop.wording.stage(sheet.stage)
        put_text(self.owner, owner)
        put_text(self.since, " · ".join(part for part in (since, stage) if part))
        self.take_button.setVisible(self._shop.signed_in not in (None, sheet.owner_id))

    def _promise(self, line: PromiseLine) -> Line:
        wording, now = self._shop.wording, self._shop.clock.now()
        state = "overdue" if line.due <= now else line.state.value
        due = translate("Job", "due %1").replace("%1", wording.due(line.due))
        said = ", ".join(part for part in (line.said_by, wording.channel(line.channel).lower()) if part)
        taken = translate("Job", "%1 takes it").replace("%1", line.taken_by) if line.taken_by else ""
        under = " · ".join(part for part in (due, line.reservation or said, taken) if part)
        return Line(words.promised(line, wording), under, shape=state, left=wording.left(line.due, now))

    # --- where it stands

    def _lay_out(self) -> None:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        box.setSpacing(look.px(10))
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.all, 1)
        box.addLayout(head)
        box.addWidget(self._owner_card())
        for each in (self.promises, self.agreed, self.price, self.handed):
            box.addWidget(each)
        box.addStretch(1)
        inside.setMinimumWidth(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _owner_card(self) -> QFrame:
        made = card()
        row = QHBoxLayout(made)
        row.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        row.setSpacing(look.px(10))
        row.addWidget(Mark("person", 20))
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.owner)
        both.addWidget(self.since)
        row.addLayout(both, 1)
        row.addWidget(self.take_button)
        return made
