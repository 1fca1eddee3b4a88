"""What the menus and keys of the main window do, by the name of the deed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui import context
from ui.menus import ON_SOME_PAGES

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Deed = Callable[[], object]


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key for whatever has the keyboard: what it means is known there."""
    holder = QApplication.focusWidget() or QApplication.activeWindow()
    if holder is not None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(holder, QKeyEvent(kind, key, held))


def deeds(window: "MainWindow") -> dict[str, Deed]:
    """Return every deed of the window; the menus show those that are here."""
    return {**_about_promises(window), **_places(window), **_of_the_window(window)}


def _about_promises(window: "MainWindow") -> dict[str, Deed]:
    return {
        "new": window.new_promise,
        **{name: partial(window.do_offered, name) for name in ON_SOME_PAGES},
        "journal": window.write_in_journal,
        "stage": window.change_stage,
        "reminders": window.reminders_wanted.emit,
        "undo": window.status.undo,
        "redo": window.status.redo,
    }


def _places(window: "MainWindow") -> dict[str, Deed]:
    going, pages = window.going, window.pages
    return {
        "settings": window.show_settings,
        "today": window.show_today,
        "jobs": lambda: going.to("jobs"),
        "customers": lambda: going.to("customers"),
        "find": lambda: going.to("find"),
        "new_job": lambda: going.to("new_job"),
        "new_customer": lambda: going.to("customer_form"),
        "back": going.back,
        "bring_in": pages.bring_in,
        "keys": window.show_keys,
        "about": pages.about,
    }


def _of_the_window(window: "MainWindow") -> dict[str, Deed]:
    full = Qt.WindowState.WindowFullScreen
    return {
        "close": window.close,
        "quit": window.quit_wanted.emit,
        "next_pane": window.next_pane,
        "pane_before": lambda: window.next_pane(-1),
        "menu": window.open_menus,
        "leave": partial(press, Qt.Key.Key_Escape),
        "copy": partial(press, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        "more": context.open_menu,
        "refresh": window.refresh,
        "hide_internal": window.hide_internal,
        "larger": lambda: window.zoom(1),
        "smaller": lambda: window.zoom(-1),
        "plain_size": lambda: window.zoom(0),
        "full_screen": lambda: window.setWindowState(window.windowState() ^ full),
    }
