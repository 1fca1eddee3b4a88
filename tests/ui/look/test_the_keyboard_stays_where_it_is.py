"""As the clock goes on, or the language changes, the keyboard stays on whatever it was on."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from repairdesk.domain.clock import MovableClock
from tests.screenshots import settle_for
from tests.ui.i18n.rooms import STRANGER, every_window
from tests.ui.look.seen import name, windows
from ui.i18n import use_language
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support|requestActivate", extend=True)

STOPS = (
    "first run", "today, sms inden 24 timer om fejlsøgning #1001", "reminder, calling", "job, promising",
    "new promise instead, ring i morgen kl 20 hvis delen kommer", "customer of one", "about",
)  # fmt: skip
"""Where widgets come and go with what is said."""


def test_the_keyboard_stays_where_it_is(tmp_path: Path) -> None:
    moved, visited = [], set()
    for room in every_window(tmp_path, "en"):
        if room not in STOPS:
            continue
        visited.add(room)
        for window in windows(STRANGER):
            moved += [f"{room} | {each}" for each in _moved(window)]
    assert visited == set(STOPS)
    assert not moved, "\n".join(moved)


def _moved(window: QWidget) -> list[str]:
    """What lost the keyboard, with what has it instead."""
    window.activateWindow()
    settle_for(20)
    found, at = [], 0
    while at < len(there := _reachable(window)):  # asked each time: what was made anew counts too
        there[at].setFocus()
        at += 1
        here = QApplication.focusWidget()
        if here is None:
            continue
        before, place = name(here), _place(window, here)
        for what in (_a_minute, _another_language):
            what()
            settle_for(5)
            now = QApplication.focusWidget()
            if now is not here and _place(window, now) != place:
                instead = name(now) if now is not None else "nothing"
                found.append(f"{before} lost it to {instead} by{what.__name__}")
                break
    return found


def _reachable(window: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & tab
    ]


def _place(window: QWidget, widget: QWidget | None) -> int | None:
    """Where it comes as one tabs; what was made anew in place of another one has its place."""
    there = _reachable(window)
    return there.index(widget) if widget in there else None


def _main() -> MainWindow:
    return next(each for each in windows(STRANGER) if isinstance(each, MainWindow))


def _a_minute() -> None:
    window = _main()
    clock = window.shop.clock
    assert isinstance(clock, MovableClock)
    clock.move_to(clock.now() + timedelta(minutes=1))
    window.tick()


def _another_language() -> None:
    use_language("en" if QLocale().name() == "da_DK" else "da")
