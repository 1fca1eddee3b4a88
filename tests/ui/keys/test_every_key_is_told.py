"""UI.md 5: every key that works stands on the card of keys, and every shortcut stands in a menu too."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from tests.house_rules.tree import ROOT
from tests.ui.a_window import Counter, counter
from ui.keys.keymap import NATIVE
from ui.keys.table import BY_NAME, ENTRIES
from ui.keys.window import KeysWindow
from ui.keys.words import letters

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
OF_EVERY_FIELD = set("Up Down Left Right PageUp PageDown Home End Tab Backtab Backspace".split())
"""Keys that mean in a list or a field what they mean in any other."""
NO_KEYS = set("Shift Control Alt AltGr Meta CapsLock NumLock ScrollLock Super_L Super_R".split())
CHOICES = {f"Alt+{digit}" for digit in range(1, 10)}
"""One line of the card stands for all of them; each stands on its button."""
ON_THEIR_BUTTONS = {"Alt+T"}
"""Works in the window "New promise instead" alone, which has no menu."""


def keys_of_the_card() -> set[str]:
    """Every key on the card, as a settings file would write it."""
    return {QKeySequence(key).toString() for each in ENTRIES for key in each.first} | CHOICES


def pressed(node: ast.AST) -> str:
    """The key a piece of program names, such as F2; nothing where it names none."""
    named = isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    return node.attr.removeprefix("Key_") if named and isinstance(node, ast.Attribute) else ""


def test_whatever_a_window_listens_for_stands_on_the_card() -> None:
    """The windows' own ears: every key that is named in them."""
    told = {part for key in keys_of_the_card() for part in key.split("+")} | set(letters().values())
    alike = {"Enter": "Return", "Escape": "Esc", "Delete": "Del", "9": "1"}
    for file in sorted((ROOT / "ui").rglob("*.py")):
        if file.parent.name == "keys":
            continue  # there they are named to be refused or to be shown
        found = {pressed(node) for node in ast.walk(ast.parse(file.read_text("utf-8")))} - {"", "0"}
        heard = {alike.get(key, key) for key in found - OF_EVERY_FIELD - NO_KEYS}
        assert heard <= told, f"{file.relative_to(ROOT)} listens for {heard - told}"


def test_every_letter_of_a_reminder_and_of_a_jobs_promise_stands_on_the_card(counter: Counter) -> None:
    card = counter.window.pages.keys()
    assert isinstance(card, KeysWindow)
    counter.window.open_job(counter.books.job)
    page = counter.window.pages.page("job", counter.books.job)
    known = {"keep": "job_keep", "move": "job_move", "take": "job_take"}
    mine = page.takeover.promises.letters  # type: ignore[attr-defined]
    rows = {letter: card.rows[known.get(name, f"try_{name}")] for letter, name in mine.items()}
    assert {letter: row.keys_shown for letter, row in rows.items()} == {letter: letter for letter in mine}
    assert {row.keys_shown for name, row in card.rows.items() if name.startswith("ring_")} == set("CKNTSA")
    card.close()


def test_every_shortcut_of_every_window_stands_on_the_card_and_in_a_menu(counter: Counter) -> None:
    counter.books.promise_call()
    window, pages = counter.window, counter.window.pages
    for room in ("job", "jobs", "customers", "find", "settings", "new_job", "customer_form"):
        window.going.to(room, counter.books.job if room == "job" else "")
    promised = counter.open_promises()[0].id
    others = [pages.move(promised), pages.keys(), pages.bring_in()]
    card, in_menus = keys_of_the_card(), set(keys_in(window.menus.menus.values()))
    own = {key.replace("Enter", "Return") for top in (window, *others) for key in shortcuts(top)}
    assert len(own) > 30
    assert own - card == set()
    assert own - in_menus - CHOICES - ON_THEIR_BUTTONS == set()
    for other in others:
        other.close()


def test_every_key_that_acts_on_what_is_selected_stands_in_a_menu(counter: Counter) -> None:
    in_menus = set(keys_in(counter.window.menus.menus.values()))
    of_lists = {
        "open",
        "kept",
        "copy",
        "tick",
        "choose",
        "first_time",
        "leave",
        "write",
        "list",
        "line",
        "more",
    }
    here = {each.name for each in ENTRIES if each.name in counter.window.menus.actions or each.fixed}
    for name in here - of_lists - {"drop_chip"}:
        assert {QKeySequence(key).toString() for key in BY_NAME[name].first} <= in_menus, name


def shortcuts(top: QWidget) -> Iterator[str]:
    """The keys a window listens for by itself."""
    for short in top.findChildren(QShortcut):
        yield from (key.toString() for key in short.keys())  # noqa: SIM118 - a shortcut is no dictionary
    for act in top.findChildren(QAction):
        yield from (key.toString() for key in act.shortcuts())


def keys_in(menus: object) -> Iterator[str]:
    """The keys that stand in menus, also those that work in one place only."""
    for menu in menus:  # type: ignore[attr-defined]
        assert isinstance(menu, QMenu)
        for act in menu.actions():
            yield from (key.toString() for key in act.shortcuts())
            yield QKeySequence(act.text().partition("\t")[2], NATIVE).toString()
