"""`promise`: what was understood is told in full, and nothing is guessed silently."""

from datetime import datetime

import pytest

from tests.cli.conftest import Run

KEYS = {
    "kind", "customer", "job", "due", "due_local", "calendar_hours", "closed_when_due", "offers", "reservation",
    "about", "understood", "not_understood",
}  # fmt: skip
SENTENCE = "ring Kirsten Hansen inden 1 time om pris #1001"


def test_a_callback_within_the_hour_is_understood_word_by_word(run: Run) -> None:
    told = run("promise", SENTENCE, "--dry-run", "--json").json
    assert told.keys() >= KEYS
    assert (told["kind"], told["customer"], told["job"]) == ("call_back", "Kirsten Hansen", 1001)
    assert told["due"] == "2026-11-20T15:20:00Z"
    assert told["due_local"] == "2026-11-20T16:20:00+01:00"
    assert told["calendar_hours"] == pytest.approx(1, abs=0.02)
    assert told["about"] == "pris"
    assert told["closed_when_due"] is False
    assert told["offers"] == []
    assert told["written"] is False
    for part in told["understood"]:
        assert SENTENCE[part["start"] : part["end"]] == part["text"]


def test_twenty_four_hours_is_saturday_afternoon_although_the_shop_is_closed(run: Run) -> None:
    told = run("promise", "fejlsøgt #1001 inden 24 timer", "--dry-run", "--json").json
    assert told["due_local"] == "2026-11-21T15:20:00+01:00"
    assert told["closed_when_due"] is True
    assert told["calendar_hours"] == pytest.approx(24, abs=0.02)
    assert told["offers"] == ["2026-11-21T12:30:00Z", "2026-11-23T09:30:00Z"]


def test_a_dry_run_writes_nothing(run: Run) -> None:
    run("promise", SENTENCE, "--dry-run")
    assert [line["kind"] for line in run("due", "--json").json] == ["next_word"]


def test_a_written_promise_is_open_and_stands_in_the_journal(run: Run) -> None:
    told = run("promise", SENTENCE, "--by", "mette", "--json").json
    assert told["written"] is True
    first = run("due", "--json").json[0]
    assert (first["id"], first["words"], first["owner"]) == (told["id"], SENTENCE, "Mette")
    assert "promise_written" in [line["event"] for line in run("journal", "1001", "--json").json]


def test_a_reservation_proposes_a_call_and_with_either_way_both_are_written(run: Run) -> None:
    sentence = "klar #1001 tirsdag kl. 16, hvis delen kommer"
    proposed = run("promise", sentence, "--dry-run").out
    assert "With --either-way a call Tuesday 24 November 2026 12:00 would be promised besides." in proposed
    told = run("promise", sentence, "--either-way", "--json").json
    assert told["call"]["due_local"] == "2026-11-24T12:00:00+01:00"
    written = [(line["kind"], line["due_local"]) for line in run("due", "--json").json if line["job"] == 1001]
    assert ("call_back", told["call"]["due_local"]) in written
    assert ("ready", told["due_local"]) in written


def test_a_dry_run_with_either_way_tells_the_call_and_writes_none(run: Run) -> None:
    sentence = "klar #1001 tirsdag kl. 16, hvis delen kommer"
    answer = run("promise", sentence, "--either-way", "--dry-run")
    assert "A call would be promised besides: Tuesday 24 November 2026 12:00, either way." in answer.out
    assert [line["kind"] for line in run("due", "--json").json] == ["next_word"]


def test_a_call_either_way_needs_a_promise_with_a_time(run: Run) -> None:
    answer = run("promise", "vil se den køre #1001", "--either-way")
    assert answer.code == 2
    assert run("due", "--json").json[0]["kind"] == "next_word"


def test_without_json_the_due_time_is_read_back_in_full(run: Run) -> None:
    told = run("promise", SENTENCE).out
    assert "Friday 20 November 2026 16:20" in told
    assert "1.0 hours" in told


def test_two_hansens_are_listed_and_nothing_is_written(run: Run) -> None:
    answer = run("promise", "ring Hansen inden 1 time")
    assert answer.code == 2
    assert "Kirsten Hansen" in answer.err
    assert "Lars Hansen" in answer.err
    assert len(run("due", "--json").json) == 1


def test_the_job_number_says_which_hansen(run: Run) -> None:
    told = run("promise", "ring Hansen inden 1 time om pris #1001", "--json").json
    assert told["customer"] == "Kirsten Hansen"


def test_soon_is_not_a_time(run: Run) -> None:
    answer = run("promise", "ring Kirsten Hansen snart")
    assert answer.code == 2
    assert "“snart” is not a time" in answer.err
    dry = run("promise", "ring Kirsten Hansen snart", "--dry-run", "--json").json
    assert dry["due"] is None
    assert dry["vague"] == ["snart"]


def test_a_promise_without_a_time_is_not_written(run: Run) -> None:
    answer = run("promise", "ring Kirsten Hansen om pris")
    assert answer.code == 2
    assert "No time was said" in answer.err


def test_an_agreement_needs_no_time(run: Run) -> None:
    told = run("promise", "#1001 vil se den køre", "--json").json
    assert told["written"] is True
    assert told["agreement"]
    assert run("job", "show", "1001", "--json").json["agreements"] == [told["agreement"]]


def test_the_clock_runs_on_from_the_instant_it_was_given(run: Run) -> None:
    first = run("promise", "ring Kirsten Hansen inden 10 min", "--dry-run", "--json").json
    due = datetime.fromisoformat(first["due"])
    assert due.isoformat().startswith("2026-11-20T14:30:0")


def test_somebody_who_does_not_work_here_cannot_promise(run: Run) -> None:
    answer = run("promise", SENTENCE, "--by", "Nobody")
    assert answer.code == 2
    assert "Ali, Mette" in answer.err


@pytest.mark.parametrize("time", ["i går", "d. 1. november 2026"])
def test_a_time_that_cannot_be_promised_is_named(run: Run, time: str) -> None:
    answer = run("promise", f"ring Kirsten Hansen {time}")
    assert answer.code == 2
    assert f"“{time}” cannot be promised" in answer.err


def test_a_clock_time_that_has_passed_is_tomorrows_and_says_so(run: Run) -> None:
    told = run("promise", "ring Kirsten Hansen kl 11", "--dry-run")
    assert "Saturday 21 November 2026 11:00" in told.out
    assert "passed today" in told.out


def test_friday_said_on_a_friday_names_both(run: Run) -> None:
    told = run("promise", "klar #1001 fredag", "--dry-run")
    assert "Friday 20 November 2026 18:00" in told.out
    assert "Friday 27 November 2026 18:00" in told.out


def test_a_job_nobody_knows_is_told_and_nothing_is_written(run: Run) -> None:
    answer = run("promise", "ring #9999 inden 1 time")
    assert answer.code == 2
    assert "“#9999”" in answer.err


def test_what_was_understood_is_not_offered_as_something_else(run: Run) -> None:
    answer = run("promise", "klar fredag kl 15 #1001", "--dry-run")
    assert "Friday 27 November 2026 15:00" in answer.out
    assert "or is it" not in answer.out
