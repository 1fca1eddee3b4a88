"""The menu bar: every shortcut also stands here."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.i18n import translate
from ui.keys.keymap import NATIVE, Keymap
from ui.keys.table import BY_NAME
from ui.offers import offers_of

Deed = Callable[[], object]


class Menus(QObject):
    """Makes the menus once, words them in the present language and gives them the keys in force."""

    def __init__(self, window: QMainWindow, deeds: dict[str, Deed], keymap: Keymap) -> None:
        super().__init__(window)
        self._window, self._deeds, self._keymap = window, deeds, keymap
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for title, names in _LAYOUT.items():
            if any(name in deeds for name in names):
                self._fill(title, names)
        keymap.present = set(self.actions)
        self.retranslate()

    def _fill(self, title: str, names: tuple[str, ...]) -> None:
        menu = self.menus[title] = self._window.menuBar().addMenu("")
        for name in names:
            if name == "-" and not menu.isEmpty() and not menu.actions()[-1].isSeparator():
                menu.addSeparator()
            elif name in self._deeds:
                self._add(menu, name)

    def _add(self, menu: QMenu, name: str) -> None:
        act = QAction(self._window)
        act.setObjectName(name)
        if name in _TICKED:
            act.setCheckable(True)
        act.triggered.connect(lambda *_: self._deeds[name]())
        menu.addAction(act)
        self.actions[name] = act

    def retranslate(self) -> None:
        """Write the texts in the present language, and the keys as they are now."""
        titles, names = _titles(), _names()
        for title, menu in self.menus.items():
            menu.setTitle(titles[title])
        for name, act in self.actions.items():
            act.setText(names[name])
            if name in BY_NAME and not BY_NAME[name].fixed:
                act.setShortcuts(self._keymap.sequences(name))
            elif name in BY_NAME and name not in _SAYS_ITS_KEY:
                act.setText(f"{names[name]}\t{QKeySequence(BY_NAME[name].first[0]).toString(NATIVE)}")

    def do(self, name: str) -> None:
        """Do what an action of the menus does."""
        self._deeds[name]()

    def fit(self, page: QWidget) -> None:
        """Offer what can be done on the page that is shown."""
        for name in ON_SOME_PAGES & self.actions.keys():
            self.actions[name].setEnabled(name in offers_of(page))


_LAYOUT = {
    "shop": ("settings", "-", "close", "quit"),
    "promise": ("new", "-", "kept", "call", "move", "take", "choose", "-", "reminders", "-", "undo", "redo", "copy"),
    "job": ("new_job", "hand_in", "pick_up", "-", "open", "journal", "correct", "save", "stage", "-", "print"),
    "customer": ("new_customer", "find", "-", "bring_in"),
    "view": (
        "today", "jobs", "customers", "week", "back", "leave", "-", "refresh", "hide_internal", "-",
        "next_group", "group_before", "next_pane", "pane_before", "menu", "more", "-",
        "larger", "smaller", "plain_size", "full_screen",
    ),
    "help": ("help", "keys", "about"),
}  # fmt: skip
"""Only what the window has a deed for comes into the menu."""
_TICKED = {"hide_internal"}
_SAYS_ITS_KEY = {"kept", "open"}
"""Their keys work in the list only, as their names say."""
ON_SOME_PAGES = frozenset(
    {
        "kept", "call", "move", "take", "choose", "open", "journal", "correct", "save", "stage",
        "next_group", "group_before",
    }
)  # fmt: skip
"""What only some pages offer: it means what is selected or written there."""


def _titles() -> dict[str, str]:
    return {
        "shop": translate("Menu", "&Shop"),
        "promise": translate("Menu", "&Promise"),
        "job": translate("Menu", "&Job"),
        "customer": translate("Menu", "&Customer"),
        "view": translate("Menu", "&View"),
        "help": translate("Menu", "&Help"),
    }


def _names() -> dict[str, str]:
    return {
        "settings": translate("Menu", "&Settings…"),
        "close": translate("Menu", "&Close the window"),
        "quit": translate("Menu", "&Quit, reminders stop"),
        "new": translate("Menu", "&New promise"),
        "kept": translate("Menu", "&Kept (Space in the list)"),
        "call": translate("Menu", "&Call"),
        "move": translate("Menu", "New promise &instead"),
        "take": translate("Menu", "I &take it"),
        "journal": translate("Menu", "Write in the &journal"),
        "stage": translate("Menu", "Change the sta&ge…"),
        "correct": translate("Menu", "&Correct the entry"),
        "save": translate("Menu", "&Save or finish"),
        "open": translate("Menu", "&Open (Enter)"),
        "choose": translate("Menu", "C&hoose channel or time, 1 to 9"),
        "reminders": translate("Menu", "&Reminders"),
        "undo": translate("Menu", "&Undo"),
        "redo": translate("Menu", "R&edo"),
        "copy": translate("Menu", "Co&py"),
        "new_job": translate("Menu", "&New job"),
        "hand_in": translate("Menu", "&Hand-in"),
        "pick_up": translate("Menu", "&Pick-up"),
        "print": translate("Menu", "P&rint…"),
        "new_customer": translate("Menu", "&New customer"),
        "find": translate("Menu", "&Find"),
        "bring_in": translate("Menu", "&Bring in…"),
        **_views(),
    }


def _views() -> dict[str, str]:
    return {
        "today": translate("Menu", "&Today"),
        "jobs": translate("Menu", "&Jobs"),
        "customers": translate("Menu", "&Customers"),
        "week": translate("Menu", "&Week review"),
        "back": translate("Menu", "&Back"),
        "leave": translate("Menu", "Lea&ve, the draft is kept"),
        "refresh": translate("Menu", "&Ask the journal again"),
        "hide_internal": translate("Menu", "&Hide internal notes"),
        "next_group": translate("Menu", "Next &group"),
        "group_before": translate("Menu", "Gro&up before"),
        "next_pane": translate("Menu", "&Next pane"),
        "pane_before": translate("Menu", "&Pane before"),
        "menu": translate("Menu", "&Menu bar"),
        "more": translate("Menu", "Mor&e for what is selected"),
        "larger": translate("Menu", "&Larger text"),
        "smaller": translate("Menu", "&Smaller text"),
        "plain_size": translate("Menu", "&Ordinary text"),
        "full_screen": translate("Menu", "&Full screen"),
        "help": translate("Menu", "&Help"),
        "keys": translate("Menu", "&Keys"),
        "about": translate("Menu", "&About RepairDesk"),
    }
