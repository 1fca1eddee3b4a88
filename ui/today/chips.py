"""The chips under the quick line: what was understood, each of them removable."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from repairdesk.domain.words import Channel, Kind
from ui.i18n import translate
from ui.shop import Shop
from ui.theme import fonts, icons
from ui.theme.flow import FlowLayout
from ui.theme.widgets import label
from ui.today.intent import Enter, Intent

if TYPE_CHECKING:
    from repairdesk.phrases import Understood

KIND_ICONS = {
    Kind.CALL_BACK: "promise.call",
    Kind.FOLLOW_UP: "promise.call",
    Kind.MESSAGE: "promise.sms",
    Kind.READY: "promise.ready",
    Kind.DIAGNOSIS: "promise.faultfinding",
    Kind.QUOTE: "price",
    Kind.PART: "handin.items",
}

AT_HOME = {"DK": "+45 ", "NO": "+47 "}
"""What a number at home is shown without."""


class Chip(QPushButton):
    """One thing that was understood. Delete, Backspace or a click takes it out; the words stay."""

    removed = Signal(str)

    def __init__(self, field: str, text: str, icon: str, look: str = "plain", *, fixed: bool = False) -> None:
        super().__init__(text if fixed else f"{text}   ✕")
        self.field = field
        self.setProperty("chip", look)
        self.setFont(fonts.font("small", 500))
        role = {"warn": "state.soon.fg", "good": "state.kept.fg"}.get(look, "accent.text")
        icons.put(self, icon, role)
        self.setAutoDefault(False)
        tail = "" if fixed else ". " + translate("Today", "Delete removes")
        self.setAccessibleName(text + tail)
        if fixed:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.clicked.connect(lambda *_: self.removed.emit(self.field))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            and self.focusPolicy() != Qt.FocusPolicy.NoFocus
        ):
            self.removed.emit(self.field)
            return
        super().keyPressEvent(event)


class Chips(QWidget):
    """The row of chips."""

    removed = Signal(str)
    chosen = Signal(str)
    """The id of the customer who is meant."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._row = FlowLayout(self)
        self.fields: list[str] = []
        self.choices: tuple[str, ...] = ()

    def show_reading(self, read: "Understood", intent: Intent) -> None:
        """Show what was understood of a sentence."""
        self._row.clear()
        self.fields, self.choices = [], ()
        for chip in self._chips(read, intent):
            if chip.field:
                self.fields.append(chip.field)
            chip.removed.connect(self.removed)
            self._row.addWidget(chip)
        if intent.enter is Enter.CHOOSE:
            self._choices(read)
        if intent.say:
            said = label(intent.say, "small", "secondary")
            said.setWordWrap(True)
            self._row.addWidget(said)
        self.setVisible(self._row.count() > 0)

    def _chips(self, read: "Understood", intent: Intent) -> list[Chip]:
        words, made = self._shop.wording, []
        if read.kind is not None:
            sms = {Channel.SMS: translate("Today", "SMS"), Channel.EMAIL: translate("Today", "E-mail")}
            name = sms.get(read.channel or Channel.NONE, "") if read.kind is Kind.MESSAGE else ""
            made.append(Chip("kind", name or words.kind(read.kind), KIND_ICONS.get(read.kind, "due")))
        if read.customer is not None:
            made.append(
                Chip(
                    "customer",
                    f"{read.customer.label}  {self._phone(read.customer.detail)}".strip(),
                    "customer",
                )
            )
        if read.job is not None:
            made.append(Chip("job", read.job.label, "jobs"))
        if read.about:
            made.append(
                Chip("about", translate("Today", "about: %1").replace("%1", read.about), "promise.sms")
            )
        if read.reservation:
            made.append(Chip("reservation", read.reservation, "reservation"))
        if read.agreement and read.due is None:
            made.append(Chip("agreement", translate("Today", "Agreement, no clock"), "agreement"))
        if read.price_limit is not None:
            limit = translate("Today", "Price limit %1").replace("%1", words.money(read.price_limit))
            made.append(Chip("price_limit", limit, "price"))
        return made + self._due(read, intent)

    def _phone(self, detail: str) -> str:
        return detail.removeprefix(AT_HOME.get(self._shop.settings.country, "\0"))

    def _due(self, read: "Understood", intent: Intent) -> list[Chip]:
        if read.due is None:
            return []
        words, now = self._shop.wording, self._shop.clock.now()
        text = f"{words.due(read.due.instant)}  {words.from_now(read.due.instant, now)}"
        if read.due.gap:
            text += " · " + translate("Today", "that time does not exist, the clock goes forward")
        if read.rolled:
            text += " · " + translate("Today", "the next day")
        if intent.closed:
            return [Chip("due", text + " · " + translate("Today", "closed when due"), "due.closed", "warn")]
        made = [Chip("due", text, "due")]
        if self._shop.hours.is_set:
            made.append(Chip("", translate("Today", "Open when due"), "due.open", "good", fixed=True))
        return made

    def _choices(self, read: "Understood") -> None:
        doubt = next(each for each in read.doubts if each.code == "several_customers")
        self.choices = doubt.choices[:9]
        for place, customer_id in enumerate(self.choices, 1):
            match = self._shop.directory.customer(customer_id) if self._shop.directory else None
            if match is None:
                continue
            chip = Chip("", f"{match.label}  {match.detail}   Alt+{place}", "customer", "warn", fixed=True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda *_, chosen=customer_id: self.chosen.emit(chosen))
            self._row.addWidget(chip)
