"""What is pressed on the reminder stands in the journal; what nobody has acted on stays on the screen."""

import pytest
from PySide6.QtWidgets import QApplication

from repairdesk.actions.keep import keep
from repairdesk.actions.take import take
from repairdesk.alarm.slip import Slip
from repairdesk.domain.words import AttemptResult, Outcome
from repairdesk.queries.promise import promise_line
from tests.ui.reminder.conftest import Ringing, outcome

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


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


def test_a_colleagues_i_take_it_is_one_line_that_leaves_and_stays_in_the_status_line(
    ringing: Ringing, due: str
) -> None:
    told: list[str] = []
    ringing.floor.shop.told.connect(told.append)
    ringing.floor.elsewhere(lambda desk: take(desk, promise_id=due, by=ringing.floor.books.ole))
    ringing.qtbot.waitUntil(lambda: due in ringing.window.pile.leaving)
    assert ringing.window.isVisible()
    assert ringing.window.card.isHidden()
    assert ringing.window.lines.rows[due].accessibleName() == "Ole took it 16:16: Søren Hansen"
    assert told == ["Ole took it 16:16: Søren Hansen"]
    ringing.window._fold_timer.timeout.emit()
    assert not ringing.window.isVisible()


def test_two_press_i_take_it_and_the_second_sees_who(ringing: Ringing, due: str) -> None:
    """Behaviour 6, on one journal: one wins, the other sees who, and nobody sees an error."""
    take(ringing.floor.books.desk, promise_id=due, by=ringing.floor.books.ole)
    ringing.press("take")
    ringing.qtbot.waitUntil(lambda: due in ringing.window.pile.leaving)
    assert promise_line(ringing.floor.books.desk, due).taken_by == "Ole"
    assert ringing.window.lines.rows[due].accessibleName().startswith("Ole took it")
    assert ringing.window.card.isHidden()


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
    ringing.window.voice.announced.connect(lambda text, at_once: said.append(text))
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
