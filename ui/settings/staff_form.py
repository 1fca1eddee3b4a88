"""Who works here: the list, and a line to add one more with a role and a PIN."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Role
from ui.i18n import translate
from ui.settings import saving
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import button, label


class StaffForm(QWidget):
    """Adding is done at once; it is not part of Save."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._title, self._names = label(style="body_strong", weight=600), label(tone="secondary")
        self._names.setWordWrap(True)
        self.name, self.pin, self.role = QLineEdit(), QLineEdit(), QComboBox()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        for role in Role:
            self.role.addItem("", role)
        self.add = button("", self.add_person)
        self.name.returnPressed.connect(self.add_person)
        self._answer = label("", "small", "overdue")
        self._answer.setWordWrap(True)
        row = FlowLayout(gap=look.px(8))
        for widget, wide in ((self.name, 200), (self.role, 120), (self.pin, 200), (self.add, 0)):
            widget.setMinimumWidth(look.px(wide))
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._names):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._answer)

    def add_person(self) -> None:
        """Write down one more."""
        name = self.name.text().strip()
        role = Role(self.role.currentData())
        action = saving.add_person(name, role, self.pin.text().strip() or None, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._added(), self._refused)

    def _added(self) -> None:
        self.name.clear()
        self.pin.clear()
        self._answer.clear()

    def _refused(self, refusal: Refusal) -> None:
        self._answer.setText(self._shop.wording.refusal(refusal))

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        words = self._shop.wording
        self._title.setText(translate("Settings", "Who works here"))
        names = ", ".join(f"{each.name} ({words.role(each.role)})" for each in self._shop.staff)
        self._names.setText(names or translate("Settings", "Nobody yet"))
        for at, role in enumerate(Role):
            self.role.setItemText(at, words.role(role))
        fields = (
            (self.name, translate("Settings", "Name")),
            (self.pin, translate("Settings", "PIN, 4 digits or more")),
        )
        for field, text in fields:
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        self.role.setAccessibleName(translate("Settings", "Role"))
        self.add.setText(translate("Settings", "Add"))
