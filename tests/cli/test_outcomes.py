"""`attempt`, `keep`, `move`, `release` and `due`: a promise from its clock to its end."""

import pytest

from tests.cli.conftest import Run

LATER = "2026-11-20T17:00:00+01:00"


def open_ids(run: Run) -> list[str]:
    return [line["id"] for line in run("due", "--json").json]


def outcome(run: Run, identity: str) -> str | None:
    found = [line for line in run("due", "--all", "--json").json if line["id"] == identity]
    return str(found[0]["outcome"]) if found[0]["outcome"] else None


def test_speaking_keeps_a_call_and_no_answer_does_not(run: Run, promised: str) -> None:
    assert run("attempt", promised, "--result", "no_answer", "--json").json["did"] == "attempt_logged"
    assert promised in open_ids(run)
    assert run("attempt", promised, "--result", "spoke", "--json").json["did"] == "promise_kept"
    assert outcome(run, promised) == "kept"


def test_kept_after_it_lapsed_is_kept_late(run: Run, promised: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPAIRDESK_NOW", LATER)
    late = run("due", "--json").json[0]
    assert (late["id"], late["state"]) == (promised, "overdue")
    assert "late" in run("due").out.splitlines()[0]
    assert run("keep", promised, "--json").json["did"] == "promise_kept_late"


def test_an_id_may_be_given_by_six_characters_of_its_end(run: Run, promised: str) -> None:
    assert run("keep", promised[-6:], "--json").json["id"] == promised


def test_fewer_than_six_characters_are_not_enough(run: Run, promised: str) -> None:
    answer = run("keep", promised[-5:])
    assert answer.code == 2
    assert "6 characters" in answer.err


def test_what_is_settled_stays_settled(run: Run, promised: str) -> None:
    run("release", promised, "--words", "Hun kom selv")
    answer = run("keep", promised)
    assert answer.code == 2
    assert "released already" in answer.err


def test_told_in_time_it_is_moved_and_the_new_promise_stands_in_its_place(run: Run, promised: str) -> None:
    sentence = "ring Kirsten Hansen mandag kl. 12 om pris"
    told = run("move", promised, sentence, "--told", "phone", "--cause", "part_late", "--json").json
    assert (told["did"], told["replaces"]) == ("promise_moved", promised)
    assert told["due_local"] == "2026-11-23T12:00:00+01:00"
    assert told["id"] in open_ids(run)
    assert outcome(run, promised) == "moved"


def test_told_too_late_the_old_promise_is_broken_for_good(
    run: Run, promised: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPAIRDESK_NOW", LATER)
    sentence = "ring Kirsten Hansen mandag kl. 12 om pris"
    told = run("move", promised, sentence, "--told", "phone", "--cause", "forgotten", "--json").json
    assert told["did"] == "promise_broken_renewed"
    assert outcome(run, promised) == "broken"


def test_a_move_to_no_time_changes_nothing(run: Run, promised: str) -> None:
    answer = run("move", promised, "ring Kirsten Hansen snart", "--told", "phone", "--cause", "other")
    assert answer.code == 2
    assert outcome(run, promised) is None


def test_due_lists_the_first_due_first_and_only_what_lies_within(run: Run, promised: str) -> None:
    run("promise", "ring Kirsten Hansen inden 30 min")
    lines = run("due", "--json").json
    assert [line["due"] for line in lines] == sorted(line["due"] for line in lines)
    assert len(run("due", "--within", "45m", "--json").json) == 1
    assert len(run("due", "--within", "2h", "--json").json) == 2


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ([], ("--told: phone, counter, sms or email", "--cause: part_late, found_more, too_much_work,")),
        (["--told", "phone"], ("--cause: part_late,",)),
        (["--cause", "other"], ("--told: phone, counter, sms or email;",)),
        (["--told", "pigeon", "--cause", "other"], ("“pigeon” is none of these", "phone, counter")),
        (["--told", "none", "--cause", "other"], ("“none” is none of these",)),
        (["--told", "sms", "--cause", "lazy"], ("“lazy” is none of these", "customer or other")),
    ],
)
def test_a_move_without_a_channel_or_a_cause_lists_what_can_be_said(
    run: Run, promised: str, options: list[str], told: tuple[str, ...]
) -> None:
    answer = run("move", promised, "ring Kirsten Hansen mandag kl. 12", *options)
    assert answer.code == 2
    assert all(each in answer.err for each in told), answer.err
    assert outcome(run, promised) is None


def test_a_cause_may_be_written_with_a_space_or_a_hyphen(run: Run, promised: str) -> None:
    sentence = "ring Kirsten Hansen mandag kl. 12"
    told = run("move", promised, sentence, "--told", "Phone", "--cause", "part late", "--json").json
    assert (told["did"], told["call"]) == ("promise_moved", None)


def test_a_move_can_promise_a_call_either_way(run: Run, promised: str) -> None:
    sentence = "klar tirsdag kl. 16, hvis delen kommer"
    options = ("--told", "phone", "--cause", "part_late", "--either-way", "--json")
    told = run("move", promised, sentence, *options).json
    assert told["call"]["due_local"] == "2026-11-24T12:00:00+01:00"
    calls = [line for line in run("due", "--json").json if line["due"] == told["call"]["due"]]
    assert [(line["kind"], line["words"]) for line in calls] == [("call_back", told["call"]["words"])]


def test_the_call_waits_for_the_day_that_the_reservation_speaks_of(run: Run, promised: str) -> None:
    sentence = "klar mandag kl. 11, hvis delen kommer mandag"
    options = ("--told", "phone", "--cause", "part_late", "--either-way", "--json")
    assert run("move", promised, sentence, *options).json["call"]["due_local"] > "2026-11-23T10:00:00+01:00"


def test_a_move_with_a_reservation_says_when_a_call_could_be_promised(run: Run, promised: str) -> None:
    sentence = "klar tirsdag kl. 16, hvis delen kommer"
    answer = run("move", promised, sentence, "--told", "phone", "--cause", "part_late")
    assert "With --either-way a call Tuesday 24 November 2026 12:00 would be promised besides." in answer.out


def test_the_journal_says_what_came_of_a_try(run: Run, promised: str) -> None:
    run("attempt", promised, "--result", "voicemail")
    assert "attempt logged (voicemail)" in run("journal", "1001").out


def test_words_about_somebody_else_do_not_replace_a_promise(run: Run, promised: str) -> None:
    answer = run("move", promised, "ring Lars Hansen kl 17", "--told", "phone", "--cause", "other")
    assert answer.code == 2
    assert "Lars Hansen" in answer.err
    assert "Kirsten Hansen" in answer.err
    told = ("--told", "phone", "--cause", "other")
    assert run("move", promised, "ring Kirsten Hansen kl 17 #1001", *told).code == 0
