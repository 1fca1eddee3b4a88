"""A clock that was set back while the program was closed: noticed at the next start, nothing lost, nothing twice."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from repairdesk.alarm.heartbeat import Heartbeat
from repairdesk.alarm.high_water import FILE, HighWater
from repairdesk.alarm.wall import Mark
from repairdesk.domain.clock import MovableClock
from tests.alarm.fakes import FakeSource, Screen, stage

TWO = datetime(2026, 11, 23, 14, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def test_what_the_clock_has_shown_is_known_after_a_restart(tmp_path: Path) -> None:
    for mark in (Mark(TWO), Mark(TWO, TWO - HOUR)):
        HighWater(tmp_path).note(mark)
        assert HighWater(tmp_path).read() == mark


def test_it_is_written_once_a_minute_and_not_with_every_knock(tmp_path: Path) -> None:
    mark = HighWater(tmp_path)
    mark.note(Mark(TWO))
    mark.note(Mark(TWO + MINUTE / 2))
    assert mark.read() == Mark(TWO)
    mark.note(Mark(TWO + MINUTE))
    assert mark.read() == Mark(TWO + MINUTE)


def test_a_mark_that_cannot_be_read_is_no_mark(tmp_path: Path) -> None:
    for content in (b"\xff\x00 nonsense", b"", b"2026-11-23T14:00:00"):
        (tmp_path / FILE).write_bytes(content)
        assert HighWater(tmp_path).read() is None


def test_set_back_while_closed_what_was_due_by_the_old_clock_rings_once(tmp_path: Path) -> None:
    clock = MovableClock(TWO - HOUR)
    source, screen = FakeSource([stage(TWO + MINUTE)]), Screen(clock)
    told: list[str] = []
    Heartbeat(source, MovableClock(TWO + 2 * MINUTE), lambda _: False, high_water=HighWater(tmp_path)).knock()
    later = Heartbeat(
        source,
        clock,
        screen.show,
        high_water=HighWater(tmp_path),
        on_set_back=lambda: told.append("back"),
    )
    later.knock()
    later.knock()
    assert screen.shown == [("p1", "due")]
    assert later.clock_was_set_back
    assert told == ["back"]


def test_an_ordinary_restart_says_nothing(tmp_path: Path) -> None:
    told: list[str] = []
    for moment in (TWO, TWO + HOUR):
        beat = Heartbeat(
            FakeSource(),
            MovableClock(moment),
            lambda _: True,
            high_water=HighWater(tmp_path),
            on_set_back=lambda: told.append("back"),
        )
        beat.knock()
    assert told == []


def test_a_clock_that_was_once_years_ahead_is_believed_for_a_day_and_not_after_every_start(
    tmp_path: Path,
) -> None:
    """A shop starts the program each morning: the wrong instant must not come back with every start."""
    HighWater(tmp_path).note(Mark(TWO + timedelta(days=3650)))
    doubted = []
    for hours in (0, 5, 20, 30, 48):
        beat = Heartbeat(
            FakeSource(), MovableClock(TWO + hours * HOUR), lambda _: True, high_water=HighWater(tmp_path)
        )
        beat.knock()
        doubted.append(beat.clock_was_set_back)
    assert doubted == [True, True, True, False, False]
