"""The soft tone: once per promise and once per lapse, and never in the way."""

import io
import wave
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest

from repairdesk.alarm import sound
from repairdesk.alarm.ring import Ring
from repairdesk.alarm.sound import TONE, Sound, not_heard_yet
from resources.sounds.make_soft import tone
from tests.alarm.fakes import stage, until

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
EARLY = Ring("a", (stage(NOON, "a", "early:15"),), NOON, late=False)
LATE = replace(EARLY, late=True)
OTHER = replace(EARLY, promise_id="b")


def test_a_promise_sounds_once_before_it_is_due_and_once_when_it_has_lapsed() -> None:
    soft = Sound(on=False)
    assert [soft.for_rings([ring]) for ring in (EARLY, EARLY, LATE, LATE, OTHER)] == [
        True,
        False,
        True,
        False,
        True,
    ]


def test_several_new_promises_are_one_tone() -> None:
    assert not_heard_yet([EARLY, OTHER], frozenset()) == {("a", False), ("b", False)}
    assert not_heard_yet([EARLY, OTHER], frozenset({("a", False)})) == {("b", False)}


def test_switched_off_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[Path] = []

    def play(_self: Sound, tone: Path) -> bool:
        played.append(tone)
        return True

    monkeypatch.setattr(Sound, "play", play)
    Sound(on=False).for_rings([EARLY])
    Sound(on=True).for_rings([EARLY])
    assert until(lambda: played)
    assert len(played) == 1


def test_a_pc_without_a_player_is_not_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for platform in ("linux", "darwin", "aix"):
        assert not Sound(platform).play(tmp_path / TONE)


def test_the_first_player_that_works_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tried: list[str] = []

    def run(command: list[str]) -> bool:
        tried.append(Path(command[0]).name)
        return tried[-1] == "aplay"

    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sound, "_runs_well", run)
    assert Sound("linux").play(tmp_path / TONE)
    assert tried == ["pw-play", "paplay", "aplay"]


def test_the_tone_is_soft_short_and_as_its_script_makes_it() -> None:
    shipped = (files("resources") / "sounds" / TONE).read_bytes()
    assert shipped == tone()
    with wave.open(io.BytesIO(shipped)) as file:
        assert file.getnframes() / file.getframerate() < 1
        frames = file.readframes(file.getnframes())
    loudest = max(
        abs(int.from_bytes(frames[at : at + 2], "little", signed=True)) for at in range(0, len(frames), 2)
    )
    assert 2000 < loudest < 13000
