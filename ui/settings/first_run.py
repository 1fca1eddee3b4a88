"""The four set-up cards: who works here, opening hours, other PCs, customers; any order, any time, no wizard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from repairdesk.domain.words import Role
from ui.drafts import Drafts
from ui.i18n import translate
from ui.settings import saving
from ui.settings.fields import FieldDrafts
from ui.settings.hours_card import HoursCard
from ui.settings.set_up_card import AskingCard, PlainCard
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import button, label, rule

WIDTH = 470
DRAFT = "first_run.people"


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
        self.hours.change_wanted.connect(self.settings_wanted)
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

    @property
    def keeps_draft(self) -> bool:
        """Whether somebody sees a draft in these cards."""
        return self.isVisible() and (self.people.keeps_draft or self.hours.keeps_draft)

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


class PeopleCard(AskingCard):
    """Names of who works here; one more at a time."""

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__(1, shop)
        self._drafts, self.name = drafts, QLineEdit()
        self._letters.watch(self.name)
        FieldDrafts(drafts, DRAFT, {"name": self.name}, self).begin()
        self.add = button("", self.add_person)
        self.name.returnPressed.connect(self.add_person)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.body.addWidget(self._answer)

    def add_person(self) -> None:
        """Write down one more; the first one is the owner."""
        name = self.name.text().strip()
        if not name or self._busy:
            return
        self._busy = True
        role = Role.COUNTER if self._shop.staff else Role.OWNER
        action = saving.add_person(name, role, None, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._added(name), self._refused)
        self._answer.hush()

    def _added(self, name: str) -> None:
        self._busy = False
        if self.name.text().strip() == name:
            self.name.setText("")  # so that Ctrl+Z means the name that was added, and no letter of it

    @property
    def keeps_draft(self) -> bool:
        """Whether a draft stands in the field."""
        return bool(self._drafts.text(DRAFT))

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        names = ", ".join(person.name for person in self._shop.staff)
        text = names or translate("Settings", "Whoever makes a promise signs it")
        self.say(translate("Settings", "Who works here"), text, done=bool(names))
        self.name.setPlaceholderText(translate("Settings", "Name"))
        self.name.setAccessibleName(translate("Settings", "Name of someone who works here"))
        self.add.setText(translate("Settings", "Add"))
        self._say_again()
