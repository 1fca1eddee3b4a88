"""The cards of the customer's page: what matters most, how to reach, what is promised, what is agreed."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import CustomerSheet, PromiseLine
from ui import ways
from ui.i18n import translate
from ui.reminder import words
from ui.reminder.parts import Mark
from ui.shop import Shop
from ui.theme import icons
from ui.theme.spoken import say_tongue, speak_as
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, button, card, label, rule, tip
from ui.theme.wrapped import Wrapped

Open = Callable[[QUrl], object]


class Part(NamedTuple):
    """A card: what it is called here, what it says, and how it is made."""

    name: str
    texts: object
    make: Callable[[], QFrame]


class Cards(QScrollArea):
    """All that one should know before ringing."""

    def __init__(self, shop: Shop, go_to: Open) -> None:
        super().__init__()
        self._shop, self._go_to = shop, go_to
        self._shown: dict[str, object] = {}
        self._made: dict[str, QFrame] = {}
        """The cards that stand there, and what they say, by name."""
        self._ways: dict[QUrl, QPushButton] = {}
        """How to reach whom is shown, by what each button opens."""
        self._whose = ""
        self._whole = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        speak_as(self, QAccessible.Role.Grouping)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        self._box.setSpacing(look.px(10))
        self._box.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def be_whole(self, whole: bool) -> None:
        """Stand there in full height, for a page that scrolls as a whole."""
        if whole != self._whole:
            self._whole = whole
            self._fit()

    def _fit(self) -> None:
        inside, policy = self.widget(), Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if self._whole else policy.ScrollBarAsNeeded
        )
        tall = 0
        if self._whole and inside is not None:
            tall = max(inside.heightForWidth(self.width()), inside.minimumSizeHint().height())
        self.setMinimumHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What moves the cards up and down moves the page where they are shown whole."""
        if self._whole:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_customer(self, sheet: CustomerSheet, *, again: bool = False) -> None:
        """Show a customer; no card is touched while its texts stay the same."""
        if sheet.customer.id != self._whose:
            self._whose = sheet.customer.id
            self.verticalScrollBar().setValue(0)
        parts = self._parts(sheet)
        texts = {part.name: part.texts for part in parts}
        if texts == self._shown and not again:
            return
        here = next((url for url, made in self._ways.items() if made.hasFocus()), None)
        same = {name for name in texts if texts[name] == self._shown.get(name) and not again}
        before, self._shown = self._made, texts
        self._made = {
            part.name: before.pop(part.name) if part.name in same else part.make() for part in parts
        }
        self.setAccessibleName(translate("Customers", "What to know"))
        for place, made in enumerate(self._made.values()):
            self._box.insertWidget(place, made)
            made.show()
            made.raise_()  # read out in this order
        if here is not None:
            self._ways.get(here, self).setFocus()
        for gone in before.values():
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._fit()

    def _parts(self, sheet: CustomerSheet) -> list[Part]:
        """Return the cards on which there is something to say, from the top."""
        who = sheet.customer
        matters = [line.strip() for line in who.matters.splitlines() if line.strip()]
        promised = tuple(self._promise(line) for line in sheet.promises if line.outcome is None)
        agreed = [each.text for each in sheet.agreements]
        note = [] if self._shop.hide_internal or not who.note else [who.note]
        reached = (who.prefers, sheet.phones_shown, who.emails, who.address)
        return [
            *self._part(translate("Customers", "What matters most"), "priority", matters),
            Part("reach", reached, lambda: self._reach(sheet)),
            Part("due", promised, lambda: self._promises(promised)),
            *self._part(translate("Customers", "Agreed with the customer"), "agreement", agreed),
            *self._part(translate("Customers", "Note"), "journal.internal", note),
        ]

    def _part(self, title: str, mark: str, texts: list[str]) -> list[Part]:
        return [Part(mark, tuple(texts), lambda: self._texts(title, mark, texts))] if texts else []

    def _promise(self, line: PromiseLine) -> tuple[str, str, str, str, str]:
        wording, now = self._shop.wording, self._shop.clock.now()
        state = "overdue" if line.due <= now else line.state.value
        due = translate("Job", "due %1").replace("%1", wording.due(line.due))
        under = (due, f"#{line.job_number}" if line.job_number else "", line.reservation or line.owner)
        text = words.promised(line, wording)
        below = " · ".join(part for part in under if part)
        return state, wording.left(line.due, now), text, below, self._shop.tongue(line.words)

    # --- how it looks

    def _texts(self, title: str, mark: str, texts: list[str]) -> QFrame:
        made, box = _card(title, mark, str(len(texts)) if len(texts) > 1 else "")
        for text in texts:
            box.addWidget(_said(text, self._shop.tongue(text)))
        return made

    def _reach(self, sheet: CustomerSheet) -> QFrame:
        who = sheet.customer
        self._ways = {}
        first = words.prefers(who.prefers) if who.prefers is not Channel.NONE else ""
        made, box = _card(translate("Customers", "How to reach"), "promise.call", first)
        for shown, remark, number in sheet.phones_shown:
            box.addLayout(self._phone(shown, remark, number))
        for address in who.emails:
            row = QHBoxLayout()
            row.addWidget(Wrapped(address), 1)
            row.addWidget(self._way(Channel.EMAIL, translate("Customers", "Write to %1"), address, address))
            box.addLayout(row)
        if who.address:
            box.addWidget(Wrapped(who.address, tone="secondary"))
        if not (sheet.phones_shown or who.emails or who.address):
            box.addWidget(Wrapped(translate("Customers", "No phone and no e-mail yet"), tone="secondary"))
        return made

    def _phone(self, shown: str, remark: str, number: str) -> QHBoxLayout:
        row, both = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look.px(6))
        both.setSpacing(0)
        line = label(shown, "body_strong", weight=600)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        both.addWidget(line)
        if remark:
            both.addWidget(Wrapped(remark, "small", "secondary"))
        row.addLayout(both, 1)
        row.addWidget(self._way(Channel.PHONE, translate("Customers", "Call %1"), shown, number))
        row.addWidget(self._way(Channel.SMS, translate("Customers", "SMS to %1"), shown, number))
        return row

    def _way(self, channel: Channel, says: str, whom: str, address: str) -> QWidget:
        url, told = ways.link(channel, address), says.replace("%1", whom)
        made = button("", lambda: self._go_to(url), "plain")
        icons.put(made, ways.ICONS[channel])
        made.setIconSize(QSize(look.px(18), look.px(18)))
        made.setAccessibleName(told)
        tip(made, told)
        made.setFixedWidth(look.px(36))
        self._ways[url] = made
        return made

    def _promises(self, promised: tuple[tuple[str, str, str, str, str], ...]) -> QFrame:
        made, box = _card(translate("Customers", "Open promises"), "due", str(len(promised)))
        for place, (state, left, text, under, tongue) in enumerate(promised):
            if place:
                box.addWidget(rule())
            row, both = QHBoxLayout(), QVBoxLayout()
            row.setSpacing(look.px(8))
            both.setSpacing(0)
            row.addWidget(Glyph(state), 0, Qt.AlignmentFlag.AlignTop)
            time = label(left, "body_strong", "overdue" if state == "overdue" else "", 600)
            time.setMinimumWidth(look.px(72))
            row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
            both.addWidget(_said(text, tongue))
            both.addWidget(Wrapped(under, "small", "secondary"))
            row.addLayout(both, 1)
            box.addLayout(row)
        return made


def _said(text: str, tongue: str) -> Wrapped:
    """Return somebody's words; their language is there before a screen reader hears of them."""
    made = Wrapped()
    say_tongue(made, tongue)
    made.setText(text)
    return made


def _card(title: str, mark: str, figure: str) -> tuple[QFrame, QVBoxLayout]:
    made = card()
    made.setAccessibleName(", ".join(part for part in (title, figure) if part))
    box = QVBoxLayout(made)
    box.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(10))
    box.setSpacing(look.px(6))
    head = QHBoxLayout()
    head.addWidget(Mark(mark, 16, "text.secondary"))
    head.addWidget(label(title, "body_strong", "secondary", weight=600, heading=True), 1)
    head.addWidget(label(figure, "body", "secondary"))
    box.addLayout(head)
    return made, box
