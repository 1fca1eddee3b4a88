"""Drafts on the disk: however long somebody types, whatever letters, and whatever becomes of the disk meanwhile."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from repairdesk.domain.trouble import Trouble
from tests.ui.a_window import Counter, counter
from ui import drafts as drafts_room
from ui.drafts import Drafts

__all__ = ["counter"]


def test_somebody_who_never_pauses_loses_no_more_than_a_moment(qtbot: QtBot, tmp_path: Path) -> None:
    drafts, typed = Drafts(tmp_path), ""

    def one_more_letter() -> bool:
        nonlocal typed
        typed += "x"
        drafts.keep("a field", typed)
        return bool(Drafts(tmp_path).text("a field"))

    qtbot.waitUntil(one_more_letter, timeout=8000)
    drafts.save()


def test_a_slow_disk_holds_nobody_up_and_gets_what_was_typed_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = threading.Event()
    monkeypatch.setattr(os, "fsync", lambda _file: disk.wait(20))
    drafts = Drafts(tmp_path)
    for text in ("ring", "ring Hansen", "ring Hansen inden"):
        drafts.keep("line", text)
        kept = drafts.hurry()
    assert Drafts(tmp_path).text("line") == ""
    disk.set()
    kept()
    assert Drafts(tmp_path).text("line") == "ring Hansen inden"


def test_half_a_letter_in_one_field_costs_the_others_nothing(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep("line", "ring Åse")
    drafts.keep("other", "\ud83d")  # the first half of an emoji, as a broken clipboard gives it
    drafts.save()
    again = Drafts(tmp_path)
    assert (again.text("line"), again.text("other")) == ("ring Åse", "\ud83d")


def test_what_could_not_be_kept_is_said_once_and_kept_once_there_is_room(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts_room, "TRY_AGAIN_MS", 20)
    folder = tmp_path / "journal"
    folder.write_text("a file stands where the folder should be")
    drafts, told = Drafts(folder), list[Trouble]()
    drafts.trouble.connect(told.append)
    drafts.keep("line", "ring Hansen")
    qtbot.waitUntil(lambda: bool(told), timeout=8000)
    qtbot.wait(200)
    assert [each.code for each in told] == ["read_only"]
    folder.unlink()
    qtbot.waitUntil(lambda: Drafts(folder).text("line") == "ring Hansen", timeout=8000)


def test_the_status_line_says_that_a_draft_cannot_be_kept(counter: Counter) -> None:
    counter.type("ring")
    counter.program.drafts.trouble.emit(Trouble("disk_full"))
    assert "disk is full" in counter.window.status.accessibleName()
    counter.press(Qt.Key.Key_Space)
    assert counter.field.text() == "ring "
