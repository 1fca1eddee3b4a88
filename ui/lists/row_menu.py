"""What can be done with a row of a list, as the menu that Shift+F10 or the right button opens."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from ui.i18n import translate
from ui.keys.keymap import Keymap
from ui.lists.view import RowList

AT_JOB = ("journal", "stage")
"""What every row of a job offers."""


def open_menu(
    view: RowList, do: Callable[[str], object], keys: Keymap, offered: Sequence[str], place: QPoint
) -> QMenu | None:
    """Open the menu of the selected row; None without one.

    `do` does a deed of the window by its name; `offered` are those that this row has besides opening and calling.
    """
    row = view.current()
    if row is None:
        return None
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    known = {
        "move": translate("Menu", "New promise &instead"),
        "take": translate("Menu", "I &take it"),
        "journal": translate("Menu", "Write in the &journal"),
        "stage": translate("Menu", "Change the sta&ge…"),
    }
    deeds = {"open": translate("Today", "Open"), "call": translate("Job", "Call")}
    deeds |= {name: known[name] for name in offered}
    for name, text in deeds.items():
        add(menu, text, "Enter" if name == "open" else keys.text(name), partial(do, name))
    menu.addSeparator()
    add(menu, translate("Today", "Copy the line"), "Ctrl+C", view.copy)
    add_copies(menu, row.copies)
    menu.popup(place)
    return menu


def add(menu: QMenu, text: str, keys: str, deed: Callable[[], object]) -> None:
    """Add a deed, with the key that does the same."""
    menu.addAction(f"{text}\t{keys}" if keys else text).triggered.connect(lambda *_: deed())


def add_copies(menu: QMenu, texts: Sequence[str]) -> None:
    """Add the copying of numbers and addresses, each by itself."""
    for text in texts:
        copy = translate("Today", "Copy %1").replace("%1", text)
        add(menu, copy.replace("&", "&&"), "", lambda text=text: QGuiApplication.clipboard().setText(text))  # type: ignore[misc]
