"""A window nobody touches is not painted: time left counts down once a minute, and nothing else moves."""

from collections import Counter as Tally
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.queries.sheets import PromiseLine
from tests.a_shop import Shop as Books
from tests.ui.a_window import Counter, open_window

RESTS_MS = 700
RESTS = 8
"""A slow machine lays out and paints for a while yet what has come; what is painted for ever never rests."""


class Paintings(QObject):
    """Counts what is painted, by widget; the field with the caret blinks and is not counted."""

    def __init__(self) -> None:
        super().__init__()
        self.of: Tally[str] = Tally()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            focus = QApplication.focusWidget()
            if focus is None or not (
                watched is focus or watched.isAncestorOf(focus) or focus.isAncestorOf(watched)
            ):
                self.of[type(watched).__name__] += 1
        return False


def something_is_owed(books: Books) -> None:
    books.promise_call(
        "ring om prisen på skærmen og om den nye strømforsyning, som måske først kommer på torsdag"
    )


def promise_of(counter: Counter) -> PromiseLine:
    return next(row for row in counter.today.model.rows if isinstance(row, PromiseLine) and row.job_id)


def to(room: str) -> Callable[[Counter], None]:
    return lambda counter: counter.window.going.to(room)


PLACES: dict[str, Callable[[Counter], object]] = {
    "today": lambda counter: counter.window.show_today(),
    "job": lambda counter: counter.window.open_job(promise_of(counter).job_id or ""),
    "customer": lambda counter: counter.window.going.to("customer", counter.books.hansen),
    "jobs": to("jobs"),
    "customers": to("customers"),
    "find": to("find"),
    "settings": to("settings"),
    "new job": to("new_job"),
    "new customer": to("customer_form"),
    "new promise": lambda counter: counter.window.pages.move(promise_of(counter).id),
    "keys": lambda counter: counter.window.pages.keys(),
}


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_painted_while_nothing_happens(qtbot: QtBot, tmp_path: Path, place: str) -> None:
    paintings, app = Paintings(), QApplication.instance()
    assert app is not None
    with open_window(qtbot, tmp_path, before=something_is_owed) as counter:
        PLACES[place](counter)
        counter.settled()
        app.installEventFilter(paintings)
        for _ in range(RESTS):
            paintings.of.clear()
            qtbot.wait(RESTS_MS)
            if not paintings.of:
                break
        app.removeEventFilter(paintings)
    assert paintings.of == {}
