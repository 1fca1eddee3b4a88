"""The takeover card: who owns the job, what is promised, what is agreed, the price limit, what was handed in."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from repairdesk.domain.records import Agreement
from repairdesk.queries.sheets import JobSheet, PromiseLine
from ui.i18n import translate
from ui.job.journal_model import moment
from ui.reminder import words
from ui.reminder.parts import Mark
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, card, label, rule

WIDTH = 424


@dataclass(frozen=True)
class Line:
    """One line of a card: a shape, what it says, and beneath or beside it when and by whom."""

    shape: str
    left: str
    text: str
    under: str = ""
    right: str = ""


class Takeover(QScrollArea):
    """All that is agreed, so that nobody needs to ring and ask the same again."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._shown: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setAutoFillBackground(False)

    def show_job(self, sheet: JobSheet, *, again: bool = False) -> None:
        """Show a job; nothing is touched while the texts stay the same, so that a selection lasts."""
        owner, said = self._owner(sheet)
        promises = tuple(self._promise(line) for line in sheet.promises)
        agreed = tuple(self._agreed(each) for each in sheet.agreements)
        price = words.money(str(sheet.price_limit), self._shop.wording, sheet.currency)
        price = price if sheet.price_limit is not None else ""
        handed = self._handed_in(sheet)
        texts = (owner, said, promises, agreed, price, handed)
        if texts == self._shown and not again:
            return
        self._shown = texts
        self.setAccessibleName(translate("Job", "Takeover card"))
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        box.setSpacing(look.px(10))
        box.addLayout(self._title())
        box.addWidget(self._owner_card(owner, said))
        box.addWidget(self._list(translate("Job", "Open promises"), "due", promises))
        box.addWidget(self._list(translate("Job", "Agreed with the customer"), "agreement", agreed))
        if price:
            box.addWidget(self._list(translate("Job", "Price limit"), "price", (), price))
        box.addWidget(self._list(translate("Job", "Handed in"), "handin.items", handed[1], handed[0]))
        box.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    # --- what it says

    def _owner(self, sheet: JobSheet) -> tuple[str, str]:
        stage = self._shop.wording.stage(sheet.stage)
        if not sheet.owner:
            return translate("Job", "Nobody owns this yet"), stage
        return translate("Job", "%1 owns this").replace("%1", sheet.owner), stage

    def _promise(self, line: PromiseLine) -> Line:
        wording, now = self._shop.wording, self._shop.clock.now()
        state = "overdue" if line.due <= now else line.state.value
        due = translate("Job", "due %1").replace("%1", wording.due(line.due))
        said = ", ".join(part for part in (line.said_by, wording.channel(line.channel).lower()) if part)
        under = " · ".join(part for part in (due, line.reservation or said) if part)
        return Line(state, wording.left(line.due, now), words.promised(line, wording), under)

    def _agreed(self, agreement: Agreement) -> Line:
        return Line("", "", agreement.text, right=moment(agreement.agreed_at, self._shop))

    def _handed_in(self, sheet: JobSheet) -> tuple[str, tuple[Line, ...]]:
        serial = translate("Job", "Serial number %1").replace("%1", sheet.serial) if sheet.serial else ""
        lines = tuple(Line("", "", text) for text in (sheet.fault, serial) if text)
        return moment(sheet.opened_at, self._shop), lines

    # --- how it looks

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(translate("Job", "Takeover card"), "entry", weight=600))
        row.addWidget(label(translate("Job", "All that is agreed."), "body", "secondary"), 1)
        return row

    def _owner_card(self, owner: str, stage: str) -> QFrame:
        made = card()
        row = QHBoxLayout(made)
        row.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        row.setSpacing(look.px(10))
        row.addWidget(Mark("person", 20))
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(label(owner, "body_strong", weight=600))
        both.addWidget(label(stage, "small", "secondary"))
        row.addLayout(both, 1)
        return made

    def _list(self, title: str, mark: str, lines: tuple[Line, ...], figure: str = "") -> QFrame:
        made = card()
        made.setAccessibleName(f"{title}, {figure or len(lines)}")
        box = QVBoxLayout(made)
        box.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(10))
        box.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.addWidget(Mark(mark, 16, "text.secondary"))
        head.addWidget(label(title, "body_strong", "secondary", weight=600), 1)
        tone, weight = ("", 600) if mark == "price" else ("secondary", None)
        head.addWidget(label(figure or str(len(lines)), "body", tone, weight))
        box.addLayout(head)
        for place, line in enumerate(lines):
            if place and line.left:
                box.addWidget(rule())
            box.addLayout(self._line(line))
        return made

    def _line(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        top = Qt.AlignmentFlag.AlignTop
        if line.shape:
            row.addWidget(Glyph(line.shape), 0, top)
            tone = "overdue" if line.shape == "overdue" else ""
            left = label(line.left, "body_strong", tone, weight=600)
            left.setMinimumWidth(look.px(72))
            row.addWidget(left, 0, top)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(_wrapped(line.text, "body"))
        if line.under:
            both.addWidget(_wrapped(line.under, "small", "secondary"))
        row.addLayout(both, 1)
        if line.right:
            row.addWidget(label(line.right, "small", "secondary"), 0, top)
        return row


def _wrapped(text: str, style: str, tone: str = "") -> QLabel:
    made = label(text, style, tone)
    made.setWordWrap(True)
    made.setMinimumWidth(0)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
