"""In narrow windows and at large text things stand where one looks for them, and apart from each other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter, counter
from ui.customer.form import CustomerForm
from ui.customer.page import CustomerPage
from ui.job.page import JobPage
from ui.jobs.page import JobsListPage
from ui.keys.keymap import Keymap
from ui.keys.window import KeysWindow
from ui.theme.flow import FlowLayout
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.widgets import button

__all__ = ["counter"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


def left(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def right(widget: QWidget) -> int:
    return left(widget) + widget.width()


def top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()


def test_what_goes_on_below_a_full_row_stands_at_the_right_like_what_it_belongs_to(qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    row = FlowLayout(made, gap=8)
    first, *others = [button(text) for text in ("Whose", "Call now", "Kept", "New promise", "Open")]
    row.addWidget(first)
    row.add_stretch()
    for each in others:
        row.addWidget(each)
    made.resize(sum(each.sizeHint().width() for each in (first, *others[:2])) + 30, 200)
    made.show()
    ends = {top(each): max(right(other) for other in others if top(other) == top(each)) for each in others}
    assert len(ends) == 2
    assert set(ends.values()) == {made.width()}
    assert left(first) == 0


def test_the_card_of_keys_says_how_below_its_field_where_there_is_no_room_beside(
    qtbot: QtBot, dressed: Callable[..., None]
) -> None:
    dressed(zoom=2.0)
    card = KeysWindow(Keymap())
    qtbot.addWidget(card)
    card.resize(look.px(420), look.px(360))
    card.show()
    QApplication.sendPostedEvents()
    assert left(card._lead) == left(card.search)
    assert top(card._lead) > top(card.search)
    assert top(card.search) < look.px(20)


def test_that_a_draft_is_kept_stands_apart_from_the_button_that_saves(counter: Counter) -> None:
    counter.window.going.to("customer_form")
    form = counter.window.stack.currentWidget()
    assert isinstance(form, CustomerForm)
    form.name.setText("Åse Lindqvist")
    counter.wait(lambda: right(form.kept) + look.px(12) <= left(form.save_button))
    assert right(form.save_button) == right(form) - look.px(
        20
    )  # where every other page has what it ends with


def test_the_deeds_below_a_customers_name_begin_where_the_name_begins(counter: Counter) -> None:
    counter.window.going.to("customer", counter.books.hansen)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    head = page.head
    head.setFixedWidth(look.px(420))
    name = left(head.title) + head.title.contentsMargins().left()
    counter.wait(lambda: top(head.reach_button) > top(head.title) and left(head.reach_button) == name)
    head.setFixedWidth(look.px(900))
    counter.wait(lambda: top(head.reach_button) < top(head.title) + head.title.height())


def test_the_deeds_below_a_jobs_number_begin_where_the_number_begins(counter: Counter) -> None:
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    head = page.head
    counter.wait(lambda: head.title.text())
    head.setFixedWidth(look.px(520))
    counter.wait(
        lambda: top(head.call_button) > top(head.title) and left(head.call_button) == left(head.title)
    )
    assert head.call_button.width() == head.call_button.sizeHint().width()


def test_a_customers_cards_above_the_lists_are_whole_and_the_page_scrolls_as_one(counter: Counter) -> None:
    counter.window.going.to("customer", counter.books.hansen)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    page.setFixedSize(look.px(520), look.px(420))
    inside = page.cards.verticalScrollBar()
    counter.wait(lambda: page.sheet is not None and top(page.jobs) > top(page.cards) and not inside.maximum())
    shown, scroll = page.cards.widget(), page.findChild(DownScroll)
    assert shown is not None and page.cards.height() >= shown.minimumSizeHint().height()
    assert isinstance(scroll, DownScroll)
    whole = scroll.verticalScrollBar()
    counter.wait(lambda: whole.maximum() > 0)
    page.cards.setFocus()
    whole.setValue(0)
    counter.press(Qt.Key.Key_PageDown)
    assert whole.value() > 0


def test_what_stands_beside_the_heading_of_a_list_goes_below_before_it_is_cut(counter: Counter) -> None:
    counter.window.going.to("jobs")
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobsListPage)
    page.tally.setText("1.234.567 jobs, and as many more as it takes to fill the row of the heading")
    counter.window.resize(1024, 640)
    counter.wait(lambda: top(page.new_button) > top(page.heading) + page.heading.height() // 2)
    for each in page.segments.group.buttons():
        assert each.width() >= each.sizeHint().width()
