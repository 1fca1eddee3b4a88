"""UI.md 8: sidebar, heading, quick line or header buttons, chips, warning, content, action bar, status; Tab follows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.a_window import Counter
from tests.ui.accessible import told
from ui import tabbing
from ui.i18n import use_language
from ui.theme.spoken import Heading
from ui.theme.wrapped import WrappedHeading
from ui.today.chips import Chip

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
ROOMS = ("today", "job", "jobs", "customers", "find", "settings", "customer", "customer_form", "new_job")
LANGUAGES = ("en", "da", "nb")


def go(counter: Counter, room: str) -> None:
    """Go to a room and wait until it shows what it has."""
    thing = {"job": counter.books.job, "customer": counter.books.hansen}.get(room, "")
    counter.window.going.to(room, thing)
    counter.settled()
    counter.qtbot.wait(150)


def walked(counter: Counter, window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until it comes round; every stop, from the first one in reading order."""
    first = next(iter(tabbing.stops(window)))
    first.setFocus()
    passed = [first]
    for _ in range(200):
        QTest.keyClick(counter.focus(), key)
        if counter.focus() is first:
            return passed
        passed.append(counter.focus())
    raise AssertionError("Tab never comes round")


@pytest.mark.parametrize("room", ROOMS)
def test_tab_goes_the_way_a_screen_reader_reads_in_three_languages(owing: Counter, room: str) -> None:
    for language in LANGUAGES:
        use_language(language)
        go(owing, room)
        owing.window.activateWindow()
        stops = walked(owing, owing.window)
        read = [each for each in told.widgets_in(owing.window) if each in stops]
        assert [told.name(each) for each in stops] == [told.name(each) for each in read], language
        assert len(stops) == len(set(stops)) >= 3


def test_tab_never_walks_through_rows_and_shift_tab_goes_back(owing: Counter) -> None:
    go(owing, "today")
    forth = walked(owing, owing.window)
    assert [type(each).__name__ for each in forth].count("TodayList") == 1
    back = walked(owing, owing.window, Qt.Key.Key_Backtab)
    assert back[1:] == forth[:0:-1]


def test_today_is_read_from_the_sidebar_to_the_status_line(owing: Counter) -> None:
    owing.type("sms inden 24 timer om fejlsøgning 1001")
    owing.wait(lambda: owing.today.quick.warning.isVisible())
    today, window = owing.today, owing.window
    (chip, *_) = [each for each in today.quick.chips.findChildren(Chip) if each.isVisible()]
    offer = next(iter(tabbing.stops(today.quick.warning)))
    order = [
        window.sidebar.buttons["today"], today._heading, today.quick.line.field, chip, today.quick.warning,
        offer, today.list, today.bar, today.bar.call_button, window.status,
    ]  # fmt: skip
    read = told.widgets_in(window)
    places = [read.index(each) for each in order]
    assert places == sorted(places)
    reached = [each for each in walked(owing, window) if each in order]
    assert reached == [each for each in order if each in reached]
    assert set(order) - set(reached) == {today._heading, today.quick.warning, today.bar, window.status}


@pytest.mark.parametrize("room", [each for each in ROOMS if each != "settings"])
def test_f6_goes_from_pane_to_pane_in_the_order_they_are_read(owing: Counter, room: str) -> None:
    go(owing, room)
    owing.window.activateWindow()
    read = told.widgets_in(owing.window)
    owing.window.sidebar.buttons["today"].setFocus()
    passed: list[QWidget] = []
    for _ in range(12):
        owing.press(Qt.Key.Key_F6)
        if owing.window.sidebar.isAncestorOf(owing.focus()):
            break
        passed.append(owing.focus())
    places = [read.index(each) for each in passed]
    assert places == sorted(places)
    assert passed


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_a_heading_and_is_named_when_one_comes_there(owing: Counter, room: str) -> None:
    go(owing, room)
    page = owing.window.stack.currentWidget()
    assert page is not None
    both = (*page.findChildren(Heading), *page.findChildren(WrappedHeading))
    headings = [each for each in both if each.isVisible() and each.text()]
    assert headings
    assert {told.role(each) for each in headings} == {told.ROLE.Heading}
    assert [told.name(each) for each in headings] == [each.text() for each in headings]
    assert told.name(page)


def test_the_other_windows_are_walked_in_reading_order_too(owing: Counter) -> None:
    pages, promised = owing.window.pages, owing.open_promises()[0].id
    shows: tuple[Callable[[], QWidget], ...] = (lambda: pages.move(promised), pages.keys, pages.bring_in)
    for show in shows:
        window = show()
        owing.settled()
        window.activateWindow()
        owing.wait(lambda window=window: QApplication.activeWindow() is window)  # type: ignore[misc]
        stops = walked(owing, window)
        read = [each for each in told.widgets_in(window) if each in stops]
        assert [told.name(each) for each in stops] == [told.name(each) for each in read]
        window.close()
