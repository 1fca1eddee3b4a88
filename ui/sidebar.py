"""The sidebar: where one can go, whether the shop is open, and who signs."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from repairdesk.queries.sheets import TodaySheet
from ui.i18n import translate
from ui.shop import Shop
from ui.theme import fonts, icons
from ui.theme.tokens import look, tokens
from ui.theme.widgets import label, rule

NARROW, FOLDED = 900, 56
"""Below this width of the window there are icons only; how wide the sidebar is then."""


class NavButton(QPushButton):
    """One place to go, with its key or a count at the right."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._name, self._folded = "", False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("look", "nav")
        icons.put(self, icon)
        self.setIconSize(QSize(look.px(18), look.px(18)))
        self.setFont(fonts.font("body_strong"))
        self._right = QLabel(self)
        self._right.setTextFormat(Qt.TextFormat.PlainText)
        self._right.setFont(fonts.font("small"))
        self._right.setProperty("tone", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(10), 0)
        row.addStretch(1)
        row.addWidget(self._right)

    def say(self, text: str, right: str) -> None:
        """Show the name and what stands at the right."""
        self._name = text
        self.setAccessibleName(text)
        self._right.setText(right)
        self.fold(self._folded)

    def fold(self, folded: bool) -> None:
        """Show the icon alone; its name is told by the tool tip."""
        self._folded = folded
        self.setText("" if folded else f"  {self._name}")
        self.setToolTip(self._name if folded else "")
        self._right.setVisible(not folded)


class Sidebar(QWidget):
    """Today and settings; below them the opening hours and the person at this PC."""

    today = Signal()
    settings = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._count = 0
        self._folded = False
        self._sheet: TodaySheet | None = None
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(tokens()["width"]["sidebar"]))
        self.today_button, self.settings_button = NavButton("today"), NavButton("settings")
        self.today_button.clicked.connect(lambda *_: self.today.emit())
        self.settings_button.clicked.connect(lambda *_: self.settings.emit())
        self._open, self._days = label("", "small", weight=600), label("", "caption", "secondary")
        self._days.setWordWrap(True)
        self._seat = label("", "caption", "secondary")
        self.person = QPushButton()
        self.person.setProperty("look", "nav")
        icons.put(self.person, "person")
        self.person.setFont(fonts.font("small", 600))
        self.menu = QMenu(self.person)
        self.person.setMenu(self.menu)
        self._lay_out()
        shop.changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        pad = look.px(8)
        box.setContentsMargins(pad, look.px(12), pad, look.px(8))
        box.setSpacing(look.px(2))
        box.addWidget(self.today_button)
        box.addWidget(self.settings_button)
        box.addStretch(1)
        box.addWidget(rule())
        door = QLabel()
        icons.put(door, "due.open", size=18)
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._open)
        words.addWidget(self._days)
        row.setContentsMargins(pad, pad, pad, look.px(4))
        row.addWidget(door, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        box.addLayout(row)
        box.addWidget(self.person)
        seat = QHBoxLayout()
        seat.setContentsMargins(look.px(14), 0, 0, 0)
        seat.addWidget(self._seat)
        box.addLayout(seat)

    def fit(self, window: int) -> None:
        """Fold to icons in a window that is narrow for the size of its text, in pixels."""
        folded = window < look.px(NARROW)
        if folded == self._folded:
            return
        self._folded = folded
        self.setFixedWidth(look.px(FOLDED if folded else tokens()["width"]["sidebar"]))
        for made in self.findChildren(NavButton):
            made.fold(folded)
        for part in (self._open, self._days, self._seat):
            part.setHidden(folded)
        self.retranslate()

    def count(self, promises: int) -> None:
        """Show how many promises are open."""
        self._count = promises
        self.today_button.say(
            translate("Window", "Today"), str(promises) if promises else self._shop.keys.hint("today")
        )

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show whether the shop is open and on the next days."""
        self._sheet = sheet
        words = self._shop.wording
        if not sheet.hours_set:
            self._open.setText(translate("Window", "Opening hours not set"))
            self._days.setText(translate("Window", "Needed for warnings"))
            return
        if sheet.open_until is not None:
            text = translate("Window", "Open until %1").replace("%1", words.clock(sheet.open_until))
        elif sheet.next_open is not None:
            text = translate("Window", "Closed until %1").replace(
                "%1", words.due_short(sheet.next_open, sheet.now)
            )
        else:
            text = translate("Window", "Closed")
        self._open.setText(text)
        days = [f"{words.weekday(day.day)} {words.spans(day.spans)}" for day in sheet.next_days[1:3]]
        self._days.setText(" · ".join(days))

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.count(self._count)
        self.settings_button.say(translate("Window", "Settings"), "")
        self._seat.setText(translate("Window", "This PC only"))
        person = self._shop.person(self._shop.signed_in)
        name = person.name if person else translate("Window", "Nobody signed in")
        self.person.setText("" if self._folded else f"  {name}")
        self.person.setAccessibleName(translate("Window", "Signed in: %1").replace("%1", name))
        self.person.setToolTip(self.person.accessibleName())
        self._fill_menu()
        if self._sheet is not None:
            self.show_sheet(self._sheet)

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for each in self._shop.staff:
            act = self.menu.addAction(f"{each.name}, {self._shop.wording.role(each.role)}")
            act.setCheckable(True)
            act.setChecked(each.id == self._shop.signed_in)
            act.triggered.connect(lambda *_, chosen=each.id: self._shop.sign_in(chosen))
            group.addAction(act)
        if not self._shop.staff:
            act = self.menu.addAction(translate("Window", "Add who works here…"))
            act.triggered.connect(lambda *_: self.settings.emit())
