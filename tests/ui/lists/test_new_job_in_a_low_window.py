"""New job at twice the text in the smallest window: who is selected and what is written stand in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from repairdesk.actions.customer import add_customer
from tests.ui.a_window import Counter, counter
from ui.jobs.new_job import NewJobForm
from ui.theme import style

__all__ = ["counter"]


@pytest.fixture
def page(counter: Counter) -> NewJobForm:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for number in range(6):
        add_customer(counter.books.desk, name=f"Hansen Nr{number}", phones=[f"2233445{number}"])
    style.apply(app, zoom=2.0)
    counter.window.resize(1024, 640)
    counter.window.going.to("new_job")
    made = counter.window.stack.currentWidget()
    assert isinstance(made, NewJobForm)
    counter.settled()
    counter.type("hansen")
    counter.wait(lambda: made._shown_for == "hansen")
    return made


@pytest.fixture(autouse=True)
def _usual_size_afterwards() -> Iterator[None]:
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, zoom=1.0)


def test_the_selected_row_is_seen_whole(counter: Counter, page: NewJobForm) -> None:
    for _ in range(4):
        counter.press(Qt.Key.Key_Down)
        counter.settled()
        row = page.matches.visualRect(page.matches.currentIndex())
        seen = page.matches.viewport().visibleRegion().boundingRect()
        assert seen.top() <= row.top() + 1
        assert seen.bottom() >= row.bottom() - 1


def test_the_field_one_writes_in_is_seen_whole(counter: Counter, page: NewJobForm) -> None:
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: counter.focus() is page.device)
    counter.settled()
    counter.qtbot.waitUntil(
        lambda: page.device.visibleRegion().boundingRect().height() == page.device.height()
    )
