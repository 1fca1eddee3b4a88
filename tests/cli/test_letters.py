"""Letters come and go whole, whatever the terminal can show and however the computer passes them on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from repairdesk.cli import letters
from tests.cli.conftest import NOW, Run, as_program
from tests.house_rules.tree import ROOT

PLAIN = {"LC_ALL": "C", "LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
"""A computer set up without any language: Python then knows ASCII only."""


def raw(*words: bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run one command with its words as bytes."""
    return subprocess.run(
        [os.fsencode(sys.executable), b"-m", b"repairdesk", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="there the words of a command are letters already")
@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_name_is_written_and_found_on_a_computer_without_a_language(run: Run, charset: str) -> None:
    written = raw(b"customers", b"add", "Søren Æbelø".encode(charset), **PLAIN)
    assert written.stdout.decode() == "Søren Æbelø is written down.\n"
    assert run("customers", "find", "Søren", "--json").json[0]["name"] == "Søren Æbelø"
    found = raw(b"customers", b"find", "Søren".encode(charset), **PLAIN)
    assert found.stdout.decode().strip() == "Søren Æbelø"


@pytest.mark.skipif(sys.platform == "win32", reason="there the words of a command are letters already")
def test_a_file_with_a_strange_name_is_found_or_told(run: Run, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/kunder-\xf8.csv"
    missing = raw(b"customers", b"import", name)
    assert (missing.returncode, missing.stderr.count(b"\n")) == (2, 1)
    with open(name, "wb") as file:
        file.write(b"Navn;Telefon\nIb Dam;12411809\n")
    assert raw(b"customers", b"import", name).returncode == 0
    assert run("customers", "find", "Ib Dam").out.startswith("Ib Dam")


def test_words_that_are_letters_already_stay_as_they_are() -> None:
    assert [letters(word) for word in ("due", "Søren", "--by=Åse")] == ["due", "Søren", "--by=Åse"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a place that is always full")
def test_an_answer_that_cannot_be_printed_does_not_claim_that_nothing_was_written(run: Run) -> None:
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with open("/dev/full", "w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "repairdesk", "customers", "add", "Ib Dam"],
            cwd=ROOT, env=buffered, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip
    assert told.returncode == 1
    assert "what the command has done stands" in told.stderr
    assert run("customers", "find", "Ib Dam").out.startswith("Ib Dam")


def test_a_reader_that_has_gone_is_no_news(run: Run) -> None:
    answer = as_program("due", "--all", REPAIRDESK_NOW=NOW)
    assert answer.code == 0
    reading, writing = os.pipe()
    os.close(reading)
    told = subprocess.run(
        [sys.executable, "-m", "repairdesk", "due", "--all", "--json"],
        cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    os.close(writing)
    assert told.stderr == ""
