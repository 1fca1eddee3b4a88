"""The list of customers: by name, narrowed by name or phone in any spelling while one types."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from repairdesk.queries.listed import CustomersPage
from ui.customer.rows import SHAPE, customer_row
from ui.drafts import Drafts
from ui.i18n import translate
from ui.lists.answer import Answer
from ui.lists.counts import counts
from ui.lists.marks import beginnings
from ui.lists.page import ListPage
from ui.shop import Shop
from ui.theme.widgets import button

if TYPE_CHECKING:
    from repairdesk.desk import Desk


class CustomersListPage(ListPage):
    """One page of customers."""

    def __init__(self, shop: Shop, drafts: Drafts, new_customer: Callable[[], object]) -> None:
        self.new_button = button("", new_customer, icon="add")
        super().__init__(shop, drafts, "customers.filter", {"customer": SHAPE})
        self.retranslate()

    def extras(self) -> Sequence[QWidget]:
        return (self.new_button,)

    def question(self) -> "Callable[[Desk], CustomersPage]":
        text = self.field.text()

        def ask(desk: "Desk") -> CustomersPage:
            from repairdesk.queries.lists import customers_page

            return customers_page(desk, text)

        return ask

    def answered(self, answer: CustomersPage, text: str) -> Answer:
        marks = beginnings(text)
        return Answer((customer_row(each, marks) for each in answer.customers), answer.total)

    def nothing(self) -> str:
        if self.field.text().strip():
            return translate("Customers", "Nobody here is called so or has this number.")
        return translate("Customers", "There is nobody yet. Write a new customer, or bring in a list.")

    def say(self) -> None:
        super().say()
        if self.shown is not None:
            self.tally.setText(counts.customers(self.shown.total))

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Customers", "Customers"))
        self.heading.setText(translate("Customers", "Customers"))
        self.new_button.setText(" " + translate("Customers", "New customer"))
        self.new_button.setAccessibleName(translate("Customers", "New customer"))
        self.field.setPlaceholderText(translate("Customers", "Name, phone, e-mail or address"))
        self.field.setAccessibleName(translate("Customers", "Narrow the list of customers"))
        self.list.setAccessibleName(translate("Customers", "Customers"))
        super().retranslate()
