"""The four set-up cards: who works here, opening hours, other PCs, customers; any order, any time, no wizard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from repairdesk.domain.hours import DaySpans
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.settings import CLOSED_WEEK, parse_hours
from repairdesk.domain.words import Role
from ui.drafts import Drafts
from ui.i18n import translate
from ui.settings import saving
from ui.settings.fields import FieldDrafts
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, button, label, rule

WIDTH = 470
USUAL = (time(10), time(18), time(10), time(14))
"""Hours to show how they are written."""


class FirstRunCards(QFrame):
    """Says how much is set up; the quick line works without any of it."""

    bring_in_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop = shop
        self.setProperty("role", "card")
        self.setMaximumWidth(look.px(WIDTH))
        self._title, self._state = label(style="entry", weight=600), label("", "small", "secondary")
        self.people, self.hours = PeopleCard(shop, drafts), HoursCard(shop, drafts)
        self.pcs, self.customers = PlainCard(3), PlainCard(4)
        self.customers.act.clicked.connect(lambda *_: self.bring_in_wanted.emit())
        self.pcs.act.hide()
        head = FlowLayout(gap=12)
        head.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        head.addWidget(self._title)
        head.add_stretch()
        head.addWidget(self._state)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(head)
        for part in (self.people, self.hours, self.pcs, self.customers):
            box.addWidget(rule())
            box.addWidget(part)
        shop.changed.connect(self.retranslate)
        shop.directory_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language and show what is done."""
        self._title.setText(translate("Settings", "Set up the shop"))
        self.people.retranslate()
        self.hours.retranslate()
        has_customers = self._shop.directory is not None and self._shop.directory.has_customers
        self.pcs.say(
            translate("Settings", "Other PCs in the shop"),
            translate("Settings", "This PC only, for now"),
            done=True,
        )
        self.customers.say(
            translate("Settings", "Bring in customers"),
            translate("Settings", "A list from a phone or a spreadsheet: name, phone, e-mail"),
            done=has_customers,
        )
        self.customers.act.setText(translate("Settings", "Choose file"))
        done = sum(part.done for part in (self.people, self.hours, self.pcs, self.customers))
        text = translate("Settings", "%1 of 4 · any order, any time")
        self._state.setText(text.replace("%1", str(done)))


class PlainCard(QWidget):
    """A number or a tick, a name, a line beneath it, and one button."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.done = False
        self._number = label(str(number), "small", weight=600)
        self._number.setFixedSize(look.px(20), look.px(20))
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setProperty("role", "number")
        self._tick = Glyph("kept", 20)
        self.title, self.text = label(style="body_strong"), label("", "small", "secondary")
        self.text.setWordWrap(True)
        self.act = button("")
        self.body = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(self.title)
        words.addWidget(self.text)
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        mark: list[QWidget] = [self._number, self._tick]
        for widget in mark:
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        box.addLayout(top)
        self.body.setContentsMargins(look.px(36), 0, 0, 0)
        box.addLayout(self.body)

    def say(self, title: str, text: str, *, done: bool) -> None:
        """Write the texts; `done` shows the tick."""
        self.done = done
        self.title.setText(title)
        self.text.setText(text)
        self._tick.setVisible(done)
        self._number.setVisible(not done)


class PeopleCard(PlainCard):
    """Names of who works here; one more at a time."""

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__(1)
        self._shop, self._busy = shop, False
        self.name = QLineEdit()
        FieldDrafts(drafts, "first_run.people", {"name": self.name}, self).begin()
        self.add = button("", self.add_person)
        self.name.returnPressed.connect(self.add_person)
        shop.office.trouble.connect(lambda *_: self._let_go())
        self._answer = label("", "small", "overdue")
        self._answer.setWordWrap(True)
        self._answer.hide()
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.body.addWidget(self._answer)
        self.act.hide()

    def add_person(self) -> None:
        """Write down one more; the first one is the owner."""
        name = self.name.text().strip()
        if not name or self._busy:
            return
        self._busy = True
        role = Role.COUNTER if self._shop.staff else Role.OWNER
        action = saving.add_person(name, role, None, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._added(name), self._refused)
        self._answer.hide()

    def _added(self, name: str) -> None:
        self._busy = False
        if self.name.text().strip() == name:
            self.name.clear()

    def _let_go(self) -> None:
        self._busy = False

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self._answer.setText(self._shop.wording.refusal(refusal))
        self._answer.show()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        names = ", ".join(person.name for person in self._shop.staff)
        text = names or translate("Settings", "Whoever makes a promise signs it")
        self.say(translate("Settings", "Who works here"), text, done=bool(names))
        self.name.setPlaceholderText(translate("Settings", "Name"))
        self.name.setAccessibleName(translate("Settings", "Name of someone who works here"))
        self.add.setText(translate("Settings", "Add"))


class HoursCard(PlainCard):
    """Opening hours of the working week and of Saturday; the settings know every day by itself."""

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__(2)
        self._shop = shop
        self._days = (label("", "small"), label("", "small"), label("", "small"))
        self.fields = tuple(QLineEdit() for _ in range(4))
        named = {str(at): field for at, field in enumerate(self.fields)}
        self._draft = FieldDrafts(drafts, "first_run.hours", named, self)
        self._filled: Sequence[DaySpans] = ()
        self.save_button = button("", self.save)
        self._closed, self._answer = label("", "small", "secondary"), label("", "small", "overdue")
        self._answer.setWordWrap(True)
        self._answer.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(8))
        for row in range(2):
            grid.addWidget(self._days[row], row, 0)
            self._add_span(grid, row)
        grid.addWidget(self._days[2], 2, 0)
        grid.addWidget(self._closed, 2, 1, 1, 4)
        grid.setColumnStretch(4, 1)
        grid.addWidget(self.save_button, 3, 1, 1, 4, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(grid)
        self.body.addWidget(self._answer)
        self.act.hide()

    def _add_span(self, grid: QGridLayout, row: int) -> None:
        for at in range(2):
            field = self.fields[row * 2 + at]
            field.setFixedWidth(look.px(72))
            field.returnPressed.connect(self.save)
            grid.addWidget(field, row, 1 + at * 2)
        dash = QLabel("–")
        grid.addWidget(dash, row, 2)

    def save(self) -> None:
        """Save the hours; an empty day is closed."""
        parts = []
        for days, at in (("Mon-Fri", 0), ("Sat", 2)):
            opens, closes = self.fields[at].text().strip(), self.fields[at + 1].text().strip()
            if opens or closes:
                parts.append(f"{days} {opens}-{closes}")
        try:
            weekly = parse_hours(", ".join(parts)) if parts else ((),) * 7
        except Refusal as refusal:
            self._refused(refusal)
            return
        self._answer.hide()
        settings, sent = replace(self._shop.settings, weekly=weekly, set_up=True), self._draft.values()
        action = saving.save(settings, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._draft.let_go(sent), self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self._answer.setText(self._shop.wording.refusal(refusal))
        self._answer.show()

    def retranslate(self) -> None:
        """Write the texts in the present language, and the hours as they are known."""
        done = self._shop.hours.is_set
        text = translate("Settings", "Used to warn, never to stretch a promise")
        self.say(translate("Settings", "When are you open?"), text, done=done)
        names = (
            translate("Settings", "Mon–Fri"),
            translate("Settings", "Sat"),
            translate("Settings", "Sun, holidays"),
        )
        spoken = (translate("Settings", "opens"), translate("Settings", "closes"))
        for made, name in zip(self._days, names, strict=True):
            made.setText(name)
        for at, field in enumerate(self.fields):
            field.setAccessibleName(f"{names[at // 2]}, {spoken[at % 2]}")
            field.setPlaceholderText(self._shop.wording.clock(USUAL[at]))
        self._closed.setText(translate("Settings", "closed; public holidays are known"))
        self.save_button.setText(translate("Settings", "Save hours"))
        weekly = self._shop.settings.weekly if done else CLOSED_WEEK
        if weekly != self._filled:
            self._filled = weekly
            self._draft.filling(True)
            self._fill(0, weekly[0])
            self._fill(2, weekly[5])
            self._draft.begin()

    def _fill(self, at: int, spans: DaySpans) -> None:
        span = spans[0] if len(spans) == 1 else None
        self.fields[at].setText(self._shop.wording.clock(span.opens) if span else "")
        self.fields[at + 1].setText(self._shop.wording.clock(span.closes) if span else "")
