"""Today's list: letters go to the quick line, nothing jumps, keys act on the selected promise."""

from datetime import timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest

from repairdesk.actions.keep import keep
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.life import release
from repairdesk.domain.words import Channel, Kind, Outcome
from repairdesk.queries.promise import promise_line
from repairdesk.queries.sheets import PromiseLine
from repairdesk.store.promises import open_of_kind, settle
from tests.ui.a_window import Counter, counter
from ui.customer.page import CustomerPage
from ui.theme import fonts
from ui.today.columns import Columns
from ui.today.model import Head, JobRow
from ui.today.row_menu import row_menu

__all__ = ["counter"]


def owing(counter: Counter, *words: str) -> list[str]:
    """Let calls be owed, an hour from now and later; their ids."""
    ids = [counter.books.promise_call(each, 60 + 10 * at) for at, each in enumerate(words)]
    counter.program.office.changed.emit(None)
    counter.wait(lambda: counter.shown() == list(words))
    return ids


def test_a_promise_in_hours_says_that_they_run_on_at_night(counter: Counter) -> None:
    """Failure 1: the shop said 24 hours and meant hours in which it is open."""
    counter.books.promise_call("Vi har fejlsøgt den inden for 24 timer", 24 * 60)
    counter.books.promise_call("Vi ringer inden for fem timer", 5 * 60)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 2)
    lines = {row.words: row for row in counter.today.model.rows if isinstance(row, PromiseLine)}
    under = {said: counter.today.model.words(line).under_words for said, line in lines.items()}
    assert under["Vi har fejlsøgt den inden for 24 timer"] == "24 h since 15:20, nights and Sundays included"
    assert under["Vi ringer inden for fem timer"].endswith("said it on the phone at 15:20")


def test_a_promise_for_before_we_open_says_when_we_do(counter: Counter) -> None:
    """Failure 5: what falls due before the doors open must be done the day before."""
    counter.books.promise_call("Vi ringer, før du kører på arbejde lørdag", 17 * 60 + 40)
    counter.books.promise_call("Sms i aften senest kl. 20", 4 * 60 + 40)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 2)
    lines = {row.words: row for row in counter.today.model.rows if isinstance(row, PromiseLine)}
    under = {said: counter.today.model.words(line).under_words for said, line in lines.items()}
    assert under["Vi ringer, før du kører på arbejde lørdag"] == "We open at 10:00 that day"
    assert under["Sms i aften senest kl. 20"].endswith("said it on the phone at 15:20")


def selected(counter: Counter) -> str:
    line = counter.today.selected_promise()
    return line.words if line is not None else ""


def go_to_list(counter: Counter) -> None:
    counter.press(Qt.Key.Key_Down)
    assert counter.focus() is counter.today.list


def select(counter: Counter, words: str) -> None:
    go_to_list(counter)
    for _ in range(20):
        if selected(counter) == words:
            return
        counter.press(Qt.Key.Key_Down)
    raise AssertionError(f"{words} cannot be reached with the arrow keys")


def point_at(counter: Counter, words: str) -> None:
    """Go straight to a row, wherever the keys were before."""
    rows = counter.today.model.rows
    counter.today.list._select(next(at for at, row in enumerate(rows) if getattr(row, "words", "") == words))
    counter.today.list.take_focus()


def test_letters_typed_in_the_list_go_to_the_quick_line(counter: Counter) -> None:
    owing(counter, "ring om pris")
    go_to_list(counter)
    counter.type("ring")
    assert counter.field.text() == "ring"
    assert counter.focus() is counter.field


def test_letters_typed_on_a_button_go_to_the_quick_line(counter: Counter) -> None:
    owing(counter, "ring om pris")
    go_to_list(counter)
    counter.today.bar.keep_button.setFocus()
    counter.type("så")
    assert counter.field.text() == "så"


def test_the_down_key_goes_to_the_list_and_escape_returns_with_the_draft_kept(counter: Counter) -> None:
    owing(counter, "ring om pris")
    counter.type("ring Hansen")
    go_to_list(counter)
    counter.press(Qt.Key.Key_Escape)
    assert counter.focus() is counter.field
    assert counter.field.text() == "ring Hansen"


def test_space_keeps_the_selected_promise_and_the_next_row_is_selected(counter: Counter) -> None:
    first, *_ = owing(counter, "et", "to", "tre")
    select(counter, "et")
    counter.press(Qt.Key.Key_Space)
    counter.wait(lambda: counter.shown() == ["to", "tre"])
    assert selected(counter) == "to"
    outcome = promise_line(counter.books.desk, first).outcome
    assert outcome is Outcome.KEPT


def test_what_another_seat_writes_moves_neither_the_selection_nor_the_view(counter: Counter) -> None:
    ids = owing(counter, *[f"nummer {at}" for at in range(12)])
    counter.window.resize(1024, 640)
    select(counter, "nummer 6")
    keep(counter.books.desk, promise_id=ids[0], by=counter.books.ole)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: "nummer 0" not in counter.shown())
    assert selected(counter) == "nummer 6"
    assert counter.focus() is counter.today.list


def test_the_row_can_be_copied_as_a_readable_line(counter: Counter) -> None:
    owing(counter, "ring om pris")
    select(counter, "ring om pris")
    counter.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "“ring om pris”" in copied
    assert "Søren Hansen" in copied
    assert "20 12 34 56" in copied


def test_a_row_is_read_aloud_state_first_then_time_words_customer_and_job(counter: Counter) -> None:
    owing(counter, "ring om pris")
    row = next(
        at for at, row in enumerate(counter.today.model.rows) if isinstance(row, PromiseLine) and row.words
    )
    index = counter.today.model.index(row)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    order = [
        spoken.index(part) for part in ("Due soon", "1 h", "“ring om pris”", "Søren Hansen", "#", "ThinkPad")
    ]
    assert order == sorted(order)


def test_the_time_left_runs_down_without_the_journal(counter: Counter) -> None:
    owing(counter, "ring om pris")
    counter.books.later(minutes=40)
    counter.today.tick()
    line = next(row for row in counter.today.model.rows if isinstance(row, PromiseLine) and row.words)
    assert counter.today.model.words(line).left == "20 min"
    counter.books.clock.forward(timedelta(minutes=25))
    counter.today.tick()
    assert counter.today.model.words(line).left == "5 min late"


def test_enter_opens_the_job_of_the_selected_promise(counter: Counter) -> None:
    owing(counter, "ring om pris")
    select(counter, "ring om pris")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: counter.window.stack.currentWidget() is not counter.today)


def test_mine_shows_only_what_i_owe_and_calls_only_leaves_out_the_rest(counter: Counter) -> None:
    books = counter.books
    owing(counter, "ring om pris")
    promise(
        books.desk,
        kind=Kind.READY,
        due=within(timedelta(hours=2), books.clock.now()),
        words="klar klokken fem",
        customer_id=books.hansen,
        channel=Channel.COUNTER,
        by=books.maja,
        owner_id=books.ole,
    )
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 2)
    mine, calls = counter.today.filters.group.button(1), counter.today.filters.group.button(2)
    counter.program.shop.sign_in(books.ole)
    QTest.mouseClick(mine, Qt.MouseButton.LeftButton)
    counter.wait(lambda: counter.shown() == ["klar klokken fem"])
    QTest.mouseClick(calls, Qt.MouseButton.LeftButton)
    counter.wait(lambda: counter.shown() == ["ring om pris"])


def test_the_buttons_show_the_keys_of_the_list_only_while_it_has_the_keyboard(counter: Counter) -> None:
    counter.window.resize(1600, 900)
    owing(counter, "Ring om pris")
    bar = counter.today.bar
    assert (bar.keep_button.text(), bar.open_button.text()) == ("Kept", "Open")
    go_to_list(counter)
    assert (bar.keep_button.text(), bar.open_button.text()) == ("Kept  Space", "Open  Enter")
    counter.press(Qt.Key.Key_Escape)
    assert (bar.keep_button.text(), bar.open_button.text()) == ("Kept", "Open")


def test_the_first_column_has_room_for_a_lateness_of_days(counter: Counter) -> None:
    row, late = QRect(0, 0, 1200, 50), "00 d 00 t for sent"
    wide = QFontMetrics(fonts.font("body_strong", 600, figures=True)).horizontalAdvance(late)
    assert Columns.of(row, narrow=False, longest=late).left.width() >= wide
    assert Columns.of(row, narrow=False, longest="00 min").left == Columns.of(row, narrow=False).left


def test_a_job_without_a_next_word_is_the_first_line_of_the_day(counter: Counter) -> None:
    owing(counter, "ring om pris")
    opened = open_job(counter.books.desk, customer_id=counter.books.hansen, device="iPhone")
    with counter.books.desk.write() as unit:
        for promised in open_of_kind(unit, opened.id or "", Kind.NEXT_WORD):
            settle(unit, release(promised, counter.books.clock.now()))
    counter.program.office.changed.emit(None)
    counter.wait(lambda: isinstance(counter.today.model.rows[0], Head))
    counter.wait(lambda: isinstance(counter.today.model.rows[1], JobRow))
    rows = counter.today.model.rows
    assert isinstance(rows[0], Head)
    assert rows[0].title == "Nobody has promised a next word"
    assert isinstance(rows[1], JobRow)
    assert rows[1].job.number == opened.number
    assert "ring om pris" in [row.words for row in rows[2:] if isinstance(row, PromiseLine)]


def test_a_promise_without_a_job_opens_the_customer_and_one_without_either_opens_nothing(
    counter: Counter,
) -> None:
    counter.books.promise_call("ring om tilbud", job=False)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: counter.shown() == ["ring om tilbud"])
    point_at(counter, "ring om tilbud")
    assert counter.today.bar.open_button.isEnabled()
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: isinstance(counter.window.stack.currentWidget(), CustomerPage))
    counter.window.show_today()
    counter.type("ring Nobody Known 1t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: len(counter.shown()) == 2)
    point_at(counter, "ring Nobody Known 1t")
    assert not counter.today.bar.open_button.isEnabled()


def test_what_the_customer_no_longer_wants_is_released_from_the_menu_of_the_row_and_undone(
    counter: Counter,
) -> None:
    (call,) = owing(counter, "ring om pris")
    select(counter, "ring om pris")
    menu = row_menu(counter.today, counter.program.shop.keys)
    assert menu is not None
    next(each for each in menu.actions() if "never mind" in each.text()).trigger()
    counter.wait(lambda: promise_line(counter.books.desk, call).outcome is Outcome.RELEASED)
    counter.wait(lambda: "Released" in counter.window.status.accessibleName())
    counter.window.status.undo()
    counter.wait(lambda: promise_line(counter.books.desk, call).outcome is None)
    menu.close()
