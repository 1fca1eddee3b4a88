"""Today's keys, and what a screen reader is told: names, the sentence after a rest, the warning as an alert."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from repairdesk.queries.sheets import PromiseLine
from tests.ui.a_window import Counter, counter
from ui.today.chips import Chip
from ui.today.model import Head

__all__ = ["counter"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def owing(counter: Counter) -> None:
    """One call is late, two are soon, one is for tomorrow."""
    for words, minutes in (("sen", 5), ("snart", 40), ("også snart", 50), ("i morgen", 22 * 60)):
        counter.books.promise_call(words, minutes)
    counter.books.later(minutes=10)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 4)


def selected(counter: Counter) -> str:
    line = counter.today.selected_promise()
    return line.words if line is not None else ""


def go_to(counter: Counter, words: str) -> None:
    counter.today.list.take_focus()
    rows = counter.today.model.rows
    counter.today.list._select(next(at for at, row in enumerate(rows) if getattr(row, "words", "") == words))


def menu_of(counter: Counter) -> dict[str, QMenu]:
    """The menu that is open, by the texts in it."""
    menus = [each for each in counter.today.list.findChildren(QMenu) if each.isVisible()]
    return {act.text().split("\t")[0]: menu for menu in menus for act in menu.actions() if act.text()}


def test_ctrl_down_goes_to_the_next_group_and_ctrl_up_back(counter: Counter) -> None:
    owing(counter)
    go_to(counter, "sen")
    counter.press(Qt.Key.Key_Down, CONTROL)
    assert selected(counter) == "snart"
    counter.press(Qt.Key.Key_Down, CONTROL)
    assert selected(counter) not in ("sen", "snart", "også snart")
    counter.press(Qt.Key.Key_Up, CONTROL)
    assert selected(counter) == "snart"


def test_ctrl_down_works_from_the_line_too(counter: Counter) -> None:
    owing(counter)
    go_to(counter, "sen")
    counter.press(Qt.Key.Key_Escape)
    counter.press(Qt.Key.Key_Down, CONTROL)
    assert counter.focus() is counter.today.list
    assert selected(counter) == "snart"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_shift_f10_opens_the_menu_of_the_row_and_takes_it_from_there(counter: Counter) -> None:
    owing(counter)
    go_to(counter, "sen")
    counter.press(Qt.Key.Key_F10, SHIFT)
    found = menu_of(counter)
    deeds = {
        "Call now",
        "Kept, late",
        "New promise",
        "I take it",
        "How did the call go?",
        "Open",
        "Copy the line",
    }
    assert deeds <= set(found)
    menu = found["Kept, late"]
    next(act for act in menu.actions() if act.text().startswith("Kept")).trigger()
    menu.close()
    counter.wait(lambda: "sen" not in counter.shown())


def test_a_heading_says_how_many_and_what_to_do_first(counter: Counter) -> None:
    owing(counter)
    model = counter.today.model
    heads = [model.spoken(row) for row in model.rows if isinstance(row, Head)]
    assert heads[0].startswith("Overdue, 1 promise")
    assert heads[0].endswith(". Ring and apologise first")
    assert heads[1].startswith("Due soon, 2 promise")
    assert heads[1].endswith(". Within 1 hour")


def test_the_buttons_name_whom_they_act_for(counter: Counter) -> None:
    owing(counter)
    go_to(counter, "sen")
    bar = counter.today.bar
    assert bar.call_button.accessibleName() == "Call Søren Hansen, 20 12 34 56"
    assert bar.keep_button.accessibleName() == "Kept, late, Søren Hansen"
    assert bar.take_button.accessibleName() == "I take it, Søren Hansen"
    assert bar.open_button.accessibleName() == "Open, Søren Hansen"


def test_a_chip_names_the_due_time_in_full_and_says_how_to_remove_it(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    names = [
        chip.accessibleName() for chip in counter.today.quick.chips.findChildren(Chip) if chip.isVisible()
    ]
    assert "Due Friday 20 November 16:20. Delete removes" in names


def test_beside_the_chips_stands_who_will_own_the_promise(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    assert [each.text() for each in counter.today.quick.chips.findChildren(QLabel)] == ["Owner: Maja"]
    counter.program.shop.sign_in(counter.books.ole)
    shown = counter.today.quick.chips
    counter.wait(
        lambda: [each.text() for each in shown.findChildren(QLabel) if each.isVisible()] == ["Owner: Ole"]
    )


def test_after_a_rest_the_sentence_is_read_aloud(counter: Counter) -> None:
    said: list[tuple[str, bool]] = []
    counter.today.quick.speaker.said.connect(lambda text, loud: said.append((text, loud)))
    counter.type(f"ring {counter.books.number} 1t")
    assert said == []
    counter.wait(lambda: said)
    number = counter.books.number
    whole = f"Call back, Søren Hansen, job {number}, due Friday 20 November 16:20, open when due"
    assert said == [(whole, False)]


def test_the_warning_may_interrupt_and_is_said_once(counter: Counter) -> None:
    said: list[tuple[str, bool]] = []
    counter.today.quick.speaker.said.connect(lambda text, loud: said.append((text, loud)))
    counter.type(f"sms inden 24 timer #{counter.books.number}")
    counter.wait(lambda: len(said) >= 2)
    warning = next(text for text, loud in said if loud)
    assert warning.startswith("24 hours is Saturday 15:20. The shop closes at 14:00.")
    shown = [each for each in counter.today.quick.warning.findChildren(QPushButton) if each.isVisible()]
    assert [each.accessibleName() for each in shown] == [
        "Choose Saturday 13:30, in 22 hours",
        "Choose Monday 10:30, in 67 hours",
        "Keep Saturday 15:20",
    ]
    counter.type(" ")
    counter.wait(lambda: len(said) == 3)
    assert sum(loud for _, loud in said) == 1


def test_a_row_is_read_in_the_order_of_its_columns(counter: Counter) -> None:
    owing(counter)
    rows = [row for row in counter.today.model.rows if isinstance(row, PromiseLine) and row.words == "sen"]
    spoken = counter.today.model.spoken(rows[0])
    parts = ("Overdue", "5 min late", "due 15:25", "“sen”", "Søren Hansen", "20 12 34 56", "ThinkPad T480")
    places = [spoken.index(part) for part in (*parts, "Maja, Handed in")]
    assert places == sorted(places)


def test_nothing_is_cut_off_at_the_smallest_size(counter: Counter) -> None:
    owing(counter)
    counter.window.resize(1024, 640)
    counter.type(f"sms inden 24 timer om fejlsøgning #{counter.books.number}")
    counter.qtbot.wait(50)
    quick, bar = counter.today.quick, counter.today.bar
    for place in (quick.chips, quick.warning, bar):
        for each in place.findChildren(QPushButton):
            if each.isVisible():
                assert each.width() >= each.sizeHint().width()
                assert place.rect().contains(each.geometry())
