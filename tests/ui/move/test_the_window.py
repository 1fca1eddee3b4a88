"""New promise instead: what the window shows, what it wants, and what it writes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from repairdesk.actions.keep import keep
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import Cause, Channel, Kind, Outcome
from tests.ui.move.conftest import ALT, CONTROL, SAID, SENTENCE, Mover, field_of
from ui.move.window import MoveWindow


def windows() -> list[MoveWindow]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, MoveWindow) and each.isVisible()
    ]


def test_ctrl_t_on_a_row_opens_it_once_and_it_is_not_modal(mover: Mover) -> None:
    counter = mover.counter
    counter.wait(lambda: SAID in counter.shown())
    counter.today.list.take_focus()
    for _ in range(2):
        counter.window.activateWindow()
        counter.today.list.take_focus()
        QTest.keyClick(counter.today.list, Qt.Key.Key_T, CONTROL)
        counter.wait(lambda: len(windows()) == 1 and windows()[0].sheet is not None)
    window = windows()[0]
    assert not window.isModal()
    assert window.isWindow()
    assert (
        window.windowTitle() == f"New promise instead – Søren Hansen, #{counter.books.number} ThinkPad T480"
    )


def test_the_reminder_and_the_job_page_open_it_too(mover: Mover) -> None:
    counter = mover.counter
    counter.window.begin_move(mover.promise_id, SAID)
    assert len(windows()) == 1
    windows()[0].close()
    counter.window.open_job(counter.books.job)
    counter.settled()
    counter.window.menus.actions["move"].trigger()
    counter.wait(lambda: len(windows()) == 1)
    assert windows()[0].promise_id == mover.promise_id


def test_it_says_what_was_said_and_how_much_time_is_left(mover: Mover) -> None:
    window = mover.open()
    assert window.left.promised.text() == f"“{SAID}”"
    assert window.left.left.text() == "20 min left · Maja, counter, 15:20"
    assert window.left.advice.text() == "Ring before 15:40 and it counts as moved in time, not broken."


def test_at_the_due_instant_the_advice_turns_while_the_window_is_open(mover: Mover) -> None:
    window = mover.open()
    mover.later(minutes=19, seconds=59)
    window.tick()
    assert window.left.advice.text().startswith("Ring before 15:40")
    mover.later(seconds=1)
    window.tick()
    assert window.left.advice.text() == "It lapsed just now and counts as broken. Apologise first."
    mover.later(minutes=25)
    window.tick()
    assert window.left.advice.text() == "It lapsed 25 min ago and counts as broken. Apologise first."
    assert window.right.say.text().startswith("“Hello Søren. I am sorry.")


def test_the_window_looks_at_the_clock_by_itself(mover: Mover) -> None:
    window = mover.open()
    mover.later(minutes=20)
    window._clock.start(1)
    mover.wait(lambda: window.left.advice.text().startswith("It lapsed just now"))


def test_everything_is_written_at_once_and_told_with_undo(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), SENTENCE)
    assert window.right.call.isChecked()
    assert window.right.call.accessibleName() == (
        "Also promise a call Monday 12:00, whether the part is there or not"
    )
    mover.press(Qt.Key.Key_Return, CONTROL)
    mover.wait(lambda: not windows())
    call, ready = mover.owed()
    assert (call.kind, call.due_wall.isoformat()) == (Kind.CALL_BACK, "2026-11-23T12:00:00")
    assert (ready.kind, ready.words, ready.reservation) == (Kind.READY, SENTENCE, "hvis delen kommer")
    assert (mover.old().outcome, mover.old().cause) == (Outcome.MOVED, Cause.PART_LATE)
    status = mover.counter.window.status
    assert "Moved in time" in status._said.text()
    status.undo()
    mover.wait(lambda: mover.old().outcome is None)
    assert [line.id for line in mover.owed()] == [mover.promise_id]


def test_after_the_due_time_it_is_broken_and_made_good(mover: Mover) -> None:
    window = mover.open()
    mover.later(minutes=25)
    window.tick()
    mover.cause(5)
    QTest.keyClicks(field_of(window), "kl 17")
    mover.press(Qt.Key.Key_Enter, CONTROL)
    mover.wait(lambda: not windows())
    assert (mover.old().outcome, mover.old().cause) == (Outcome.BROKEN, Cause.FORGOTTEN)
    assert [line.kind for line in mover.owed()] == [Kind.READY], "the old kind unless another is said"


def test_what_is_missing_is_said_in_one_sentence_and_nothing_is_lost(mover: Mover) -> None:
    window = mover.open()
    note = window.foot.note
    mover.press(Qt.Key.Key_Return)
    assert note.text() == "Say why it cannot be kept: Alt and a number."
    assert window.left.causes.rows[0].hasFocus()
    mover.cause(6)
    assert window.left.causes.note.hasFocus()
    mover.press(Qt.Key.Key_Return, CONTROL)
    assert note.text() == "Say in one line why it cannot be kept."
    QTest.keyClicks(window.left.causes.note, "Strømmen gik")
    mover.press(Qt.Key.Key_Return, CONTROL)
    assert note.text() == "Say when, such as “kl 15” or “Monday 16”."
    assert field_of(window).hasFocus()
    QTest.keyClicks(field_of(window), "snart")
    mover.press(Qt.Key.Key_Return)
    assert "is not a time" in note.text()
    assert (field_of(window).text(), window.left.causes.note.text()) == ("snart", "Strømmen gik")
    assert mover.old().outcome is None


def test_a_customer_without_a_number_is_told_as_one_chooses(mover: Mover) -> None:
    window = mover.open()
    for made in window.left.telling.members:
        made.setAutoExclusive(False)
        made.setChecked(False)
        made.setAutoExclusive(True)
    mover.cause(1)
    QTest.keyClicks(field_of(window), "kl 17")
    mover.press(Qt.Key.Key_Return)
    assert window.foot.note.text() == "How are you telling Søren?"
    assert window.left.telling.members[0].hasFocus()
    assert window.left.telling.told is None, "going there chooses nothing"
    window.left.telling.choose(Channel.EMAIL)
    window.write()
    mover.wait(lambda: not windows())
    assert mover.owed()[0].channel is Channel.EMAIL


def test_closed_when_due_is_warned_of_and_alt_t_takes_the_first_time(mover: Mover) -> None:
    window = mover.open()
    mover.cause(2)
    QTest.keyClicks(field_of(window), "i morgen kl 20")
    assert window.right.sentence.warning.isVisible()
    mover.press(Qt.Key.Key_Return)
    assert window.foot.note.text() == "The shop is closed then. Choose a time, or keep the one you said."
    mover.press(Qt.Key.Key_T, ALT)
    assert not window.right.sentence.warning.isVisible()
    assert field_of(window).text() == "i morgen kl 20"
    mover.press(Qt.Key.Key_Return)
    mover.wait(lambda: not windows())
    line = mover.owed()[0]
    assert line.due_wall.isoformat() == "2026-11-21T13:30:00"
    assert line.words == "i morgen kl 20 · Sat 21 Nov 13:30"


def test_a_closed_time_can_be_kept_as_it_was_said(mover: Mover) -> None:
    window = mover.open()
    mover.cause(2)
    QTest.keyClicks(field_of(window), "i morgen kl 20")
    window.right.sentence.pick(None)
    mover.press(Qt.Key.Key_Return)
    mover.wait(lambda: not windows())
    assert mover.owed()[0].due_wall.isoformat() == "2026-11-21T20:00:00"


def test_a_tick_taken_away_promises_no_call(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), SENTENCE)
    mover.press(Qt.Key.Key_A, ALT)
    mover.wait(lambda: not window.right.call.isChecked())
    assert "either way" not in window.right.say.text()
    window.write()
    mover.wait(lambda: not windows())
    assert [line.kind for line in mover.owed()] == [Kind.READY]


def test_without_a_reservation_no_call_is_offered(mover: Mover) -> None:
    window = mover.open()
    QTest.keyClicks(field_of(window), "mandag kl 16")
    assert not window.right.call.isVisible()
    assert window.right.promised_call is None


def test_two_presses_write_one_promise(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), "mandag kl 16")
    window.write()
    window.write()
    mover.wait(lambda: not windows())
    mover.counter.settled()
    assert len(mover.owed()) == 1


def test_after_trouble_everything_is_there_and_the_next_press_writes_once(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), SENTENCE)
    office, do = mover.counter.program.office, mover.counter.program.office.do
    office.do = lambda action, then=None, refused=None: do(action)  # type: ignore[method-assign]
    window.write()  # it is written, but the answer is lost
    mover.counter.settled()
    office.trouble.emit(Trouble("OperationalError", "disk"))
    office.do = do  # type: ignore[method-assign]
    assert "press again" in window.foot.note.text()
    assert field_of(window).text() == SENTENCE
    ids = {line.id for line in mover.owed()}
    assert len(ids) == 2
    kept = mover.counter.program.drafts.text(f"move.{mover.promise_id}")
    assert all(each in kept for each in ids)
    office.changed.emit(None)
    mover.counter.settled()
    window.write()
    mover.wait(lambda: not windows())
    assert {line.id for line in mover.owed()} == ids


def test_what_was_changed_after_trouble_is_not_taken_for_what_was_sent(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), "mandag kl 16")
    office, do = mover.counter.program.office, mover.counter.program.office.do
    office.do = lambda action, then=None, refused=None: do(action)  # type: ignore[method-assign]
    window.write()
    mover.counter.settled()
    office.trouble.emit(Trouble("OperationalError", "disk"))
    office.do = do  # type: ignore[method-assign]
    field_of(window).setText("tirsdag kl 16")
    mover.counter.settled()
    window.write()
    mover.counter.settled()
    assert field_of(window).text() == "tirsdag kl 16"
    assert [line.words for line in mover.owed()] == ["mandag kl 16"]
    assert "settled" in window.foot.note.text()


def test_a_promise_that_a_colleague_has_settled_stays_here_as_a_draft(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), SENTENCE)
    keep(mover.counter.books.desk, promise_id=mover.promise_id)
    mover.counter.program.office.changed.emit(None)
    mover.wait(lambda: not window.foot.write_button.isEnabled())
    assert "settled by now" in window.foot.note.text()
    window.write()
    mover.counter.settled()
    assert field_of(window).text() == SENTENCE
    assert mover.owed() == []


def test_call_opens_the_telephone_and_a_customer_without_one_cannot_be_called(mover: Mover) -> None:
    window = mover.open()
    rung: list[str] = []
    window.foot.dial = lambda url: rung.append(url.toString())
    mover.press(Qt.Key.Key_L, CONTROL)
    assert rung == ["tel:+4520123456"]
    assert "20 12 34 56" in window.foot.call_button.text()


def test_the_call_comes_when_it_is_known_whether_the_part_has_come(mover: Mover) -> None:
    window = mover.open()
    QTest.keyClicks(field_of(window), "klar onsdag kl 12 hvis delen kommer tirsdag")
    assert window.right.call.accessibleName() == "Also promise a call Tuesday 15:00, either way"
    QTest.keyClicks(field_of(window), " kl 15")
    assert window.right.call.accessibleName() == "Also promise a call Tuesday 17:30, either way"


def test_a_time_that_was_taken_out_does_not_take_out_the_next_one(mover: Mover) -> None:
    window = mover.open()
    QTest.keyClicks(field_of(window), "klar mandag kl 16")
    window.right.sentence.remove("due")
    assert window.right.due is None
    QTest.keyClicks(field_of(window), " igen")
    assert window.right.due is None
    field_of(window).selectAll()
    QTest.keyClicks(field_of(window), "ring tirsdag kl 15")
    assert window.right.due is not None


def test_removing_a_chip_leaves_the_words(mover: Mover) -> None:
    window = mover.open()
    QTest.keyClicks(field_of(window), SENTENCE)
    assert window.right.reservation == "hvis delen kommer"
    window.right.sentence.remove("reservation")
    assert (window.right.reservation, window.right.call_at) == ("", None)
    assert field_of(window).text() == SENTENCE
