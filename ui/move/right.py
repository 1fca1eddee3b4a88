"""The right column: the new sentence, the wait it means, a call either way, and words to say."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from repairdesk.domain.either_way import either_way
from repairdesk.domain.words import Cause
from ui.i18n import translate
from ui.move import say, words
from ui.move.parts import Ground, Readable
from ui.move.sentence import Sentence
from ui.move.strip import WaitCard
from ui.move.tick import Tick
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.theme.wrapped import Wrapped

if TYPE_CHECKING:
    from repairdesk.queries.move import MoveSheet


class Right(QWidget):
    """Everything about the promise that is made instead."""

    changed = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._sheet: MoveSheet | None = None
        self._cause: Cause | None = None
        self._note = ""
        self.sentence, self.wait = Sentence(shop), WaitCard(shop)
        self.call_at: datetime | None = None
        """When the call is offered; None without a reservation."""
        self.wants_call: bool | None = None
        self.call = Tick()
        self.call.clicked.connect(self._ticked)
        self._heads = [
            label("", "small", "secondary"),
            *(Wrapped("", "small", "secondary") for _ in range(2)),
        ]
        self._heads[0].setBuddy(self.sentence.field)
        self.say_box, self.say = Ground("", "line.divider"), Readable()
        self.sentence.changed.connect(self.look_again)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.say_box)
        inside.setContentsMargins(look.px(14), look.px(2), look.px(8), look.px(2))
        inside.addWidget(self.say)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
        box.setSpacing(look.px(6))
        for part in (
            self._heads[0],
            self.sentence,
            self._heads[1],
            self.wait,
            self.call,
            self._heads[2],
            self.say_box,
        ):
            box.addWidget(part)
            if part in (self.sentence, self.wait, self.call):
                box.addSpacing(look.px(6))
        box.addStretch(1)

    @property
    def due(self) -> datetime | None:
        """When the new promise is due."""
        read = self.sentence.read
        return read.due.instant if read is not None and read.due is not None else None

    @property
    def reservation(self) -> str:
        """The reservation that was read."""
        return self.sentence.read.reservation if self.sentence.read is not None else ""

    @property
    def promised_call(self) -> datetime | None:
        """When a call is promised besides, or None."""
        return self.call_at if self.call_at is not None and self.wants_call is not False else None

    def show_sheet(self, sheet: "MoveSheet") -> None:
        """Take in the promise."""
        self._sheet = sheet

    def because(self, cause: Cause | None, note: str) -> None:
        """Let the words know why."""
        self._cause, self._note = cause, note
        self.look_again()

    def look_again(self) -> None:
        """Show what the sentence, the clock and the cause mean by now."""
        if self._sheet is None:
            return
        now, due, hours = self._shop.clock.now(), self.due, self._shop.hours
        ahead = due is not None and due > now
        for part in (self._heads[1], self.wait):
            part.setVisible(ahead)
        if due is not None and ahead:
            self.wait.show_due(due, now, self._sheet.called, hours)
        self.call_at = None
        if due is not None and self.reservation:
            from repairdesk.phrases.reserved import reserved_until

            named = reserved_until(self.reservation, now, hours.zone)
            self.call_at = either_way(now, due, hours, named)
        self._show_call(now)
        self._heads[2].setVisible(not self._sheet.settled)
        self.say_box.setVisible(not self._sheet.settled)
        self.say.setText(say.to_say(self._facts(self._sheet, now), self._shop.wording))
        self.changed.emit()

    def _facts(self, sheet: "MoveSheet", now: datetime) -> say.Facts:
        line = sheet.line
        return say.Facts(
            called=sheet.called,
            kind=line.kind,
            words=line.words,
            due=line.due,
            now=now,
            cause=self._cause,
            note=self._note,
            new_kind=self.sentence.kind,
            new_due=self.due,
            reservation=self.reservation,
            call=self.promised_call,
        )

    def _show_call(self, now: datetime) -> None:
        self.call.setVisible(self.call_at is not None)
        if self.call_at is not None:
            at = self._shop.wording.due_said(self.call_at, now)
            self.call.offer(words.call_offer(self._cause, at), at)
            self.call.setChecked(self.wants_call is not False)

    def _ticked(self, on: bool) -> None:
        self.wants_call = on
        self.look_again()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._heads[0].setText(translate("Move", "&New promise, in the words you say"))
        called = self._sheet.called if self._sheet is not None else ""
        wait = (
            translate("Move", "What the wait is for %1") if called else translate("Move", "What the wait is")
        )
        self._heads[1].setText(wait.replace("%1", called))
        self._heads[2].setText(translate("Move", "You could say"))
        self.sentence.retranslate()
        self.look_again()
