"""What git holds works for everybody: no machine's paths, no package registry's address."""

import re
from pathlib import Path

import pytest

from tests.house_rules.tree import ROOT, name_of, text_of, tracked

MACHINE_PATH = re.compile(r"(?<![\w.])/(?:" + "|".join(("wor" + "k", "roo" + "t", "hom" + "e")) + r")/")
REGISTRY = re.compile(
    "|".join((r"py" + r"pi\.", r"python" + r"hosted\.", r"registry\." + r"npmjs", r"files\.python"))
)
REQUIREMENTS = [ROOT / "packaging" / "requirements.txt", ROOT / "packaging" / "requirements-dev.txt"]


def test_no_file_names_a_path_of_one_machine() -> None:
    assert [name_of(file) for file in tracked() if MACHINE_PATH.search(text_of(file))] == []


def test_no_file_names_a_package_registry() -> None:
    assert [name_of(file) for file in tracked() if REGISTRY.search(text_of(file))] == []


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.name)
def test_every_required_package_is_pinned_by_its_hash(file: Path) -> None:
    packages = re.split(r"\n(?=[a-z])", text_of(file).replace("\\\n", " ").strip())
    assert len(packages) > 20
    assert [
        package for package in packages if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", package)
    ] == []


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.name)
def test_no_requirement_file_names_an_address(file: Path) -> None:
    assert not re.search(r"://|^-|--index|--find-links|@ ", text_of(file), re.MULTILINE)


def test_the_tests_use_the_same_versions_as_the_program() -> None:
    program, tests = (
        set(re.findall(r"^[\w.-]+==[^ ;\\]+", text_of(file), re.MULTILINE)) for file in REQUIREMENTS
    )
    assert program - tests == set()
