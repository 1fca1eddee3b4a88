"""Today: what is owed, in the groups the counter works by."""

from datetime import UTC, datetime, timedelta

from repairdesk.actions.attempt import attempt
from repairdesk.actions.keep import keep
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.state import Group, PromiseState
from repairdesk.domain.words import AttemptResult, Kind
from repairdesk.queries.today import today
from tests.a_shop import FRIDAY, Shop

MINUTES = {
    "overdue": -30, "soon": 45, "today": 300, "tonight": 600, "before opening": 1380, "tomorrow": 1500, "sunday": 2880,
}  # fmt: skip
"""From Friday 10:00; the shop closes at 18 and opens on Saturday from 10 to 14."""


def busy(shop: Shop) -> None:
    """One promise of each sort, all given at half past nine."""
    shop.later(minutes=-60)
    for words, minutes in MINUTES.items():
        shop.promise_call(words, minutes + 60)
    shop.later(minutes=60)


def test_the_groups_stand_in_their_order_with_the_first_due_first(shop: Shop) -> None:
    busy(shop)
    groups = {group: [line.words for line in lines] for group, lines in today(shop.desk).lines}
    assert groups == {
        Group.OVERDUE: ["overdue"],
        Group.SOON: ["soon"],
        Group.LATER_TODAY: ["today"],
        Group.CLOSED: ["tonight", "before opening"],
        Group.NEXT_DAYS: ["tomorrow", "sunday"],
    }
    assert list(groups) == list(Group)


def test_each_line_says_who_what_when_and_how_it_stands(shop: Shop) -> None:
    busy(shop)
    line = today(shop.desk).lines[1][1][0]
    assert (line.customer, line.phone, line.job_number, line.device) == (
        "Søren Hansen", "20 12 34 56", 1001, "ThinkPad T480",
    )  # fmt: skip
    assert line.due_wall == datetime(2026, 11, 20, 10, 45)
    assert line.state is PromiseState.SOON


def test_what_was_kept_today_is_counted_and_yesterdays_is_not(shop: Shop) -> None:
    for minutes in (30, 60):
        promise_id = shop.promise_call(minutes=minutes)
        shop.later(minutes=45)
        attempt(shop.desk, promise_id=promise_id, result=AttemptResult.SPOKE)
    late = shop.promise_call(minutes=10)
    shop.later(minutes=11)
    keep(shop.desk, promise_id=late)
    sheet = today(shop.desk)
    assert (sheet.kept_today, sheet.late_today) == (1, 2)
    shop.later(hours=24)
    sheet = today(shop.desk)
    assert (sheet.kept_today, sheet.late_today) == (0, 0)


def test_one_member_of_staff_sees_their_own_and_only_calls_leaves_the_rest_out(shop: Shop) -> None:
    shop.promise_call("majas")
    due = within(timedelta(hours=2), shop.clock.now())
    promise(shop.desk, kind=Kind.READY, due=due, words="oles", job_id=shop.job, owner_id=shop.ole)
    words = {line.words for _, lines in today(shop.desk, staff_id=shop.ole).lines for line in lines}
    assert words == {"oles"}
    words = {line.words for _, lines in today(shop.desk, calls_only=True).lines for line in lines}
    assert words == {"majas"}
    assert today(shop.desk, staff_id=shop.ole).open_count == 2


def test_a_job_nobody_has_promised_a_word_about_is_the_first_line_of_the_day(shop: Shop) -> None:
    opened = open_job(shop.desk, customer_id=shop.hansen, device="iPhone")
    assert today(shop.desk).missing_next_word == ()
    with shop.desk.write() as unit:
        unit.connection.exec_driver_sql(
            f"update promise set outcome = 'released' where job_id = '{opened.id}'"
        )
    assert [(line.number, line.customer) for line in today(shop.desk).missing_next_word] == [
        (1002, "Søren Hansen")
    ]


def test_the_day_knows_when_the_shop_closes_and_opens_next(shop: Shop) -> None:
    sheet = today(shop.desk)
    assert sheet.open_until == datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
    assert [len(day.spans) for day in sheet.next_days] == [1, 1, 0, 1]
    shop.later(hours=12)
    sheet = today(shop.desk)
    assert (sheet.open_until, sheet.next_open) == (None, datetime(2026, 11, 21, 9, 0, tzinfo=UTC))
    assert sheet.today_open


def test_christmas_is_marked_by_its_name(shop: Shop) -> None:
    shop.later(days=34)
    assert today(shop.desk).next_days[1].holiday != ""
    assert today(shop.desk).next_days[1].spans == ()


def test_nothing_promised_yet_is_told_apart_from_nothing_left_to_do(shop: Shop) -> None:
    assert shop.clock.now() == FRIDAY
    sheet = today(shop.desk)
    assert (sheet.open_count, sheet.any_promise_ever, sheet.hours_set) == (1, True, True)
