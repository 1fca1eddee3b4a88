"""Behaviour 5: open the new-promise window, look up another job behind it, come back: nothing is lost."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.move.conftest import SENTENCE, Mover, field_of, mover
from ui.job.page import JobPage

__all__ = ["mover"]

pytestmark = [pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)]


def test_another_job_is_looked_up_behind_it_and_nothing_is_lost(mover: Mover) -> None:
    window, counter = mover.open(), mover.counter
    mover.cause(3)
    QTest.keyClicks(field_of(window), SENTENCE)
    before = window.draft
    counter.window.bring_up()
    counter.wait(lambda: QApplication.activeWindow() is counter.window)
    counter.field.setFocus()
    QTest.keyClicks(counter.field, str(counter.books.number))
    counter.today.quick.enter()
    counter.wait(lambda: isinstance(counter.window.stack.currentWidget(), JobPage))
    counter.settled()
    assert mover.open() is window
    assert window.draft == before
    assert field_of(window).text() == SENTENCE
    assert counter.window.stack.currentWidget() is counter.window.pages.job(counter.books.job)


def test_no_window_of_the_program_is_modal(mover: Mover) -> None:
    mover.open()
    mover.counter.window.pages.bring_in()
    mover.counter.window.pages.about()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert len(shown) >= 4
    assert [each for each in shown if each.isModal()] == []
    assert QApplication.activeModalWidget() is None
    for each in shown:
        if each is not mover.counter.window:
            each.close()
