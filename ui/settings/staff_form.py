"""Who works here: the list, and a line to add one more with a role and a PIN."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.settings import ShopSettings
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
        self._answer.hide()
        row = FlowLayout(gap=look.px(8))
        for widget, wide in ((self.name, 200), (self.role, 120), (self.pin, 200), (self.add, 0)):
            widget.setMinimumWidth(look.px(wide))
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._names):
            column.addWidget(part)
        column.addLayout(row)
        column.addLayout(self._pins())
        column.addWidget(self._answer)
        column.addWidget(self._hint)
        column.addLayout(self._leaving())

    def _pins(self) -> FlowLayout:
        self.who, self.new_pin = QComboBox(), QLineEdit()
        self.new_pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.set = button("", self.set_pin)
        self.new_pin.returnPressed.connect(self.set_pin)
        self._hint = label("", "small", "secondary")
        self._hint.setWordWrap(True)
        row = FlowLayout(gap=look.px(8))
        for widget, wide in ((self.who, 200), (self.new_pin, 200), (self.set, 0)):
            widget.setMinimumWidth(look.px(wide))
            row.addWidget(widget)
        return row

    def _leaving(self) -> QHBoxLayout:
        self.minutes = QSpinBox()
        self.minutes.setRange(0, 240)
        self.minutes.lineEdit().setTextMargins(look.px(6), 0, 0, 0)
        self._leave = label()
        self._leave.setBuddy(self.minutes)
        row = QHBoxLayout()
        row.addWidget(self._leave)
        row.addWidget(self.minutes)
        row.addStretch(1)
        return row

    def fill(self, settings: ShopSettings) -> None:
        """Show saved settings."""
        self.minutes.setValue(settings.sign_out_minutes)

    def read(self, settings: ShopSettings) -> ShopSettings:
        """Return the settings with what stands here."""
        return replace(settings, sign_out_minutes=self.minutes.value())

    def set_pin(self) -> None:
        """Give the chosen person a PIN."""
        action = saving.set_pin(self.who.currentData(), self.new_pin.text().strip(), self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._pin_set(), self._refused)

    def _pin_set(self) -> None:
        self.new_pin.clear()
        self._answer.hide()

    def add_person(self) -> None:
        """Write down one more."""
        name = self.name.text().strip()
        role = Role(self.role.currentData())
        action = saving.add_person(name, role, self.pin.text().strip() or None, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._added(), self._refused)

    def _added(self) -> None:
        self.name.clear()
        self.pin.clear()
        self._answer.hide()

    def _refused(self, refusal: Refusal) -> None:
        self._answer.setText(self._shop.wording.refusal(refusal))
        self._answer.show()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        words = self._shop.wording
        self._title.setText(translate("Settings", "Who works here"))
        names = ", ".join(f"{each.name} ({_inside(words.role(each.role))})" for each in self._shop.staff)
        self._names.setText(names or translate("Settings", "Nobody yet"))
        self._name_people()
        for at, role in enumerate(Role):
            self.role.setItemText(at, words.role(role))
        fields = (
            (self.name, translate("Settings", "Name")),
            (self.pin, translate("Settings", "PIN, 4+ digits")),
            (self.new_pin, translate("Settings", "New PIN, 4+ digits")),
        )
        for field, text in fields:
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        self.role.setAccessibleName(translate("Settings", "Role"))
        self.add.setText(translate("Settings", "Add"))
        self.set.setText(translate("Settings", "Set PIN"))
        self.who.setAccessibleName(translate("Settings", "Whose PIN"))
        self._leave.setText(translate("Settings", "Sign out when nobody has typed for"))
        self.minutes.setAccessibleName(self._leave.text())
        self.minutes.setSpecialValueText(translate("Settings", "never"))
        self.minutes.setSuffix(" " + translate("Settings", "min"))

    def _name_people(self) -> None:
        """Offer everyone for a new PIN, and say who still has none."""
        chosen = self.who.currentData()
        if [self.who.itemData(at) for at in range(self.who.count())] != [
            each.id for each in self._shop.staff
        ]:
            self.who.clear()
            for each in self._shop.staff:
                self.who.addItem(each.name, each.id)
            self.who.setCurrentIndex(max(self.who.findData(chosen), 0))
        open_to_all = ", ".join(each.name for each in self._shop.staff if not each.has_pin)
        text = translate("Settings", "Without a PIN: %1. Anyone here can sign as them, so set one.")
        self._hint.setText(text.replace("%1", open_to_all))
        self._hint.setVisible(bool(open_to_all))
        for part in (self.who, self.new_pin, self.set):
            part.setVisible(bool(self._shop.staff))


def _inside(role: str) -> str:
    """Return a role as it stands inside a sentence."""
    return role[:1].lower() + role[1:]
