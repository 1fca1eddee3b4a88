"""Settings on one plain page: the shop, its hours, who works here, and when promises ring."""

from dataclasses import replace

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.settings import ShopSettings
from ui.begun import Begun
from ui.drafts import Drafts
from ui.i18n import translate
from ui.offers import Offers
from ui.settings import saving
from ui.settings.answer import Answer, Asked
from ui.settings.fields import FieldDrafts, Fields, Values
from ui.settings.parts import SettingsParts, settings_parts
from ui.settings.unusable import Unusable
from ui.shop import Shop
from ui.taking_back import LettersFirst
from ui.theme.pieces import KeyedButton
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.widgets import card, label, rule

WIDTH = 760
DRAFT = "settings"


class SettingsPage(QWidget):
    """Nothing is saved by halves: one button saves shop, hours and reminders; staff are added one by one."""

    def __init__(
        self, shop: Shop, drafts: Drafts, parent: QWidget | None = None, parts: SettingsParts | None = None
    ) -> None:
        super().__init__(parent)
        self._shop = shop
        self._title = label(style="title")
        parts = parts or Begun(settings_parts(shop)).whole()
        self.shop_form, self.hours_form, self.plans_form, self.staff_form = parts
        self._answer = Answer(shop)
        self.save_button = KeyedButton(self.save, kind="primary")
        self.offers: Offers = {"save": self.save}
        self._lay_out()
        self._drafts, self._draft = drafts, FieldDrafts(drafts, DRAFT, self._fields(), self)
        self._draft.typed.connect(self._answer.calm_goes)
        self.staff_form.keep_drafts(drafts)
        self._letters = LettersFirst(self)
        staff = self.staff_form
        self._letters.watch(*self._draft.fields(), staff.name, staff.pin, staff.new_pin)
        self._shown: ShopSettings | None = None
        self._sent: ShopSettings | None = None
        self._busy = False
        shop.office.trouble.connect(lambda *_: self._let_go())
        shop.changed.connect(lambda: shop.turns.soon(self, self._on_shop))
        self.fill()
        self.retranslate()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes on this page."""
        return [self.shop_form, self.hours_form, self.staff_form, self.plans_form, self.save_button]

    def _lay_out(self) -> None:
        """Build from the outside in: what is put into its place last is dressed once, not once for each frame."""
        box, foot = QVBoxLayout(self), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        holder = QWidget(self)
        box.addWidget(DownScroll(holder), 1)
        box.addWidget(rule())
        box.addLayout(foot)
        row, inner = QHBoxLayout(holder), QWidget(holder)
        row.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        row.addWidget(inner, 1)
        row.addStretch(0)
        inner.setMaximumWidth(look.px(WIDTH))
        page = QVBoxLayout(inner)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(look.px(14))
        page.addWidget(self._title)
        for form in (self.shop_form, self.hours_form, self.staff_form, self.plans_form):
            frame = card(inner)
            page.addWidget(frame)
            frame_box = QVBoxLayout(frame)
            frame_box.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(16))
            frame_box.addWidget(form)
        page.addStretch(1)
        foot.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8))
        stays = self._answer.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self._answer.setSizePolicy(stays)
        foot.addWidget(self._answer, 1)
        foot.addWidget(self.save_button)

    def _fields(self) -> Fields:
        shop, hours, plans = self.shop_form, self.hours_form, self.plans_form
        fields: dict[str, QWidget] = {
            "name": shop.name, "phone": shop.phone, "language": shop.language, "country": shop.country,
            "zone": shop.zone, "special": hours.special, "holidays": hours.holidays,
            "minutes": self.staff_form.minutes,
        }  # fmt: skip
        fields |= {f"day {at}": field for at, field in enumerate(hours.days)}
        for what, row in (("short", plans.short), ("long", plans.long), ("morning", plans.morning)):
            fields |= {f"{what} {kind.value}": field for kind, field in row.items()}
        return fields

    def fill(self) -> None:
        """Show the settings as they are saved, and over them what is typed and not saved yet."""
        settings = self._shop.settings
        self._draft.filling(True)
        self.shop_form.fill(settings)
        self.hours_form.fill(settings)
        self.plans_form.fill(settings)
        self.staff_form.fill(settings)
        self._shown, self._sent = settings, None
        self._draft.begin()

    def arrive(self) -> None:
        """Somebody comes here, or comes back to where the draft was left."""
        (self._draft.carets.last or self.staff_form.left_in or self).setFocus()

    def _on_shop(self) -> None:
        if self._shop.settings != self._shown:
            self.fill()
        self.staff_form.on_shop()
        self._answer.on_shop()

    def save(self) -> None:
        """Save shop, hours and reminders together, or say what cannot be used."""
        try:
            settings = replace(self._read(), set_up=True)
        except Unusable as no:
            self._answer.refuse(no)
            return
        if self._busy and settings == self._sent:
            return  # the second half of a double click, or a held key
        if settings in (self._shop.settings, self._sent):
            self._nothing_new()
            return
        self._answer.hush()
        self._sent, self._busy, typed, asked = settings, True, self._draft.values(), Asked()
        action = saving.save(settings, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._saved(typed), lambda no: self._refused(no, asked))

    def _read(self) -> ShopSettings:
        settings = self.shop_form.read(self._shop.settings)
        settings = self.hours_form.read(settings)
        settings = self.plans_form.read(settings)
        return self.staff_form.read(settings)

    def _nothing_new(self) -> None:
        """What stands here is saved already, in these words or in others, such as 10 for 10.00."""
        if self._drafts.text(DRAFT):
            self._draft.let_go(self._draft.values())
            self.fill()
        self._answer.tell(lambda: translate("Settings", "Nothing to save"))

    def _saved(self, typed: Values) -> None:
        self._busy = False
        self._answer.hush()
        self._draft.let_go(typed)
        self._shown = None  # shown again as it is written by the shop, such as 10.00 for 10

    def _refused(self, no: Refusal, asked: Asked) -> None:
        self._let_go()
        self._answer.refuse(self.shop_form.unusable(no) or no, go_there=asked.still_there)

    def _let_go(self) -> None:
        """Nothing came of it: the next press means the same again."""
        self._sent, self._busy = None, False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.setWindowTitle(translate("Settings", "Settings"))
        self._title.setText(translate("Settings", "Settings"))
        save = translate("Settings", "Save")
        self.save_button.say(save, self._shop.keys.hint("save"), save)
        for form in (self.shop_form, self.hours_form, self.staff_form, self.plans_form):
            form.retranslate()
        self._answer.retranslate()
