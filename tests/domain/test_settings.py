"""Opening hours as people write them in three languages, read and written back."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.hours import DaySpans, OpenSpan
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.settings import hours_text, join_spans, parse_day, parse_hours, spans_text

READ = {
    "Mon-Fri 10-18, Sat 10-14": "Mon-Fri 10-18, Sat 10-14",
    "man-fre 10.00-18.00, lør 10-14": "Mon-Fri 10-18, Sat 10-14",
    "Mandag–fredag kl. 10–17.30; lørdag kl. 10–14; søndag stengt": "Mon-Fri 10-17:30, Sat 10-14",
    "Mon-Fri 9-12 13-17": "Mon-Fri 9-12 13-17",
    "Mon-Fri 9-12, 13-17": "Mon-Fri 9-12 13-17",
    "Mon to Fri 9am to 5:30pm": "Mon-Fri 9-17:30",
    "man, ons og fre 10-17; lør lukket": "Mon 10-17, Wed 10-17, Fri 10-17",
    "Mon: 10-18\nTue: closed\nWed: 1000-1800": "Mon 10-18, Wed 10-18",
    "hverdager 10 til 18": "Mon-Fri 10-18",
    "hver dag 8-20": "Mon-Sun 8-20",
    "alle dager 10-20": "Mon-Sun 10-20",
    "weekdays 9-17, weekends 10-14": "Mon-Fri 9-17, Sat-Sun 10-14",
    "fri-mon 10-14": "Mon 10-14, Fri-Sun 10-14",
    "to 10-18": "Thu 10-18",
    "fre 18-24, lør 22-3": "Fri 18-24, Sat 22-3",
    "Mon-Fri 10-18, Fri 10-19": "Mon-Thu 10-18, Fri 10-19",
}


@pytest.mark.parametrize(("said", "understood"), READ.items())
def test_hours_are_understood_as_a_shop_writes_them(said: str, understood: str) -> None:
    assert hours_text(parse_hours(said)) == understood


@pytest.mark.parametrize(
    "said",
    [
        "", " , ", "10-18", "Mon-Fri", "Mon 25-28", "Mon 10-10", "Mon 10-12 11-13", "blah 10-18", "Mon-Blah 9-17",
        "Mon 13pm-5pm", "Mon ten to six", "Mon 10.75-18", "Mon 9-12, Tue", "Mon 10-18 maybe",
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(BadSetting) as refused:
        parse_hours(said)
    assert refused.value.facts["example"] == "Mon-Fri 10-18, Sat 10-14"


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ("10-18", "10-18"),
        ("kl. 10.00–12.30, 13–17", "10-12:30 13-17"),
        ("13-17; 9-12", "9-12 13-17"),
        ("Lukket", ""),
    ],
)
def test_the_hours_of_one_day(said: str, understood: str) -> None:
    assert spans_text(parse_day(said)) == understood


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("", "hours"), ("10", "hours"), ("10-x", "hours"), ("10-12, 11-13", "hours"), ("closed 10-12", "hours"),
        ("10-12, closed", "hours"), ("10-18 efter aftale", "hours"), ("10-18, Tue 9-12", "weekday"),
        ("Lørdag 9-12", "weekday"), ("Mon-Fri 10-18", "weekday"), ("hverdage 10-18", "weekday"),
    ],
)  # fmt: skip
def test_what_is_no_hours_of_one_day_is_refused(said: str, what: str) -> None:
    with pytest.raises(BadSetting) as refused:
        parse_day(said)
    assert refused.value.facts["what"] == what


def test_two_lines_about_a_day_are_joined_unless_they_contradict() -> None:
    morning, late = parse_day("10-12"), parse_day("13-15")
    assert spans_text(join_spans(late, morning, "")) == "10-12 13-15"
    assert join_spans(morning, morning, "") == morning
    for other in ((), parse_day("11-13")):
        with pytest.raises(BadSetting):
            join_spans(morning, other, "")


@given(st.text(max_size=60))
def test_no_text_whatever_does_anything_but_be_read_or_refused(said: str) -> None:
    try:
        week = parse_hours(said)
    except BadSetting:
        return
    assert len(week) == 7


def day(minutes: list[int]) -> DaySpans:
    """Spans from ordered quarter hours, two by two."""
    clocks = [time(quarter // 4, quarter % 4 * 15) for quarter in sorted(minutes)]
    return tuple(OpenSpan(*pair) for pair in zip(clocks[::2], clocks[1::2], strict=True))


days = st.sampled_from((0, 2, 4)).flatmap(
    lambda count: st.lists(st.integers(1, 95), min_size=count, max_size=count, unique=True).map(day)
)


@given(st.tuples(*[days] * 7).filter(any))
def test_hours_written_out_are_read_back_the_same(week: tuple[DaySpans, ...]) -> None:
    assert parse_hours(hours_text(week)) == week
