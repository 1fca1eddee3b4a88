"""Everything lies in its room, and a stranger finds it by its name."""

import ast
import sys
import tomllib
from pathlib import Path

from tests.house_rules.tree import ROOT, name_of, text_of, tracked

TOP_LEVEL = {
    ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "packaging",
    "pyproject.toml", "repairdesk", "resources", "tests", "ui",
}  # fmt: skip
CONTRACTS = {
    "The core knows no Qt",
    "The domain knows only the domain and the standard library",
    "Windows never open the database",
    "Only the alarm knows the scheduler and the notifier",
    "Only the store knows SQL",
}


def test_the_top_level_holds_only_what_the_house_plan_names() -> None:
    assert {name_of(file).split("/")[0] for file in tracked()} <= TOP_LEVEL


def test_packaging_is_a_folder_and_never_a_package() -> None:
    """An __init__.py there would hide the library of the same name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_module_says_in_its_first_line_what_the_room_is_for() -> None:
    silent = [name_of(file) for file in tracked("*.py") if not _opens_with_docstring(file)]
    assert silent == []


def _opens_with_docstring(file: Path) -> bool:
    text = text_of(file)
    first = "\n".join(text.splitlines()[1:]) if text.startswith("#!") else text
    return first.lstrip().startswith('"""') and bool(ast.get_docstring(ast.parse(text)))


def test_no_file_of_the_program_is_longer_than_300_lines() -> None:
    lengths = {
        name_of(file): len(text_of(file).splitlines()) for file in tracked("repairdesk/*.py", "ui/*.py")
    }
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def test_the_import_rules_stand_under_their_names() -> None:
    settings = tomllib.loads(text_of(ROOT / "pyproject.toml"))
    assert {contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]} == CONTRACTS


def test_the_domain_imports_nothing_but_itself_and_the_standard_library() -> None:
    """Also catches a library nobody has thought of forbidding by name."""
    allowed = sys.stdlib_module_names | {"repairdesk.domain"}
    strangers = {
        f"{name_of(file)}: {module}"
        for file in tracked("repairdesk/domain/*.py")
        for module in _imports(file)
        if module.split(".")[0] not in allowed and ".".join(module.split(".")[:2]) not in allowed
    }
    assert strangers == set()


def _imports(file: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(text_of(file))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.append(node.module)
    return found
