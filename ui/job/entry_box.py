"""The box to write in the journal: channel, whom it speaks to, the text; a draft until it is written, written once."""

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Audience, Channel
from ui.drafts import Drafts
from ui.i18n import translate
from ui.job import sides
from ui.shop import Shop
from ui.theme import icons
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import button, label

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

HOW = (Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL, Channel.NONE)
"""In the order of Alt+1 to Alt+5; the last one is internal."""

ICONS = ("promise.call", "channel.counter", "promise.sms", "promise.email", "journal.internal")


class Field(QFrame):
    """The text field in the look of what is being written."""

    def __init__(self) -> None:
        super().__init__()
        self.audience = Audience.SAID
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setStyleSheet("QPlainTextEdit { border: none; background: transparent; padding: 2px; }")
        self.text.viewport().setAutoFillBackground(False)
        self.text.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(8), look.px(4), look.px(6), look.px(4))
        box.addWidget(self.text)
        self.setFixedHeight(look.px(66))

    def speak_to(self, audience: Audience) -> None:
        """Take on the look of said, heard or internal."""
        self.audience = audience
        self.update()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        focused = self.text.hasFocus()
        box = QRect(self.rect())
        sides.ground(painter, box.adjusted(3, 3, -3, -3) if focused else box, self.audience)
        if focused:
            painter.setPen(QPen(look.color("focus.ring"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        elif self.audience is Audience.SAID:
            painter.setPen(look.color("line.control"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()


class EntryBox(QWidget):
    """Writes one line in one job's journal."""

    written = Signal()

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self.job_id = ""
        self._once, self._busy = "", False
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = Field()
        self.text = self.field.text
        self.channels = [self._segment(icon) for icon in ICONS]
        self.sides = [self._segment(sides.ICONS[side]) for side in (Audience.SAID, Audience.HEARD)]
        self._groups = [_group(self, self.channels), _group(self, self.sides)]
        self.trouble = label("", "small", "overdue")
        self.trouble.setWordWrap(True)
        self.kept = label("", "small", "secondary")
        self.write_button = button("", self.write, "primary")
        self._lay_out()
        self.text.textChanged.connect(self._typed)
        for group in self._groups:
            group.buttonClicked.connect(lambda *_: self._look())
        shop.office.trouble.connect(self._on_trouble)
        self.retranslate()

    # --- what is meant

    @property
    def channel(self) -> Channel:
        """How the word travelled."""
        return next(way for way, made in zip(HOW, self.channels, strict=True) if made.isChecked())

    @property
    def audience(self) -> Audience:
        """Whom the line speaks to."""
        if self.channel is Channel.NONE:
            return Audience.INTERNAL
        return Audience.HEARD if self.sides[1].isChecked() else Audience.SAID

    def choose(self, place: int) -> None:
        """Choose a channel by its place, from 1."""
        self.channels[place - 1].setChecked(True)
        self._look()

    def hear(self, heard: bool) -> None:
        """Choose between what we said and what the customer said."""
        self.sides[1 if heard else 0].setChecked(True)
        self._look()

    def open(self, job_id: str) -> None:
        """Go to another job; what was being written about the first one stays its draft."""
        self._keep()
        self.job_id, self._once = job_id, ""
        self.trouble.hide()
        way, _, side = self._drafts.text(self._key("how")).partition(" ")
        places = [each.value for each in HOW]
        self.channels[places.index(way) if way in places else 0].setChecked(True)
        self.sides[1 if side == Audience.HEARD.value else 0].setChecked(True)
        self.text.setPlainText(self._drafts.text(self._key("entry")))
        self._look()

    # --- writing

    def write(self) -> None:
        """Write the line; a second press while it is being written does nothing."""
        text = self.text.toPlainText()
        if self._busy or not self.job_id:
            return
        if not text.strip():
            self._say(translate("Job", "There is nothing to write down yet."))
            self.text.setFocus()
            return
        self._busy = True
        self._once = self._once or str(uuid.uuid4())
        job_id, audience, channel, by = self.job_id, self.audience, self.channel, self._shop.signed_in
        once = self._once

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.write_entry import write_entry

            return write_entry(
                desk, text=text, audience=audience, job_id=job_id, channel=channel, by=by, id=once
            )

        self._shop.office.do(act, lambda _: self._done(job_id, text), self._refused)

    def _done(self, job_id: str, text: str) -> None:
        """Let the draft go; what was typed meanwhile stays."""
        self._busy, self._once = False, ""
        if job_id != self.job_id:
            self._drafts.keep(f"job.{job_id}.entry", "")
            self._drafts.keep(f"job.{job_id}.how", "")
        else:
            now = self.text.toPlainText()
            self.text.setPlainText(now.removeprefix(text) if now.startswith(text) else now)
            self.trouble.hide()
        self._drafts.save()
        self.written.emit()

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self._say(self._shop.wording.refusal(refusal))

    def _on_trouble(self, trouble: object) -> None:
        """The same line may be sent again: its id makes sure that it stands in the journal once."""
        if self._busy:
            self._busy = False
            self._say(translate("Job", "This could not be written just now. It is still here: press again."))

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    # --- the draft

    def _key(self, what: str) -> str:
        return f"job.{self.job_id}.{what}"

    def _typed(self) -> None:
        self._keep()
        self.trouble.hide()

    def _keep(self) -> None:
        if not self.job_id:
            return
        text = self.text.toPlainText()
        self._drafts.keep(self._key("entry"), text)
        self._drafts.keep(self._key("how"), f"{self.channel.value} {self.audience.value}" if text else "")
        self.kept.setText(translate("Job", "Draft kept") if text else "")

    def _look(self) -> None:
        for made in self.sides:
            made.setEnabled(self.channel is not Channel.NONE)
        self.field.speak_to(self.audience)
        self._keep()
        self._name_field()

    def _name_field(self) -> None:
        if self.audience is Audience.INTERNAL:
            name = translate("Job", "Internal, only colleagues see this")
        else:
            name = self._shop.wording.audience(self.audience)
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(name)

    # --- how it looks

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        wording = self._shop.wording
        for place, (way, made) in enumerate(zip(HOW, self.channels, strict=True), 1):
            name = wording.audience(Audience.INTERNAL) if way is Channel.NONE else wording.channel(way)
            made.setText(f" {name}")
            made.setAccessibleName(name)
            made.setToolTip(f"Alt+{place}")
        for side, made in zip((Audience.SAID, Audience.HEARD), self.sides, strict=True):
            made.setText(f" {wording.audience(side)}")
            made.setAccessibleName(wording.audience(side))
        name = translate("Job", "Write in journal")
        self.write_button.setText(f"{name}   Ctrl+Enter")
        self.write_button.setAccessibleName(name)
        self._name_field()

    def dress(self) -> None:
        """Draw the icons in the colours of the present theme."""
        names = (*ICONS, sides.ICONS[Audience.SAID], sides.ICONS[Audience.HEARD])
        for made, icon in zip((*self.channels, *self.sides), names, strict=True):
            made.setIcon(icons.icon(icon, "text.primary"))

    def _segment(self, icon: str) -> QPushButton:
        made = button("", None, "segment", icon)
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(12))
        box.setSpacing(look.px(8))
        top = FlowLayout(gap=0)
        air = QWidget()
        air.setFixedSize(look.px(12), 1)
        for part in (*self.channels, air, *self.sides):
            top.addWidget(part)
        box.addLayout(top)
        box.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(self.kept)
        foot.addWidget(self.trouble, 1)
        foot.addStretch(0)
        foot.addWidget(self.write_button)
        self.trouble.hide()
        box.addLayout(foot)


def _group(parent: QWidget, members: list[QPushButton]) -> QButtonGroup:
    made = QButtonGroup(parent)
    for member in members:
        made.addButton(member)
    members[0].setChecked(True)
    return made
