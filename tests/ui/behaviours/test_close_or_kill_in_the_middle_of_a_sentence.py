"""UI.md 9, behaviour 2: close the program, or pull the plug, in the middle of a sentence; it is back at start."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.a_shop import a_shop
from tests.ui.a_window import AFTERNOON, Counter, open_window

ROOT = Path(__file__).parents[3]


def is_back(counter: Counter, sentence: str) -> None:
    """The words, the chips that were left, and the caret five letters from the end."""
    assert counter.field.text() == sentence
    assert counter.field.cursorPosition() == len(sentence) - 5
    assert counter.today.quick.read is not None
    assert counter.today.quick.read.about == ""
    assert "about" not in counter.today.quick.chips.fields
    assert {"kind", "job", "due"} <= set(counter.today.quick.chips.fields)


def test_after_a_kill_the_sentence_the_chips_and_the_caret_are_back(qtbot: QtBot, tmp_path: Path) -> None:
    """Behaviour 2, the plug: the process is killed with its window open."""
    books = a_shop(tmp_path, AFTERNOON)
    sentence = f"ring 1 time #{books.number} om pris"
    script = "tests.ui.behaviours.typing_then_nothing"
    command = [sys.executable, "-m", script, str(tmp_path), AFTERNOON.isoformat(), sentence]
    with subprocess.Popen(command, cwd=ROOT) as at_the_counter:
        try:
            qtbot.waitUntil(lambda: is_on_the_disk(tmp_path, sentence), timeout=60_000)
        finally:
            at_the_counter.kill()
    with open_window(qtbot, tmp_path, books=books) as counter:
        is_back(counter, sentence)
    books.desk.close()


def is_on_the_disk(folder: Path, sentence: str) -> bool:
    try:
        kept = json.loads((folder / "drafts.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    reading = json.loads(kept.get("today.quick_line.reading", "{}"))
    return (kept.get("today.quick_line"), reading.get("caret")) == (sentence, len(sentence) - 5)


def test_after_a_normal_close_the_same_is_back(qtbot: QtBot, tmp_path: Path) -> None:
    """Behaviour 2, closing: nothing waits for a timer."""
    books = a_shop(tmp_path, AFTERNOON)
    sentence = f"ring 1 time #{books.number} om pris"
    with open_window(qtbot, tmp_path, books=books) as counter:
        counter.type(sentence)
        counter.today.quick.remove("about")
        for _ in range(5):
            counter.press(Qt.Key.Key_Left)
    with open_window(qtbot, tmp_path, books=books) as counter:
        is_back(counter, sentence)
    books.desk.close()


def test_a_chosen_reading_is_back_too(qtbot: QtBot, tmp_path: Path) -> None:
    """Behaviour 2: an answer to a doubt is work, and is not asked for twice."""
    books = a_shop(tmp_path, AFTERNOON)
    with open_window(qtbot, tmp_path, books=books) as counter:
        counter.type("ring Hansen på fredag")
        counter.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    with open_window(qtbot, tmp_path, books=books) as counter:
        assert counter.today.quick.read is not None and counter.today.quick.read.due is not None
        wall = counter.program.shop.wording.wall(counter.today.quick.read.due.instant)
        assert (wall.day, wall.month) == (27, 11)
    books.desk.close()
