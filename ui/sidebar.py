"""The sidebar: where one can go, whether the shop is open, and who signs."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from repairdesk.queries.sheets import TodaySheet
from ui.i18n import translate
from ui.nav import NavButton
from ui.shop import Shop
from ui.sidebar_foot import Foot
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look, tokens
from ui.theme.widgets import rule

ROOMS = {"today": "today", "jobs": "jobs", "customers": "customers", "find": "find", "settings": "settings"}
"""The rooms with a button of their own, and their icons."""
INSIDE = {"job": "jobs", "new_job": "jobs", "customer": "customers", "customer_form": "customers"}
"""To which button's room the other pages belong."""
FIRST_KEYS = {"today": "Ctrl+1", "jobs": "Ctrl+2", "customers": "Ctrl+3", "find": "Ctrl+F"}
SMALL_BELOW = 1180
"""In a window narrower than this only icons are shown."""
SMALL_WIDTH = 60


class Sidebar(QWidget):
    """Where one can go; below it the opening hours and the person at this PC."""

    wanted = Signal(str)
    """The name of the room that was chosen."""
    settings = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._count = 0
        self._sheet: TodaySheet | None = None
        self._keys: Mapping[str, QAction] = {}
        self.small = False
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons = {name: NavButton(icon) for name, icon in ROOMS.items()}
        for name, made in self.buttons.items():
            made.clicked.connect(lambda *_, name=name: self.wanted.emit(name))
        self.today_button, self.settings_button = self.buttons["today"], self.buttons["settings"]
        self.foot = Foot()
        self.person = self.foot.person
        self.menu = QMenu(self.person)
        self.person.clicked.connect(lambda *_: self._ask_who())
        self._lay_out()
        shop.changed.connect(self.retranslate)
        self.retranslate()
        self.fit(look.px(SMALL_BELOW))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        pad = look.px(8)
        box.setContentsMargins(pad, look.px(12), pad, look.px(8))
        box.setSpacing(look.px(2))
        rooms = QWidget()
        places = QVBoxLayout(rooms)
        places.setContentsMargins(0, 0, 0, 0)
        places.setSpacing(look.px(2))
        for name, made in self.buttons.items():
            if name == "find":
                places.addSpacing(look.px(8))
                places.addWidget(rule())
                places.addSpacing(look.px(8))
            places.addWidget(made)
        places.addStretch(1)
        box.addWidget(DownScroll(rooms), 1)
        box.addWidget(rule())
        box.addWidget(self.foot)

    def show_keys(self, actions: Mapping[str, QAction]) -> None:
        """Show the keys of the menus' entries beside the places they lead to, also when they are changed."""
        self._keys = actions
        for name in self.buttons:
            if name in actions:
                actions[name].changed.connect(self._say)
        self._say()

    def choose(self, room: str) -> None:
        """Show in which room one is."""
        self.buttons[INSIDE.get(room, room)].setChecked(True)

    def fit(self, window: int) -> None:
        """Show icons only in a window of this width when it is too narrow for names."""
        small = self.small = window < look.px(SMALL_BELOW)
        self.setFixedWidth(look.px(SMALL_WIDTH if small else tokens()["width"]["sidebar"]))
        for made in self.buttons.values():
            made.make_small(small)
        self.foot.fit(small=small)
        self._say_person()

    def count(self, promises: int) -> None:
        """Show how many promises are open."""
        self._count = promises
        self._say()

    def _say(self) -> None:
        names = {
            "today": translate("Window", "Today"),
            "jobs": translate("Window", "Jobs"),
            "customers": translate("Window", "Customers"),
            "find": translate("Window", "Find"),
            "settings": translate("Window", "Settings"),
        }
        for name, made in self.buttons.items():
            made.say(names[name], self._key(name))
        if self._count:
            told = self.tr("%n open promise(s)", "", self._count)
            self.today_button.say(names["today"], str(self._count), told)

    def _key(self, name: str) -> str:
        act = self._keys.get(name)
        key = act.shortcut() if act is not None else QKeySequence(FIRST_KEYS.get(name, ""))
        return key.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show whether the shop is open and on the next days."""
        self._sheet = sheet
        words = self._shop.wording
        if not sheet.hours_set:
            self.foot.say_hours(
                translate("Window", "Opening hours not set"), translate("Window", "Needed for warnings")
            )
            return
        if sheet.open_until is not None:
            text = translate("Window", "Open until %1").replace("%1", words.clock(sheet.open_until))
        elif sheet.next_open is not None:
            text = translate("Window", "Closed until %1").replace(
                "%1", words.due_short(sheet.next_open, sheet.now)
            )
        else:
            text = translate("Window", "Closed")
        days = " · ".join(
            f"{words.weekday(day.day)} {words.spans(day.spans)}" for day in sheet.next_days[1:3]
        )
        self.foot.say_hours(text, days[:1].upper() + days[1:])

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._say()
        self.foot.say_seat(translate("Window", "This PC only"))
        self._say_person()
        self._fill_menu()
        if self._sheet is not None:
            self.show_sheet(self._sheet)

    def _ask_who(self) -> None:
        self.menu.popup(self.person.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))

    def _say_person(self) -> None:
        person = self._shop.person(self._shop.signed_in)
        name = person.name if person else translate("Window", "Nobody signed in")
        role = self._shop.wording.role(person.role) if person else ""
        signed = translate("Window", "Signed in: %1").replace("%1", name)
        self.person.say(name, role, signed, small=self.small)

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for each in self._shop.staff:
            name = each.name.replace("&", "&&")
            act = self.menu.addAction(f"{name} · {self._shop.wording.role(each.role)}")
            act.setCheckable(True)
            act.setChecked(each.id == self._shop.signed_in)
            act.triggered.connect(lambda *_, chosen=each.id: self._shop.switch_to(chosen))
            group.addAction(act)
        if not self._shop.staff:
            act = self.menu.addAction(translate("Window", "Add who works here…"))
            act.triggered.connect(lambda *_: self.settings.emit())
