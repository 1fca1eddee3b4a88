"""The card that asks for opening hours; a week it cannot show whole it only tells, and leads to the settings."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from repairdesk.domain.hours import DaySpans
from repairdesk.domain.settings import ShopSettings
from ui.drafts import Drafts
from ui.i18n import translate
from ui.settings import week
from ui.settings.fields import FieldDrafts, Values
from ui.settings.set_up_card import AskingCard
from ui.settings.unusable import Unusable
from ui.settings.week import USUAL
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import button, label

DRAFT = "first_run.hours"


class HoursCard(AskingCard):
    """Opening hours of the working week and of Saturday; the settings know every day by itself."""

    change_wanted = Signal()

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__(2, shop)
        self._days = (label("", "small"), label("", "small"), label("", "small"))
        self.fields = tuple(QLineEdit() for _ in range(4))
        self._letters.watch(*self.fields)
        named = {str(at): field for at, field in enumerate(self.fields)}
        self._drafts, self._draft = drafts, FieldDrafts(drafts, DRAFT, named, self)
        self._filled: tuple[object, str] | None = None
        self._shown: tuple[str, ...] = ("",) * 4
        """What stood in the fields before anybody typed there."""
        self.save_button = button("", self.save)
        self._closed = label("", "small", "secondary")
        self.form = self._laid_out()
        self.body.addWidget(self.form)
        self.body.addWidget(self._answer)
        self.act.clicked.connect(lambda *_: self.change_wanted.emit())

    def _laid_out(self) -> QWidget:
        form = QWidget(self)
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        for row in range(2):
            grid.addWidget(self._days[row], row, 0)
            self._add_span(grid, row)
        grid.addWidget(self._days[2], 2, 0)
        grid.addWidget(self._closed, 2, 1, 1, 4)
        grid.setColumnStretch(4, 1)
        grid.addWidget(self.save_button, 3, 1, 1, 4, Qt.AlignmentFlag.AlignLeft)
        return form

    def _add_span(self, grid: QGridLayout, row: int) -> None:
        for at in range(2):
            field = self.fields[row * 2 + at]
            field.setFixedWidth(look.px(72))
            field.returnPressed.connect(self.save)
            field.textEdited.connect(lambda _: self._answer.hush())
            grid.addWidget(field, row, 1 + at * 2)
        grid.addWidget(QLabel("–"), row, 2)

    # --- saving

    def save(self) -> None:
        """Save the rows that were changed, an empty one as closed; or say which time cannot be used."""
        if self._busy or self.form.isHidden():
            return
        written = tuple(field.text().strip() for field in self.fields)
        if not any(written) and not self._shop.hours.is_set:
            self._point_at(0, "")
            return
        rows: dict[int, DaySpans] = {}
        for row in range(2):
            pair = slice(row * 2, row * 2 + 2)
            if written[pair] == self._shown[pair]:
                continue
            spans = week.read(*written[pair])
            if spans is None:
                at = row * 2 + week.wrong(*written[pair])
                self._point_at(at, written[at])
                return
            rows[row] = spans
        self._write(rows)

    def _write(self, rows: Mapping[int, DaySpans]) -> None:
        self._answer.hush()
        self._busy = True
        sent = self._draft.values()
        action = week.write(rows, self._shop.settings.language, self._shop.signed_in)
        self._shop.office.do(action, lambda _: self._saved(sent), self._refused)

    def _saved(self, sent: Values) -> None:
        self._busy = False
        self._draft.let_go(sent)
        self._filled = None  # shown again as it is written by the shop, such as 10.00 for 10

    def _point_at(self, at: int, said: str) -> None:
        why = "no_use" if said else "missing"
        self._answer.refuse(Unusable(self.fields[at], why, said, lambda wording: wording.clock(USUAL[at])))

    # --- what it shows

    @property
    def keeps_draft(self) -> bool:
        """Whether a draft stands in the fields that are seen."""
        return not self.form.isHidden() and bool(self._drafts.text(DRAFT))

    def retranslate(self) -> None:
        """Write the texts in the present language, and the hours as they are known."""
        settings, wording = self._shop.settings, self._shop.wording
        fits = week.fits(settings)
        text = translate("Settings", "Used to warn, never to stretch a promise")
        title = translate("Settings", "When are you open?")
        self.say(title, text if fits else week.told(wording, settings), done=self._shop.hours.is_set)
        self.form.setVisible(fits)
        self.act.setVisible(not fits)
        self.act.setText(translate("Settings", "Change"))
        self.act.setAccessibleName(f"{self.act.text()}: {title}")
        self._name_fields()
        self._closed.setText(translate("Settings", "closed; public holidays are known"))
        self.save_button.setText(translate("Settings", "Save hours"))
        if not fits:
            self._answer.hush()
        elif (settings.weekly, wording.language) != self._filled:
            self._filled = settings.weekly, wording.language
            self._fill(settings)
        self._say_again()

    def _name_fields(self) -> None:
        names = (
            translate("Settings", "Mon–Fri"),
            translate("Settings", "Sat"),
            translate("Settings", "Sun, holidays"),
        )
        spoken = (translate("Settings", "opens"), translate("Settings", "closes"))
        for made, name in zip(self._days, names, strict=True):
            made.setText(name)
        for at, field in enumerate(self.fields):
            field.setAccessibleName(f"{names[at // 2]}, {spoken[at % 2]}")
            field.setPlaceholderText(self._shop.wording.clock(USUAL[at]))

    def _fill(self, settings: ShopSettings) -> None:
        rows = [week.row(settings, at) for at in range(2)]
        times = [(each[0].opens, each[0].closes) if each else () for each in rows]
        shown = [tuple(map(self._shop.wording.clock, pair)) or ("", "") for pair in times]
        self._shown = (*shown[0], *shown[1])
        self._draft.filling(True)
        for field, text in zip(self.fields, self._shown, strict=True):
            field.setText(text)
        self._draft.begin()
