"""Words to say are the journal's facts and what was chosen; they apologise once and make no excuses."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.words import Cause, Kind
from tests.domain.making import at, instants
from ui.i18n import use_language
from ui.move.say import Facts, to_say, when
from ui.wording import Wording

NOW = at("2026-11-20 15:20")
JONAS = Facts(
    called="Jonas",
    kind=Kind.READY,
    words="Cyklen er klar kl. 15.40",
    due=at("2026-11-20 15:40"),
    now=NOW,
    cause=Cause.PART_LATE,
    new_kind=Kind.READY,
    new_due=at("2026-11-23 16:00"),
    reservation="hvis bremseskiverne kommer mandag",
    call=at("2026-11-23 12:00"),
)
FACTS = st.builds(
    Facts,
    called=st.sampled_from(["", "Jonas"]),
    kind=st.sampled_from(Kind),
    words=st.sampled_from(["", "Vi ringer"]),
    due=instants(days=20),
    now=instants(days=20),
    cause=st.none() | st.sampled_from(Cause),
    note=st.sampled_from(["", "Strømmen gik"]),
    new_kind=st.none() | st.sampled_from(Kind),
    new_due=st.none() | instants(days=20),
    reservation=st.sampled_from(["", "hvis delen kommer"]),
    call=st.none() | instants(days=20),
)


@pytest.fixture(autouse=True)
def _in_english() -> None:
    use_language("en")


def test_told_in_time_the_news_comes_first_and_the_apology_last() -> None:
    assert to_say(JONAS, Wording()) == (
        "“Hello Jonas. We promised it would be ready by 15:40 today, and it will not be. The part came late. "
        "It is ready by Monday 16:00, hvis bremseskiverne kommer mandag. We call you Monday 12:00, either way. "
        "I am sorry.”"
    )


def test_once_it_has_lapsed_the_apology_comes_first() -> None:
    text = to_say(replace(JONAS, now=JONAS.due, call=None, reservation=""), Wording())
    assert text == (
        "“Hello Jonas. I am sorry. We promised it would be ready by 15:40 today. The part came late. "
        "It is ready by Monday 16:00.”"
    )


def test_before_anything_is_chosen_only_what_stands_in_the_journal_is_said() -> None:
    bare = Facts(called="", kind=Kind.OTHER, words="Vi ser på den", due=JONAS.due, now=NOW)
    assert to_say(bare, Wording()) == (
        "“We promised by 15:40 today: “Vi ser på den”. We cannot keep that. I am sorry.”"
    )


def test_a_condition_in_the_middle_of_a_sentence_has_a_small_letter_and_one_full_stop() -> None:
    text = to_say(replace(JONAS, reservation="Hvis delen kommer mandag."), Wording())
    assert "It is ready by Monday 16:00, hvis delen kommer mandag. We call" in text


def test_what_ends_with_a_mark_gets_no_second_one() -> None:
    ended = replace(JONAS, cause=Cause.OTHER, note="Strømmen gik!", kind=Kind.OTHER, words="Vi ser på den.")
    text = to_say(ended, Wording())
    assert "Strømmen gik! " in text
    assert "We promised by 15:40 today: “Vi ser på den”. We cannot keep that." in text


def test_a_sooner_time_is_no_bad_news() -> None:
    sooner = replace(JONAS, new_due=at("2026-11-20 15:30"), reservation="", call=None)
    assert to_say(sooner, Wording()) == "“Hello Jonas. It is ready by 15:30 today.”"
    called = to_say(replace(sooner, new_kind=Kind.CALL_BACK), Wording())
    assert "and it will not be" in called, "a call does not make it ready"


@pytest.mark.parametrize(
    ("language", "kind", "new_due", "said"),
    [
        ("en", Kind.READY, "2026-11-23 00:00", "It is ready by the end of Sunday."),
        ("da", Kind.READY, "2026-11-23 00:00", "Den er klar senest søndag."),
        ("nb", Kind.READY, "2026-11-23 00:00", "Den er klar senest søndag."),
        ("da", Kind.CALL_BACK, "2026-11-23 00:00", "Vi ringer senest søndag."),
        ("en", Kind.OTHER, "2026-11-21 00:00", "We do it by the end of today."),
        ("da", Kind.READY, "2026-11-22 00:00", "Den er klar senest i morgen."),
        ("en", Kind.READY, "2026-12-02 00:00", "It is ready by the end of Tuesday 1 December."),
        ("da", Kind.READY, "2026-11-23 16:00", "Den er klar mandag kl.\xa016."),
        ("da", Kind.CALL_BACK, "2026-11-23 16:00", "Vi ringer senest mandag kl.\xa016."),
    ],
)
def test_a_day_that_ends_at_midnight_is_told_as_that_day(
    language: str, kind: Kind, new_due: str, said: str
) -> None:
    use_language(language)
    try:
        facts = replace(JONAS, new_kind=kind, new_due=at(new_due), reservation="", call=None)
        assert said in to_say(facts, Wording(language))
    finally:
        use_language("en")


@given(FACTS)
def test_the_apology_is_said_once_and_nothing_is_left_open(facts: Facts) -> None:
    text = to_say(facts, Wording())
    sooner = "We promised" not in text
    assert text.count("I am sorry.") == (0 if sooner else 1)
    assert "%" not in text
    assert "  " not in text
    assert ("Jonas" in text) == bool(facts.called)
    assert sooner or not facts.note or ("Strømmen gik" in text) == (facts.cause is Cause.OTHER)
    assert ("either way" in text) == (facts.call is not None)


@given(instants(days=60), st.integers(-3000, 60_000))
def test_a_time_is_never_said_without_its_day(now: datetime, minutes: int) -> None:
    said = when(now + timedelta(minutes=minutes), now, Wording())
    assert any(sign.isalpha() for sign in said)
