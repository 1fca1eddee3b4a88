"""A small shop for the terminal, and a way to run its commands: within this process, or as a program of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from repairdesk.cli import app
from tests.house_rules.tree import ROOT

NOW = "2026-11-20T15:20:00+01:00"
"""Friday, a quarter past three in Copenhagen."""


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command prints
        """What was printed with --json."""
        assert self.code == 0, self.err
        return json.loads(self.out)


Run = Callable[..., Answer]


def within_process(*words: str) -> Answer:
    """Run one command in this process."""
    result = CliRunner().invoke(app, list(words))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answer(result.exit_code, result.stdout, result.stderr)


def as_program(*words: str, **environment: str) -> Answer:
    """Run one command as a program of its own."""
    command = [sys.executable, "-m", "repairdesk", *words]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def _small_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop in Copenhagen with two staff, two Hansens and job #1001, written once and copied for each test."""
    folder = tmp_path_factory.mktemp("small-shop")
    here = {"REPAIRDESK_DATA": str(folder), "REPAIRDESK_NOW": NOW}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in here.items():
            patch.setenv(name, value)
        for words in (
            ("setup", "--name", "Fix", "--zone", "Europe/Copenhagen", "--country", "DK", "--language", "da"),
            ("setup", "--hours", "Mon-Fri 10-18, Sat 10-14"),
            ("staff", "add", "Mette", "--role", "counter"),
            ("staff", "add", "Ali", "--role", "technician"),
            (
                "customers",
                "add",
                "Kirsten Hansen",
                "--phone",
                "12 41 18 07",
                "--email",
                "kirsten@example.org",
            ),
            ("customers", "add", "Lars Hansen", "--phone", "14 18 90 36"),
            (
                "job",
                "open",
                "--customer",
                "Kirsten Hansen",
                "--device",
                "Fractal Define 7",
                "--fault",
                "Slukker",
            ),
        ):
            answer = within_process(*words)
            assert answer.code == 0, answer.err
    return folder


@pytest.fixture
def run(_small_shop: Path, _own_data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run commands in a copy of the small shop, on Friday at 15:20."""
    shutil.copytree(_small_shop, _own_data_folder, dirs_exist_ok=True)
    monkeypatch.setenv("REPAIRDESK_NOW", NOW)
    return within_process


@pytest.fixture
def promised(run: Run) -> str:
    """The id of a call promised to Kirsten Hansen within the hour."""
    written = run("promise", "ring Kirsten Hansen inden 1 time om pris #1001", "--by", "Mette", "--json")
    return str(written.json["id"])
