"""UI.md 1, rule 8, and 9, behaviours 1 to 3: back in a kept sentence, by whichever key, the next letter joins it."""

from PySide6.QtCore import Qt

from tests.ui.a_window import Counter, counter

__all__ = ["counter"]

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_n_goes_on_at_the_end_of_what_is_kept(counter: Counter) -> None:
    counter.type("ring Hansen in")
    counter.window.open_job(counter.books.job)
    counter.press(Qt.Key.Key_N, CONTROL)
    counter.wait(counter.field.hasFocus)
    counter.type("den")
    assert counter.field.text() == "ring Hansen inden"


def test_ctrl_n_in_the_middle_of_the_sentence_goes_to_its_end(counter: Counter) -> None:
    counter.type("ring Hansen")
    counter.press(Qt.Key.Key_Home)
    counter.press(Qt.Key.Key_N, CONTROL)
    counter.type(" kl 17")
    assert counter.field.text() == "ring Hansen kl 17"


def test_ctrl_a_is_there_to_begin_anew(counter: Counter) -> None:
    counter.type("ring Hansen")
    counter.press(Qt.Key.Key_N, CONTROL)
    counter.press(Qt.Key.Key_A, CONTROL)
    counter.type("sms")
    assert counter.field.text() == "sms"


def test_tab_comes_back_to_where_the_caret_was(counter: Counter) -> None:
    counter.type("ring Hansen inden")
    for _ in range(6):
        counter.press(Qt.Key.Key_Left)
    counter.press(Qt.Key.Key_Tab)
    assert not counter.field.hasFocus()
    counter.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert counter.field.hasFocus()
    counter.type(" igen")
    assert counter.field.text() == "ring Hansen igen inden"


def test_f6_goes_round_and_the_sentence_stays(counter: Counter) -> None:
    counter.type("ring Hansen in")
    counter.window.next_pane()
    assert not counter.field.hasFocus()
    for _ in range(5):
        if not counter.field.hasFocus():
            counter.window.next_pane()
    counter.type("den")
    assert counter.field.text() == "ring Hansen inden"
