"""The card of keys: find a key, choose another, and it holds everywhere at once."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter, counter
from ui.app import make_application
from ui.i18n import use_language
from ui.keys.columns import GroupColumns
from ui.keys.keymap import Keymap
from ui.keys.table import BY_NAME, ENTRIES
from ui.keys.window import KeysWindow

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def keymap(qtbot: QtBot, tmp_path: Path) -> Keymap:
    """The keys of a PC on which every action of the map is there."""
    make_application()
    made = Keymap()
    made.present = {each.name for each in ENTRIES}
    made.keep_in(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    return made


@pytest.fixture
def card(qtbot: QtBot, keymap: Keymap) -> KeysWindow:
    """The card is open."""
    window = KeysWindow(keymap)
    qtbot.addWidget(window)
    window.show()

    def in_front() -> bool:
        window.activateWindow()  # again, while a window of an earlier test is still going away
        return window.isActiveWindow()

    qtbot.waitUntil(in_front)
    return window


@pytest.fixture
def speak(qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    """Change the language as the settings do."""

    def use(language: str) -> None:
        use_language(language)
        qtbot.wait(20)

    yield use
    use("en")


def give(card: KeysWindow, name: str, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Select a line, press Enter, press the new key."""
    row = card.rows[name]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    QTest.keyClick(row, key, held)


def shown(card: KeysWindow) -> set[str]:
    return {name for name, row in card.rows.items() if not row.isHidden()}


def test_f1_opens_the_card_and_a_new_key_works_at_once_everywhere(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    counter.window.resize(1440, 900)
    counter.press(Qt.Key.Key_F1)
    card = counter.window.pages.keys()
    assert isinstance(card, KeysWindow)
    assert card.rows.keys() >= counter.window.menus.actions.keys() & BY_NAME.keys()
    give(card, "next_pane", Qt.Key.Key_F7)
    give(card, "call", Qt.Key.Key_B, CTRL)
    give(card, "new", Qt.Key.Key_G, CTRL | SHIFT)
    card.close()
    actions = counter.window.menus.actions
    assert [actions[name].shortcut().toString() for name in ("next_pane", "call")] == ["F7", "Ctrl+B"]
    assert "F7 next pane" in counter.window.status._hints.text()
    assert counter.today.bar.call_button.text().endswith("Ctrl B")
    assert counter.today.quick.line.key.text() == "Ctrl Shift G"
    counter.window.activateWindow()
    counter.wait(counter.window.isActiveWindow)
    counter.field.setFocus()
    counter.press(Qt.Key.Key_F7)
    assert counter.focus() is counter.today.list


def test_the_card_is_found_by_what_a_key_does_and_by_the_key(card: KeysWindow) -> None:
    card.search.setText("pane")
    assert shown(card) == {"next_pane", "pane_before"}
    card.search.setText("ctrl l")
    assert "call" in shown(card)
    assert "move" not in shown(card)


def test_the_search_speaks_the_readers_language(card: KeysWindow, speak: Callable[[str], None]) -> None:
    speak("da")
    assert card.windowTitle() == "Taster"
    card.search.setText("ring")
    assert "call" in shown(card)


def test_chosen_keys_are_there_at_the_next_start(card: KeysWindow, tmp_path: Path) -> None:
    give(card, "call", Qt.Key.Key_B, CTRL)
    again = Keymap()
    again.keep_in(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert again.text("call") == "Ctrl+B"


def test_a_key_that_is_taken_says_by_whom_and_can_be_swapped(card: KeysWindow, keymap: Keymap) -> None:
    give(card, "call", Qt.Key.Key_M, CTRL)
    assert card.answer.text() == "Ctrl+M is already the key for “I take it (mine)”."
    assert card.rows["call"].keys_shown == "Ctrl+L"
    card.swap_button.click()
    assert (keymap.text("call"), keymap.text("take")) == ("Ctrl+M", "Ctrl+L")


@pytest.mark.parametrize(
    ("key", "held", "why"),
    [
        (Qt.Key.Key_C, CTRL, "works in every text field"),
        (Qt.Key.Key_K, CTRL, "works in every text field"),
        (Qt.Key.Key_Z, CTRL | SHIFT, "works in every text field"),
        (Qt.Key.Key_B, CTRL | ALT, "AltGr"),
        (Qt.Key.Key_Slash, CTRL, "not in the same place"),
        (Qt.Key.Key_AsciiCircum, CTRL, "not in the same place"),
        (Qt.Key.Key_AE, CTRL, "not in the same place"),
        (Qt.Key.Key_B, PLAIN, "writes text"),
        (Qt.Key.Key_B, ALT, "open the menus"),
        (Qt.Key.Key_2, ALT, "stays as it is"),
        (Qt.Key.Key_Space, PLAIN, "stays as it is"),
        (Qt.Key.Key_Return, CTRL, "stays as it is"),
    ],
)
def test_a_key_that_would_do_harm_is_refused_with_the_reason(
    card: KeysWindow, key: Qt.Key, held: Qt.KeyboardModifier, why: str
) -> None:
    give(card, "call", key, held)
    assert why in card.answer.text()
    QTest.keyClick(card.rows["call"], Qt.Key.Key_Escape)
    assert card.isVisible()
    assert card.rows["call"].keys_shown == "Ctrl+L"


def test_a_fixed_key_says_that_it_is_fixed(card: KeysWindow) -> None:
    card.rows["kept"].setFocus()
    QTest.keyClick(card.rows["kept"], Qt.Key.Key_Return)
    assert card.answer.text().startswith("Fixed:")
    assert card.rows["kept"].keys_shown == "Space"


def test_the_first_keys_come_back_for_one_or_all_and_that_can_be_undone(
    card: KeysWindow, keymap: Keymap
) -> None:
    give(card, "call", Qt.Key.Key_B, CTRL)
    give(card, "take", Qt.Key.Key_G, CTRL)
    card.rows["call"].setFocus()
    card.one_button.click()
    assert (keymap.text("call"), keymap.text("take")) == ("Ctrl+L", "Ctrl+G")
    card.undo_button.click()
    assert keymap.text("call") == "Ctrl+B"
    card.all_button.click()
    assert (keymap.text("call"), keymap.text("take")) == ("Ctrl+L", "Ctrl+M")
    assert not card.all_button.isEnabled()
    card.undo()
    assert (keymap.text("call"), keymap.text("take")) == ("Ctrl+B", "Ctrl+G")


def test_an_action_whose_first_key_went_to_another_does_not_share_it(keymap: Keymap) -> None:
    keymap.change("call", QKeySequence("Ctrl+M"))
    assert keymap.text("take") == ""
    keymap.back("take")
    assert (keymap.text("call"), keymap.text("take")) == ("Ctrl+L", "Ctrl+M")


def test_arrows_walk_the_lines_and_letters_go_to_the_search(card: KeysWindow) -> None:
    card.search.setFocus()
    QTest.keyClick(card.search, Qt.Key.Key_Down)
    assert card.rows["new"].hasFocus()
    QTest.keyClick(card.rows["new"], Qt.Key.Key_Down)
    assert card.rows["hand_in"].hasFocus()
    QTest.keyClicks(card.rows["hand_in"], "k")
    assert card.search.text() == "k"


def test_the_letters_of_a_reminder_are_those_of_its_language(
    card: KeysWindow, speak: Callable[[str], None]
) -> None:
    def letters() -> list[str]:
        return [row.keys_shown for name, row in card.rows.items() if name.startswith("ring_")]

    assert letters() == ["C", "K", "N", "T", "S", "A"]
    speak("da")
    assert letters() == ["R", "H", "N", "J", "U", "S"]
    speak("nb")
    assert letters() == ["R", "H", "N", "J", "U", "S"]


def test_a_settings_file_written_by_hand_does_no_harm(keymap: Keymap, tmp_path: Path) -> None:
    state = QSettings(str(tmp_path / "by hand.ini"), QSettings.Format.IniFormat)
    state.setValue("keymap/call", "no such key")
    state.setValue("keymap/nonsense", "Ctrl+B")
    state.setValue("keymap/open", "Ctrl+B")
    keymap.keep_in(state)
    assert keymap.text("call") == "Ctrl+L"
    assert keymap.clash("take", QKeySequence("Ctrl+B")) == ""


def test_where_three_columns_would_cut_their_words_there_are_two_or_one(
    card: KeysWindow, qtbot: QtBot
) -> None:
    groups = card.findChild(GroupColumns)
    assert groups is not None
    for wide, columns in ((1100, 3), (800, 2), (500, 1), (1100, 3)):
        card.resize(wide, 700)
        qtbot.waitUntil(partial(has_columns, groups, columns))
        qtbot.waitUntil(lambda: not _cut(card))


def has_columns(groups: GroupColumns, columns: int) -> bool:
    """Whether the groups stand in so many columns."""
    return groups.count == columns


def _cut(card: KeysWindow) -> list[str]:
    rows = (row for row in card.rows.values() if row.isVisible())
    return [row.text_shown for row in rows if row._what.width() < row._what.sizeHint().width()]
