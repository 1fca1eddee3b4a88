"""The form of a customer's facts: a new customer, or what is to change about one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from repairdesk.domain.ids import new_id
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import CustomerSheet
from ui.customer.phones import PhoneRows
from ui.customer.writing import EMPTY, NEW, Values, added, changed, values_of
from ui.drafts import Drafts
from ui.forms import FormPage, text_box
from ui.i18n import translate
from ui.lists.segments import Segments
from ui.shop import Shop

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

CHANNELS = (Channel.NONE, Channel.PHONE, Channel.SMS, Channel.EMAIL, Channel.COUNTER)


class CustomerForm(FormPage):
    """Names, numbers and what matters; drafts are kept for each customer apart."""

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__(drafts, shop.keys)
        self._shop = shop
        self.customer_id = ""
        self._before: Values = dict(EMPTY)
        self._filling = self._busy = False
        self._new = ""  # kept while the words are the same: saved again after a doubt it is one customer
        self.name, self.phones, self.emails = QLineEdit(), PhoneRows(), QLineEdit()
        self.prefers, self.address = Segments(len(CHANNELS)), QLineEdit()
        self.matters, self.note = text_box(4, self._on_change), text_box(2, self._on_change)
        for field in (
            self.name, self.phones, self.emails, self.prefers, self.matters, self.address, self.note
        ):  # fmt: skip
            self.add(field)
        self.fields.addStretch(1)
        for line in (self.name, self.emails, self.address):
            line.textChanged.connect(self._on_change)
        self.phones.changed.connect(self._on_change)
        self.prefers.chosen.connect(self._on_change)
        self._watch()
        shop.office.trouble.connect(lambda *_: self._let_go())
        self.retranslate()

    def first(self) -> QWidget:
        return self.name

    def open(self, customer_id: str) -> None:
        """Begin a new customer, or what is to change about this one; a draft is taken up again."""
        self.carets.rest()
        self.customer_id = customer_id
        self.complain("")
        kept = self.draft(self._draft)
        self._before = kept.get("before", dict(EMPTY))
        self._fill(EMPTY | kept.get("now", {}))
        self.carets.take_up(self._draft)
        self.say_kept(bool(kept))
        self.retranslate()
        if customer_id and not kept:
            self._ask(customer_id)

    @property
    def _draft(self) -> str:
        return f"customer.{self.customer_id}" if self.customer_id else NEW

    def _ask(self, customer_id: str) -> None:
        def ask(desk: "Desk") -> CustomerSheet:
            from repairdesk.queries.customer import customer

            return customer(desk, customer_id)

        self._shop.office.ask(ask, self._take, self._refused)

    def _take(self, sheet: CustomerSheet) -> None:
        if sheet.customer.id == self.customer_id and self.values() == EMPTY:
            self._before = values_of(sheet)
            self._fill(self._before)
            self.retranslate()

    def values(self) -> Values:
        """Return what stands in the form."""
        return {
            "name": self.name.text(),
            "phones": self.phones.pairs(),
            "emails": self.emails.text(),
            "prefers": CHANNELS[self.prefers.place].value,
            "matters": self.matters.toPlainText(),
            "address": self.address.text(),
            "note": self.note.toPlainText(),
        }

    def _fill(self, values: Values) -> None:
        self._filling = True
        self.name.setText(values["name"])
        self.phones.show_pairs(values["phones"])
        self.emails.setText(values["emails"])
        self.prefers.group.button(CHANNELS.index(Channel(values["prefers"]))).setChecked(True)
        self.matters.setPlainText(values["matters"])
        self.address.setText(values["address"])
        self.note.setPlainText(values["note"])
        self._filling = False
        self._watch()

    def _watch(self) -> None:
        """Look after the carets, also in the fields that have come for another number."""
        lines = {"name": self.name, "emails": self.emails, "address": self.address}
        texts = {"matters": self.matters, "note": self.note}
        self.carets.watch(lines | self.phones.named())
        self.carets.watch(texts)

    def _on_change(self) -> None:
        if self._filling:
            return
        self._new = ""
        self._watch()
        now = self.values()
        self.keep(self._draft, {"before": self._before, "now": now} if now != self._before else None)

    def save(self) -> None:
        """Write the customer down."""
        if self._busy:
            return
        now, by = self.values(), self._shop.signed_in
        if self.customer_id and now == self._before:
            self.done.emit("customer", self.customer_id)
            return
        lonely = self.phones.without_number()
        if lonely is not None:
            says = translate("Customers", "Write the number that %1 is about, or take the remark out.")
            self.complain(says.replace("%1", self._shop.wording.quoted(lonely[0])))
            lonely[1].setFocus()
            return
        if self.customer_id:
            act = changed(self.customer_id, self._before, now, by)
        else:
            self._new = self._new or new_id(self._shop.clock.now())
            act = added(now, by, self._new)
        self._busy, draft = True, self._draft
        self._shop.office.do(act, lambda changes: self._written(draft, changes), self._refused)

    def _written(self, draft: str, changes: "Changes") -> None:
        """Let the draft go, and go on; somebody who writes about another customer by now is left alone."""
        self._busy, self._new = False, ""
        self._drafts.keep(draft, "")
        if draft != self._draft or not self.isVisible():
            return
        self.say_kept(kept=False)
        self._before = dict(EMPTY)
        self._fill(EMPTY)
        self.done.emit("customer", changes.customer_id or "")

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        if refusal.code == "empty_text":
            self.complain(translate("Customers", "Write the name first."))
            self.name.setFocus()
        else:
            self.complain(self._shop.wording.refusal(refusal))

    def _let_go(self) -> None:
        """The status line says what is wrong; what was typed stays and can be saved again."""
        self._busy = False

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        new = translate("Customers", "New customer")
        self.heading.setText(self._before["name"] if self.customer_id else new)
        self.setWindowTitle(self.heading.text())
        self.name_fields(
            translate("Customers", "Name"),
            translate("Customers", "Phones"),
            translate("Customers", "E-mail"),
            translate("Customers", "How to reach first"),
            translate("Customers", "What matters most"),
            translate("Customers", "Address"),
            translate("Customers", "Note"),
        )
        self.phones.retranslate()
        self.prefers.say(
            (
                translate("Customers", "No matter"),
                *(self._shop.wording.channel(channel) for channel in CHANNELS[1:]),
            )
        )
        self.matters.setPlaceholderText(
            translate("Customers", "Three to five lines, the most important first")
        )
        save = translate("Customers", "Save")
        self.save_button.say(save, self._shop.keys.hint("save"), save)
