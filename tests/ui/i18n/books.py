"""The translations as people wrote them, and how to make of them what Qt loads."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house_rules.tree import ROOT, tracked

FOLDER = ROOT / "resources" / "translations"
OURS = {language: FOLDER / f"repairdesk_{language}.ts" for language in ("en", "da", "nb")}


@dataclass(frozen=True)
class Message:
    """One text: where it belongs, in English, and what the translator wrote; two forms when it counts something."""

    context: str
    source: str
    counts: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.counts


def messages(file: Path) -> list[Message]:
    """Every text of a translation file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for each in context.iter("message"):
            written = each.find("translation")
            assert written is not None
            forms = [form.text or "" for form in written.iter("numerusform")] or [written.text or ""]
            counts = each.get("numerus") == "yes"
            source = each.findtext("source", "")
            found.append(Message(name, source, counts, tuple(forms), written.get("type", "")))
    return found


def tool(name: str) -> str:
    """One of Qt's language tools, as installed beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        pytest.skip(f"NOT TESTED: {name} is missing; it comes with pyside6-essentials")
    return found


def collected(folder: Path) -> list[Message]:
    """Every text the windows ask Qt for, read from their source."""
    file = folder / "fresh.ts"
    sources = [str(source) for source in tracked("ui/*.py")]
    options = [
        "-silent",
        "-no-obsolete",
        "-source-language",
        "en_GB",
        "-target-language",
        "da",
        "-ts",
        str(file),
    ]
    subprocess.run([tool("pyside6-lupdate"), *sources, *options], check=True)
    return messages(file)


def released(source: Path, made: Path) -> None:
    """Make the file that Qt loads."""
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(made)], check=True)


def released_all(folder: Path) -> Path:
    """Make all languages in a folder of the test's own."""
    for source in FOLDER.glob("*.ts"):
        released(source, folder / f"{source.stem}.qm")
    return folder


def rewritten(source: Path, made: Path, write: Callable[[str], str]) -> None:
    """Copy a translation file, with every translation written anew from the English."""
    tree = ET.parse(source)
    for each in tree.getroot().iter("message"):
        text, written = each.findtext("source", ""), each.find("translation")
        assert written is not None
        for part in [*written.iter("numerusform")] or [written]:
            part.text = write(text)
    tree.write(made, "utf-8", xml_declaration=True)
