"""The main window: menus with every key, closing keeps reminders, text size and size are kept, looks switch live."""

from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from repairdesk.actions.customer import add_customer
from repairdesk.desk import open_desk
from tests.ui.a_window import Counter, counter, open_window
from ui.i18n import use_language
from ui.theme import style
from ui.theme.tokens import look

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = {
    "Ctrl+N", "Ctrl+L", "Ctrl+T", "Ctrl+M", "Ctrl+Z", "Ctrl+1", "F8", "F6", "F11", "Alt+Left", "Ctrl+Q",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _ordinary_look() -> Iterator[None]:
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", 1.0)


def test_every_key_of_the_keyboard_map_stands_in_a_menu_and_only_once(counter: Counter) -> None:
    keys = Tally(key.toString() for act in counter.window.menus.actions.values() for key in act.shortcuts())
    assert set(keys) >= KEYS
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("language", ["en", "da", "nb"])
def test_no_two_entries_of_a_menu_share_a_letter(counter: Counter, language: str) -> None:
    use_language(language)
    try:
        for menu in counter.window.menus.menus.values():
            letters = [act.text().split("&")[1][0].lower() for act in menu.actions() if "&" in act.text()]
            assert len(letters) == len(set(letters)), [act.text() for act in menu.actions()]
        titles = [menu.title().split("&")[1][0].lower() for menu in counter.window.menus.menus.values()]
        assert len(titles) == len(set(titles))
    finally:
        use_language("en")


def test_without_a_tray_closing_minimises_and_says_that_reminders_go_on(counter: Counter) -> None:
    counter.window.tray = None
    counter.window.close()
    assert counter.window.isMinimized()
    assert "reminders come" in counter.window.status.accessibleName()


def test_quitting_says_that_reminders_stop(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(counter.window.status, "say", said.append)
    counter.program.quit()
    assert "Reminders stop on this PC" in said[0]


def test_somebody_else_can_be_at_the_counter_and_signs_what_follows(counter: Counter) -> None:
    counter.program.shop.sign_in(counter.books.ole)
    assert counter.window.sidebar.person.text() == "Ole"
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    assert counter.written().said_by == "Ole"


def test_f6_goes_from_pane_to_pane_and_comes_round(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    seen = []
    for _ in range(4):
        counter.press(Qt.Key.Key_F6)
        seen.append(counter.focus())
    assert len({id(pane) for pane in seen}) == 4
    assert seen[-1] is counter.field


def test_text_size_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        counter.press(Qt.Key.Key_Plus, CTRL)
        assert look.zoom == 1.15
        counter.program.state.sync()
        kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).value("zoom")
        assert float(str(kept)) == 1.15
        look.zoom = 1.0
    again = replace(counter.books, desk=open_desk(tmp_path, counter.books.clock))
    with open_window(qtbot, tmp_path, books=again):
        assert look.zoom == 1.15
    again.desk.close()


def test_dark_and_light_change_while_windows_are_open_and_the_text_stays(counter: Counter) -> None:
    counter.type("ring Hansen om")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "dark")
    counter.qtbot.wait(50)
    assert counter.window.palette().window().color() == look.color("bg.window")
    assert counter.field.text() == "ring Hansen om"


def test_no_label_of_the_window_ever_shows_marked_up_text(counter: Counter) -> None:
    may_mark_up = {
        label.text()
        for label in counter.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    }
    assert may_mark_up <= {"", "–"}  # pictures, and the dash between two times


def test_a_customer_whose_name_is_markup_is_shown_as_written(counter: Counter) -> None:
    add_customer(counter.books.desk, name="<b>Ib</b> <img src=x>", by=counter.books.maja)
    counter.program.shop.refresh()
    counter.settled()
    counter.type("ring Ib 1t")
    counter.press(Qt.Key.Key_Return)
    assert counter.written().customer == "<b>Ib</b> <img src=x>"


def test_everything_fits_at_the_smallest_size(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    counter.window.resize(1024, 640)
    counter.qtbot.wait(50)
    assert (counter.window.width(), counter.window.height()) == (1024, 640)
    bar = counter.today.bar
    assert bar.open_button.geometry().right() <= bar.width()


def test_what_was_promised_is_there_when_the_program_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as counter:
        sentence = f"ring {counter.books.number} 1t pris"
        counter.type(sentence)
        counter.press(Qt.Key.Key_Return)
        counter.written()
        counter.wait(lambda: counter.shown() == [sentence])
        books = counter.books
    again = replace(books, desk=open_desk(tmp_path, books.clock))
    with open_window(qtbot, tmp_path, books=again) as counter:
        assert counter.shown() == [sentence]
    again.desk.close()
