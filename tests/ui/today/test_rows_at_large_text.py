"""At large text a row of Today says whom and what below the words, so that none of it is cut off early."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from tests.ui.a_window import Counter, counter
from ui.app import make_application
from ui.theme import fonts, style
from ui.today import columns
from ui.today.columns import Columns
from ui.today.delegate import TodayDelegate

__all__ = ["counter"]


@pytest.fixture(autouse=True)
def _ordinary_look() -> Iterator[None]:
    app = make_application()
    yield
    style.apply(app, "light", 1.0)


def zoom(to: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", to)


@pytest.mark.parametrize(
    ("size", "wide"), [(1.5, 934), (2.0, 1160), (2.0, 904)], ids=["1024 at 150", "1280 at 200", "1024 at 200"]
)
def test_names_numbers_and_devices_have_room(size: float, wide: int) -> None:
    zoom(size)
    row = QRect(0, 0, wide, columns.height(wide))
    at = Columns.of(row, narrow=True)
    body, small = QFontMetrics(fonts.font("body")), QFontMetrics(fonts.font("small"))
    assert body.horizontalAdvance("Mads Østergaard") <= at.customer.width()
    assert small.horizontalAdvance("12 20 33 14") <= at.customer.width()
    assert body.horizontalAdvance("#1038 iPhone 13") <= at.job.width()
    assert body.horizontalAdvance("»Vi ringer tilbage inden en time«") <= at.words.width()
    boxes = [at.left, at.words, at.customer, at.job, at.stage]
    assert all(row.contains(box) for box in boxes)
    assert at.customer.height() >= body.height() + small.height()


def test_at_ordinary_text_every_row_has_two_lines() -> None:
    for wide in (820, 960, 1076, 1236):
        assert columns.height(wide) == 50
        assert Columns.of(QRect(0, 0, wide, 50), narrow=wide < 1000).more == 0


def test_rows_grow_and_shrink_with_the_window_and_one_is_always_whole(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    seen, model = counter.today.list, counter.today.model
    for size, tall in ((1.0, 50), (2.0, 180), (1.0, 50)):
        zoom(size)
        counter.window.resize(1024, 640)
        counter.wait(lambda tall=tall: seen.visualRect(model.index(1)).height() == tall)  # type: ignore[misc]
        assert seen.viewport().height() >= seen.visualRect(model.index(1)).bottom()


@pytest.mark.parametrize(("wide", "narrow"), [(1200, False), (1179, True), (1024, True)])
def test_below_1180_pixels_the_owner_stands_on_the_second_line(
    counter: Counter, wide: int, narrow: bool
) -> None:
    """UI.md 8: then there is no column of its own for who owns it."""
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(counter.shown)
    counter.window.resize(wide, 700)
    delegate = counter.today.list.itemDelegate()
    assert isinstance(delegate, TodayDelegate)
    assert delegate._narrow() is narrow
    row = counter.today.list.visualRect(counter.today.list.currentIndex())
    assert Columns.of(row, narrow=narrow).owner.isEmpty() is narrow
