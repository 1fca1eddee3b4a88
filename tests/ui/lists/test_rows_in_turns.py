"""A long list is worded a few rows a turn: who types meanwhile is heard, and in the end all of it stands there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.a_window import Counter, counter
from tests.ui.lists.moving import go, listed, more_jobs, page
from ui.job.page import JobPage
from ui.jobs.page import JobsListPage
from ui.jobs.rows import job_row
from ui.lists import page as list_page
from ui.lists.delegate import RowDelegate

__all__ = ["counter"]


@pytest.fixture(autouse=True)
def _a_row_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_page, "AT_ONCE_SECONDS", 0.0)


def test_all_of_it_stands_there_in_the_end(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air", "Lenovo T480")
    assert listed(go(counter, JobsListPage)) == ["#1004", "#1003", "#1002", "#1001"]


def test_what_is_typed_meanwhile_is_what_is_shown(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air", "Lenovo T480")
    jobs, worded = go(counter, JobsListPage), list[object]()

    def slowly(*given: object) -> object:
        worded.append(given)
        if len(worded) == 2:
            jobs.field.setText("mac")
        return job_row(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("ui.jobs.page.job_row", slowly)
    jobs.refresh()
    counter.wait(lambda: listed(jobs) == ["#1003"])
    counter.settled()
    assert listed(jobs) == ["#1003"]
    assert len(worded) == 3  # two of the list that is not wanted any more, and the one that is


def test_enter_waits_for_the_last_row(counter: Counter) -> None:
    more_jobs(counter, "iPhone 13", "iPhone 14", "iPhone 15")
    go(counter, JobsListPage)
    counter.type("iphone")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(page(counter), JobPage))
    opened = page(counter)
    assert isinstance(opened, JobPage)
    counter.wait(lambda: opened.sheet is not None and opened.sheet.device == "iPhone 15")


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the rows that are drawn anew."""
    keys, honest = list[str](), RowDelegate._cells

    def drawing(self: RowDelegate, *given: object) -> None:
        keys.append(given[2].key)  # type: ignore[attr-defined]
        honest(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(RowDelegate, "_cells", drawing)
    return keys


def test_a_row_that_says_the_same_is_not_drawn_again(counter: Counter, drawn: list[str]) -> None:
    more_jobs(counter, "iPhone 13", "MacBook Air")
    jobs = go(counter, JobsListPage)
    counter.wait(lambda: len(set(drawn)) == 3)
    counter.settled()
    QApplication.processEvents()
    drawn.clear()
    jobs.list.viewport().repaint()
    assert drawn == []
    counter.press(Qt.Key.Key_Down)
    counter.wait(lambda: len(drawn) == 2)
    QApplication.processEvents()
    assert len(drawn) == 2  # the row that was chosen, and the one that is
