"""The menu bar: every shortcut also stands here."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.i18n import translate

Deed = Callable[[], object]


class Menus(QObject):
    """Makes the menus once and words them in the present language."""

    def __init__(self, window: QMainWindow, deeds: dict[str, Deed]) -> None:
        super().__init__(window)
        self._window = window
        self._deeds = deeds
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for title, names in _LAYOUT.items():
            menu = window.menuBar().addMenu("")
            self._menus[title] = menu
            for name in names:
                if name == "-":
                    menu.addSeparator()
                elif name in deeds:
                    self._add(menu, name)
        self.retranslate()

    def _add(self, menu: QMenu, name: str) -> None:
        act = QAction(self._window)
        act.setObjectName(name)
        act.setShortcuts([QKeySequence(keys) for keys in _KEYS.get(name, ())])
        act.triggered.connect(lambda *_: self._deeds[name]())
        menu.addAction(act)
        self.actions[name] = act

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        for title, menu in self._menus.items():
            menu.setTitle(_titles()[title])
        for name, act in self.actions.items():
            act.setText(_names()[name])


_LAYOUT = {
    "shop": ("settings", "-", "close", "quit"),
    "promise": ("new", "kept", "call", "move", "take", "journal", "open", "-", "reminders", "-", "undo"),
    "job": ("new_job",),
    "customer": ("new_customer", "find", "-", "bring_in"),
    "view": (
        "today",
        "jobs",
        "customers",
        "back",
        "next_pane",
        "-",
        "larger",
        "smaller",
        "plain_size",
        "full_screen",
    ),
    "help": ("about",),
}
_KEYS: dict[str, tuple[str, ...]] = {
    "quit": ("Ctrl+Q",),
    "close": ("Ctrl+W",),
    "new": ("Ctrl+N",),
    "call": ("Ctrl+L",),
    "move": ("Ctrl+T",),
    "take": ("Ctrl+M",),
    "journal": ("Ctrl+J",),
    "reminders": ("F8",),
    "undo": ("Ctrl+Z",),
    "today": ("Ctrl+1",),
    "jobs": ("Ctrl+2",),
    "customers": ("Ctrl+3",),
    "find": ("Ctrl+F",),
    "back": ("Alt+Left",),
    "next_pane": ("F6",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "plain_size": ("Ctrl+0",),
    "full_screen": ("F11",),
}


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
        "open": translate("Menu", "&Open the job (Enter)"),
        "reminders": translate("Menu", "&Reminders"),
        "undo": translate("Menu", "&Undo"),
        "new_job": translate("Menu", "&New job"),
        "new_customer": translate("Menu", "&New customer"),
        "find": translate("Menu", "&Find"),
        "bring_in": translate("Menu", "&Bring in…"),
        "today": translate("Menu", "&Today"),
        "jobs": translate("Menu", "&Jobs"),
        "customers": translate("Menu", "&Customers"),
        "back": translate("Menu", "&Back"),
        "next_pane": translate("Menu", "&Next pane"),
        "larger": translate("Menu", "&Larger text"),
        "smaller": translate("Menu", "&Smaller text"),
        "plain_size": translate("Menu", "&Ordinary text"),
        "full_screen": translate("Menu", "&Full screen"),
        "about": translate("Menu", "&About RepairDesk"),
    }
