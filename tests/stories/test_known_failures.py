"""What used to go wrong at the counter, played once more with the clock on every promise."""

from repairdesk.domain.state import Group
from repairdesk.domain.words import AttemptResult, Cause, Kind, Outcome
from tests.stories.conftest import Day
from ui.practice.counter import settle

CALL = "ring Hansen inden 1 time om pris #1042"


def test_24_hours_on_a_friday_is_saturday_and_rings_while_someone_is_there(day: Day) -> None:
    """Failure 1: 24 hours became 24 working hours."""
    promise = day.promise("fejlsøgt #1042 inden 24 timer", as_said=True)
    assert day.due(promise) == "21 15:20"
    day.until("21 13:45")
    assert day.rings(promise) == ["21 10:00", "21 13:20", "21 13:30"]
    day.press("keep")
    day.until("23 12:00")
    assert day.line(promise).outcome is Outcome.KEPT
    assert day.rings(promise) == ["21 10:00", "21 13:20", "21 13:30"]


def test_a_time_when_someone_is_there_can_be_promised_instead(day: Day) -> None:
    """Failure 1: the closed-hours warning offers staffed times and changes nothing by itself."""
    before = day.open_ids()
    day.type("fejlsøgt #1042 inden 24 timer")
    day.choose(0)
    day.program.office.ask(lambda desk: None, lambda _: None)
    [promise] = day.open_ids() - before
    assert day.due(promise) == "21 13:30"


def test_what_lapsed_rings_until_somebody_makes_it_good(day: Day) -> None:
    """Failure 2: two days over, and nobody had told the customer."""
    promise = day.promise(CALL)
    day.until("21 10:05")
    after_the_hour = ["20 16:20", "20 16:30", "20 16:40", "20 16:50", "20 17:00", "20 17:10", "20 17:20"]
    assert day.rings(promise) == ["20 16:05", "20 16:15", *after_the_hour, "21 10:00"]
    instead = day.new_promise("ring Hansen inden 2 timer om pris #1042", cause=5)
    broken = day.line(promise)
    assert (broken.outcome, broken.cause) == (Outcome.BROKEN, Cause.FORGOTTEN)
    assert day.line(instead).replaces
    day.until("21 11:40")
    day.press("call")
    day.spoke()
    assert day.line(instead).outcome is Outcome.KEPT
    assert day.line(promise).outcome is Outcome.BROKEN


def test_bad_news_before_the_time_counts_as_moved_in_time(day: Day) -> None:
    """Failure 2: told early, it is no broken promise."""
    promise = day.promise(CALL)
    day.until("20 16:05")
    instead = day.new_promise("ring Hansen mandag kl 12 om pris #1042", cause=1)
    moved = day.line(promise)
    assert (moved.outcome, moved.cause) == (Outcome.MOVED, Cause.PART_LATE)
    assert day.due(instead) == "23 12:00"
    day.until("20 17:30")
    assert day.rings(promise) == ["20 16:05"]


def test_a_promised_text_message_rings_until_it_is_sent(day: Day) -> None:
    """Failure 3: the promised message was never sent."""
    promise = day.promise("sms #1042 kl 17")
    assert day.line(promise).kind is Kind.MESSAGE
    day.until("20 17:15")
    assert day.rings(promise) == ["20 16:30", "20 17:00", "20 17:10"]
    day.press("keep")
    day.until("20 17:50")
    assert day.line(promise).outcome is Outcome.KEPT_LATE
    assert day.rings(promise)[-1] == "20 17:10"


def test_a_call_within_the_hour_rings_fifteen_and_five_minutes_before(day: Day) -> None:
    """Failure 4: the call within the hour was forgotten."""
    promise = day.promise(CALL)
    assert day.due(promise) == "20 16:20"
    assert day.until("20 16:15") == ["20 16:05", "20 16:15"]
    assert day.reminder.isVisible()
    assert day.reminder.card.phone.text() == "12 41 18 07"
    day.press("call")
    day.spoke()
    assert not day.reminder.isVisible()
    day.until("20 17:55")
    assert day.line(promise).outcome is Outcome.KEPT
    assert day.rings(promise) == ["20 16:05", "20 16:15"]


def test_no_answer_keeps_nothing_and_it_rings_again_before_it_is_due(day: Day) -> None:
    """Failure 4: a try is not a call."""
    promise = day.promise(CALL)
    day.until("20 16:05")
    day.press("call")
    day.spoke(AttemptResult.NO_ANSWER)
    assert day.line(promise).outcome is None
    assert day.until("20 16:16") == ["20 16:15"]


def test_a_colleague_takes_it_and_it_comes_back_when_it_is_due(day: Day) -> None:
    """Failure 4: any colleague can take it, and taking it is not keeping it."""
    promise = day.promise(CALL)
    day.until("20 16:05")
    day.sign_in("Ali")
    day.press("take")
    assert day.line(promise).taken_by == "Ali"
    day.until("20 16:25")
    assert day.rings(promise) == ["20 16:05", "20 16:20"]


def test_ready_this_evening_is_done_before_the_shop_closes(day: Day) -> None:
    """Failure 5: ready today, and learned the next day that it was not."""
    promise = day.promise("klar #1042 i dag kl 20", as_said=True)
    settle(lambda: _closed_group(day) == [promise], "it does not stand among what is due while we are closed")
    day.until("20 17:59")
    assert day.rings(promise) == ["20 17:30"]


def _closed_group(day: Day) -> list[str]:
    sheet = day.window.today.sheet
    return (
        [line.id for group, lines in sheet.lines if group is Group.CLOSED for line in lines] if sheet else []
    )
