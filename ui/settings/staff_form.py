"""Who works here: the list, and a line to add one more with a role and a PIN."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Role
from ui.carets import Field, put_caret
from ui.drafts import Drafts
from ui.i18n import translate
from ui.settings import saving
from ui.settings.answer import Answer, Asked
from ui.settings.fields import FieldDrafts
from ui.settings.unusable import Unusable
from ui.shop import Shop
from ui.steady import Steady, choice
from ui.theme.flow import FlowLayout
from ui.theme.scroll import bring_in_sight
from ui.theme.tokens import look
from ui.theme.widgets import button, label

DRAFT = "settings.colleague"
"""The draft of somebody who is not added yet."""
Sent = tuple[str, ...]


class StaffForm(QWidget):
    """Adding is done at once; it is not part of Save."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._title, self._names = label(style="body_strong", weight=600), label(tone="secondary")
        self._names.setWordWrap(True)
        self.name, self.pin, self.role = QLineEdit(), QLineEdit(), choice()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        for role in Role:
            self.role.addItem("", role.value)
        self._usual = Role.COUNTER
        self._draft: FieldDrafts | None = None
        self._adding: Sent | None = None
        self._setting: Sent | None = None
        self._done: QLineEdit | None = None
        self.add = button("", self.add_person)
        for field in (self.name, self.pin):
            field.returnPressed.connect(self.add_person)
            field.textEdited.connect(self._begun)
        self._answer = Answer(shop)
        shop.office.trouble.connect(lambda *_: self._let_go())
        self._lay_out()

    def _lay_out(self) -> None:
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
        column.addLayout(self._pins())
        column.addWidget(self._hint)
        column.addLayout(self._leaving())

    def _pins(self) -> FlowLayout:
        self.who, self.new_pin = choice(), QLineEdit()
        self.new_pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.set = button("", self.set_pin)
        self.new_pin.returnPressed.connect(self.set_pin)
        self.new_pin.textEdited.connect(self._begun)
        self._hint = label("", "small", "secondary")
        self._hint.setWordWrap(True)
        row = FlowLayout(gap=look.px(8))
        for widget, wide in ((self.who, 200), (self.new_pin, 200), (self.set, 0)):
            widget.setMinimumWidth(look.px(wide))
            row.addWidget(widget)
        return row

    def _leaving(self) -> QHBoxLayout:
        self.minutes = QSpinBox()
        Steady(self.minutes)
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

    # --- somebody more

    def keep_drafts(self, drafts: Drafts) -> None:
        """Keep what is typed about somebody who is not added yet; nothing of that is ever saved by Save."""
        self._rest_role()
        self._draft = FieldDrafts(drafts, DRAFT, {"name": self.name, "role": self.role}, self)
        self._draft.begin()

    @property
    def left_in(self) -> Field | None:
        """The field in which a draft was left."""
        return self._draft.carets.last if self._draft is not None else None

    def add_person(self) -> None:
        """Write down one more."""
        name, role, pin = self.name.text().strip(), str(self.role.currentData()), self.pin.text().strip()
        sent = name, role, pin
        if sent == self._adding or (self._done is self.name and not name and not pin):
            return  # the second half of a double click, or a held Enter
        if not name:
            self._answer.refuse(Unusable(self.name, "nobody"))
            return
        self._answer.hush()
        self._adding, asked = sent, Asked()
        action = saving.add_person(name, Role(role), pin or None, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._added(sent), lambda no: self._not_added(no, sent, asked))

    def _added(self, sent: Sent) -> None:
        """Make room for the next one, but for nobody whose name is begun already."""
        name, role, pin = sent
        if self._adding == sent:
            self._adding = None
        if self.pin.text().strip() == pin:
            self.pin.setText("")
        if self.name.text().strip() == name:
            self.name.setText("")  # unlike clear() nothing that Ctrl+Z in the field would bring back
            self._done = self.name
        if self.role.currentData() == role:
            self._choose(self._usual)
        self._rest_role()

    def _not_added(self, no: Refusal, sent: Sent, asked: Asked) -> None:
        if self._adding == sent:
            self._adding = None
        if no.code == "text_too_long":
            self._answer.refuse(Unusable(self.name, "too_long"), go_there=asked.still_there)
            return
        self._answer.refuse(no)
        field = {"name_taken": self.name, "bad_setting": self.pin}.get(no.code)
        if field is not None and asked.still_there:
            self._go_to(field)

    def _rest_role(self) -> None:
        """Offer the role that is usual now, unless another was chosen: the first one who works here is the owner."""
        usual = Role.COUNTER if self._shop.staff else Role.OWNER
        if self.role.currentData() == self._usual:
            self._choose(usual)
        self._usual = usual
        if self._draft is not None:
            self._draft.let_go({"name": "", "role": usual.value})

    def _choose(self, role: Role) -> None:
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(self.role.findData(role.value))

    # --- PINs

    def set_pin(self) -> None:
        """Give the chosen person a PIN."""
        staff_id, pin = self.who.currentData(), self.new_pin.text().strip()
        sent = str(staff_id), pin
        if staff_id is None or sent == self._setting or (self._done is self.new_pin and not pin):
            return
        self._answer.hush()
        self._setting, asked = sent, Asked()
        action = saving.set_pin(staff_id, pin, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._pin_set(sent), lambda no: self._not_set(no, sent, asked))

    def _pin_set(self, sent: Sent) -> None:
        if self._setting == sent:
            self._setting = None
        if self.new_pin.text().strip() == sent[1]:
            self.new_pin.setText("")
            self._done = self.new_pin

    def _not_set(self, no: Refusal, sent: Sent, asked: Asked) -> None:
        if self._setting == sent:
            self._setting = None
        self._answer.refuse(no)
        if no.code == "bad_setting" and asked.still_there:
            self._go_to(self.new_pin)

    def _go_to(self, field: QLineEdit) -> None:
        """Give a field the keyboard, with the caret at its end and nothing selected."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        put_caret(field, None)
        bring_in_sight(self._answer, field)

    def _begun(self) -> None:
        self._done = None

    def _let_go(self) -> None:
        """Nothing came of it: the next press means the same again."""
        self._adding = self._setting = None

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
            (self.pin, translate("Settings", "PIN, 4–12 digits")),
            (self.new_pin, translate("Settings", "New PIN, 4–12 digits")),
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
        self._answer.retranslate()

    def on_shop(self) -> None:
        """Somebody came, went, has a PIN now, or has signed in."""
        self._rest_role()
        self.retranslate()
        self._answer.on_shop()

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
