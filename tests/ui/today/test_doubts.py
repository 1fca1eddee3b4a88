"""What the quick line cannot know for sure is said under it in one sentence, with the other readings to choose."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from repairdesk.actions.customer import add_customer
from repairdesk.actions.open_job import open_job
from repairdesk.domain.records import Phone
from tests.a_shop import Shop as Books
from tests.ui.a_window import Counter, open_window

ALT = Qt.KeyboardModifier.AltModifier


def three_more(books: Books) -> None:
    """Two of one name, and a Pedersen."""
    for name in ("Lise Holm", "Bo Holm", "Pia Pedersen"):
        add_customer(books.desk, name=name, phones=[Phone("31 22 33 44")], by=books.maja)


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A counter where some names are known."""
    with open_window(qtbot, tmp_path, before=three_more) as made:
        yield made


def lines(counter: Counter) -> list[str]:
    """The sentences under the quick line that can be read on the screen."""
    shown = counter.today.quick.questions
    if not shown.isVisible():
        return []
    return [each.text() for each in shown.findChildren(QLabel) if each.text() and each.isVisible()]


def offered(counter: Counter) -> list[str]:
    return [
        each.accessibleName().removeprefix("Choose ")
        for each in counter.today.quick.questions.findChildren(QPushButton)
        if each.isVisible()
    ]


def due(counter: Counter) -> datetime:
    read = counter.today.quick.read
    assert read is not None and read.due is not None
    return counter.program.shop.wording.wall(read.due.instant).replace(tzinfo=None)


TIMES = {
    "ring Pia om otte dage": (
        "“om otte dage” is often a week. It is read as Friday 27 November 15:20, 7 days from now.",
        "Saturday 28 November 15:20",
    ),
    "ring Pia på fredag": (
        "Today is that day too. “på fredag” is Friday 20 November 18:00, today.",
        "Friday 27 November 18:00",
    ),
    "ring Pia før weekenden": (
        "Saturday may count as weekend or not. “før weekenden” is Friday 20 November 18:00, today.",
        "Saturday 21 November 14:00",
    ),
    "ring Pia mandag den 25. november": (
        (
            "The days in “mandag den 25. november” do not agree. "
            "It is read as Wednesday 25 November 18:00, 5 days from now."
        ),
        "Monday 23 November 18:00",
    ),
    "ring Pia lørdag kl 11 og mandag kl 12": (
        "“mandag kl 12” is said as well. Due is Saturday 21 November 11:00, tomorrow.",
        "Monday 23 November 12:00",
    ),
    "ring Pia kl 17 kl 16": (
        "There is more than one time in “kl 17 kl 16”. Due is Friday 20 November 16:00, today.",
        "Friday 20 November 17:00",
    ),
    "ring Pia lige over fem": (
        "“lige over fem” is about a time. The clock runs to Friday 20 November 17:15, today.",
        "Friday 20 November 17:00",
    ),
    "ring Pia imorgne kl 16": (
        "“imorgne” looks like a day with a slip of the finger. Due is Friday 20 November 16:00, today.",
        "Saturday 21 November 16:00",
    ),
    "ring Pia 28/3/2027 kl 2.30": (
        "Morning or afternoon? “28/3/2027 kl 2.30” is read as Sunday 28 March 14:30, 128 days from now.",
        "Sunday 28 March 03:30",
    ),
}


@pytest.mark.parametrize("sentence", TIMES)
def test_a_time_in_doubt_names_its_day_and_offers_the_other(counter: Counter, sentence: str) -> None:
    counter.field.setText(sentence)
    said, other = TIMES[sentence]
    assert lines(counter) == [said]
    assert offered(counter) == [other]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("ring Pia mandag efter kl 15", "names no latest time. Due is Monday 23 November 18:00"),
        ("ring Pia efter kl 15", "“efter kl 15” says the earliest. Say by when"),
        ("ring Pia imorgne kl 16", "“imorgne” looks like a day with a slip of the finger"),
        ("ring Pia kl 14 i går", "has passed. Say a time to come."),
        ("ring Pia den 31. november", "is not in the calendar. Say another day."),
        ("ring #9999 1 time", "There is no job #9999. The number stays in the sentence."),
        ("ring 22334455 om 1 time", "No customer has the number 22334455 yet."),
        ("ring Pia snart", "“snart” is not a time."),
    ],
)
def test_what_could_not_be_read_is_said(counter: Counter, sentence: str, said: str) -> None:
    counter.field.setText(sentence)
    assert any(said in line for line in lines(counter)), lines(counter)


def test_alt_and_a_number_choose_the_other_day_and_the_first_one_is_offered_then(counter: Counter) -> None:
    counter.type("ring Pia om otte dage")
    counter.press(Qt.Key.Key_1, ALT)
    assert due(counter) == datetime(2026, 11, 28, 15, 20)
    assert offered(counter) == ["Friday 27 November 15:20"]
    counter.type(" om pris")
    assert due(counter) == datetime(2026, 11, 28, 15, 20)


def test_an_answer_holds_only_as_long_as_its_words_stand(counter: Counter) -> None:
    counter.type("ring Pia på fredag")
    counter.press(Qt.Key.Key_1, ALT)
    assert due(counter) == datetime(2026, 11, 27, 18, 0)
    counter.field.setText("ring Pia på mandag")
    assert due(counter) == datetime(2026, 11, 23, 18, 0)


def test_a_doubt_does_not_keep_enter_from_writing(counter: Counter) -> None:
    counter.type("ring Pia på fredag")
    counter.press(Qt.Key.Key_Return)
    assert counter.written().due_wall.replace(tzinfo=None) == datetime(2026, 11, 20, 18, 0)


def test_a_choice_can_be_clicked(counter: Counter) -> None:
    counter.type("ring Pia på fredag")
    shown = [each for each in counter.today.quick.questions.findChildren(QPushButton) if each.isVisible()]
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert due(counter) == datetime(2026, 11, 27, 18, 0)
    assert counter.focus() is counter.field


def test_a_number_that_is_a_job_and_a_clock_time_can_be_either(qtbot: QtBot, tmp_path: Path) -> None:
    def job_1430(books: Books) -> None:
        three_more(books)
        while (open_job(books.desk, customer_id=books.hansen, device="iPhone").number or 0) % 5:
            pass

    with open_window(qtbot, tmp_path, before=job_1430) as counter:
        assert counter.program.shop.directory is not None
        number = next(
            each for each in range(1000, 1100, 5) if counter.program.shop.directory.job_numbered(each)
        )
        counter.type(f"ring {number}")
        assert lines(counter) == [f"“{number}” is read as job #{number} iPhone. Or is it a time?"]
        counter.press(Qt.Key.Key_1, ALT)
        assert (due(counter).hour, due(counter).minute) == divmod(number, 100)
        assert counter.today.quick.read is not None and counter.today.quick.read.job is None
        assert offered(counter) == [f"#{number} iPhone"]


def test_two_of_one_name_keep_enter_from_writing_until_one_is_chosen(counter: Counter) -> None:
    counter.type("ring Holm inden 1 time")
    assert lines(counter) == ["Several customers are called “Holm”. Who is meant?"]
    assert sorted(each.split("  ")[0] for each in offered(counter)) == [
        "Bo Holm",
        "Lise Holm",
        "Someone else",
    ]
    counter.press(Qt.Key.Key_Return)
    assert isinstance(counter.focus(), QPushButton)
    counter.settled()
    assert counter.open_promises() == ()
    counter.press(Qt.Key.Key_Return)
    assert lines(counter) == []
    counter.press(Qt.Key.Key_Return)
    assert counter.written().customer.endswith("Holm")


def test_a_third_holm_is_someone_else_and_stands_in_the_words(counter: Counter) -> None:
    counter.type("ring Holm inden 1 time")
    counter.press(Qt.Key.Key_3, ALT)
    assert lines(counter) == ["“Holm” is someone else: written without a customer, the name stays."]
    assert counter.today.quick.line.hint.text() == "Writes it without a customer"
    counter.press(Qt.Key.Key_Return)
    assert (counter.written().customer, counter.written().words) == ("", "ring Holm inden 1 time")


def test_an_unknown_customer_is_said_and_the_promise_can_be_written_all_the_same(counter: Counter) -> None:
    counter.type("Ring Nguyen inden 1 time")
    assert lines(counter) == ["No customer called “Nguyen” yet. The name stays in the sentence."]
    assert counter.today.quick.line.hint.text() == "Writes it without a customer"
    counter.press(Qt.Key.Key_Return)
    assert (counter.written().customer, counter.written().words) == ("", "Ring Nguyen inden 1 time")


def test_a_similar_name_is_offered(counter: Counter) -> None:
    counter.type("Ring Petersen inden 1 time")
    assert offered(counter) == ["Pia Pedersen  31 22 33 44"]
    counter.press(Qt.Key.Key_1, ALT)
    assert lines(counter) == []
    counter.press(Qt.Key.Key_Return)
    assert counter.written().customer == "Pia Pedersen"


def test_a_customer_who_was_chosen_is_asked_about_again_when_the_chip_goes(counter: Counter) -> None:
    counter.type("Ring Petersen inden 1 time")
    counter.press(Qt.Key.Key_1, ALT)
    counter.today.quick.remove("customer")
    assert offered(counter) == ["Pia Pedersen  31 22 33 44"]


def test_a_known_first_name_with_another_last_name_is_not_taken_for_granted(counter: Counter) -> None:
    counter.type("ring Pia Jensen inden 1 time")
    assert lines(counter) == ["No customer is called “Pia Jensen”. It is read as Pia Pedersen."]
    counter.press(Qt.Key.Key_1, ALT)
    assert counter.today.quick.read is not None and counter.today.quick.read.customer is None
    assert lines(counter) == ["“Pia Jensen” is someone else: written without a customer, the name stays."]


def test_a_name_beside_a_job_of_somebody_else_is_said(counter: Counter) -> None:
    counter.type(f"ring Nguyen 1t #{counter.books.number}")
    number = counter.books.number
    assert lines(counter) == [
        f"No customer is called “Nguyen”. #{number} belongs to Søren Hansen, who is promised this."
    ]
