"""What can be done with a row of Today, as the menu that Shift+F10 or the right button opens."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import PromiseLine
from ui import ways
from ui.i18n import translate
from ui.keys.keymap import Keymap
from ui.lists.row_menu import add, add_copies
from ui.today.action_bar import RESULTS
from ui.today.model import JobRow

if TYPE_CHECKING:
    from ui.today.page import TodayPage


def row_menu(page: "TodayPage", keys: Keymap) -> QMenu | None:
    """Return the menu for the selected row; nothing without one. It lets itself go when it closes."""
    row = page.list.current()
    if row is None:
        return None
    menu = QMenu(page.list)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if isinstance(row, PromiseLine):
        _deeds(menu, page, row, keys)
    add(menu, translate("Today", "Open"), "Enter", page.open_selected)
    menu.addSeparator()
    add(menu, translate("Today", "Copy the line"), "Ctrl+C", page.list.copy)
    phone = row.phone if isinstance(row, PromiseLine) else ""
    number = row.job.number if isinstance(row, JobRow) else row.job_number
    add_copies(menu, [part for part in (phone, f"#{number}" if number else "") if part])
    return menu


def _deeds(menu: QMenu, page: "TodayPage", row: PromiseLine, keys: Keymap) -> None:
    way = ways.of_line(row)
    if way is not None:
        call = translate("Today", "Call now") if way.channel is Channel.PHONE else ways.deed(way.channel)
        add(menu, call, keys.text("call"), page.bar.call)
    add(menu, page.bar.kept_text(row), translate("Today", "Space"), page.keep)
    add(menu, translate("Today", "New promise"), keys.text("move"), page.new_promise)
    add(menu, translate("Today", "I take it"), keys.text("take"), page.take)
    add(menu, translate("Today", "The customer says never mind"), "", page.release)
    tried = menu.addMenu(translate("Today", "How did the call go?"))
    for result in RESULTS:
        add(tried, page.wording.result(result), "", partial(page.attempt, result))
    menu.addSeparator()
