"""Settings on one plain page: the shop, its hours, who works here, and when promises ring."""

from dataclasses import replace

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from ui.i18n import translate
from ui.settings import saving
from ui.settings.hours_form import HoursForm
from ui.settings.plans_form import PlansForm
from ui.settings.shop_form import ShopForm
from ui.settings.staff_form import StaffForm
from ui.shop import Shop
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.widgets import card, label, rule
from ui.today.action_bar import BarButton

WIDTH = 760


class SettingsPage(QWidget):
    """Nothing is saved by halves: one button saves shop, hours and reminders; staff are added one by one."""

    def __init__(self, shop: Shop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._title = label(style="title")
        self.shop_form, self.hours_form = ShopForm(), HoursForm(shop.wording)
        self.plans_form, self.staff_form = PlansForm(), StaffForm(shop)
        self._answer = label("", "small", "overdue")
        self._answer.setWordWrap(True)
        self.save_button = BarButton(self.save, primary=True)
        self._lay_out()
        shop.changed.connect(self._on_shop)
        self.fill()
        self.retranslate()

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
        foot.addWidget(self._answer, 1)
        foot.addWidget(self.save_button)

    def fill(self) -> None:
        """Show the settings as they are saved."""
        settings = self._shop.settings
        self.shop_form.fill(settings)
        self.hours_form.fill(settings)
        self.plans_form.fill(settings)
        self.staff_form.fill(settings)
        self._shown = settings

    def _on_shop(self) -> None:
        if self._shop.settings != self._shown:
            self.fill()
        self.staff_form.retranslate()

    def save(self) -> None:
        """Save shop, hours and reminders together, or say what cannot be used."""
        try:
            settings = self.shop_form.read(self._shop.settings)
            settings = self.hours_form.read(settings)
            settings = self.plans_form.read(settings)
            settings = self.staff_form.read(settings)
        except Refusal as refusal:
            self._say(self._shop.wording.refusal(refusal))
            return
        action = saving.save(replace(settings, set_up=True), self._shop.signed_in)
        self._shop.office.do(
            action, lambda _: self._say(""), lambda no: self._say(self._shop.wording.refusal(no))
        )

    def _say(self, text: str) -> None:
        self._answer.setText(text)

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
