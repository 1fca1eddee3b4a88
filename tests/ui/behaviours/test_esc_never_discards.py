"""UI.md 9, behaviour 3: Esc never discards; it leaves and says "Draft kept"."""

from PySide6.QtCore import Qt

from tests.ui.a_window import Counter, counter

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
