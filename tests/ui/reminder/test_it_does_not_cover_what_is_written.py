"""The reminder never covers the button of what somebody is writing, and does not move under a hand that uses it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from tests.ui.reminder.conftest import Ringing
from ui.job.page import JobPage
from ui.move.window import MoveWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def moving(ringing: Ringing) -> Iterator[MoveWindow]:
    """Somebody writes a new promise in a window that fills the screen."""
    promise_id = ringing.floor.promised("klar i dag", 90, job=ringing.floor.books.job)
    window = MoveWindow(ringing.floor.shop, ringing.floor.drafts, promise_id)
    window.setGeometry(window.screen().availableGeometry())
    write(ringing, window, window.right.sentence.field)
    ringing.qtbot.waitUntil(lambda: window.sheet is not None)
    yield window
    if isValid(window):
        window.close()


@pytest.fixture
def page(ringing: Ringing) -> JobPage:
    """A job's page that fills the screen."""
    made = JobPage(ringing.floor.shop, ringing.floor.drafts)
    ringing.qtbot.addWidget(made)
    made.setGeometry(made.screen().availableGeometry())
    made.open(ringing.floor.books.job)
    ringing.qtbot.waitUntil(lambda: made.sheet is not None)
    return made


def write(ringing: Ringing, window: QWidget, field: QWidget) -> None:
    """Give the keyboard to a field of a window."""
    window.show()
    window.activateWindow()
    ringing.qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    ringing.qtbot.waitUntil(lambda: QApplication.focusWidget() is field)


def ring(ringing: Ringing) -> None:
    """A call to Hansen is due in four minutes and rings; the keyboard stays where it is, as on a real desktop.

    The pointer rests in the edge of the screen: where it points at the reminder, that stays.
    """
    QCursor.setPos(ringing.window.screen().geometry().bottomRight())
    writing, field = QApplication.activeWindow(), QApplication.focusWidget()
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    if writing is not None and field is not None:
        ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
        write(ringing, writing, field)


def covers(ringing: Ringing, part: QWidget) -> bool:
    """Whether the reminder stands above any of a part of a window."""
    return ringing.window.geometry().intersects(QRect(part.mapToGlobal(QPoint()), part.size()))


def stands_below(ringing: Ringing) -> bool:
    """Whether it is where it usually is, at the bottom right."""
    room, box = ringing.window.room(), ringing.window.geometry()
    return (box.right(), box.bottom()) == (room.right(), room.bottom())


def point_at(window: QWidget) -> None:
    """Move the pointer onto a window."""
    where = QPoint(5, 5).toPointF()
    QApplication.sendEvent(window, QEnterEvent(where, where, where))


def point_away(window: QWidget) -> None:
    """Move the pointer off a window."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.Leave))


def test_it_comes_where_the_new_promise_can_still_be_written(ringing: Ringing, moving: MoveWindow) -> None:
    ring(ringing)
    assert not covers(ringing, moving.foot)
    assert ringing.window.geometry().top() == ringing.window.room().top()


def test_it_steps_aside_when_somebody_begins_to_write_in_the_journal(ringing: Ringing, page: JobPage) -> None:
    page.show()
    ring(ringing)
    assert stands_below(ringing)
    write(ringing, page, page.entry.text)
    ringing.qtbot.waitUntil(lambda: not covers(ringing, page.entry.write_button))
    assert not covers(ringing, page.entry.text)
    assert page.entry.text.hasFocus()


def test_it_goes_back_when_it_is_not_in_the_way_any_more(ringing: Ringing, moving: MoveWindow) -> None:
    ring(ringing)
    moving.close()
    mail = QLineEdit()
    ringing.qtbot.addWidget(mail)
    write(ringing, mail, mail)
    ringing.qtbot.waitUntil(lambda: stands_below(ringing))


def test_it_goes_back_when_the_window_it_made_room_for_is_moved(ringing: Ringing, moving: MoveWindow) -> None:
    ring(ringing)
    assert not stands_below(ringing)
    moving.setGeometry(0, 0, moving.width(), moving.minimumHeight())
    ringing.qtbot.waitUntil(lambda: stands_below(ringing))


def test_it_does_not_move_while_another_program_has_the_keyboard(
    ringing: Ringing, moving: MoveWindow
) -> None:
    ring(ringing)
    before = ringing.window.geometry()
    moving.right.sentence.field.clearFocus()
    ringing.window.refresh()
    ringing.qtbot.wait(400)
    assert ringing.window.geometry() == before


def test_it_stays_under_the_pointer_and_steps_aside_afterwards(ringing: Ringing, page: JobPage) -> None:
    page.show()
    ring(ringing)
    point_at(ringing.window)
    write(ringing, page, page.entry.text)
    ringing.window.refresh()
    ringing.qtbot.wait(400)
    assert stands_below(ringing)
    point_away(ringing.window)
    ringing.qtbot.waitUntil(lambda: not covers(ringing, page.entry.write_button))


def test_it_stays_while_it_has_the_keyboard_itself(ringing: Ringing, moving: MoveWindow) -> None:
    ring(ringing)
    before = ringing.window.geometry().topRight()
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    ringing.window.refresh()
    ringing.qtbot.wait(400)
    assert ringing.window.geometry().topRight() == before
    QTest.keyClick(ringing.window, Qt.Key.Key_Escape)
    ringing.qtbot.waitUntil(moving.isActiveWindow)
    assert not covers(ringing, moving.foot)


def test_the_next_time_it_comes_at_the_bottom_right_again(ringing: Ringing, moving: MoveWindow) -> None:
    ring(ringing)
    assert not stands_below(ringing)
    ringing.press("keep")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    moving.close()
    ringing.floor.promised("ring igen", 30, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=29)
    ringing.ring()
    assert stands_below(ringing)
