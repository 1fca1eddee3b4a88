"""UI.md 9, behaviour 3: Esc never discards; it leaves and says "Draft kept"."""

from PySide6.QtCore import Qt

from tests.ui.a_window import Counter, counter
from ui.job.page import JobPage

__all__ = ["counter"]


def status(counter: Counter) -> str:
    return str(counter.window.status.accessibleName())


def test_esc_in_the_line_keeps_the_words(counter: Counter) -> None:
    """Behaviour 3, in the quick line."""
    counter.type("ring Hansen inden")
    counter.press(Qt.Key.Key_Escape)
    assert counter.field.text() == "ring Hansen inden"
    assert status(counter) == "Draft kept"


def test_esc_on_an_offered_time_goes_back_to_the_line(counter: Counter) -> None:
    """Behaviour 3, in the warning: nothing is chosen, nothing is lost."""
    counter.type(f"sms inden 24 timer #{counter.books.number}")
    counter.press(Qt.Key.Key_Return)
    assert counter.focus() is not counter.field
    counter.press(Qt.Key.Key_Escape)
    assert counter.focus() is counter.field
    assert counter.field.text() == f"sms inden 24 timer #{counter.books.number}"
    assert status(counter) == "Draft kept"


def test_esc_on_another_page_leaves_it(counter: Counter) -> None:
    """Behaviour 3, elsewhere: the line on Today still holds what was typed."""
    counter.type("ring Hansen")
    counter.window.open_job(counter.books.job)
    counter.press(Qt.Key.Key_Escape)
    counter.wait(lambda: counter.window.stack.currentWidget() is counter.today)
    assert counter.field.text() == "ring Hansen"


def test_a_new_promise_from_a_job_puts_half_a_sentence_aside(counter: Counter) -> None:
    """Behaviour 3, in spirit: what stood in the line waits in sight below it."""
    counter.type("ring Bo inden")
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    for _ in range(2):
        counter.window.open_job(counter.books.job)
        page.head.promise_button.click()
        assert counter.field.text() == f"#{counter.books.number} "
        assert counter.today.quick.rest.lines == "ring Bo inden"
        assert counter.today.quick.rest.isVisible()


def test_a_letter_with_alt_writes_nothing(counter: Counter) -> None:
    """It is a menu's key, or nobody's."""
    counter.type("ring")
    counter.press(Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert counter.field.text() == "ring"
