"""Opening hours day by day, several spans a day, and days that are different."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from repairdesk.domain.hours import DaySpans
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.settings import ShopSettings, join_spans, parse_day
from ui.i18n import translate
from ui.settings.unusable import Unusable, Word
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.wording import Wording

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SPECIAL = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s*[:,]?\s*(.*)")
CHRISTMAS_EVE = date(2026, 12, 24)
"""A day to show how a line is written."""
LABEL = 104
"""How wide the names beside the fields are at least, so that the cards of the page line up."""


class HoursForm(QWidget):
    """Seven fields such as "10-12.30, 13-18"; an empty one is a closed day."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._title, self._text = label(style="body_strong", weight=600), label("", "small", "secondary")
        self.days = tuple(QLineEdit() for _ in DAYS)
        self.special, self.holidays = QPlainTextEdit(), QCheckBox()
        self.special.setFixedHeight(look.px(72))
        self.special.setTabChangesFocus(True)
        self._labels = tuple(QLabel() for _ in range(8))
        form = QFormLayout()
        for made, field in zip(self._labels, (*self.days, self.special), strict=True):
            made.setBuddy(field)
            made.setMinimumHeight(look.height("field"))
            made.setMinimumWidth(look.px(LABEL))
            form.addRow(made, field)
        self._labels[7].setAlignment(Qt.AlignmentFlag.AlignTop)
        self._labels[7].setContentsMargins(0, look.px(8), 0, 0)
        form.addRow("", self.holidays)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._text):
            column.addWidget(part)
        column.addLayout(form)

    def fill(self, settings: ShopSettings) -> None:
        """Show saved hours."""
        for field, spans in zip(self.days, settings.weekly, strict=True):
            field.setText(self._written(spans))
        closed = translate("Wording", "closed")
        lines = [
            f"{self._day(day)} {self._written(spans) or closed}"
            for day, spans in sorted(settings.exceptions.items())
        ]
        self.special.setPlainText("\n".join(lines))
        self.holidays.setChecked(settings.use_holidays)

    def _written(self, spans: DaySpans) -> str:
        clock = self._wording.clock
        return ", ".join(f"{clock(each.opens)}–{clock(each.closes)}" for each in spans)

    def _day(self, day: date) -> str:
        return day_text(self._wording, day)

    def read(self, settings: ShopSettings) -> ShopSettings:
        """Return the settings with these hours. Raises Unusable for what cannot be read."""
        weekly = tuple(self._hours_of(field) for field in self.days)
        exceptions = self._exceptions()
        return replace(settings, weekly=weekly, exceptions=exceptions, use_holidays=self.holidays.isChecked())

    def _hours_of(self, field: QLineEdit) -> DaySpans:
        text = field.text().strip()
        try:
            return parse_day(text) if text else ()
        except BadSetting as no:
            why = "names_a_day" if no.facts["what"] == "weekday" else "no_use"
            raise Unusable(field, why, text, _hours_example) from None

    def _exceptions(self) -> Mapping[date, DaySpans]:
        found: dict[date, DaySpans] = {}
        end = -1
        for whole in self.special.toPlainText().split("\n"):
            end += len(whole.encode("utf-16-le")) // 2 + 1  # Qt counts so
            line = whole.strip()
            if line:
                day, spans = self._line(line, end)
                try:
                    found[day] = join_spans(found[day], spans, line) if day in found else spans
                except BadSetting:
                    raise Unusable(self.special, "contradicts", line, caret=end) from None
        return found

    def _line(self, line: str, end: int) -> tuple[date, DaySpans]:
        """Read a date and its hours, or that it is closed."""
        match = _SPECIAL.fullmatch(line)
        day = _date(match[1]) if match else None
        if match is None or day is None:
            raise Unusable(self.special, "no_use", line, _line_example, caret=end)
        if not match[2].strip():
            examples = _with_hours(match[1]), _with_closed(match[1])
            raise Unusable(self.special, "no_hours", line, *examples, caret=end)
        try:
            return day, parse_day(match[2])
        except BadSetting:
            raise Unusable(self.special, "no_use", line, _line_example, caret=end) from None

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._title.setText(translate("Settings", "Opening hours"))
        self._text.setText(translate("Settings", "Used to warn, never to stretch a promise"))
        monday = QDate(2024, 1, 1)
        for at, field in enumerate(self.days):
            name = QLocale().toString(monday.addDays(at), "dddd").capitalize()
            self._labels[at].setText(name)
            field.setAccessibleName(name)
            field.setPlaceholderText(translate("Settings", "closed"))
        other = translate("Settings", "Other days")
        self._labels[7].setText(other)
        self.special.setAccessibleName(other)
        self.special.setPlaceholderText(
            translate("Settings", "2026-12-24 10-13, or 2026-12-31 closed; a day a line")
        )
        self.holidays.setText(translate("Settings", "Closed on public holidays"))


def _date(said: str) -> date | None:
    """Read 2026-12-24 or 24.12.2026."""
    try:
        if "-" in said:
            return date.fromisoformat(said)
        day, month, year = (int(part) for part in said.split("."))
        return date(year, month, day)
    except ValueError:
        return None


def day_text(wording: Wording, day: date) -> str:
    """Return a day as people write it who read Danish or Norwegian; in English no order of figures is safe."""
    return day.isoformat() if wording.language == "en" else f"{day.day}.{day.month}.{day.year}"


def _hours_example(wording: Wording) -> str:
    return f"{wording.clock(time(10))}–{wording.clock(time(18))}"


def _line_example(wording: Wording) -> str:
    return _with_hours(day_text(wording, CHRISTMAS_EVE))(wording)


def _with_hours(said: str) -> Word:
    return lambda _: f"{said} 10-13"


def _with_closed(said: str) -> Word:
    return lambda _: f"{said} {translate('Wording', 'closed')}"
