"""UI.md 9, behaviour 15: a removed chip leaves its words; Backspace at the end takes the last chip first."""

from PySide6.QtCore import Qt

from tests.ui.a_window import Counter, counter
from ui.today.chips import Chip

__all__ = ["counter"]


def chip(counter: Counter, field: str) -> Chip:
    chips = counter.today.quick.chips.findChildren(Chip)
    return next(each for each in chips if each.field == field and each.isVisible())


def fields(counter: Counter) -> list[str]:
    return counter.today.quick.chips.fields


def test_delete_on_a_chip_takes_it_out_and_the_words_stay(counter: Counter) -> None:
    """Behaviour 15, with the keys."""
    sentence = f"ring 1 time #{counter.books.number} om pris"
    counter.type(sentence)
    chip(counter, "about").setFocus()
    counter.press(Qt.Key.Key_Delete)
    assert "about" not in fields(counter)
    assert counter.field.text() == sentence
    assert counter.focus() is counter.field


def test_backspace_takes_the_last_chip_first_and_then_letters(counter: Counter) -> None:
    """Behaviour 15, at the end of the sentence."""
    sentence = f"ring #{counter.books.number} inden 1 time"
    counter.type(sentence)
    counter.press(Qt.Key.Key_Backspace)
    assert "due" not in fields(counter)
    assert counter.field.text() == sentence
    counter.press(Qt.Key.Key_Backspace)
    assert counter.field.text() == sentence[:-1]


def test_a_word_that_nothing_was_made_of_loses_its_letters_at_once(counter: Counter) -> None:
    """Behaviour 15: a slip of the finger is mended as anywhere else."""
    counter.type("ring Hansen inden 1 tx")
    counter.press(Qt.Key.Key_Backspace)
    assert counter.field.text() == "ring Hansen inden 1 t"


def test_words_written_anew_are_read_anew(counter: Counter) -> None:
    """Behaviour 15: what was taken out were these words, not every time to come."""
    counter.type(f"ring #{counter.books.number} inden 1 time")
    for _ in range(7):
        counter.press(Qt.Key.Key_Backspace)
    counter.type("2 timer")
    assert "due" in fields(counter)
