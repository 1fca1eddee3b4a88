"""Times at the edges: clock changes, shops without hours, removed readings, pasted lines."""

from datetime import UTC, datetime, timedelta

import pytest

from repairdesk.domain.hours import opening_hours
from repairdesk.phrases import Directory, understand
from tests.phrases.table import DIRECTORY, HOURS, NOW, read

BEFORE_AUTUMN = datetime(2026, 10, 24, 10, 0, tzinfo=UTC)
"""Saturday 12:00; the clock goes back in the night."""
BEFORE_SPRING = datetime(2027, 3, 27, 11, 0, tzinfo=UTC)
"""Saturday 12:00; the clock goes forward in the night."""
NO_HOURS = opening_hours("Europe/Copenhagen")


@pytest.mark.parametrize(
    "sentence", ["ring om 24 timer", "ring om et døgn", "call within 24 hours", "ring innen ett døgn"]
)
@pytest.mark.parametrize("now", [BEFORE_AUTUMN, BEFORE_SPRING])
def test_24_hours_are_24_hours_over_a_clock_change(sentence: str, now: datetime) -> None:
    due = read(sentence, now=now).due
    assert due is not None and due.is_span
    assert due.instant == now + timedelta(hours=24)


@pytest.mark.parametrize(("now", "hours"), [(BEFORE_AUTUMN, 25), (BEFORE_SPRING, 23)])
@pytest.mark.parametrize(
    "sentence", ["ring om en dag", "call in one day", "ring i morgen kl. 12", "ring om 1 dag"]
)
def test_a_day_is_the_same_time_on_the_wall(sentence: str, now: datetime, hours: int) -> None:
    due = read(sentence, now=now).due
    assert due is not None and due.wall is not None and due.wall.hour == 12
    assert due.instant == now + timedelta(hours=hours)


@pytest.mark.parametrize(
    "sentence", ["ring i dag", "call today", "ring inden vi lukker", "call by EOD", "ring før stengetid"]
)
def test_a_shop_without_hours_closes_at_midnight(sentence: str) -> None:
    due = read(sentence, hours=NO_HOURS).due
    assert due is not None and due.wall == datetime(2026, 11, 21)


def test_the_afternoon_ends_at_18_without_hours() -> None:
    due = read("ring i eftermiddag", hours=NO_HOURS).due
    assert due is not None and due.wall == datetime(2026, 11, 20, 18)


def test_today_after_closing_is_until_midnight() -> None:
    late = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
    due = read("ring i dag", now=late).due
    assert due is not None and due.wall == datetime(2026, 11, 21)


def test_an_hour_that_has_passed_is_tomorrows_and_says_so() -> None:
    seen = read("ring kl. 3", now=datetime(2026, 11, 20, 15, 30, tzinfo=UTC))
    assert seen.rolled and seen.due is not None and seen.due.wall == datetime(2026, 11, 21, 15)
    assert [doubt.code for doubt in seen.doubts] == ["am_pm"]


def test_both_days_are_offered_for_next_weekday() -> None:
    (doubt,) = read("klar næste lørdag").doubts
    assert doubt.choices == ("2026-11-21T14:00", "2026-11-28T14:00")


def test_a_removed_time_leaves_its_words() -> None:
    seen = understand(
        "ring Holm kl 17", now=NOW, hours=HOURS, directory=DIRECTORY, removed=frozenset({"due"})
    )
    assert seen.due is None and seen.kind is not None and seen.customer is not None and seen.about == ""


def test_only_the_first_line_is_read() -> None:
    seen = read("\nring Holm kl 17\nHej, min skærm er gået i stykker.\nMvh Marie")
    assert seen.due is not None and seen.rest == "Hej, min skærm er gået i stykker.\nMvh Marie"
    assert [part.text for part in seen.parts if part.field == "customer"] == ["Holm"]


def test_nothing_said_is_nothing_understood() -> None:
    assert read("   ").parts == ()


def test_several_hits_are_offered_and_a_job_decides() -> None:
    assert read("ring Hansen").doubts[0].choices == ("c1", "c2")
    seen = read("ring Hansen #1042")
    assert seen.customer is not None and seen.customer.label == "Kirsten Hansen" and not seen.doubts


def test_labels_are_ready_to_show() -> None:
    seen = read("#1042 klar kl 17")
    assert seen.job is not None and seen.job.label == "#1042 Fractal Define 7"
    assert seen.customer is not None and seen.customer.detail == "+45 12 41 18 07"


def test_an_empty_directory_finds_nobody() -> None:
    seen = understand("ring Hansen #1042 kl 17", now=NOW, hours=HOURS, directory=Directory())
    assert seen.customer is None and seen.job is None and seen.due is not None
