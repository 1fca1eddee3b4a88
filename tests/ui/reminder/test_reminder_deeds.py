"""What is pressed on the reminder stands in the journal; what nobody has acted on stays on the screen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from repairdesk.actions.keep import keep
from repairdesk.actions.take import take
from repairdesk.alarm.ring import Ring
from repairdesk.alarm.slip import Slip
from repairdesk.domain.records import Stage
from repairdesk.domain.words import AttemptResult, Outcome, StageKind
from repairdesk.queries.promise import promise_line
from tests.ui.reminder.conftest import Ringing
from ui.reminder.lines import WaitingRow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def due(ringing: Ringing) -> str:
    """A call to Hansen that is due in four minutes and rings."""
    promise_id = ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    return promise_id


def outcome(ringing: Ringing, promise_id: str) -> Outcome | None:
    """What the journal says of a promise."""
    return promise_line(ringing.floor.books.desk, promise_id).outcome


def test_kept_settles_the_promise_and_the_window_leaves(ringing: Ringing, due: str) -> None:
    assert ringing.window.isVisible()
    ringing.press("keep")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, due) is Outcome.KEPT


def test_a_lapsed_promise_is_kept_late(ringing: Ringing, due: str) -> None:
    ringing.floor.later(minutes=10)
    ringing.ring()
    ringing.press("keep")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, due) is Outcome.KEPT_LATE


def test_a_snooze_is_quiet_until_two_minutes_before(ringing: Ringing, due: str) -> None:
    ringing.press("snooze")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    ringing.floor.later(minutes=2)
    ringing.ring()
    ringing.shows("Søren Hansen")
    assert outcome(ringing, due) is None


def test_too_close_to_the_due_time_there_is_no_snooze(ringing: Ringing, due: str) -> None:
    ringing.floor.later(minutes=3)
    ringing.window.tick()
    ringing.qtbot.waitUntil(lambda: not ringing.window.card.buttons["snooze"].isEnabled())
    assert ringing.window.card.tag.text.startswith("Due in 1 min")


def test_i_take_it_folds_the_card_here_without_a_word(ringing: Ringing, due: str) -> None:
    ringing.press("take")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    line = promise_line(ringing.floor.books.desk, due)
    assert (line.outcome, line.taken_by) == (None, "Maja")


def test_a_colleagues_i_take_it_is_one_line_that_leaves(ringing: Ringing, due: str) -> None:
    ringing.floor.elsewhere(lambda desk: take(desk, promise_id=due, by=ringing.floor.books.ole))
    ringing.qtbot.waitUntil(lambda: due in ringing.window.pile.leaving)
    assert ringing.window.isVisible()
    assert ringing.window.card.isHidden()
    assert ringing.window.lines.rows[due].accessibleName() == "Ole took it 16:16: Søren Hansen"
    ringing.window._fold_timer.timeout.emit()
    assert not ringing.window.isVisible()


def test_two_press_i_take_it_and_the_second_sees_who(ringing: Ringing, due: str) -> None:
    take(ringing.floor.books.desk, promise_id=due, by=ringing.floor.books.ole)
    ringing.press("take")
    ringing.qtbot.waitUntil(lambda: due in ringing.window.pile.leaving)
    assert promise_line(ringing.floor.books.desk, due).taken_by == "Ole"


def test_a_lapsed_promise_that_a_colleague_took_before_rings_again(ringing: Ringing, due: str) -> None:
    ringing.floor.elsewhere(lambda desk: take(desk, promise_id=due, by=ringing.floor.books.ole))
    ringing.floor.later(minutes=5)
    ringing.ring()
    ringing.shows("Søren Hansen")
    assert ringing.window.card.tag.state == "overdue"


def test_call_now_dials_and_asks_how_it_went(ringing: Ringing, due: str) -> None:
    assert ringing.window.card.asking.isHidden()
    ringing.press("call")
    assert ringing.dialled == ["tel:+4520123456"]
    assert not ringing.window.card.asking.isHidden()
    ringing.window.card.results[AttemptResult.SPOKE].click()
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, due) is Outcome.KEPT


def test_no_answer_leaves_the_promise_open_and_it_comes_back(ringing: Ringing, due: str) -> None:
    ringing.press("call")
    ringing.window.card.results[AttemptResult.NO_ANSWER].click()
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, due) is None
    ringing.floor.later(minutes=4)
    ringing.ring()
    ringing.shows("Søren Hansen")


def test_new_promise_asks_for_the_words_and_changes_nothing(ringing: Ringing, due: str) -> None:
    with ringing.qtbot.waitSignal(ringing.window.new_promise_wanted) as asked:
        ringing.press("move")
    assert asked.args == [due, "ring om pris"]
    assert outcome(ringing, due) is None


def test_a_refusal_is_said_in_the_card(ringing: Ringing, due: str) -> None:
    ringing.floor.later(minutes=3)  # the button has not heard yet that it is too close for a snooze
    said: list[str] = []
    ringing.window.announced.connect(lambda text, at_once: said.append(text))
    ringing.press("snooze")
    ringing.qtbot.waitUntil(lambda: not ringing.window.card.trouble.isHidden())
    assert "snooze" in ringing.window.card.trouble.text().lower()
    assert ringing.window.card.trouble.text() in said


def test_what_was_settled_elsewhere_leaves_and_the_slip_comes_back(ringing: Ringing, due: str) -> None:
    keep(ringing.floor.books.desk, promise_id=due)
    slip = Slip(())
    ringing.window.ring(slip)
    ringing.qtbot.waitUntil(lambda: slip.came_back(0))
    assert not ringing.window.isVisible()


def test_it_stays_until_someone_acts(ringing: Ringing, due: str) -> None:
    for _ in range(3):
        ringing.floor.later(hours=1)
        ringing.window.tick()
        ringing.window.close()
        ringing.window.refresh()
        ringing.qtbot.waitUntil(ringing.window.isVisible)
    assert outcome(ringing, due) is None


def test_two_quick_presses_settle_one_promise(ringing: Ringing, due: str) -> None:
    other = ringing.floor.promised("ring om delen", 4, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=5)
    ringing.ring()
    ringing.shows("Søren Hansen", "Søren Hansen")
    ringing.press("keep")
    ringing.press("keep")
    ringing.qtbot.waitUntil(lambda: len(ringing.customers()) == 1)
    ringing.press("keep")
    ringing.qtbot.wait(50)
    assert {outcome(ringing, due), outcome(ringing, other)} == {Outcome.KEPT_LATE, None}
    ringing.qtbot.wait(QApplication.doubleClickInterval())
    ringing.press("keep")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())


def test_the_first_coming_is_said_politely_and_the_lapse_at_once(ringing: Ringing) -> None:
    said: list[tuple[str, bool]] = []
    ringing.window.announced.connect(lambda text, at_once: said.append((text, at_once)))
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    ringing.ring()
    ringing.floor.later(minutes=6)
    ringing.ring()
    assert [at_once for _, at_once in said] == [False, True]
    assert all("Søren Hansen" in text for text, _ in said)


def test_a_line_opens_its_card_and_stays_open_while_others_come(ringing: Ringing, due: str) -> None:
    bo = ringing.floor.customer("Bo Lund", "12 20 33 18")
    later = ringing.floor.promised("ring om delen", 5, customer=bo)
    ringing.floor.later(minutes=3)
    ringing.ring()
    ringing.shows("Søren Hansen", "Bo Lund")
    ringing.window.lines.rows[later].click()
    ringing.shows("Bo Lund", "Søren Hansen")
    ringing.floor.later(minutes=2)
    ringing.ring()
    ringing.shows("Bo Lund", "Søren Hansen")


def test_letters_act_only_while_the_window_has_the_keyboard(ringing: Ringing, due: str) -> None:
    mail = QLineEdit()
    ringing.qtbot.addWidget(mail)
    mail.show()
    mail.activateWindow()
    ringing.qtbot.waitUntil(mail.isActiveWindow)
    mail.setFocus()
    QTest.keyClicks(mail, "kcnts")
    QTest.keyClick(ringing.window, Qt.Key.Key_K)
    ringing.qtbot.wait(50)
    assert mail.text() == "kcnts"
    assert outcome(ringing, due) is None
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    QTest.keyClick(ringing.window, Qt.Key.Key_K)
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, due) is Outcome.KEPT


def test_escape_gives_the_keyboard_back_to_where_it_was(ringing: Ringing, due: str) -> None:
    mail = QLineEdit()
    ringing.qtbot.addWidget(mail)
    mail.show()
    mail.activateWindow()
    ringing.qtbot.waitUntil(mail.isActiveWindow)
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    flag = Qt.WindowType.WindowDoesNotAcceptFocus
    assert not ringing.window.windowFlags() & flag
    QTest.keyClick(ringing.window, Qt.Key.Key_Escape)
    ringing.qtbot.waitUntil(mail.isActiveWindow)
    assert ringing.window.windowFlags() & flag
    assert ringing.window.isVisible()


def test_the_window_asks_for_no_keyboard_when_it_comes(ringing: Ringing, due: str) -> None:
    window = ringing.window
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    room = window.screen().availableGeometry()
    assert window.geometry().right() == room.right() - 16
    assert window.geometry().bottom() == room.bottom() - 16


def test_the_call_button_of_a_line_opens_that_card_and_dials(ringing: Ringing, due: str) -> None:
    bo = ringing.floor.customer("Bo Lund", "12 20 33 18")
    later = ringing.floor.promised("ring om delen", 5, customer=bo)
    ringing.floor.later(minutes=3)
    ringing.ring()
    row = ringing.window.lines.rows[later]
    assert isinstance(row, WaitingRow)
    assert row.button.accessibleName() == "Call Bo Lund, 12 20 33 18"
    row.button.click()
    ringing.shows("Bo Lund", "Søren Hansen")
    assert ringing.dialled == ["tel:+4512203318"]
    assert not ringing.window.card.asking.isHidden()


def test_the_job_of_the_open_card_can_be_opened(ringing: Ringing) -> None:
    ringing.floor.promised("ring om pris", 60, job=ringing.floor.books.job)
    ringing.floor.later(minutes=56)
    ringing.ring()
    with ringing.qtbot.waitSignal(ringing.window.open_job) as asked:
        ringing.window.card.job.click()
    assert asked.args == [ringing.floor.books.job]


def test_the_slip_comes_back_only_after_the_window_was_painted(ringing: Ringing) -> None:
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    slip = Slip(())
    ringing.window.ring(slip)
    assert not slip.came_back(0.2)
    ringing.qtbot.waitUntil(lambda: slip.came_back(0))
    assert ringing.window.isVisible()


def test_what_a_colleague_took_after_the_lapse_rings_again_as_a_line_that_opens(ringing: Ringing) -> None:
    late = ringing.floor.promised("ring om pris", 30, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=31)
    take(ringing.floor.books.desk, promise_id=late, by=ringing.floor.books.ole)
    for _ in range(100):
        ringing.floor.later(minutes=30)
        ringing.ring()
        if late in ringing.window.pile.folded:
            break
    row = ringing.window.lines.rows[late]
    assert row.accessibleName().startswith("Ole took it 15:51")
    assert ringing.window.isVisible()
    row.click()
    ringing.qtbot.waitUntil(lambda: not ringing.window.card.isHidden())
    ringing.press("keep")
    ringing.qtbot.waitUntil(lambda: outcome(ringing, late) is Outcome.KEPT_LATE)


def test_what_rang_before_the_clock_was_set_back_stays_on_the_screen(ringing: Ringing) -> None:
    """By the clock as it goes now nothing is due; the alarm rang all the same, and someone must see it."""
    promised = ringing.floor.promised("Vi ringer", 60, job=ringing.floor.books.job)
    due = ringing.floor.books.clock.now() + timedelta(minutes=60)
    stage = Stage(promised, "early:15", StageKind.EARLY, due - timedelta(minutes=15))
    slip = Slip((Ring(promised, (stage,), due, late=False),))
    ringing.window.ring(slip)
    ringing.qtbot.waitUntil(lambda: slip.came_back(0))
    assert ringing.window.isVisible()
    ringing.shows("Søren Hansen")
    ringing.window.tick()
    ringing.qtbot.wait(50)
    ringing.shows("Søren Hansen")
    ringing.press("snooze")
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
