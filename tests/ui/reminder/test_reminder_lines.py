"""Lines below the open card: what waits, what a colleague took, and when all of it stands on the screen."""

from datetime import timedelta

import pytest

from repairdesk.actions.take import take
from repairdesk.alarm.ring import Ring
from repairdesk.alarm.slip import Slip
from repairdesk.domain.records import Stage
from repairdesk.domain.words import Outcome, StageKind
from tests.ui.reminder.conftest import Ringing, outcome
from ui.reminder.lines import WaitingRow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


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
