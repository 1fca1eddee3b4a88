"""Instants and spans in the reader's words; each language with its own clock, day names and quotation marks."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from repairdesk.domain.hours import OpenSpan
from ui.wording import Wording

NOW = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)


def test_a_due_time_names_weekday_date_and_time() -> None:
    assert Wording("en").due(NOW + timedelta(hours=1)) == "Fri 20 Nov 16:20"
    assert Wording("da").due(NOW + timedelta(hours=1)) == "fre 20. nov. 16.20"


def test_after_kl_the_full_hour_stands_alone() -> None:
    six = NOW + timedelta(hours=2, minutes=40)
    assert Wording("da").oclock(six) == "18"
    assert Wording("nb").oclock(NOW) == "15.20"
    assert Wording("en").oclock(six) == "18:00"


def test_some_days_name_their_month_once() -> None:
    monday = date(2026, 11, 23)
    assert Wording("en").days(monday, date(2026, 11, 26)) == "Mon 23 – Thu 26 Nov"
    assert Wording("da").days(monday, date(2026, 11, 26)) == "man 23. – tor 26. nov."
    assert Wording("en").days(monday, date(2026, 12, 1)) == "Mon 23 Nov – Tue 1 Dec"
    assert Wording("nb").days(monday, monday) == "man 23. nov."


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (timedelta(minutes=20), "20 min"),
        (timedelta(hours=1, minutes=40), "1 h 40"),
        (timedelta(hours=2), "2 h"),
        (timedelta(days=2, hours=23), "2 d 23 h"),
        (timedelta(minutes=-25), "25 min late"),
    ],
)
def test_the_time_left_is_said_in_calendar_time(ahead: timedelta, said: str) -> None:
    assert Wording("en").left(NOW + ahead, NOW) == said


def test_a_day_and_a_night_from_now_is_24_hours_also_when_the_clocks_change() -> None:
    words, saturday = Wording("en"), datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
    due = saturday + timedelta(hours=24)
    assert words.from_now(due, saturday) == "24 h from now"
    assert words.clock(saturday) == "14:00"
    assert words.clock(due) == "13:00"


@pytest.mark.parametrize(
    ("wait", "said"),
    [
        (timedelta(minutes=20), "20 min from now"),
        (timedelta(hours=72, minutes=40), "72 h 40 from now"),
        (timedelta(days=7), "168 h from now"),
    ],
)
def test_how_long_the_customer_waits_is_said_in_hours_and_never_rounded(wait: timedelta, said: str) -> None:
    assert Wording("en").from_now(NOW + wait, NOW) == said


def test_words_stand_in_the_quotation_marks_of_the_language() -> None:
    assert Wording("en").quoted("Vi ringer") == "“Vi ringer”"
    assert Wording("da").quoted("Vi ringer") == "»Vi ringer«"
    assert Wording("nb").quoted("Vi ringer") == "«Vi ringer»"


def test_prices_are_grouped_as_the_language_does() -> None:
    assert Wording("en").money(1800) == "1,800"
    assert Wording("da").money(1800) == "1.800"
    assert Wording("nb").money(1800) == "1\N{NO-BREAK SPACE}800"


def test_midnight_at_the_end_of_the_day_is_written_as_24() -> None:
    late = (OpenSpan(time(10), time(14, 30)), OpenSpan(time(18), time(0)))
    assert Wording("en").spans(late) == "10–14:30, 18–24"
