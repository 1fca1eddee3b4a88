"""UI.md 5 (g): what has a key stands in a menu too, and the menu's line does the same where the keyboard was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.a_window import Counter, counter
from ui.job.page import JobPage
from ui.keys.table import BY_NAME
from ui.menus import ON_SOME_PAGES

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)", extend=True)


def from_the_menus(counter: Counter, title: str, action: str) -> None:
    """Open a menu by F10 and the arrows, and press Enter on its line."""
    window = counter.window
    counter.press(Qt.Key.Key_F10)
    menu, wanted = window.menus.menus[title], window.menus.actions[action]
    for _ in window.menus.menus:
        if QApplication.activePopupWidget() is menu:
            break
        QTest.keyClick(QApplication.activePopupWidget() or window.menuBar(), Qt.Key.Key_Right)
    counter.wait(lambda: QApplication.activePopupWidget() is menu)
    for _ in menu.actions():
        if menu.activeAction() is wanted:
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is wanted
    QTest.keyClick(menu, Qt.Key.Key_Return)


def the_job(counter: Counter) -> JobPage:
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    counter.settled()
    return page


def test_leave_goes_back_and_keeps_the_draft(counter: Counter) -> None:
    page = the_job(counter)
    page.focus_entry()
    counter.type("Kunden ringede")
    from_the_menus(counter, "view", "leave")
    counter.wait(lambda: counter.window.stack.currentWidget() is counter.today)
    the_job(counter)
    assert page.entry.text.toPlainText() == "Kunden ringede"


def test_copy_copies_what_is_marked(counter: Counter) -> None:
    counter.type("ring Hansen")
    counter.field.selectAll()
    QApplication.clipboard().clear()
    from_the_menus(counter, "promise", "copy")
    counter.wait(lambda: QApplication.clipboard().text() == "ring Hansen")
    assert counter.focus() is counter.field


def test_more_opens_the_menu_of_the_row_that_has_the_keyboard(counter: Counter) -> None:
    counter.books.promise_call()
    counter.window.refresh()
    counter.settled()
    counter.press(Qt.Key.Key_Down)
    counter.wait(lambda: counter.focus() is counter.today.list)
    from_the_menus(counter, "view", "more")
    counter.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None and popup not in counter.window.menus.menus.values()
    popup.close()


def test_choose_goes_to_the_channels_of_a_job(counter: Counter) -> None:
    page = the_job(counter)
    page.focus_entry()
    from_the_menus(counter, "promise", "choose")
    counter.wait(lambda: counter.focus() is page.entry.channels.how.members[0])
    counter.press(Qt.Key.Key_Right)
    counter.wait(lambda: page.entry.channels.how.members[1].isChecked())


def test_choose_goes_to_the_times_that_are_offered_on_today(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} inden kl 22")
    counter.wait(lambda: len(counter.today.quick.intent.offers) > 0)
    from_the_menus(counter, "promise", "choose")
    counter.wait(lambda: counter.today.quick.warning.isAncestorOf(counter.focus()))


def test_with_nothing_to_choose_it_is_said(counter: Counter) -> None:
    from_the_menus(counter, "promise", "choose")
    counter.wait(lambda: counter.today.quick.answer.text() == "There is nothing to choose now.")


def test_the_lines_show_the_keys_that_never_change(counter: Counter) -> None:
    shown = {name: act.text().partition("\t")[2] for name, act in counter.window.menus.actions.items()}
    keys = {"copy": "Ctrl+C", "leave": "Esc", "more": "Shift+F10", "choose": "Alt+1", "save": "Ctrl+Return"}
    assert {name: shown[name] for name in keys} == keys
    assert "choose" in ON_SOME_PAGES and all(BY_NAME[name].fixed for name in keys)
