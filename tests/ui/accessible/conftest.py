"""A window with something to read, for tests of what a screen reader finds."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter, counter
from ui.i18n import use_language

__all__ = ["counter"]


@pytest.fixture
def owing(counter: Counter, qtbot: QtBot) -> Iterator[Counter]:
    """One call is late, another is soon; the window may be read in any language."""
    for words, minutes in (("sen", 5), ("snart", 40)):
        counter.books.promise_call(words, minutes)
    counter.books.later(minutes=10)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 2)
    yield counter
    use_language("en")
    qtbot.wait(10)
