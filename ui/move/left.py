"""The left column: what was said, what the clock advises, why it cannot be kept, how the customer is told."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from repairdesk.domain.state import state
from ui.i18n import translate
from ui.job.promise_words import promise_words
from ui.move import words
from ui.move.causes import Causes
from ui.move.draft import Reached
from ui.move.parts import Ground
from ui.move.telling import Telling
from ui.reminder.parts import Mark
from ui.reminder.words import promised
from ui.shop import Shop
from ui.theme.glyphs import COLORS
from ui.theme.spoken import say_tongue
from ui.theme.tokens import look
from ui.theme.told import Told
from ui.theme.widgets import Glyph, card, label
from ui.theme.wrapped import Wrapped

if TYPE_CHECKING:
    from repairdesk.queries.move import MoveSheet
    from repairdesk.queries.sheets import PromiseLine


class Left(QWidget):
    """Everything about the promise that cannot be kept."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._sheet: MoveSheet | None = None
        self.reached: Reached | None = None
        self._heads = [Wrapped("", "small", "secondary") for _ in range(3)]
        self.promised = Wrapped("", "entry", weight=600)
        say_tongue(self.promised)
        self._glyph = Glyph("on_track", 16)
        self.left = Told("small", "text.secondary")
        self.advice_box, self.advice = Ground("state.kept.bg"), Told()
        self.causes, self.telling = Causes(shop), Telling(shop)
        self.hint = label("", "small", "secondary")
        self.hint.setWordWrap(True)
        self.telling.changed.connect(lambda: self.tick(shop.clock.now()))
        self._lay_out()

    def _lay_out(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        inside.addWidget(self.promised)
        below = QHBoxLayout()
        below.setSpacing(look.px(6))
        below.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.left, 1)
        inside.addLayout(below)
        told = QHBoxLayout(self.advice_box)
        told.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        told.setSpacing(look.px(10))
        told.addWidget(Mark("advice", 16), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.advice, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
        box.setSpacing(look.px(5))
        spaced: tuple[QWidget, ...] = (frame, self.advice_box, self.causes)
        first, why, how = self._heads
        parts: tuple[QWidget, ...] = (
            first,
            frame,
            self.advice_box,
            why,
            self.causes,
            how,
            self.telling,
            self.hint,
        )
        for part in parts:
            as_wide_as_it_is = part is self.telling
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if as_wide_as_it_is else Qt.AlignmentFlag(0))
            if part in spaced:
                box.addSpacing(look.px(7))
        box.addStretch(1)

    def show_sheet(self, sheet: "MoveSheet") -> None:
        """Show the promise."""
        self._sheet = sheet
        self.retranslate()

    def tick(self, now: datetime) -> None:
        """Let the clock run on: the time left, and from the due instant on the other advice."""
        if self._sheet is None:
            return
        if self._sheet.settled:
            self._tell_how_it_ended(self._sheet.line)
            return
        line, wording = self._sheet.line, self._shop.wording
        late = now >= line.due
        mark = "overdue" if late else state(line.due, line.reservation, self._shop.hours, now).value
        self._glyph.set_state(mark)
        left = self._left(now)
        self.left.tell(f"{left} · {words.said(line, wording, now)}", left, COLORS[mark])
        told_at = self.told_in_time(now)
        self.advice_box.stand_on("state.overdue.bg" if late and told_at is None else "state.kept.bg")
        self.advice.tell(*words.advice(line, wording, now, told_at))

    def _tell_how_it_ended(self, line: "PromiseLine") -> None:
        """What is settled has no time left and nothing to apologise for."""
        shape, became = promise_words(line, self._shop)
        self._glyph.set_state(shape)
        self.left.tell(became, became, COLORS[shape])
        self.advice_box.stand_on("state.kept.bg")
        self.advice.tell(*words.settled())

    def told_in_time(self, now: datetime) -> datetime | None:
        """Return when the customer was told from here, by the way that is chosen and before the due time; or None."""
        reached = self.reached
        if reached is None or self._sheet is None or reached.by is not self.telling.told:
            return None
        return reached.at if reached.at <= now and reached.at < self._sheet.line.due else None

    def _left(self, now: datetime) -> str:
        assert self._sheet is not None
        due, wording = self._sheet.line.due, self._shop.wording
        if now >= due:
            return wording.left(due, now)
        return translate("Move", "%1 left").replace("%1", wording.left(due, now))

    def retranslate(self) -> None:
        """Write the texts in the present language; what the promise says comes with its sheet."""
        self.causes.retranslate()
        self.telling.retranslate(translate("Move", "Channel"))
        self.hint.setText(translate("Move", "A plain time can go by SMS. With a reservation, ring."))
        if self._sheet is None:
            return
        wording = self._shop.wording
        self.promised.setText(promised(self._sheet.line, wording))
        say_tongue(self.promised, self._shop.tongue(self._sheet.line.words))
        question = words.telling(self._sheet.called)
        heads = (translate("Move", "You said"), translate("Move", "Why can it not be kept?"), question)
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        self.tick(self._shop.clock.now())
