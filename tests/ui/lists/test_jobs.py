"""The list of jobs, worked by real keys, and the sidebar that leads to it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import ALT, CTRL, go, listed, more_jobs, page
from ui.job.page import JobPage
from ui.jobs.page import JobsListPage

__all__ = ["counter"]


def test_control_2_shows_the_open_jobs_and_enter_opens_the_newest(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13")
    jobs = go(counter, JobsListPage)
    assert listed(jobs) == ["#1002", "#1001"]
    counter.press(Qt.Key.Key_Return)
    opened = page(counter)
    assert isinstance(opened, JobPage)
    counter.wait(lambda: opened.sheet is not None and opened.sheet.number == 1002)


def test_letters_typed_in_the_list_narrow_it_at_once(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    jobs = go(counter, JobsListPage)
    assert counter.focus() is jobs.list
    counter.type("mac")
    counter.wait(lambda: listed(jobs) == ["#1003"])
    assert jobs.field.text() == "mac"
    for _ in range(3):
        counter.press(Qt.Key.Key_Backspace)
    counter.wait(lambda: len(listed(jobs)) == 3)
    counter.type("1002")
    counter.wait(lambda: listed(jobs) == ["#1002"])


def test_enter_pressed_before_the_answer_is_there_opens_what_was_typed(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    go(counter, JobsListPage)
    counter.type("iphone")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    opened = page(counter)
    assert isinstance(opened, JobPage)
    counter.wait(lambda: opened.sheet is not None and opened.sheet.device == "iPhone 13")


def test_the_first_letter_after_coming_back_begins_anew(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    jobs = go(counter, JobsListPage)
    counter.type("mac")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    counter.press(Qt.Key.Key_Left, ALT)
    assert page(counter) is jobs
    assert counter.focus() is jobs.list
    assert jobs.field.text() == "mac"
    counter.type("iph")
    assert jobs.field.text() == "iph"


def test_one_goes_back_to_where_one_came_from(counter: Counter) -> None:
    jobs = go(counter, JobsListPage)
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    opened = page(counter)
    assert isinstance(opened, JobPage)
    assert opened.head.back_button.text().strip() == "Jobs"
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is jobs
    counter.press(Qt.Key.Key_Escape)
    assert page(counter) is counter.today
    counter.window.open_job(counter.books.job)
    assert opened.head.back_button.text().strip() == "Today"


def test_a_refresh_moves_neither_the_selection_nor_what_is_seen(counter: Counter) -> None:
    more_jobs(counter, *[f"iPhone {at}" for at in range(40)])
    jobs = go(counter, JobsListPage)
    for _ in range(25):
        counter.press(Qt.Key.Key_Down)
    row = jobs.list.current()
    seen = jobs.list.visualRect(jobs.list.currentIndex()).top()
    more_jobs(counter, "MacBook")
    counter.program.office.changed.emit(None)
    counter.wait(lambda: listed(jobs)[0] == "#1042")
    now = jobs.list.current()
    assert row is not None
    assert now is not None
    assert (now.key, jobs.list.visualRect(jobs.list.currentIndex()).top()) == (row.key, seen)


def test_mine_shows_the_jobs_i_own_and_all_also_the_closed_ones(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13")
    jobs = go(counter, JobsListPage)
    counter.program.shop.sign_in(counter.books.maja)
    QTest.mouseClick(jobs.segments.group.button(2), Qt.MouseButton.LeftButton)
    counter.wait(lambda: listed(jobs) == ["#1002"])
    QTest.mouseClick(jobs.segments.group.button(1), Qt.MouseButton.LeftButton)
    counter.wait(lambda: listed(jobs) == ["#1002", "#1001"])


def test_a_long_list_shows_one_page_and_says_how_many_more_there_are(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("repairdesk.queries.lists.jobs_page.__kwdefaults__", {
        "text": "", "open_only": True, "owner_id": None, "limit": 5,
    })  # fmt: skip
    more_jobs(counter, *[f"iPhone {at}" for at in range(8)])
    jobs = go(counter, JobsListPage)
    assert len(listed(jobs)) == 5
    assert jobs.more.text() == "and 4 more: type to narrow"


def test_a_job_is_read_aloud_and_copied_with_its_next_promise(counter: Counter) -> None:
    counter.books.promise_call("ring om pris", 30)
    jobs = go(counter, JobsListPage)
    counter.wait(lambda: "30 min" in jobs.list.rows.rows[0].spoken)
    counter.press(Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    order = [
        copied.index(part) for part in ("#1001 ThinkPad", "Søren Hansen", "20 12 34 56", "Ole", "Due soon")
    ]
    assert order == sorted(order)


def test_the_time_left_runs_on_in_the_list(counter: Counter) -> None:
    counter.books.promise_call("ring om pris", 30)
    jobs = go(counter, JobsListPage)
    counter.books.clock.forward(timedelta(minutes=40))
    jobs.tick()
    counter.wait(lambda: "10 min late" in jobs.list.rows.rows[0].spoken)


def test_the_sidebar_shows_icons_only_in_a_narrow_window(counter: Counter) -> None:
    sidebar = counter.window.sidebar
    counter.window.resize(1280, 800)
    assert sidebar.buttons["jobs"].text().strip() == "Jobs"
    counter.window.resize(1100, 700)
    assert sidebar.width() < 80
    button = sidebar.buttons["jobs"]
    assert (button.text(), button.accessibleName()) == ("", "Jobs")
    assert button.toolTip().startswith("Jobs")
    for shown, text in (
        (button, "Jobs"),
        (sidebar.foot.person, "Signed in: Maja"),
        (sidebar.foot.door, "Open until"),
    ):
        shown.setFocus(Qt.FocusReason.TabFocusReason)
        counter.qtbot.wait(100)
        assert QToolTip.isVisible() and QToolTip.text().startswith(text)
    counter.field.setFocus()
    counter.wait(lambda: not QToolTip.isVisible())
    counter.window.resize(1280, 800)
    assert sidebar.width() == 204


def test_the_sidebar_shows_the_keys_that_are_in_force(counter: Counter) -> None:
    button = counter.window.sidebar.buttons["jobs"]
    assert button._right.text() == "Ctrl 2"
    counter.window.menus.actions["jobs"].setShortcut("Ctrl+8")
    assert button._right.text() == "Ctrl 8"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(page(counter), JobsListPage)
    assert button.isChecked()
