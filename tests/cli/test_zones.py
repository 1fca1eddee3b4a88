"""Whatever zone the shop lies in, the instant, its wall time and the calendar hours until then are one and the same."""

from datetime import datetime

import pytest

from tests.cli.conftest import Run

NIGHTS = [
    ("Europe/Copenhagen", "2026-03-28T13:30:00+01:00", 26.5),
    ("Europe/Copenhagen", "2026-10-24T13:30:00+02:00", 28.5),
    ("Australia/Lord_Howe", "2026-10-03T16:00:00+10:30", 24.5),
    ("Australia/Lord_Howe", "2026-04-04T16:00:00+11:00", 25.5),
    ("Africa/Casablanca", "2026-02-14T16:00:00+01:00", 26.0),
    ("America/New_York", "2026-11-20T15:20:00-05:00", 25 + 2 / 3),
    ("Asia/Kathmandu", "2026-11-20T15:20:00+05:45", 25 + 2 / 3),
    ("Pacific/Apia", "2011-12-29T10:00:00-10:00", 31.0),
]
"""A zone, an instant near a change of its clocks, and the real hours until five o'clock the next day."""


@pytest.mark.parametrize(("zone", "now", "until_five"), NIGHTS)
def test_the_instant_its_wall_time_and_the_hours_agree(
    run: Run, monkeypatch: pytest.MonkeyPatch, zone: str, now: str, until_five: float
) -> None:
    run("setup", "--zone", zone)
    monkeypatch.setenv("REPAIRDESK_NOW", now)
    for words, hours in (("within 24 hours", 24), ("in 90 minutes", 1.5), ("tomorrow at 17:00", until_five)):
        said = run("promise", f"call Kirsten Hansen {words}", "--dry-run", "--json").json
        due, local = datetime.fromisoformat(said["due"]), datetime.fromisoformat(said["due_local"])
        assert due == local
        assert said["calendar_hours"] == pytest.approx(hours, abs=0.02)
        assert (due - datetime.fromisoformat(now)).total_seconds() / 3600 == pytest.approx(hours, abs=0.02)


@pytest.mark.parametrize(
    ("now", "words", "closed"),
    [
        ("2026-12-23T16:00:00+01:00", "om 48 timer", True),
        ("2026-12-23T16:00:00+01:00", "mandag kl 12", False),
        ("2026-12-30T16:00:00+01:00", "d. 1/1 kl 12", True),
        ("2026-11-20T11:45:00+01:00", "inden 1 time", True),
        ("2026-11-20T11:15:00+01:00", "inden 1 time", False),
        ("2026-04-01T12:00:00+02:00", "torsdag kl 12", True),
    ],
)
def test_lunch_and_public_holidays_are_closed_and_staffed_times_are_offered(
    run: Run, monkeypatch: pytest.MonkeyPatch, now: str, words: str, closed: bool
) -> None:
    run("setup", "--hours", "Mon-Fri 10-12:30 13-18, Sat 10-14")
    monkeypatch.setenv("REPAIRDESK_NOW", now)
    said = run("promise", f"ring Kirsten Hansen {words}", "--dry-run", "--json").json
    assert said["closed_when_due"] is closed
    assert bool(said["offers"]) is closed
    assert all(datetime.fromisoformat(now) < datetime.fromisoformat(offer) for offer in said["offers"])
