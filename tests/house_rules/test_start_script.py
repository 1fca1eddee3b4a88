"""The start script tells a newcomer exactly what to do, and does nothing twice."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from tests.house_rules.tree import ROOT


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The start script, with its own folder, writing its commands down instead of running them."""
    spec = importlib.util.spec_from_file_location("start", ROOT / "packaging" / "start.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "HOME", tmp_path)
    monkeypatch.setattr(script, "STAMP", tmp_path / "installed.json")
    monkeypatch.setattr(script, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(script, "put_clone_on_path", lambda: None)
    script.commands = []  # type: ignore[attr-defined]

    def write_down(command: list[object], **_more: str) -> int:
        script.commands.append(" ".join(map(str, command)))
        (tmp_path / "python").touch()
        return 0

    monkeypatch.setattr(script, "run", write_down)
    return script


def test_an_ordinary_user_is_told_which_command_installs_what_is_missing(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "LINUX", True)
    monkeypatch.setattr(start, "is_there", lambda thing: thing != "libEGL.so.1")
    monkeypatch.setattr(start.shutil, "which", lambda name: "/usr/bin/" + name)
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000, raising=False)
    told = r"sudo apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends libegl1$"
    with pytest.raises(start.Stop, match=told):
        start.provide(start.WINDOW)


def test_a_system_without_apt_is_told_what_it_lacks(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "LINUX", True)
    monkeypatch.setattr(start, "is_there", lambda thing: thing != "Xvfb")
    monkeypatch.setattr(start.shutil, "which", lambda _name: None)
    with pytest.raises(start.Stop, match="xvfb"):
        start.provide(start.VIRTUAL_SCREEN)


def test_the_second_start_installs_nothing(start: ModuleType) -> None:
    start.prepare("run")
    first = len(start.commands)
    start.prepare("run")
    assert first > 0
    assert len(start.commands) == first


def test_an_environment_made_for_the_tests_also_opens_the_program(start: ModuleType) -> None:
    start.prepare("test")
    before = len(start.commands)
    start.prepare("run")
    assert len(start.commands) == before


def test_changed_requirements_are_installed_again(start: ModuleType) -> None:
    start.prepare("run")
    start.STAMP.write_text(json.dumps({"run": "the fingerprint of an older file"}), "utf-8")
    start.commands.clear()
    start.prepare("run")
    assert any("pip install" in command for command in start.commands)


def test_packages_are_only_installed_with_their_hashes_checked(start: ModuleType) -> None:
    start.prepare("run")
    [command] = [command for command in start.commands if "pip install" in command]
    assert "--require-hashes" in command
    assert "--only-binary=:all:" in command


def test_a_library_that_no_system_has_is_missing(start: ModuleType) -> None:
    assert not start.is_there("libno-such-thing.so.9")
    assert not start.is_there("no-such-program")
    assert not start.is_there("/no/such/*/file")
