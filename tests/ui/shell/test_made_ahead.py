"""Large pages are made a part at a time while nobody waits for them, and all at once for whoever does."""

from collections.abc import Generator

from PySide6.QtWidgets import QWidget

from tests.ui.a_window import Counter, counter
from ui.begun import Begun
from ui.job.page import JobPage
from ui.settings.page import SettingsPage

__all__ = ["counter"]


def a_table(done: list[str]) -> Generator[None, None, str]:
    """Legs, then a top."""
    done.append("legs")
    yield
    done.append("top")
    yield
    return "table"


def test_each_step_makes_a_part() -> None:
    done: list[str] = []
    begun = Begun(a_table(done))
    assert begun.step() and done == ["legs"]
    assert begun.step() and done == ["legs", "top"]
    assert not begun.step()
    assert begun.whole() == "table"


def test_whoever_wants_it_gets_all_of_it_and_nothing_is_made_twice() -> None:
    done: list[str] = []
    begun = Begun(a_table(done))
    begun.step()
    assert begun.whole() == begun.whole() == "table"
    assert done == ["legs", "top"]
    assert not begun.step()


def test_a_job_that_is_opened_while_its_page_is_being_made_is_shown(counter: Counter) -> None:
    making = counter.window.pages.make_ahead()
    assert next(making) is None
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    assert page.head.title.text() == f"#{counter.books.number} ThinkPad T480"
    rest = [each for each in making if each is not None]
    assert rest[0] is page
    assert len({id(each) for each in rest}) == len(rest)


def test_settings_that_are_wanted_while_they_are_being_made_are_whole(counter: Counter) -> None:
    made: list[QWidget] = []
    for each in counter.window.pages.make_ahead():
        if each is not None:
            made.append(each)
        elif len(made) == 4:
            break  # the first of its forms is there
    counter.window.show_settings()
    page = counter.window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    assert page.shop_form.name.text() == "Fix & Færdig"
    assert all(
        form.isVisible() for form in (page.shop_form, page.hours_form, page.plans_form, page.staff_form)
    )
