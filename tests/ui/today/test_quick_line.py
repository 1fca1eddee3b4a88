"""The quick line: what Enter does, and that it does it once."""

import threading
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from repairdesk.actions.customer import add_customer
from repairdesk.domain.words import Kind
from repairdesk.queries.job import job
from tests.ui.a_window import AFTERNOON, Counter
from ui.drafts import Drafts


def test_a_promise_that_is_typed_stands_in_the_list_and_the_line_is_empty_again(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} inden 1 time om pris")
    assert counter.today.quick.line.hint.text() == "Writes the promise"
    counter.press(Qt.Key.Key_Return)
    assert counter.written().due == AFTERNOON + timedelta(hours=1)
    counter.wait(lambda: counter.shown() == [f"ring {counter.books.number} inden 1 time om pris"])
    counter.wait(lambda: counter.field.text() == "")


def test_enter_on_the_keypad_writes_as_well(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert counter.written().kind is Kind.CALL_BACK


def test_enter_pressed_three_times_in_a_hurry_writes_one_promise(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    for _ in range(3):
        QTest.keyClick(counter.field, Qt.Key.Key_Return)
    counter.written()
    counter.wait(lambda: counter.field.text() == "")
    QTest.keyClick(counter.field, Qt.Key.Key_Return)
    counter.settled()
    assert len(counter.open_promises()) == 1


def test_a_vague_word_is_not_a_time_and_nothing_is_written(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} snart")
    assert counter.today.quick.line.hint.text() == "Say when"
    counter.press(Qt.Key.Key_Return)
    assert "“snart” is not a time" in counter.today.quick.answer.text()
    counter.settled()
    assert counter.open_promises() == ()
    assert counter.field.text().endswith("snart")


def test_a_job_number_alone_opens_the_job(counter: Counter) -> None:
    counter.type(str(counter.books.number))
    assert counter.today.quick.line.hint.text() == "Opens the job"
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: counter.window.stack.currentWidget() is not counter.today)
    counter.press(Qt.Key.Key_Escape)
    assert counter.window.stack.currentWidget() is counter.today


def test_an_agreement_without_a_clock_is_written_as_one(counter: Counter) -> None:
    counter.type(f"she wants to see it running #{counter.books.number}")
    assert counter.today.quick.line.hint.text() == "Writes the agreement"
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: counter.field.text() == "")
    (agreed,) = job(counter.books.desk, id=counter.books.job).agreements
    assert "see it running" in agreed.text
    assert counter.open_promises() == ()


def test_of_two_hansens_one_is_chosen_with_alt_and_a_digit(counter: Counter) -> None:
    told = add_customer(counter.books.desk, name="Kirsten Hansen", by=counter.books.maja)
    counter.program.shop.refresh()
    counter.settled()
    counter.type("ring Hansen 1t")
    counter.wait(lambda: counter.today.quick.line.hint.text() == "Choose whom")
    place = counter.today.quick.chips.choices.index(told.id or "") + 1
    counter.press(Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.AltModifier)
    counter.press(Qt.Key.Key_Return)
    assert counter.written().customer == "Kirsten Hansen"


def test_backspace_at_the_end_deletes_a_letter(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Backspace)
    assert counter.field.text() == f"ring {counter.books.number} 1"


def test_a_chip_that_is_removed_leaves_its_words_in_the_sentence(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t pris")
    chips = counter.today.quick.chips
    assert "about" in chips.fields
    chip = next(each for each in chips.findChildren(QPushButton) if getattr(each, "field", "") == "about")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert "about" not in chips.fields
    assert counter.field.text().endswith("pris")
    assert counter.focus() is counter.field
    counter.press(Qt.Key.Key_Return)
    assert counter.written().about == ""


def test_of_a_pasted_mail_the_first_line_is_read_and_the_rest_is_kept(counter: Counter) -> None:
    QGuiApplication.clipboard().setText(f"ring {counter.books.number} 1t pris\nKære butik\nMvh Hansen")
    counter.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    counter.press(Qt.Key.Key_Return)
    assert counter.written().about == "pris"
    counter.wait(lambda: "Kære butik" in counter.window.drafts.text("today.rest"))


def test_what_is_typed_and_not_written_is_there_after_a_restart(counter: Counter) -> None:
    counter.type("ring om pris")
    counter.window.save_state()
    assert Drafts(counter.program.data).text("today.quick_line") == "ring om pris"


def test_reading_a_keystroke_never_waits_for_the_journal(counter: Counter) -> None:
    """The sentence is read on the window's thread; the database thread may be busy as long as it likes."""
    let_go = threading.Event()
    counter.program.office.ask(lambda desk: let_go.wait(5), lambda _: None)
    counter.type(f"ring {counter.books.number} 1t")
    assert counter.today.quick.line.hint.text() == "Writes the promise"
    let_go.set()
