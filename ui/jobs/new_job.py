"""The plain form that opens a job: whose, which device, and the fault in the customer's words."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from repairdesk.domain.ids import new_id
from repairdesk.domain.refusal import Refusal
from repairdesk.queries.listed import CustomersPage
from ui.customer.rows import SHAPE, customer_row
from ui.customer.writing import begin_new
from ui.drafts import Drafts
from ui.forms import FormPage, text_box
from ui.i18n import translate
from ui.lists.field import FilterField
from ui.lists.marks import beginnings
from ui.lists.view import RowList
from ui.shop import Shop
from ui.theme.scroll import bring_in_sight
from ui.theme.tokens import look
from ui.theme.widgets import button
from ui.theme.wrapped import Wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

DRAFT = "job.new"
MATCHES = 4


class NewJobForm(FormPage):
    """Whose, what, and what is wrong with it."""

    wanted = Signal(str, str)

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__(drafts, shop.keys)
        self._shop = shop
        self.customer_id, self.customer_name, self._name = "", "", DRAFT
        self._filling = self._busy = False
        self._shown_for, self._enter = "", False
        """What the matches fit, and whether Enter was pressed before they were there."""
        self._id = ""  # kept while the words are the same: saved again after a doubt it is one job
        self.search, self.matches = FilterField(), RowList({"customer": SHAPE})
        self.matches.setFixedHeight(look.height("promise_row") * MATCHES)
        self.chosen = Wrapped("", "body_strong", weight=600)
        self.other_button = button("", self._choose_again, "link")
        self.new_button = button("", self._new_customer, icon="add")
        self.device, self.serial, self.fault = QLineEdit(), QLineEdit(), text_box(3, self._on_change)
        self.who = self._who()
        for field in (self.who, self.device, self.fault, self.serial):
            self.add(field)
        self.fields.addStretch(1)
        for line in (self.device, self.serial):
            line.textChanged.connect(self._on_change)
        self.search.textChanged.connect(self._look)
        self.carets.watch({"search": self.search, "device": self.device, "serial": self.serial})
        self.carets.watch({"fault": self.fault})
        self.search.down.connect(self.matches.step_in)
        self.search.entered.connect(self._entered)
        self.matches.opened.connect(self._choose)
        self.matches.leave.connect(self.search.setFocus)
        self.matches.selectionModel().currentChanged.connect(lambda *_: self._show_selected())
        self.matches.letter.connect(lambda text: self.search.type_letter(text, anew=False))
        shop.office.trouble.connect(lambda *_: self._let_go())
        self.retranslate()

    def _who(self) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        row, picked = QHBoxLayout(), QVBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.new_button)
        picked.addWidget(self.chosen)
        picked.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (row, picked):
            box.addLayout(each)
        box.insertWidget(1, self.matches)
        return made

    def first(self) -> QWidget:
        return self.device if self.customer_id else self.search

    def open(self, customer_id: str) -> None:
        """Take up the draft; with a customer, the job is theirs."""
        kept: dict[str, Any] = {
            "customer": "",
            "name": "",
            "device": "",
            "serial": "",
            "fault": "",
            "search": "",
        }
        self._name = self._draft_for(customer_id)
        found = self.draft(self._name)
        kept |= found
        self._filling = True
        self.carets.rest()
        self.device.setText(kept["device"])
        self.serial.setText(kept["serial"])
        self.fault.setPlainText(kept["fault"])
        self.search.setText(kept["search"])
        self._filling = False
        self.customer_id, self.customer_name = kept["customer"], kept["name"]
        self.complain("")
        self.say_kept(bool(found))
        if customer_id and customer_id != self.customer_id:
            self._name_of(customer_id)
        self._show_who()
        self.carets.take_up(self._name)

    def _draft_for(self, customer_id: str) -> str:
        """Return the name of the draft; what is written about one customer's device waits while another's is."""
        kept, own = self.draft(DRAFT), f"{DRAFT}.{customer_id}"
        another = customer_id and kept.get("customer") not in (None, "", customer_id)
        begun = any(kept.get(words) for words in ("device", "serial", "fault"))
        return own if (another and begun) or (customer_id and self._drafts.text(own)) else DRAFT

    def _name_of(self, customer_id: str) -> None:
        self.customer_id, self.customer_name = customer_id, ""

        def ask(desk: "Desk") -> tuple[str, str]:
            from repairdesk.queries.customer import customer

            return customer_id, customer(desk, customer_id).customer.name

        self._shop.office.ask(ask, self._named, self._refused)

    def _named(self, found: tuple[str, str]) -> None:
        if found[0] == self.customer_id:
            self.customer_name = found[1]
            self._show_who()
            self._on_change()

    # --- whose

    def _entered(self) -> None:
        """Choose the first that fits, once the list shows who fits; one letter alone says too little."""
        if len(self.search.text().strip()) == 1:
            return
        self._enter = self._shown_for != self.search.text()
        if self._enter:
            return
        if self.matches.current() is not None:
            self.matches.open_current()
        elif self.search.text().strip():
            self.complain(
                translate("Jobs", "Nobody here has that name or number. Write down a new customer.")
            )

    def _new_customer(self) -> None:
        begin_new(self._drafts, self.search.text())
        self.wanted.emit("customer_form", "")

    def _look(self, text: str) -> None:
        self._enter = False
        self.complain("")
        self._on_change()

        def ask(desk: "Desk") -> tuple[str, CustomersPage | None]:
            from repairdesk.queries.lists import customers_page

            return text, customers_page(desk, text, MATCHES * 5) if text.strip() else None

        self._shop.office.ask(ask, self._show_matches)

    def _show_matches(self, found: tuple[str, CustomersPage | None]) -> None:
        text, page = found
        if text != self.search.text():
            return
        marks, customers = beginnings(text), page.customers if page else ()
        self.matches.show_rows([customer_row(each, marks) for each in customers])
        self.matches.select_first()
        self._shown_for = text
        self._show_who()
        if self._enter:
            self._entered()

    def _choose(self, key: str) -> None:
        row = self.matches.current()
        if row is not None and self._shown_for == self.search.text():
            self.customer_id, self.customer_name = key.partition(":")[2], row.wide[0].top
            self._show_who()
            self._on_change()
            self.device.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_in_sight(self.device)

    def _show_selected(self) -> None:
        """In a low window the list is taller than the page has room: scroll to the row that is selected."""
        self.view.bring(self.matches.viewport(), self.matches.visualRect(self.matches.currentIndex()))

    def _choose_again(self) -> None:
        self.customer_id, self.customer_name = "", ""
        self._show_who()
        self._on_change()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def _show_who(self) -> None:
        known = bool(self.customer_id)
        self.chosen.setText(self.customer_name)
        for part in (self.chosen, self.other_button):
            part.setVisible(known)
        for other in (self.search, self.new_button):
            other.setVisible(not known)
        self.matches.setVisible(not known and bool(self.matches.rows.rows))

    # --- writing

    def _on_change(self) -> None:
        if self._filling:
            return
        self._id = ""  # other words are another job
        now = {
            "customer": self.customer_id,
            "name": self.customer_name,
            "device": self.device.text(),
            "serial": self.serial.text(),
            "fault": self.fault.toPlainText(),
            "search": self.search.text(),
        }
        self.keep(self._name, now if any(now.values()) else None)

    def save(self) -> None:
        """Open the job."""
        if self._busy:
            return
        if not self.customer_id:
            self.complain(translate("Jobs", "Choose first whose it is."))
            self.first().setFocus()
            return
        self._busy = True
        name = self._name
        self._shop.office.do(self._act(), lambda changes: self._written(name, changes), self._refused)

    def _act(self) -> "Callable[[Desk], Changes]":
        whose, by = self.customer_id, self._shop.signed_in
        device, serial, fault = self.device.text(), self.serial.text(), self.fault.toPlainText()
        self._id = job_id = self._id or new_id(self._shop.clock.now())

        def write(desk: "Desk") -> "Changes":
            from repairdesk.actions.open_job import open_job

            return open_job(
                desk, customer_id=whose, device=device, serial=serial, fault=fault, by=by, id=job_id
            )

        return write

    def _written(self, name: str, changes: "Changes") -> None:
        self._busy, self._id = False, ""
        self._drafts.keep(name, "")
        if name == self._name and self.isVisible():
            self.say_kept(kept=False)
            self.done.emit("job", changes.job_id or "")

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        if refusal.code == "empty_text":
            self.complain(translate("Jobs", "Write first what was handed in."))
            self.device.setFocus()
        elif refusal.code == "not_found":
            self._choose_again()
            self.complain(
                translate(
                    "Jobs", "This customer was taken back. Choose whose it is, or write them down again."
                )
            )
        else:
            self.complain(self._shop.wording.refusal(refusal))

    def _let_go(self) -> None:
        """The status line says what is wrong; what was typed stays and can be saved again."""
        self._busy = False

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.heading.setText(translate("Jobs", "New job"))
        self.setWindowTitle(self.heading.text())
        self.name_fields(
            translate("Jobs", "Customer"),
            translate("Jobs", "Device"),
            translate("Jobs", "The fault, in the customer’s words"),
            translate("Jobs", "Serial number"),
        )
        self.search.setPlaceholderText(translate("Jobs", "Name or phone"))
        self.search.setAccessibleName(translate("Jobs", "Customer"))
        self.matches.setAccessibleName(translate("Jobs", "Customers who fit"))
        self.other_button.setText(translate("Jobs", "Somebody else"))
        self.new_button.setText(" " + translate("Jobs", "New customer"))
        self.new_button.setAccessibleName(translate("Jobs", "New customer"))
        save = translate("Jobs", "Open the job")
        self.save_button.say(save, self._shop.keys.hint("save"), save)
