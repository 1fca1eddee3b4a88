"""In the list of jobs the keys for a promise mean the one that the row shows, and "I take it" means the job."""

import pytest
from PySide6.QtCore import Qt

from repairdesk.actions.change_stage import change_stage
from repairdesk.domain.words import JobStage
from repairdesk.queries.job import job
from repairdesk.queries.promise import promise_line
from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import CTRL, go
from ui.jobs.page import ALL, JobsListPage
from ui.move.window import MoveWindow

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


def the_row(counter: Counter) -> JobsListPage:
    """The list of jobs with Hansen's ThinkPad selected."""
    jobs = go(counter, JobsListPage)
    counter.wait(lambda: jobs.list.current() is not None)
    counter.settled()
    return jobs


def test_new_promise_instead_is_about_the_promise_of_the_row(counter: Counter) -> None:
    promised = counter.books.promise_call()
    jobs = the_row(counter)
    assert "move" in jobs.row_deeds()
    assert not counter.window.menus.actions["kept"].isEnabled(), "Space writes a space here"
    counter.press(Qt.Key.Key_T, CTRL)
    window = counter.window.pages.move(promised)
    assert isinstance(window, MoveWindow)
    assert len([each for each in counter.window.pages._made if each.startswith("move ")]) == 1
    window.close()


def test_without_a_promise_there_is_nothing_to_move_and_it_is_said(counter: Counter) -> None:
    change_stage(counter.books.desk, job_id=counter.books.job, stage=JobStage.DECLINED)
    jobs = go(counter, JobsListPage)
    jobs.segments.group.button(ALL).click()
    counter.wait(lambda: jobs.list.current() is not None)
    counter.settled()
    jobs.list.setFocus()
    assert "move" not in jobs.row_deeds()
    counter.press(Qt.Key.Key_T, CTRL)
    assert counter.window.status._said.whole == "Nothing is promised on this job. Ctrl+N makes a promise."


def test_i_take_it_takes_the_job_and_then_what_is_promised_on_it(counter: Counter) -> None:
    promised = counter.books.promise_call()
    books = counter.books
    the_row(counter)
    counter.press(Qt.Key.Key_M, CTRL)
    counter.wait(lambda: job(books.desk, id=books.job).owner_id == books.maja)
    counter.settled()
    counter.press(Qt.Key.Key_M, CTRL)
    counter.wait(lambda: promise_line(books.desk, promised).taken_by == "Maja")
    counter.settled()
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: not promise_line(books.desk, promised).taken_by)
