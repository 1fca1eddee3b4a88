"""When promises ring before they lapse, by kind."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from repairdesk.domain.defaults import ReminderPlan, as_plain, from_plain
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Kind
from ui import nouns
from ui.i18n import translate
from ui.settings.unusable import Unusable
from ui.theme.widgets import label

EXAMPLE = "15, 5"


class PlansForm(QWidget):
    """A row for each kind: minutes before a short promise, before a long one, and whether the morning rings."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._text = label(style="body_strong", weight=600), label("", "small", "secondary")
        self._text.setWordWrap(True)
        self._heads = tuple(label("", "small", "secondary") for _ in range(3))
        self._names = {kind: label() for kind in Kind}
        self.short = {kind: QLineEdit() for kind in Kind}
        self.long = {kind: QLineEdit() for kind in Kind}
        self.morning = {kind: QCheckBox() for kind in Kind}
        for each in (*self._heads, *self._names.values()):
            each.setWordWrap(True)
        grid = QGridLayout()
        for at, head in enumerate(self._heads, 1):
            grid.addWidget(head, 0, at)
        for row, kind in enumerate(Kind, 1):
            parts: tuple[QWidget, ...] = (
                self._names[kind],
                self.short[kind],
                self.long[kind],
                self.morning[kind],
            )
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._text):
            box.addWidget(part)
        box.addLayout(grid)

    def fill(self, settings: ShopSettings) -> None:
        """Show saved plans."""
        for kind in Kind:
            plan = settings.plans[kind]
            self.short[kind].setText(_written(plan.short_leads))
            self.long[kind].setText(_written(plan.long_leads))
            self.morning[kind].setChecked(plan.morning)

    def read(self, settings: ShopSettings) -> ShopSettings:
        """Return the settings with these plans. Raises Unusable for what is no list of minutes."""
        return replace(settings, plans={kind: self._plan(kind, settings.plans[kind]) for kind in Kind})

    def _plan(self, kind: Kind, before: ReminderPlan) -> ReminderPlan:
        plain = as_plain(before)
        plain["morning"] = self.morning[kind].isChecked()
        for name, field in (("short_leads", self.short[kind]), ("long_leads", self.long[kind])):
            try:
                plain[name] = _minutes(field.text())
                from_plain(plain)
            except (ValueError, BadSetting):
                raise Unusable(field, "minutes", field.text().strip(), lambda _: EXAMPLE) from None
        return from_plain(plain)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._title.setText(translate("Settings", "Reminders"))
        self._text.setText(
            translate(
                "Settings", "Minutes before the due time. What falls into closed hours rings before closing."
            )
        )
        heads = (
            translate("Settings", "Within 90 minutes"),
            translate("Settings", "Longer promises"),
            translate("Settings", "In the morning"),
        )
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        for kind in Kind:
            name = nouns.kind(kind)
            self._names[kind].setText(name)
            for field, text in zip(
                (self.short[kind], self.long[kind], self.morning[kind]), heads, strict=True
            ):
                field.setAccessibleName(f"{name}, {text}")


def _written(leads: tuple[timedelta, ...]) -> str:
    return ", ".join(f"{lead / timedelta(minutes=1):g}" for lead in leads)


def _minutes(said: str) -> list[int]:
    """Read "15, 5". Raises ValueError for anything but whole numbers."""
    return [int(part) for part in said.replace(";", ",").split(",") if part.strip()]
