"""Bad input ends with exit code 2 and one sentence that says what to do; nothing is written."""

import re
from pathlib import Path

import pytest

from repairdesk.desk import data_folder
from tests.cli.conftest import Run, as_program, within_process

BAD = [
    ["nonsense"],
    ["due", "--nonsense"],
    ["promise"],
    ["promise", ""],
    ["promise", "hej"],
    ["promise", "ring Kirsten Hansen kl 25"],
    ["promise", "ring Kirsten Hansen inden 1 time", "--by", "nobody"],
    ["due", "--within", "soon"],
    ["due", "--within", "-2h"],
    ["keep", "ffffffff"],
    ["keep", "%_%_%_%_"],
    ["attempt", "ffffffff", "--result", "maybe"],
    ["attempt", "ffffffff"],
    ["move", "ffffffff", "ring i morgen", "--told", "pigeon", "--cause", "other"],
    ["move", "ffffffff", "ring i morgen"],
    ["release", ""],
    ["job", "show", "999999"],
    ["job", "show", "abc"],
    ["job", "show", "9" * 30],
    ["job", "open", "--customer", "Hansen", "--device", "PC", "--fault", "x"],
    ["job", "open", "--customer", "Nobody", "--device", "PC", "--fault", "x"],
    ["job", "open", "--customer", "", "--device", "PC", "--fault", "x"],
    ["job", "open", "--customer", "Kirsten", "--device", " ", "--fault", "x"],
    ["job"],
    ["staff"],
    ["staff", "add", "Mette"],
    ["staff", "add", ""],
    ["staff", "add", "Bo", "--role", "king"],
    ["staff", "add", "Bo", "--pin", "12"],
    ["customers", "import", "no-such-file.vcf"],
    ["customers", "import", "."],
    ["journal", "1001", "--add", ""],
    ["journal", "1001", "--add", "x", "--audience", "event"],
    ["journal", "1001", "--add", "x", "--channel", "pigeon"],
    ["journal", "77"],
    ["setup", "--zone", "Mars/Phobos"],
    ["setup", "--zone", "../../etc/passwd"],
    ["setup", "--language", "xx"],
    ["setup", "--country", "Denmark"],
    ["setup", "--hours", "whenever"],
    ["setup", "--country", "XX"],
    ["setup", "--name", " "],
    ["due", "--data", ""],
    ["--data", "", "due"],
    ["demo", "--language", "xx"],
]


@pytest.mark.parametrize("words", BAD, ids=" ".join)
def test_it_is_refused_with_one_sentence(run: Run, words: list[str]) -> None:
    journal = data_folder() / "repairdesk.sqlite3"
    before = journal.read_bytes()
    answer = run(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert re.fullmatch(r"[^\n]+\.\n", answer.err), answer.err
    assert not re.search(r"[.!?] [A-Z]", answer.err), answer.err
    assert not re.search(r"error|invalid|–|!", answer.err, re.IGNORECASE), answer.err
    assert journal.read_bytes() == before


@pytest.mark.parametrize(
    "instant",
    ["yesterday", "2026-13-01T00:00:00Z", "15:20", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"],
)
def test_an_instant_that_is_none_is_refused_before_anything_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instant: str
) -> None:
    monkeypatch.setenv("REPAIRDESK_NOW", instant)
    answer = within_process("due", "--data", str(tmp_path / "new"))
    assert answer.code == 2
    assert "REPAIRDESK_NOW" in answer.err
    assert not (tmp_path / "new").exists()


def test_a_folder_that_is_synchronised_elsewhere_is_refused_with_the_reason(tmp_path: Path) -> None:
    answer = within_process("due", "--data", str(tmp_path / "Dropbox" / "shop"))
    assert answer.code == 2
    assert "Dropbox" in answer.err
    assert answer.err.count("\n") == 1


def test_a_data_folder_that_is_a_file_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    answer = as_program("due", "--data", str(tmp_path / "file"))
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("content", [b"\xff" * 8192, b"Navn;Telefon\n" * 500])
def test_a_journal_that_is_damaged_is_told_plainly(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "repairdesk.sqlite3").write_bytes(content)
    answer = within_process("due", "--data", str(tmp_path))
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "restore it from a backup" in answer.err
    assert (tmp_path / "repairdesk.sqlite3").read_bytes() == content


@pytest.mark.parametrize(
    "content", ["", "\ufeff", "Navn;Telefon\n", "Ib Dam;12411809\n", "BEGIN:VCALENDAR\n"]
)
def test_a_file_that_holds_no_list_is_refused(run: Run, tmp_path: Path, content: str) -> None:
    file = tmp_path / "list.csv"
    file.write_text(content, encoding="utf-8")
    answer = run("customers", "import", str(file))
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
