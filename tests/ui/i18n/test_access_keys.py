"""Every shortcut stands in a menu, and no letter is underlined twice in a window, in any language."""

from collections import Counter as Tally
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter, counter
from tests.ui.accessible.test_reading_order import ROOMS, go
from ui.i18n import use_language
from ui.keys.table import BY_NAME

__all__ = ["counter"]


@pytest.fixture
def spoken(counter: Counter, qtbot: QtBot) -> Iterator[None]:
    yield
    use_language("en")
    qtbot.wait(10)


def letter(text: str) -> str:
    """The underlined letter of a text, or nothing."""
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def twice(texts: list[str]) -> dict[str, list[str]]:
    tally = Tally(letter(text) for text in texts)
    return {
        each: [text for text in texts if letter(text) == each] for each, n in tally.items() if n > 1 and each
    }


def test_access_keys_are_there_and_unique_in_every_window_and_menu(counter: Counter, spoken: None) -> None:
    window, pages = counter.window, counter.window.pages
    pages.about()
    moved = pages.move(counter.books.promise_call())
    tops: list[QWidget] = [window, moved, pages.keys(), pages.bring_in(), pages._made["about"]]
    for language in ("en", "da", "nb"):
        use_language(language)
        counter.qtbot.wait(20)
        for name, menu in window.menus.menus.items():
            entries = [act.text() for act in menu.actions() if not act.isSeparator()]
            assert twice(entries) == {}, (language, name)
            assert [text for text in entries if not letter(text)] == [], (language, name)
        titles = [menu.title() for menu in window.menus.menus.values()]
        assert [title for title in titles if not letter(title)] == [], language
        for room in ROOMS:
            go(counter, room)
            assert twice([*titles, *_underlined(window)]) == {}, (language, room)
        for top in tops[1:]:
            assert twice(_underlined(top)) == {}, (language, top)
    for other in tops[1:]:
        other.close()


def _underlined(top: QWidget) -> list[str]:
    buttons = [each.text() for each in top.findChildren(QAbstractButton) if each.isVisible()]
    labels = [
        each.text() for each in top.findChildren(QLabel) if each.isVisible() and each.buddy() is not None
    ]
    return [*buttons, *labels]


def test_every_shortcut_of_the_window_stands_in_a_menu_and_only_once(counter: Counter) -> None:
    window = counter.window
    in_menus = {act for menu in window.menus.menus.values() for act in menu.actions()}
    everywhere = {act for each in [window, *window.findChildren(QWidget)] for act in each.actions()}
    with_keys = {act for act in everywhere | set(window.findChildren(QAction)) if act.shortcuts()}
    assert {act.objectName() for act in with_keys - in_menus} == set()
    keys = Tally(key.toString() for act in with_keys for key in act.shortcuts())
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_of_the_table_that_can_be_changed_has_an_entry_in_a_menu(counter: Counter) -> None:
    missing = {name for name, each in BY_NAME.items() if not each.fixed} - counter.window.menus.actions.keys()
    assert missing <= {"hand_in", "pick_up", "find", "jobs", "customers", "week", "print", "redo"}
