"""The wheel over a choice or a number turns the page: what nobody has chosen is never another."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QSpinBox, QWidget

from tests.ui.a_window import Counter, counter
from ui.settings.page import SettingsPage

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
Box = QComboBox | QAbstractSpinBox
ROOMS = ("jobs", "customers", "find", "new_job", "customer_form", "settings")


@pytest.fixture
def page(counter: Counter) -> SettingsPage:
    """The settings, in the smallest window: there is more of them than fits."""
    counter.window.resize(1024, 640)
    counter.window.show_settings()
    made = counter.window.pages.settings()
    assert isinstance(made, SettingsPage)
    counter.settled()
    return made


def turn_wheel(over: QWidget) -> None:
    """Turn the wheel one notch down while the pointer lies over the middle of a widget."""
    window = over.window()
    handle = window.windowHandle()
    assert handle is not None
    QTest.wheelEvent(handle, QPointF(over.mapTo(window, over.rect().center())), QPoint(0, -120))


def stands(box: Box) -> str:
    return box.currentText() if isinstance(box, QComboBox) else box.text()


def view_of(page: SettingsPage) -> QScrollArea:
    return next(iter(page.findChildren(QScrollArea)))


def test_over_a_choice_or_a_number_the_page_scrolls_and_nothing_is_chosen(
    counter: Counter, page: SettingsPage
) -> None:
    page.staff_form.minutes.setValue(10)
    page.shop_form.name.setFocus()
    bar = view_of(page).verticalScrollBar()
    found: list[Box] = [*page.findChildren(QComboBox), *page.findChildren(QSpinBox)]
    assert len(found) == 6
    for box in found:
        view_of(page).ensureWidgetVisible(box)
        before, at = stands(box), bar.value()
        turn_wheel(box)
        assert bar.value() > at, box.accessibleName()
        assert stands(box) == before, box.accessibleName()
        assert counter.focus() is page.shop_form.name, box.accessibleName()


def test_the_wheel_turns_the_box_one_has_gone_to(counter: Counter, page: SettingsPage) -> None:
    for box in (page.shop_form.language, page.shop_form.zone, page.staff_form.role):
        box.setFocus()
        box.setCurrentIndex(0)
        turn_wheel(box)
        assert box.currentIndex() == 1
    page.fill()


def test_no_box_of_any_window_is_without_that(counter: Counter) -> None:
    window, pages = counter.window, counter.window.pages
    call = counter.books.promise_call()
    window.open_job(counter.books.job)
    for room in ROOMS:
        window.going.to(room)
    window.going.to("customer", counter.books.hansen)
    for other in (pages.bring_in(), pages.keys(), pages.move(call)):
        counter.settled()
        other.hide()
    window.activateWindow()
    found = [each for each in QApplication.allWidgets() if isinstance(each, QComboBox | QAbstractSpinBox)]
    assert counter.program.sign_in.who in found
    for box in found:
        assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus, box.accessibleName()
